package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Judgement;
import io.github.aict.territory.Country;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** What one rule comes to on one project, and why. */
public final class Finding implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Evaluation evaluation;
  private final Rule rule;
  private final Outcome outcome;

  Finding(Evaluation evaluation, Rule rule, Outcome outcome) {
    this.evaluation = evaluation;
    this.rule = rule;
    this.outcome = outcome;
  }

  /**
   * Returns the rule.
   *
   * @return the rule, which carries the citation
   */
  public Rule rule() {
    return rule;
  }

  /**
   * Returns what the rule comes to.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Tells whether the project fails the condition of a rule that is not verified, so that the rule
   * does not decide.
   *
   * @return whether a person has to judge, or has judged, because the rule is not verified
   */
  public boolean isRuleNotVerified() {
    return rule().confidence() != Confidence.VERIFIED
        && rule().plainOutcome(sheet()) == Outcome.NOT_SATISFIED;
  }

  /**
   * Tells whether the project fails the rule for what the applicant can still change: an amount, a
   * later day, one more partner and what else {@link Fact#isChangeable} says. Each fact is taken by
   * itself, and a country is on the lists of the day that the project has.
   *
   * @return whether the rule is not satisfied and what cannot be changed does not decide that; a
   *     person's adverse judgement is not changed
   */
  public boolean isChangeable() {
    return outcome() == Outcome.NOT_SATISFIED
        && rule().unchangeableOutcome(sheet()) != Outcome.NOT_SATISFIED;
  }

  /**
   * Returns the answer that a person recorded for a rule that is not verified.
   *
   * @return the judgement recorded under the id of the rule, or empty if there is none
   */
  public Optional<Judgement> judgement() {
    return Optional.ofNullable(evaluation.project().judgements().get(rule().id()));
  }

  /**
   * Returns what was looked at and led to the outcome.
   *
   * @return the observations, at least one
   */
  public ImmutableList<Observation> observations() {
    return rule().observe(sheet());
  }

  /**
   * Returns the places in a project document of the facts that would settle the rule.
   *
   * @return the places, empty unless the outcome is {@link Outcome#MISSING}
   */
  public ImmutableSet<String> missing() {
    if (outcome() != Outcome.MISSING) {
      return ImmutableSet.of();
    }
    return observations().stream()
        .flatMap(observation -> observation.missing().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what was observed, in words.
   *
   * @return the observed values in both languages
   */
  public Label observed() {
    return Label.of(
        Sentences.observed(this, Locale.FRENCH), Sentences.observed(this, Locale.ENGLISH));
  }

  /**
   * Returns what is required, in words.
   *
   * @return the requirements in both languages
   */
  public Label required() {
    return Label.of(
        Sentences.required(this, Locale.FRENCH), Sentences.required(this, Locale.ENGLISH));
  }

  /**
   * Returns the finding as a sentence: what was looked at, what was observed, what is required and
   * where that is stated.
   *
   * @param where the short name of what the rule belongs to, for example of a call
   * @return the sentence in both languages
   */
  public Label sentence(Label where) {
    return Label.of(
        Sentences.sentence(this, where, Locale.FRENCH),
        Sentences.sentence(this, where, Locale.ENGLISH));
  }

  /**
   * Returns where a project that fails the rule may turn to.
   *
   * @return the routes of the rule for the countries of the project, in the order of the rule;
   *     empty unless the outcome is {@link Outcome#NOT_SATISFIED}
   */
  public ImmutableList<Route> routes() {
    if (outcome() != Outcome.NOT_SATISFIED) {
      return ImmutableList.of();
    }
    ImmutableSet<Country> countries = evaluation.project().countries().orElse(ImmutableSet.of());
    return rule().routes().stream()
        .filter(route -> countries.contains(route.country()))
        .collect(ImmutableList.toImmutableList());
  }

  private FactSheet sheet() {
    return FactSheet.of(evaluation.project());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && rule.equals(that.rule)
        && evaluation.equals(that.evaluation);
  }

  @Override
  public int hashCode() {
    return 31 * evaluation.hashCode() + rule.hashCode();
  }

  /**
   * Returns the id of the rule and the outcome.
   *
   * @return a text such as {@code FundingRateAtMost/LDC: SATISFIED}
   */
  @Override
  public String toString() {
    return rule().id() + ": " + outcome();
  }
}
