package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.io.Serializable;

/**
 * A statement about a project: a check of one fact, or others put together.
 *
 * <p>What a condition comes to is described at {@link Outcome}.
 */
public sealed interface Condition extends Serializable {

  /**
   * Returns the conditions that this one is made of.
   *
   * @return those that stand directly within it, in their order; empty for a check of a fact and
   *     for a question to a person
   */
  default ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }

  /**
   * Returns the condition that a fact passes a test.
   *
   * @param fact the fact
   * @param test the test
   * @param <T> the type of the value
   * @return the condition; missing where the fact is
   */
  static <T> Condition check(Fact<T> fact, Test<T> test) {
    return new Check<>(fact, test);
  }

  /**
   * Returns the condition that all of several hold.
   *
   * @param parts the conditions, at least one
   * @return the condition; as bad as the worst part
   * @throws IllegalArgumentException if there is no part
   */
  static Condition allOf(Condition... parts) {
    return new AllOf(ImmutableList.copyOf(parts));
  }

  /**
   * Returns the condition that at least one of several holds.
   *
   * @param parts the conditions, at least one
   * @return the condition
   * @throws IllegalArgumentException if there is no part
   */
  static Condition anyOf(Condition... parts) {
    return new AnyOf(ImmutableList.copyOf(parts));
  }

  /**
   * Returns the condition that another does not hold.
   *
   * @param part the other condition
   * @return the condition; unknown where the other is
   */
  static Condition not(Condition part) {
    return new Not(part);
  }

  /**
   * Returns the condition that at least a number of several hold.
   *
   * @param number how many have to hold, from 1 to the number of parts
   * @param parts the conditions
   * @return the condition
   * @throws IllegalArgumentException if the number is out of its range
   */
  static Condition atLeast(int number, Condition... parts) {
    return new AtLeast(number, ImmutableList.copyOf(parts));
  }

  /**
   * Returns the condition that each member of a list meets another condition.
   *
   * @param members the list
   * @param part what each member has to meet
   * @return the condition; satisfied for an empty list, missing where the list is
   * @throws IllegalArgumentException if the scope is the project as a whole
   */
  static Condition forEach(Scope members, Condition part) {
    return new ForEach(members, part);
  }

  /**
   * Returns the condition that one and the same member of a list meets another condition.
   *
   * @param members the list
   * @param part what the member has to meet
   * @return the condition; not satisfied for an empty list, missing where the list is
   * @throws IllegalArgumentException if the scope is the project as a whole
   */
  static Condition forSome(Scope members, Condition part) {
    return new ForSome(members, part);
  }

  /**
   * Returns the condition that a person answers a question with yes.
   *
   * @param id the name under which the answer is recorded
   * @param question the question in words
   * @return the condition; for a person to judge where no answer is recorded
   * @throws IllegalArgumentException if the name is not letters and digits after a small letter
   */
  static Condition judgement(String id, Label question) {
    return new Judged(id, question);
  }

  /**
   * The condition that a fact passes a test.
   *
   * @param fact the fact
   * @param test the test
   * @param <T> the type of the value
   */
  record Check<T>(Fact<T> fact, Test<T> test) implements Condition {

    /**
     * Creates the condition.
     *
     * @param fact the fact
     * @param test the test
     * @throws IllegalArgumentException if the test looks at values of another type than the fact's
     */
    public Check {
      checkArgument(
          fact.type().fits(test),
          "%s is of type %s and cannot be tested by %s",
          fact,
          fact.type(),
          test);
    }
  }

  /**
   * The condition that all of several hold.
   *
   * @param parts the conditions, at least one
   */
  record AllOf(ImmutableList<Condition> parts) implements Condition {

    /**
     * Creates the condition.
     *
     * @param parts the conditions, at least one
     * @throws IllegalArgumentException if there is no part
     */
    public AllOf {
      checkArgument(!parts.isEmpty(), "all of nothing is no condition: name at least one part");
    }
  }

  /**
   * The condition that at least one of several holds.
   *
   * @param parts the conditions, at least one
   */
  record AnyOf(ImmutableList<Condition> parts) implements Condition {

    /**
     * Creates the condition.
     *
     * @param parts the conditions, at least one
     * @throws IllegalArgumentException if there is no part
     */
    public AnyOf {
      checkArgument(!parts.isEmpty(), "any of nothing is no condition: name at least one part");
    }
  }

  /**
   * The condition that another does not hold.
   *
   * @param part the other condition
   */
  record Not(Condition part) implements Condition {
    @Override
    public ImmutableList<Condition> parts() {
      return ImmutableList.of(part);
    }
  }

  /**
   * The condition that at least a number of several hold.
   *
   * @param number how many have to hold, from 1 to the number of parts
   * @param parts the conditions
   */
  record AtLeast(int number, ImmutableList<Condition> parts) implements Condition {

    /**
     * Creates the condition.
     *
     * @param number how many have to hold, from 1 to the number of parts
     * @param parts the conditions
     * @throws IllegalArgumentException if the number is out of its range
     */
    public AtLeast {
      checkArgument(
          number >= 1 && number <= parts.size(),
          "the number that has to hold must be from 1 to %s but was %s",
          parts.size(),
          number);
    }
  }

  /**
   * The condition that each member of a list meets another condition.
   *
   * @param members the list
   * @param part what each member has to meet
   */
  record ForEach(Scope members, Condition part) implements Condition {

    /**
     * Creates the condition.
     *
     * @param members the list
     * @param part what each member has to meet
     * @throws IllegalArgumentException if the scope is the project as a whole
     */
    public ForEach {
      checkArgument(members != Scope.PROJECT, "a project has no members: name one of its lists");
    }

    @Override
    public ImmutableList<Condition> parts() {
      return ImmutableList.of(part);
    }
  }

  /**
   * The condition that one and the same member of a list meets another condition.
   *
   * @param members the list
   * @param part what the member has to meet
   */
  record ForSome(Scope members, Condition part) implements Condition {

    /**
     * Creates the condition.
     *
     * @param members the list
     * @param part what the member has to meet
     * @throws IllegalArgumentException if the scope is the project as a whole
     */
    public ForSome {
      checkArgument(members != Scope.PROJECT, "a project has no members: name one of its lists");
    }

    @Override
    public ImmutableList<Condition> parts() {
      return ImmutableList.of(part);
    }
  }

  /**
   * The condition that a person answers a question with yes.
   *
   * @param id the name under which the answer is recorded
   * @param question the question in words
   */
  record Judged(String id, Label question) implements Condition {

    /**
     * Creates the condition.
     *
     * @param id the name under which the answer is recorded
     * @param question the question in words
     * @throws IllegalArgumentException if the name is not letters and digits after a small letter
     */
    public Judged {
      checkArgument(
          id.matches("[a-z][A-Za-z0-9]{0,63}"),
          "the name of a judgement must be letters and digits after a small letter but was %s",
          id);
    }
  }
}
