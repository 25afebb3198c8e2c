package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import io.github.aict.territory.Country;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeMap;

/** The recipient countries of an activity, with their percentages where they are known. */
record CountryShares(ImmutableList<XmlNode> nodes) {

  /**
   * The countries by their code of two letters, a part of a country as that country. One alone has
   * 100 %, several the shares of their costs where all costs are known.
   */
  static CountryShares of(ActivityContent content, boolean even) {
    TreeMap<String, Optional<BigInteger>> costs = new TreeMap<>();
    for (Country country : content.countries()) {
      alpha2(country)
          .ifPresent(
              code ->
                  costs.merge(
                      code,
                      content.cost(country),
                      (one, other) -> one.flatMap(cost -> other.map(cost::add))));
    }
    Optional<ImmutableList<BigDecimal>> shares = shares(costs, even);
    ImmutableList.Builder<XmlNode> nodes = ImmutableList.builder();
    int position = 0;
    for (String code : costs.keySet()) {
      int index = position++;
      nodes.add(
          XmlNode.of("recipient-country")
              .with("code", code)
              .with("percentage", shares.map(all -> all.get(index).toPlainString())));
    }
    return new CountryShares(nodes.build());
  }

  boolean lackPercentages() {
    return nodes.stream().anyMatch(node -> !node.attributes().containsKey("percentage"));
  }

  private static Optional<ImmutableList<BigDecimal>> shares(
      TreeMap<String, Optional<BigInteger>> costs, boolean even) {
    ImmutableList<BigInteger> known =
        costs.values().stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    if (known.size() == costs.size() && known.stream().anyMatch(cost -> cost.signum() > 0)) {
      return Optional.of(Shares.of(known));
    }
    return costs.size() == 1 || (even && !costs.isEmpty())
        ? Optional.of(Shares.even(costs.size()))
        : Optional.empty();
  }

  private static Optional<String> alpha2(Country country) {
    return country
        .alpha2()
        .or(() -> country.broader().stream().findFirst().flatMap(Country::alpha2));
  }
}
