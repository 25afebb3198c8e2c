package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.util.Optional;

/**
 * A place abroad that the brochure names in an action.
 *
 * @param printed the name as the brochure writes it
 * @param name the name for people
 * @param country the country; the brochure leaves it to the reader for large cities
 * @param role why the place is named, as for the country
 * @param kind what kind of authority it is, or empty if the brochure does not tell
 */
public record NamedPlace(
    String printed, Label name, Country country, CountryRole role, Optional<AuthorityKind> kind) {

  static NamedPlace of(String printed, String fr, String en, String country, CountryRole role) {
    return new NamedPlace(printed, Label.of(fr, en), Country.of(country), role, Optional.empty());
  }

  NamedPlace of(AuthorityKind told) {
    return new NamedPlace(printed, name, country, role, Optional.of(told));
  }
}
