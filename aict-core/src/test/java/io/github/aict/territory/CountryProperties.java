package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountryProperties {

  @Property
  void everyTextIsFoundOrRefused(@ForAll String text) {
    if (Country.find(text).isPresent()) {
      assertThat(Country.of(text)).isEqualTo(Country.find(text).get());
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> Country.of(text));
    }
  }

  @Property
  void ordersLikeCodes(@ForAll("countries") Country left, @ForAll("countries") Country right) {
    assertThat(Integer.signum(left.compareTo(right)))
        .isEqualTo(Integer.signum(left.code().compareTo(right.code())));
    assertThat(left.equals(right)).isEqualTo(left.compareTo(right) == 0);
    assertThat(left.equals(right)).isEqualTo(left == right);
  }

  @Provide
  Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }
}
