package io.github.aict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {

  private static final LocalDate APRIL = LocalDate.of(2025, 4, 7);
  private static final LocalDate MAY = LocalDate.of(2025, 5, 30);

  @Test
  void includesBothEnds() {
    Validity window = Validity.closed(APRIL, MAY);
    assertThat(window.contains(APRIL)).isTrue();
    assertThat(window.contains(MAY)).isTrue();
    assertThat(window.contains(APRIL.minusDays(1))).isFalse();
    assertThat(window.contains(MAY.plusDays(1))).isFalse();
    assertThat(window.days()).isEqualTo(Range.closed(APRIL, MAY));
  }

  @Test
  void leavesAnEndOpen() {
    assertThat(Validity.from(APRIL).firstDay()).contains(APRIL);
    assertThat(Validity.from(APRIL).lastDay()).isEmpty();
    assertThat(Validity.from(APRIL).contains(LocalDate.MAX)).isTrue();
    assertThat(Validity.until(MAY).firstDay()).isEmpty();
    assertThat(Validity.until(MAY).lastDay()).contains(MAY);
    assertThat(Validity.until(MAY).contains(LocalDate.MIN)).isTrue();
    assertThat(Validity.always().firstDay()).isEmpty();
    assertThat(Validity.always().lastDay()).isEmpty();
  }

  @Test
  void writesIso8601() {
    assertThat(Validity.closed(APRIL, MAY)).hasToString("2025-04-07/2025-05-30");
    assertThat(Validity.from(APRIL)).hasToString("2025-04-07/..");
    assertThat(Validity.until(MAY)).hasToString("../2025-05-30");
    assertThat(Validity.always()).hasToString("../..");
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.closed(MAY, APRIL))
        .withMessage("a period must not end before it starts but was 2025-05-30/2025-04-07");
    assertThatIllegalArgumentException().isThrownBy(() -> Validity.parse("2025-05-30/2025-04-07"));
    assertThat(Validity.closed(APRIL, APRIL).contains(APRIL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2025-04-07",
        "2025-04-07/",
        "/2025-05-30",
        "2025-02-30/..",
        "2025-4-7/..",
        "2025-04-07/2025-05-30/..",
        "2025-04-07 / 2025-05-30",
        ".../..",
        "07/04/2025"
      })
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.parse(text))
        .withMessage("a period must look like 2025-04-07/2025-05-30 but was " + text);
  }
}
