package io.github.aict.funding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.aict.project.Project;
import io.github.aict.rule.Evaluation;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.RuleSet;
import io.github.aict.rule.Weight;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * What a call says to a project.
 *
 * <p>The verdict is INELIGIBLE if a requirement is not satisfied, else UNDETERMINED if one misses a
 * fact, else NEEDS_JUDGEMENT if one waits for a person, else ELIGIBLE. Preferences never change it.
 */
public final class Assessment extends Evaluation {

  private static final long serialVersionUID = 1L;

  private final Call call;

  Assessment(Call call, RuleSet rules, Project project) {
    super(rules, project);
    this.call = call;
  }

  /**
   * Returns the call.
   *
   * @return the call
   */
  public Call call() {
    return call;
  }

  /**
   * Returns whether the call can fund the project.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return Verdict.of(requirements());
  }

  /**
   * Returns the requirements that the project does not meet.
   *
   * @return the findings in the order of the rules, empty unless the project is ineligible
   */
  public ImmutableList<Finding> failures() {
    return findings(Weight.REQUIREMENT, Outcome.NOT_SATISFIED);
  }

  /**
   * Returns the requirements that a person has to judge before the verdict can be reached.
   *
   * @return the findings in the order of the rules, empty if the project is ineligible, since no
   *     judgement can change that
   */
  public ImmutableList<Finding> judgements() {
    return verdict() == Verdict.INELIGIBLE
        ? ImmutableList.of()
        : findings(Weight.REQUIREMENT, Outcome.JUDGEMENT);
  }

  /**
   * Returns the preferences of the funder that the project is known to meet or not to meet.
   *
   * @return the findings in the order of the rules, empty if the project is ineligible, since
   *     preferences rank eligible projects
   */
  public ImmutableList<Finding> preferences() {
    if (verdict() == Verdict.INELIGIBLE) {
      return ImmutableList.of();
    }
    return findings().stream()
        .filter(f -> f.rule().weight() == Weight.PREFERENCE)
        .filter(f -> f.outcome() == Outcome.SATISFIED || f.outcome() == Outcome.NOT_SATISFIED)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the rules whose source has not been read for longer than a period.
   *
   * @param today the day on which the period ends
   * @param age the longest time since a source was last read, not negative, for example a year
   * @return the findings of all weights and outcomes in the order of the rules; a source that was
   *     read exactly that long ago is not stale
   * @throws IllegalArgumentException if the period is negative
   */
  public ImmutableList<Finding> staleRules(LocalDate today, Period age) {
    LocalDate limit = limit(today, age);
    return findings().stream()
        .filter(finding -> finding.rule().citation().verifiedOn().isBefore(limit))
        .collect(ImmutableList.toImmutableList());
  }

  static LocalDate limit(LocalDate today, Period age) {
    checkArgument(!age.isNegative(), "the period must not be negative but was %s", age);
    return today.minus(age);
  }

  /**
   * Returns the ways to make an ineligible project one that no longer fails.
   *
   * @return the remedies, those with the fewest changes first; empty if the project is not
   *     ineligible, if what fails cannot be changed (see {@link #obstacles()}), or if no changes
   *     meet all requirements together
   */
  public ImmutableList<Remedy> remedies() {
    return Remedy.of(this);
  }

  /**
   * Returns the requirements that no change meets, since they fail on what the project is: the kind
   * of lead, its seat, the countries and the like, a person's adverse judgement, or a size that no
   * other split of the same costs makes up for.
   *
   * @return the findings in the order of the rules, whose rules may give advice; empty if there is
   *     a remedy, as where the project can apply for another lot, and where each requirement could
   *     be met but not all of them together
   */
  public ImmutableList<Finding> obstacles() {
    if (!remedies().isEmpty()) {
      return ImmutableList.of();
    }
    return failures().stream()
        .filter(failure -> !Remedy.canMeet(this, failure.rule()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the greatest grant that the project can ask for without failing a requirement about
   * money, whatever else it fails.
   *
   * @return the grant, or empty if the plan tells neither a grant nor a total cost, or if every
   *     grant fails
   */
  public Optional<LargestGrant> largestGrant() {
    return LargestGrant.of(this);
  }

  /**
   * Returns the other calls that serve the same project as it is, on its day of submission.
   *
   * @param catalogue the calls to look through; those that are closed on that day are not loaded
   * @return the assessments, of calls of the same nature, that are eligible, then those of calls
   *     open on that day that are undetermined or for a person to judge; each in the order of the
   *     catalogue
   */
  public ImmutableList<Assessment> alternatives(Catalogue catalogue) {
    return Alternatives.of(this, catalogue);
  }

  /**
   * Tells in sentences what would have to change.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines: the remedies or why there is none, and the greatest grant
   */
  public String explainRemedies(Locale locale) {
    return RemedyText.of(this, Optional.empty(), locale);
  }

  /**
   * Tells in sentences what would have to change, and which other calls serve where nothing does.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @param catalogue the calls to look through where there is no remedy
   * @return several lines: the remedies or why there is none, and the greatest grant
   */
  public String explainRemedies(Locale locale, Catalogue catalogue) {
    return RemedyText.of(this, Optional.of(catalogue), locale);
  }

  /**
   * Explains the verdict in sentences.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines: the verdict, then every finding with its source
   */
  public String explain(Locale locale) {
    return new Explanation(this, locale).write();
  }

  /**
   * Explains the verdict in sentences, and says which rules have not been verified for longer than
   * a period.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @param today the day on which the period ends
   * @param age the longest time since a source was last read, not negative
   * @return several lines: the verdict, then every finding with its source
   * @throws IllegalArgumentException if the period is negative
   */
  public String explain(Locale locale, LocalDate today, Period age) {
    return new Explanation(this, locale)
        .withStaleRules(limit(today, age), staleRules(today, age))
        .write();
  }

  @Override
  protected boolean hasEqualContext(Evaluation other) {
    return call.equals(((Assessment) other).call);
  }

  /**
   * Returns the id of the call and the verdict.
   *
   * @return a text such as {@code ficol-2020: ELIGIBLE}
   */
  @Override
  public String toString() {
    return call.id() + ": " + verdict();
  }
}
