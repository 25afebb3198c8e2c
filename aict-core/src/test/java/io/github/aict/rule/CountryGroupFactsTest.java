package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.territory.CountryGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountryGroupFactsTest {

  @ParameterizedTest
  @EnumSource
  void everyGroupIsAFactOfEachCountry(CountryGroup group) {
    Fact<?> fact = Facts.parse("countries[].in." + group.code());
    assertThat(fact.type()).isEqualTo(FactType.FLAG);
    assertThat(fact.label().fr()).contains(group.label().fr());
    assertThat(fact.label().en()).contains(group.label().en());
  }
}
