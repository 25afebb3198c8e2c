package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Rule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of a project from one day of submission to the next.
 *
 * @param before the days before the change
 * @param after the days after it, which start on the day of the change
 */
public record SubmissionChange(SubmissionPeriod before, SubmissionPeriod after)
    implements Serializable {

  /**
   * One rule that comes to something else.
   *
   * @param before what it came to before the change
   * @param after what it comes to from the day of the change on
   */
  public record RuleChange(Finding before, Finding after) implements Serializable {

    /**
     * Returns the rule.
     *
     * @return the rule, which carries the citation
     */
    public Rule rule() {
      return after.rule();
    }

    /**
     * Returns the change in words.
     *
     * @return a sentence such as <em>Rule SubmittedWithin: not satisfied before, satisfied from
     *     this day on.</em>
     */
    public Label sentence() {
      return Label.of(
          "Règle %s\u00a0: «\u00a0%s\u00a0» avant, «\u00a0%s\u00a0» à partir de ce jour."
              .formatted(rule().id(), before.outcome().label().fr(), after.outcome().label().fr()),
          "Rule %s: %s before, %s from this day on."
              .formatted(rule().id(), before.outcome().label().en(), after.outcome().label().en()));
    }
  }

  /**
   * Returns the day of the change.
   *
   * @return the first day of submission on which something is different
   */
  public LocalDate day() {
    return after.days().firstDay().orElseThrow();
  }

  /**
   * Tells whether the verdict changes too.
   *
   * @return whether the verdict after the change is another one
   */
  public boolean isOfVerdict() {
    return before.verdict() != after.verdict();
  }

  /**
   * Returns the rules that come to something else.
   *
   * @return the changes in the order of the rules, at least one
   */
  public ImmutableList<RuleChange> rules() {
    List<Finding> from = before.assessment().findings();
    List<Finding> to = after.assessment().findings();
    ImmutableList.Builder<RuleChange> changes = ImmutableList.builder();
    for (int i = 0; i < to.size(); i++) {
      if (from.get(i).outcome() != to.get(i).outcome()) {
        changes.add(new RuleChange(from.get(i), to.get(i)));
      }
    }
    return changes.build();
  }

  /**
   * Returns what becomes of the verdict, in words.
   *
   * @return a sentence such as <em>On 7 April 2025 the verdict goes from ineligible to
   *     eligible.</em>
   */
  public Label sentence() {
    String fr = "Le " + Wording.day(day(), Locale.FRENCH);
    String en = "On " + Wording.day(day(), Locale.ENGLISH);
    Label to = after.verdict().label();
    Label from = before.verdict().label();
    return isOfVerdict()
        ? Label.of(
            fr
                + ", le verdict passe de «\u00a0"
                + from.fr()
                + "\u00a0» à «\u00a0"
                + to.fr()
                + "\u00a0».",
            en + " the verdict goes from “" + from.en() + "” to “" + to.en() + "”.")
        : Label.of(
            fr + ", le verdict reste «\u00a0" + to.fr() + "\u00a0».",
            en + " the verdict stays “" + to.en() + "”.");
  }
}
