package io.github.aict.rule;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conditions of a wanted outcome, from facts that are attested or not and questions to people. */
final class Leaves {

  static final List<Outcome> OUTCOMES =
      List.of(Outcome.NOT_SATISFIED, Outcome.MISSING, Outcome.JUDGEMENT, Outcome.SATISFIED);

  private Leaves() {}

  static Condition attested(String name) {
    return Condition.check(Facts.attestation(name), Test.is(true));
  }

  static Condition judged(String name) {
    return Condition.judgement(name, Label.of(name + " ?", name + "?"));
  }

  /** A condition that comes to an outcome on {@link #project()}. */
  static Condition of(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> attested("held");
      case NOT_SATISFIED -> attested("refused");
      case MISSING -> attested("unheard");
      case JUDGEMENT -> judged("open");
      case NOT_APPLICABLE -> throw new IllegalArgumentException("a condition always applies");
    };
  }

  static Condition[] of(List<Outcome> outcomes) {
    return outcomes.stream().map(Leaves::of).toArray(Condition[]::new);
  }

  static Project project() {
    return project(Map.of("held", true, "refused", false), Map.of());
  }

  static Project project(Map<String, Boolean> attestations, Map<String, Boolean> judgements) {
    Applicant.Builder applicant = Applicant.builder();
    attestations.forEach((name, held) -> applicant.putAttestation(name, Attestation.of(held)));
    ImmutableMap.Builder<String, Judgement> answers = ImmutableMap.builder();
    judgements.forEach((name, answer) -> answers.put(name, Judgement.of(answer)));
    return Project.builder()
        .applicant(applicant.build())
        .judgements(answers.buildOrThrow())
        .build();
  }

  static Outcome outcome(Condition condition, Project project) {
    return Plain.outcome(Samples.rule("Sample", condition), project);
  }

  static Outcome outcome(Condition condition) {
    return outcome(condition, project());
  }

  /** Every list of outcomes of a length. */
  static List<List<Outcome>> tuples(int length) {
    List<List<Outcome>> tuples = List.of(List.of());
    for (int i = 0; i < length; i++) {
      List<List<Outcome>> longer = new ArrayList<>();
      for (List<Outcome> tuple : tuples) {
        for (Outcome outcome : OUTCOMES) {
          List<Outcome> next = new ArrayList<>(tuple);
          next.add(outcome);
          longer.add(next);
        }
      }
      tuples = longer;
    }
    return tuples;
  }
}
