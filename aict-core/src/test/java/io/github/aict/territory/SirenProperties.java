package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SirenProperties {

  @Property
  void parseInvertsToString(@ForAll("sirens") Siren siren) {
    assertThat(Siren.parse(siren.toString())).isEqualTo(siren);
  }

  @Property
  void survivesSerialization(@ForAll("sirens") Siren siren) {
    assertThat(Serials.copy(siren)).isEqualTo(siren);
  }

  @Property
  void anyChangedDigitIsNoticed(
      @ForAll("sirens") Siren siren,
      @ForAll @IntRange(max = 8) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    char[] digits = siren.value().toCharArray();
    digits[place] = (char) ('0' + (digits[place] - '0' + shift) % 10);
    assertThatIllegalArgumentException().isThrownBy(() -> Siren.of(new String(digits)));
  }

  @Property
  void exactlyOneCheckDigitFits(@ForAll @IntRange(max = 99_999_999) int number) {
    int accepted = 0;
    for (int last = 0; last <= 9; last++) {
      if (isSiren("%08d%d".formatted(number, last))) {
        accepted++;
      }
    }
    assertThat(accepted).isOne();
  }

  @Provide
  Arbitrary<Siren> sirens() {
    return Arbitraries.integers()
        .between(0, 99_999_999)
        .map(
            number -> {
              int last = 0;
              while (!isSiren("%08d%d".formatted(number, last))) {
                last++;
              }
              return Siren.of("%08d%d".formatted(number, last));
            });
  }

  private static boolean isSiren(String digits) {
    try {
      return Siren.of(digits).value().equals(digits);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
