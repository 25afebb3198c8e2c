package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.io.Serializable;

/**
 * A fact to state or an answer to give that can still settle what a set of rules comes to.
 *
 * @param place the place in a project document, for example {@code budget.total}, {@code
 *     partners[0].kind} or {@code judgements.publicInterest}
 * @param subject the name of what is asked for
 * @param text the question in words
 * @param rules the ids of the open requirements that ask for it, in the order of the rules
 * @param settles how many of them its answer alone can settle
 */
public record Question(
    String place, Label subject, Label text, ImmutableList<String> rules, int settles)
    implements Serializable {

  /**
   * Creates a question.
   *
   * @param place the place in a project document
   * @param subject the name of what is asked for
   * @param text the question in words
   * @param rules the ids of the open requirements that ask for it, at least one
   * @param settles how many of them its answer alone can settle
   * @throws IllegalArgumentException if no rule asks for it, or it settles more rules than ask for
   *     it
   */
  public Question {
    checkArgument(!rules.isEmpty(), "a question must be asked by a rule but %s is by none", place);
    checkArgument(
        settles >= 0 && settles <= rules.size(),
        "a question must settle from 0 to %s rules but %s settles %s",
        rules.size(),
        place,
        settles);
  }
}
