package io.github.aict.examples.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dossier as a map of names to values, which several peers take; null is not known. */
final class DossierMap {

  /** The names there are. */
  static final List<String> NAMES =
      List.of(
          "kind",
          "french",
          "joint",
          "frenchAuthorities",
          "partners",
          "countries",
          "requested",
          "total",
          "own",
          "months",
          "day",
          "themes",
          "deliberation");

  private DossierMap() {}

  static Map<String, @Nullable Object> of(Dossier d) {
    Map<String, @Nullable Object> map = new HashMap<>();
    map.put("kind", d.kind());
    map.put("french", d.french());
    map.put("joint", d.joint());
    map.put("frenchAuthorities", d.frenchAuthorities());
    map.put("partners", partners(d));
    map.put("countries", d.countries() == null ? null : List.copyOf(d.countries()));
    map.put("requested", d.requested());
    map.put("total", d.total());
    map.put("own", d.own());
    map.put("months", d.months());
    map.put("day", d.day());
    map.put("themes", d.themes() == null ? null : List.copyOf(d.themes()));
    map.put("deliberation", d.deliberation());
    return map;
  }

  private static @Nullable List<Map<String, @Nullable Object>> partners(Dossier d) {
    List<Party> partners = d.partners();
    if (partners == null) {
      return null;
    }
    List<Map<String, @Nullable Object>> maps = new ArrayList<>();
    for (Party partner : partners) {
      Map<String, @Nullable Object> map = new HashMap<>();
      map.put("foreign", partner.foreign());
      map.put("country", partner.country());
      maps.add(map);
    }
    return maps;
  }
}
