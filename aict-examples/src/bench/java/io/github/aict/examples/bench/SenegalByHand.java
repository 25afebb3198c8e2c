package io.github.aict.examples.bench;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The criteria of the bundled call in plain Java, with and without missing data. */
final class SenegalByHand {

  private static final Set<String> AUTHORITIES = codes("authorities.txt");
  private static final Set<String> EXCLUDED = codes("excluded.txt");
  private static final String COUNTRY = "SEN";

  private SenegalByHand() {}

  private static Set<String> codes(String file) {
    return Set.of(CriteriaSet.SENEGAL.text(file).strip().replace("\"", "").split(", "));
  }

  static boolean kindIn(Dossier d) {
    return AUTHORITIES.contains(d.kind()) && d.french();
  }

  static boolean kindNotIn(Dossier d) {
    return !EXCLUDED.contains(d.kind());
  }

  static boolean joint(Dossier d) {
    return d.joint() && (d.french() || d.frenchAuthorities() >= 1) && hasPartner(d.partners());
  }

  private static boolean hasPartner(List<Party> partners) {
    for (Party partner : partners) {
      if (partner.foreign() && COUNTRY.equals(partner.country())) {
        return true;
      }
    }
    return false;
  }

  static boolean country(Dossier d) {
    return !d.countries().isEmpty() && isOnlyCountry(d);
  }

  private static boolean isOnlyCountry(Dossier d) {
    for (String country : d.countries()) {
      if (!COUNTRY.equals(country)) {
        return false;
      }
    }
    return true;
  }

  static Truth kindInOrUnknown(Dossier d) {
    Truth known = isIn(d.kind(), AUTHORITIES);
    return known.and(Truth.ofNullable(d.french()));
  }

  static Truth kindNotInOrUnknown(Dossier d) {
    return isIn(d.kind(), EXCLUDED).not();
  }

  static Truth jointOrUnknown(Dossier d) {
    Long count = d.frenchAuthorities();
    Truth enough = count == null ? Truth.UNKNOWN : Truth.of(count >= 1);
    return Truth.ofNullable(d.joint())
        .and(Truth.ofNullable(d.french()).or(enough))
        .and(hasPartnerOrUnknown(d.partners()));
  }

  private static Truth hasPartnerOrUnknown(@Nullable List<Party> partners) {
    if (partners == null) {
      return Truth.UNKNOWN;
    }
    Truth best = Truth.NO;
    for (Party partner : partners) {
      String country = partner.country();
      Truth there = country == null ? Truth.UNKNOWN : Truth.of(COUNTRY.equals(country));
      best = best.or(Truth.ofNullable(partner.foreign()).and(there));
    }
    return best;
  }

  static Truth countryOrUnknown(Dossier d) {
    return d.countries() == null ? Truth.UNKNOWN : Truth.of(country(d));
  }

  private static Truth isIn(@Nullable String code, Set<String> codes) {
    return code == null ? Truth.UNKNOWN : Truth.of(codes.contains(code));
  }
}
