package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

  @ParameterizedTest
  @ValueSource(strings = {"552100554", "552 100 554", "552\u00a0100\u202f554"})
  void readsDigitsWithAndWithoutSpaces(String text) {
    assertThat(Siren.parse(text)).isEqualTo(Siren.of("552100554")).hasToString("552100554");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "55210055",
        "5521005540",
        "55210055A",
        "552  100 554",
        " 552100554",
        "x552 100 554",
        "５５２１００５５４"
      })
  void refusesOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Siren.parse(text))
        .withMessage("a SIREN must have nine digits but was " + text);
  }

  @Test
  void namesTheRightCheckDigit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Siren.of("552100551"))
        .withMessage("a SIREN must end with its check digit, here 4, but was 552100551");
  }

  @Test
  void ordersByDigits() {
    assertThat(Siren.of("552100554")).isGreaterThan(Siren.of("356000000"));
  }
}
