package io.github.aict.project;

import com.google.common.collect.ImmutableSet;
import io.github.aict.territory.Country;

/** France and the French territories that ISO 3166 lists with codes of their own. */
final class FrenchTerritories {

  // Wallis-et-Futuna is a recipient of aid and yet never a foreign partner.
  private static final ImmutableSet<String> CODES =
      ImmutableSet.of(
          "FRA", "GLP", "MTQ", "GUF", "REU", "MYT", "SPM", "BLM", "MAF", "PYF", "NCL", "WLF",
          "ATF");

  static final Country FRANCE = Country.of("FRA");

  private FrenchTerritories() {}

  static boolean contains(Country country) {
    return CODES.contains(country.code());
  }
}
