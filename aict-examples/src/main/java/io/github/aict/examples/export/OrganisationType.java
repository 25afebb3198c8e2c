package io.github.aict.examples.export;

import io.github.aict.territory.AuthorityKind;
import java.util.Optional;

/** The code list OrganisationType of the IATI Standard for the kinds of bodies of the library. */
final class OrganisationType {

  static final String LOCAL_GOVERNMENT = "11";

  private static final String GOVERNMENT = "10";
  private static final String OTHER_PUBLIC_SECTOR = "15";
  private static final String NATIONAL_NGO = "22";
  private static final String PARTNER_COUNTRY_NGO = "24";
  private static final String PRIVATE_SECTOR = "70";

  private OrganisationType() {}

  /**
   * The code of a kind; empty where the list has none that surely holds, as for associations of
   * authorities and companies they own.
   */
  static Optional<String> of(AuthorityKind kind, Optional<Boolean> french) {
    if (kind.isLocalAuthority()) {
      return Optional.of(LOCAL_GOVERNMENT);
    }
    if (kind == AuthorityKind.ETAT_ETRANGER) {
      return Optional.of(GOVERNMENT);
    }
    if (kind.isWithin(AuthorityKind.ORGANISME_PUBLIC)) {
      return Optional.of(OTHER_PUBLIC_SECTOR);
    }
    if (kind == AuthorityKind.ENTREPRISE) {
      return Optional.of(PRIVATE_SECTOR);
    }
    return isNgo(kind)
        ? french.map(home -> home ? NATIONAL_NGO : PARTNER_COUNTRY_NGO)
        : Optional.empty();
  }

  private static boolean isNgo(AuthorityKind kind) {
    return (kind.isWithin(AuthorityKind.ASSOCIATION) || kind.isWithin(AuthorityKind.CSO))
        && !kind.isWithin(AuthorityKind.NON_PROFIT_REPRESENTING_AUTHORITIES);
  }
}
