package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.evidence.Confidence;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Test;

/** The rules of a review that ask for what the review had to assume. */
final class ReviewRules {

  private static final Label BASIS = Label.of("L1115-1 et L5111-1", "L1115-1 and L5111-1");

  private static final Requirement LEAD_IS_AUTHORITY =
      Requirement.of(
          "LeadIsAuthority",
          "Le porteur est une collectivité territoriale française ou un groupement.",
          "The lead is a French territorial authority or a grouping.",
          Condition.allOf(
              Condition.check(Facts.APPLICANT_IS_FRENCH_AUTHORITY, Test.is(true)),
              Condition.check(Facts.APPLICANT_KIND, Test.in(Kinds.NARROW_AUTHORITIES))));

  private static final Requirement FORM_IS_KNOWN =
      Requirement.of(
          "FormIsKnown",
          "L’action prend une des formes que le droit connaît.",
          "The action takes one of the forms that the law knows.",
          Condition.check(Facts.FORM_IS_KNOWN, Test.is(true)));

  private ReviewRules() {}

  static ImmutableList<Rule> ofWhatIsAssumed(boolean leadKnown, boolean formKnown) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    if (!leadKnown) {
      rules.add(LEAD_IS_AUTHORITY.rule(BASIS, LawSources.CODES, Confidence.VERIFIED));
    }
    if (!formKnown) {
      rules.add(FORM_IS_KNOWN.rule(BASIS, LawSources.CODES, Confidence.VERIFIED));
    }
    return rules.build();
  }
}
