package io.github.aict.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ValueGraph;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.Country;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What groups of countries are in every network. */
class CommunitiesProperties {

  private static Partnership relation(String french, String country) {
    return Partnership.builder()
        .form(PartnershipForm.JUMELAGE)
        .addMember(PartnershipMember.builder().name(french).country(Country.of("FRA")).build())
        .addMember(PartnershipMember.builder().name("place").country(Country.of(country)).build())
        .build();
  }

  @Provide
  Arbitrary<List<Partnership>> relations() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d", "e", "f", "g"),
            Arbitraries.of("DEU", "POL", "CZE", "MLI", "SEN", "BEN", "CHN", "JPN"))
        .as(CommunitiesProperties::relation)
        .list()
        .ofMaxSize(30);
  }

  /** The modularity by its definition: within the groups, less what chance would have. */
  private static double modularity(
      ValueGraph<Country, Integer> graph, List<? extends Set<Country>> groups) {
    double ends = 0;
    for (Country country : graph.nodes()) {
      ends += strength(graph, country);
    }
    double sum = 0;
    for (Set<Country> group : groups) {
      for (Country one : group) {
        for (Country other : group) {
          double weight = one.equals(other) ? 0 : graph.edgeValueOrDefault(one, other, 0);
          sum += weight - strength(graph, one) * strength(graph, other) / ends;
        }
      }
    }
    return sum / ends;
  }

  private static double strength(ValueGraph<Country, Integer> graph, Country country) {
    return graph.adjacentNodes(country).stream()
        .mapToInt(other -> graph.edgeValueOrDefault(country, other, 0))
        .sum();
  }

  @Property(tries = 300)
  void everyCountryIsInOneGroupAndNoUnionOfTwoIsBetter(
      @ForAll("relations") List<Partnership> relations) {
    PartnershipNetwork network = PartnershipNetwork.of(relations);
    ImmutableList<ImmutableSet<Country>> groups = network.communities();
    ValueGraph<Country, Integer> graph = network.countries();
    List<Country> all = groups.stream().flatMap(Set::stream).toList();
    assertThat(all).doesNotHaveDuplicates().hasSameElementsAs(graph.nodes());
    if (graph.edges().isEmpty()) {
      assertThat(groups).allSatisfy(group -> assertThat(group).hasSize(1));
      return;
    }
    double found = modularity(graph, groups);
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        List<Set<Country>> joined = new ArrayList<>(groups);
        Set<Country> union = new HashSet<>(joined.remove(j));
        union.addAll(joined.remove(i));
        joined.add(union);
        assertThat(modularity(graph, joined)).isLessThanOrEqualTo(found + 1e-12);
      }
    }
  }

  @Example
  void twoBlocksThatOneAuthorityJoinsAreTwoGroups() {
    List<Partnership> relations = new ArrayList<>();
    for (String french : List.of("a", "b", "c", "d")) {
      for (String country : List.of("DEU", "POL", "CZE")) {
        relations.add(relation(french, country));
      }
    }
    for (String french : List.of("e", "f", "g", "h")) {
      for (String country : List.of("MLI", "SEN", "BEN")) {
        relations.add(relation(french, country));
      }
    }
    relations.add(relation("a", "MLI"));
    assertThat(PartnershipNetwork.of(relations).communities())
        .containsExactlyInAnyOrder(
            ImmutableSet.of(Country.of("CZE"), Country.of("DEU"), Country.of("POL")),
            ImmutableSet.of(Country.of("BEN"), Country.of("MLI"), Country.of("SEN")));
  }
}
