package io.github.aict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static Timeline<String> timeline(String... periodsAndVersions) {
    Timeline.Builder<String> timeline = Timeline.builder();
    for (int i = 0; i < periodsAndVersions.length; i += 2) {
      timeline.put(Validity.parse(periodsAndVersions[i]), periodsAndVersions[i + 1]);
    }
    return timeline.build();
  }

  @Test
  void findsTheVersionOfADay() {
    Timeline<String> law = timeline("2014-07-09/..", "new", "../2007-02-02", "old");
    assertThat(law.on(LocalDate.MIN)).contains("old");
    assertThat(law.on(LocalDate.of(2007, 2, 2))).contains("old");
    assertThat(law.on(LocalDate.of(2007, 2, 3))).isEmpty();
    assertThat(law.on(LocalDate.of(2014, 7, 8))).isEmpty();
    assertThat(law.on(LocalDate.of(2014, 7, 9))).contains("new");
    assertThat(law.versions().keySet())
        .containsExactly(Validity.parse("../2007-02-02"), Validity.parse("2014-07-09/.."));
  }

  @Test
  void tellsTheGaps() {
    assertThat(
            timeline("../2007-02-02", "a", "2014-07-09/2020-12-31", "b", "2022-01-01/..", "c")
                .gaps())
        .containsExactly(
            Validity.parse("2007-02-03/2014-07-08"), Validity.parse("2021-01-01/2021-12-31"));
  }

  @Test
  void versionsThatFollowEachOtherLeaveNoGap() {
    assertThat(timeline("../2007-02-02", "a", "2007-02-03/..", "b").gaps()).isEmpty();
    assertThat(timeline("2007-02-02/2007-02-03", "a").gaps()).isEmpty();
    assertThat(timeline("../..", "a").gaps()).isEmpty();
    assertThat(timeline().gaps()).isEmpty();
  }

  @Test
  void aGapMayLastOneDay() {
    assertThat(timeline("../2007-02-02", "a", "2007-02-04/..", "b").gaps())
        .containsExactly(Validity.parse("2007-02-03/2007-02-03"));
  }

  @Test
  void refusesTwoVersionsOfOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline("../2007-02-02", "a", "2007-02-02/..", "b"))
        .withMessage(
            "two versions must not be in force on the same day but ../2007-02-02 overlaps"
                + " 2007-02-02/..");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                timeline("2020-01-01/..", "a", "2010-01-01/2011-01-01", "b", "2021-05-01/..", "c"))
        .withMessageContainingAll("2020-01-01/..", "2021-05-01/..");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline("2020-01-01/..", "a", "2020-01-01/..", "b"))
        .withMessageContaining("2020-01-01/..");
  }

  @Test
  void isAValue() {
    Timeline<String> law = timeline("../2007-02-02", "a", "2007-02-03/..", "b");
    assertThat(law)
        .isEqualTo(timeline("2007-02-03/..", "b", "../2007-02-02", "a"))
        .isNotEqualTo(timeline("../2007-02-02", "a", "2007-02-03/..", "c"))
        .isNotEqualTo(timeline("../2007-02-02", "a"))
        .hasToString("{../2007-02-02=a, 2007-02-03/..=b}");
    assertThat(Samples.copy(law)).isEqualTo(law).hasSameHashCodeAs(law);
  }
}
