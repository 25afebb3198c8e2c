package io.github.aict.examples.bench;

import java.util.Collections;
import java.util.Set;

/** The ten criteria in plain Java, where everything is known. */
final class TenByHand {

  private static final Set<String> KINDS =
      Set.of(
          "COMMUNAUTE_DE_COMMUNES",
          "COMMUNAUTE_D_AGGLOMERATION",
          "COMMUNAUTE_URBAINE",
          "METROPOLE",
          "SYNDICAT_MIXTE");
  private static final Set<String> COUNTRIES =
      Set.of("BEN", "BFA", "CIV", "MAR", "MDG", "MLI", "SEN", "TUN");
  private static final Set<String> THEMES =
      Set.of("ASSAINISSEMENT", "CLIMAT", "DECHETS", "NUMERIQUE");

  private TenByHand() {}

  static boolean kind(Dossier d) {
    return KINDS.contains(d.kind());
  }

  static boolean rate(Dossier d) {
    return d.requested() * 100 <= d.total() * 70;
  }

  static boolean own(Dossier d) {
    return d.own() * 100 >= d.total() * 20;
  }

  static boolean grantAtLeast(Dossier d) {
    return d.requested() >= 1_000_000;
  }

  static boolean grantAtMost(Dossier d) {
    return d.requested() <= 10_000_000;
  }

  static boolean countries(Dossier d) {
    return !Collections.disjoint(d.countries(), COUNTRIES);
  }

  static boolean duration(Dossier d) {
    return d.months() >= 12;
  }

  static boolean window(Dossier d) {
    return d.day() >= 20089 && d.day() <= 20178;
  }

  static boolean themes(Dossier d) {
    return !Collections.disjoint(d.themes(), THEMES);
  }

  static boolean deliberation(Dossier d) {
    return d.deliberation();
  }

  static boolean all(Dossier d) {
    return kind(d)
        && rate(d)
        && own(d)
        && grantAtLeast(d)
        && grantAtMost(d)
        && countries(d)
        && duration(d)
        && window(d)
        && themes(d)
        && deliberation(d);
  }
}
