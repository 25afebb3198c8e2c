package io.github.aict.examples.brochure;

import io.github.aict.territory.Country;

/**
 * A country that the brochure names in an action.
 *
 * @param country the country
 * @param role why it is named
 */
public record NamedCountry(Country country, CountryRole role) {

  static NamedCountry of(String code, CountryRole role) {
    return new NamedCountry(Country.of(code), role);
  }
}
