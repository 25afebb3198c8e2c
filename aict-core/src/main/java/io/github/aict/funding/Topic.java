package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a requirement is about, by the facts that its condition looks at. A condition that looks at
 * several is about the first of them here: a rate that depends on the country is about money.
 */
enum Topic {
  HOW_MUCH(Label.of("Combien", "How much"), "budget.", "serviceBudgets[]."),
  WHEN(Label.of("Quand", "When"), "submittedOn", "submittedAt", "duration."),
  WITH_WHOM(Label.of("Avec qui", "With whom"), "partners", "jointApplication"),
  WHERE(Label.of("Où", "Where"), "countries"),
  WHAT_FOR(Label.of("Pour quoi faire", "What for"), "themes", "odd", "sectors", "event."),
  WHO(
      Label.of("Qui", "Who"),
      "applicant.",
      "applicants[].",
      "applicantCountries",
      "euMemberStates",
      "frenchAuthorities",
      "participatingFrenchAuthorities"),
  CONDITIONS(Label.of("Conditions", "Conditions"));

  private static final String ATTESTATION = "applicant.attestations.";

  private final Label label;
  private final List<String> beginnings;

  Topic(Label label, String... beginnings) {
    this.label = label;
    this.beginnings = List.of(beginnings);
  }

  Label label() {
    return label;
  }

  /** What a rule is about; where only a person judges, what the rule applies to. */
  static Topic of(Rule rule) {
    return of(rule.condition()).or(() -> rule.guard().flatMap(Topic::of)).orElse(CONDITIONS);
  }

  private static Optional<Topic> of(Condition condition) {
    return facts(condition).map(Topic::of).min(Comparator.naturalOrder());
  }

  private static Topic of(Fact<?> fact) {
    if (fact.scope() == Scope.AGREEMENTS || fact.id().startsWith(ATTESTATION)) {
      return CONDITIONS;
    }
    // The name of a sum starts with a bracket.
    String id = fact.id().startsWith("(") ? fact.id().substring(1) : fact.id();
    return Stream.of(values())
        .filter(topic -> topic.beginnings.stream().anyMatch(id::startsWith))
        .findFirst()
        .orElse(CONDITIONS);
  }

  private static Stream<Fact<?>> facts(Condition condition) {
    return leaves(condition)
        .flatMap(leaf -> leaf instanceof Condition.Check<?> c ? Stream.of(c.fact()) : Stream.of());
  }

  /** The questions for a person within a condition. */
  static Stream<Condition.Judged> judgements(Condition condition) {
    return leaves(condition)
        .flatMap(leaf -> leaf instanceof Condition.Judged j ? Stream.of(j) : Stream.of());
  }

  private static Stream<Condition> leaves(Condition condition) {
    List<Condition> parts = condition.parts();
    return parts.isEmpty() ? Stream.of(condition) : parts.stream().flatMap(Topic::leaves);
  }
}
