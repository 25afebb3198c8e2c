package io.github.aict.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.Graph;
import io.github.aict.Rate;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.territory.Country;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The figures of many partnerships: by country and form, concentration and continuity. */
public final class PartnershipIndicators implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Partnership> partnerships;

  private PartnershipIndicators(ImmutableList<Partnership> partnerships) {
    this.partnerships = partnerships;
  }

  /**
   * Returns the figures of partnerships.
   *
   * @param partnerships the partnerships, each relation once
   * @return the figures
   */
  public static PartnershipIndicators of(Iterable<Partnership> partnerships) {
    return new PartnershipIndicators(ImmutableList.copyOf(partnerships));
  }

  /**
   * Returns the partnerships.
   *
   * @return the partnerships in the order given
   */
  public ImmutableList<Partnership> partnerships() {
    return partnerships;
  }

  /**
   * Returns the number of partnerships by country.
   *
   * @return the numbers
   */
  public Measurement<Breakdown<Country>> byCountry() {
    return by(Indicator.PARTNERSHIPS_BY_COUNTRY, Partnership::countries);
  }

  /**
   * Returns the number of partnerships by form.
   *
   * @return the numbers
   */
  public Measurement<Breakdown<PartnershipForm>> byForm() {
    return by(Indicator.PARTNERSHIPS_BY_FORM, partnership -> Set.of(partnership.form()));
  }

  private <K extends Serializable> Measurement<Breakdown<K>> by(
      Indicator indicator, Function<Partnership, Set<K>> keys) {
    Breakdown.Builder<K> numbers = Breakdown.builder();
    for (Partnership partnership : partnerships) {
      keys.apply(partnership).forEach(key -> numbers.add(key, BigDecimal.ONE));
    }
    return Measurement.of(indicator, Optional.of(numbers.build()), all());
  }

  private Coverage all() {
    return Coverage.of(partnerships.size(), partnerships.size());
  }

  /**
   * Returns the concentration of the partnerships on few countries.
   *
   * @return the concentration, or no value if there are no partnerships
   */
  public Measurement<BigDecimal> concentration() {
    return Measurement.of(
        Indicator.CONCENTRATION, byCountry().value().flatMap(Breakdown::concentration), all());
  }

  /**
   * Returns how long the partnerships last, as seen from a year.
   *
   * @param year the year
   * @return the continuity of the partnerships that had begun by that year and whose first year is
   *     known, or no value if there are none
   */
  public Measurement<Continuity> continuity(int year) {
    ImmutableList<Partnership> begun =
        partnerships.stream()
            .filter(each -> each.firstYear().isPresent() && each.firstYear().getAsInt() <= year)
            .collect(ImmutableList.toImmutableList());
    return Measurement.of(
        Indicator.CONTINUITY,
        begun.isEmpty() ? Optional.empty() : Optional.of(Continuity.of(begun, year)),
        Coverage.of(begun.size(), partnerships.size()));
  }

  /**
   * Returns how often each entry of a partnership is filled in.
   *
   * @return the coverage of each entry that partnerships have
   */
  public ImmutableMap<DataItem, Coverage> coverage() {
    Map<DataItem, Coverage> coverage = new EnumMap<>(DataItem.class);
    for (DataItem item : DataItem.values()) {
      item.inPartnership()
          .ifPresent(
              filled ->
                  coverage.put(
                      item,
                      Coverage.of(
                          partnerships.stream().filter(filled).count(), partnerships.size())));
    }
    return ImmutableMap.copyOf(coverage);
  }

  /**
   * Returns the part of declared relations that are declared from both sides.
   *
   * @param declarations who declares a relation with whom, as a directed graph
   * @return the share of pairs declared both ways in all pairs declared, or no value if there are
   *     none; a relation of one with itself does not count
   * @throws IllegalArgumentException if the graph is not directed
   */
  public static Measurement<Rate> reciprocity(Graph<?> declarations) {
    return Measurement.of(Indicator.RECIPROCITY, share(declarations), pairs(declarations));
  }

  private static Coverage pairs(Graph<?> declarations) {
    long loops = declarations.edges().stream().filter(PartnershipIndicators::isLoop).count();
    long edges = declarations.edges().size();
    return Coverage.of(edges - loops, edges);
  }

  private static boolean isLoop(EndpointPair<?> edge) {
    return edge.nodeU().equals(edge.nodeV());
  }

  private static <N> Optional<Rate> share(Graph<N> declarations) {
    if (!declarations.isDirected()) {
      throw new IllegalArgumentException(
          "declarations must be a directed graph, from the one who declares to the other");
    }
    long mutual = 0;
    long oneWay = 0;
    for (EndpointPair<N> edge : declarations.edges()) {
      if (isLoop(edge)) {
        continue;
      }
      if (declarations.hasEdgeConnecting(edge.target(), edge.source())) {
        mutual++;
      } else {
        oneWay++;
      }
    }
    long pairs = mutual / 2 + oneWay;
    return pairs == 0 ? Optional.empty() : Optional.of(Rate.of(mutual / 2, pairs));
  }
}
