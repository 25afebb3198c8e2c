package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SectorLevel;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sectors of an activity, in the vocabulary of their level: 1 for purposes (five digits), 2 for
 * categories (three digits). The percentages of each vocabulary add up to 100.
 */
final class SectorShares {

  private static final String PURPOSES = "1";
  private static final String CATEGORIES = "2";

  private SectorShares() {}

  /** The sectors by code; one alone in its vocabulary has 100 %. */
  static ImmutableList<XmlNode> of(Collection<SectorCode> sectors, boolean even) {
    return ImmutableList.<XmlNode>builder()
        .addAll(of(sectors, PURPOSES, even))
        .addAll(of(sectors, CATEGORIES, even))
        .build();
  }

  private static ImmutableList<XmlNode> of(
      Collection<SectorCode> sectors, String vocabulary, boolean even) {
    List<SectorCode> chosen =
        sectors.stream()
            .filter(sector -> vocabulary(sector).equals(vocabulary))
            .sorted(Comparator.comparing(SectorCode::code))
            .toList();
    Optional<ImmutableList<BigDecimal>> shares =
        chosen.size() == 1 || (even && !chosen.isEmpty())
            ? Optional.of(Shares.even(chosen.size()))
            : Optional.empty();
    ImmutableList.Builder<XmlNode> nodes = ImmutableList.builder();
    for (int i = 0; i < chosen.size(); i++) {
      int index = i;
      nodes.add(
          XmlNode.of("sector")
              .with("vocabulary", vocabulary)
              .with("code", chosen.get(i).code())
              .with("percentage", shares.map(all -> all.get(index).toPlainString()))
              .containing(XmlNode.narratives(chosen.get(i).label())));
    }
    return nodes.build();
  }

  private static String vocabulary(SectorCode sector) {
    return sector.level() == SectorLevel.CATEGORY ? CATEGORIES : PURPOSES;
  }
}
