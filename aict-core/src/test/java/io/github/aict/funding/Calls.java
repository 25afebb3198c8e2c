package io.github.aict.funding;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Project;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Test;

/** An imaginary call, and rules of a wanted outcome. */
final class Calls {

  static final Validity WINDOW = Validity.parse("2025-04-07/2025-05-30");

  private Calls() {}

  static Call.Builder call() {
    Call.Builder call = Call.builder();
    call.id("general-2025")
        .title(Label.of("Appel généraliste 2025 de l’exemple", "General call 2025 of the example"))
        .shortTitle(Label.of("appel généraliste 2025", "general call 2025"))
        .scheme(
            new FundingScheme(
                "GENERAL",
                Label.of("appel généraliste", "general call"),
                Label.of("ministère", "ministry"),
                FundingNature.GRANT))
        .edition("2025");
    return call;
  }

  static Call of(Rule... rules) {
    return call().addRules(rules).build();
  }

  /** A rule that comes to an outcome on {@link #project()}. */
  static Rule rule(String name, Outcome outcome) {
    Rule rule =
        Samples.rule(
            name,
            switch (outcome) {
              case SATISFIED -> attested("held");
              case NOT_SATISFIED, NOT_APPLICABLE -> attested("refused");
              case MISSING -> attested("unheard");
              case JUDGEMENT ->
                  Condition.judgement("open", Label.of("Est-ce sincère ?", "Is it sincere?"));
            });
    return outcome == Outcome.NOT_APPLICABLE ? rule.withGuard(attested("refused")) : rule;
  }

  static Condition attested(String name) {
    return Condition.check(Facts.attestation(name), Test.is(true));
  }

  static Project project() {
    return Project.builder()
        .applicant(
            Applicant.builder()
                .attestations(
                    ImmutableMap.of("held", Attestation.of(true), "refused", Attestation.of(false)))
                .build())
        .build();
  }
}
