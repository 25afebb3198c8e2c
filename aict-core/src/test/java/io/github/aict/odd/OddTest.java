package io.github.aict.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddTest {

  @ParameterizedTest
  @EnumSource
  void isIdentifiedByItsNumber(Odd odd) {
    assertThat(Odd.of(odd.number())).isSameAs(odd);
    assertThat(Odd.parse(odd.toString())).isSameAs(odd);
    assertThat(odd.code()).isEqualTo(Integer.toString(odd.number()));
    assertThat(odd).hasToString("ODD " + odd.number());
    assertThat(odd.name()).isEqualTo("ODD_" + odd.number());
    assertThat(odd.broader()).isEmpty();
    assertThat(odd.isWithin(odd)).isTrue();
    assertThat(odd.label().fr()).doesNotContain("'");
  }

  @Test
  void hasTheShortTitlesOfTheUnitedNations() {
    assertThat(Odd.values()).hasSize(17);
    assertThat(Odd.of(2).label().in(Locale.FRENCH)).isEqualTo("Faim «\u00a0zéro\u00a0»");
    assertThat(Odd.of(6).label().in(Locale.FRENCH)).isEqualTo("Eau propre et assainissement");
    assertThat(Odd.of(13).label().in(Locale.ENGLISH)).isEqualTo("Climate action");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 18, -1})
  void refusesOtherNumbers(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Odd.of(number))
        .withMessage("the number of an SDG must be from 1 to 17 but was " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "13", "ODD", "ODD13", "ODD 013", "odd 13", "ODD 100", "ODD -1", "ODD 0"})
  void refusesOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Odd.parse(text))
        .withMessage("an SDG must look like ODD 13 but was " + text);
  }

  @Test
  void refusesAnEighteenthGoal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Odd.parse("ODD 18"))
        .withMessage("the number of an SDG must be from 1 to 17 but was 18");
  }
}
