package io.github.aict.rule;

import static io.github.aict.rule.Outcome.JUDGEMENT;
import static io.github.aict.rule.Outcome.MISSING;
import static io.github.aict.rule.Outcome.NOT_SATISFIED;
import static io.github.aict.rule.Outcome.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTableTest {

  static Stream<List<Outcome>> upToThree() {
    return IntStream.rangeClosed(1, 3).boxed().flatMap(n -> Leaves.tuples(n).stream());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
  void aLeafHasTheWantedOutcome(Outcome outcome) {
    assertThat(Leaves.outcome(Leaves.of(outcome))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_SATISFIED,SATISFIED",
    "SATISFIED,NOT_SATISFIED",
    "MISSING,MISSING",
    "JUDGEMENT,JUDGEMENT"
  })
  void notSwapsTheSettledValues(Outcome part, Outcome expected) {
    assertThat(Leaves.outcome(Condition.not(Leaves.of(part)))).isEqualTo(expected);
  }

  // Row by row in the order NOT_SATISFIED, MISSING, JUDGEMENT, SATISFIED.
  @ParameterizedTest
  @CsvSource({
    "NOT_SATISFIED,NOT_SATISFIED,NOT_SATISFIED,NOT_SATISFIED,NOT_SATISFIED",
    "MISSING,NOT_SATISFIED,MISSING,MISSING,MISSING",
    "JUDGEMENT,NOT_SATISFIED,MISSING,JUDGEMENT,JUDGEMENT",
    "SATISFIED,NOT_SATISFIED,MISSING,JUDGEMENT,SATISFIED"
  })
  void allOfTwo(Outcome left, Outcome no, Outcome missing, Outcome judgement, Outcome yes) {
    List<Outcome> expected = List.of(no, missing, judgement, yes);
    assertThat(
            Leaves.OUTCOMES.stream()
                .map(right -> Condition.allOf(Leaves.of(left), Leaves.of(right)))
                .map(Leaves::outcome))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_SATISFIED,NOT_SATISFIED,MISSING,JUDGEMENT,SATISFIED",
    "MISSING,MISSING,MISSING,MISSING,SATISFIED",
    "JUDGEMENT,JUDGEMENT,MISSING,JUDGEMENT,SATISFIED",
    "SATISFIED,SATISFIED,SATISFIED,SATISFIED,SATISFIED"
  })
  void anyOfTwo(Outcome left, Outcome no, Outcome missing, Outcome judgement, Outcome yes) {
    List<Outcome> expected = List.of(no, missing, judgement, yes);
    assertThat(
            Leaves.OUTCOMES.stream()
                .map(right -> Condition.anyOf(Leaves.of(left), Leaves.of(right)))
                .map(Leaves::outcome))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("upToThree")
  void allOfIsTheWorstPart(List<Outcome> parts) {
    Outcome expected = Leaves.OUTCOMES.stream().filter(parts::contains).findFirst().orElseThrow();
    assertThat(Leaves.outcome(Condition.allOf(Leaves.of(parts)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("upToThree")
  void anyOfIsSatisfiedElseMissingElseJudgement(List<Outcome> parts) {
    Outcome expected =
        Stream.of(SATISFIED, MISSING, JUDGEMENT, NOT_SATISFIED)
            .filter(parts::contains)
            .findFirst()
            .orElseThrow();
    assertThat(Leaves.outcome(Condition.anyOf(Leaves.of(parts)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("upToThree")
  void atLeastCounts(List<Outcome> parts) {
    long sure = parts.stream().filter(part -> part == SATISFIED).count();
    long possible = parts.stream().filter(part -> part != NOT_SATISFIED).count();
    Outcome open = parts.contains(MISSING) ? MISSING : JUDGEMENT;
    for (int number = 1; number <= parts.size(); number++) {
      Outcome expected = sure >= number ? SATISFIED : possible < number ? NOT_SATISFIED : open;
      assertThat(Leaves.outcome(Condition.atLeast(number, Leaves.of(parts))))
          .as("at least %s of %s", number, parts)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("upToThree")
  void atLeastOneAndAtLeastAllAreAnyOfAndAllOf(List<Outcome> parts) {
    Condition[] leaves = Leaves.of(parts);
    assertThat(Leaves.outcome(Condition.atLeast(1, leaves)))
        .isEqualTo(Leaves.outcome(Condition.anyOf(leaves)));
    assertThat(Leaves.outcome(Condition.atLeast(leaves.length, leaves)))
        .isEqualTo(Leaves.outcome(Condition.allOf(leaves)));
  }

  @ParameterizedTest
  @MethodSource("upToThree")
  void deMorgan(List<Outcome> parts) {
    Condition[] leaves = Leaves.of(parts);
    Condition[] negated = Stream.of(leaves).map(Condition::not).toArray(Condition[]::new);
    assertThat(Leaves.outcome(Condition.not(Condition.allOf(leaves))))
        .isEqualTo(Leaves.outcome(Condition.anyOf(negated)));
    assertThat(Leaves.outcome(Condition.not(Condition.anyOf(leaves))))
        .isEqualTo(Leaves.outcome(Condition.allOf(negated)));
  }

  @Test
  void onlyKnownOutcomesAreSettled() {
    assertThat(Stream.of(Outcome.values()).filter(Outcome::isSettled))
        .containsExactly(NOT_SATISFIED, SATISFIED, Outcome.NOT_APPLICABLE);
  }

  @Test
  void refusesConditionsOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(Condition::allOf)
        .withMessage("all of nothing is no condition: name at least one part");
    assertThatIllegalArgumentException()
        .isThrownBy(Condition::anyOf)
        .withMessage("any of nothing is no condition: name at least one part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.atLeast(0, Leaves.of(SATISFIED)))
        .withMessage("the number that has to hold must be from 1 to 1 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.atLeast(2, Leaves.of(SATISFIED)))
        .withMessage("the number that has to hold must be from 1 to 1 but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leaves.judged("FundingRateAtMost"))
        .withMessage(
            "the name of a judgement must be letters and digits after a small letter but was"
                + " FundingRateAtMost");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Condition.check(Facts.FRENCH_AUTHORITIES, cast(io.github.aict.rule.Test.is(true))))
        .withMessageStartingWith("frenchAuthorities is of type COUNT and cannot be tested by Is");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Condition.check(
                    Facts.FRENCH_AUTHORITIES, cast(io.github.aict.rule.Test.atLeast(5))))
        .withMessageStartingWith("frenchAuthorities is of type COUNT and cannot be tested by");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.forEach(Scope.PROJECT, Leaves.of(SATISFIED)))
        .withMessage("a project has no members: name one of its lists");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.forSome(Scope.PROJECT, Leaves.of(SATISFIED)))
        .withMessage("a project has no members: name one of its lists");
  }

  @SuppressWarnings("unchecked") // What a careless caller does.
  private static <T> io.github.aict.rule.Test<T> cast(io.github.aict.rule.Test<?> test) {
    return (io.github.aict.rule.Test<T>) test;
  }
}
