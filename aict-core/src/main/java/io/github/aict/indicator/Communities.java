package io.github.aict.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.graph.ValueGraph;
import io.github.aict.territory.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Groups of countries by greedy modularity (Newman 2004; Clauset, Newman and Moore 2004): of all
 * pairs of groups the one whose union raises the modularity most is joined, until none does.
 */
final class Communities {

  private Communities() {}

  /** Countries that are together, and twice the weight of their edges, inside and outside. */
  private record Group(Set<Country> countries, long ends) {}

  static ImmutableList<ImmutableSet<Country>> of(ValueGraph<Country, Integer> graph) {
    long ends = 0;
    List<Group> groups = new ArrayList<>();
    for (Country country :
        ImmutableList.sortedCopyOf(Comparator.comparing(Country::code), graph.nodes())) {
      long weight =
          graph.adjacentNodes(country).stream()
              .mapToLong(other -> graph.edgeValue(country, other).orElse(0))
              .sum();
      groups.add(new Group(Set.of(country), weight));
      ends += weight;
    }
    while (joinBest(groups, graph, ends)) {
      // Each round has one group less.
    }
    return groups.stream()
        .map(
            group ->
                ImmutableSet.copyOf(
                    ImmutableList.sortedCopyOf(
                        Comparator.comparing(Country::code), group.countries())))
        .sorted(Comparator.<ImmutableSet<Country>>comparingInt(Set::size).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Joins the two groups whose union raises the modularity most. The gain times the square of all
   * ends is a whole number, so that equal gains are equal everywhere: between × ends − ends of one
   * × ends of the other, times two.
   */
  private static boolean joinBest(
      List<Group> groups, ValueGraph<Country, Integer> graph, long ends) {
    long best = 0;
    int one = -1;
    int other = -1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        long gain =
            between(groups.get(i), groups.get(j), graph) * ends
                - groups.get(i).ends() * groups.get(j).ends();
        if (gain > best) {
          best = gain;
          one = i;
          other = j;
        }
      }
    }
    if (best == 0) {
      return false;
    }
    Group joined = groups.remove(other);
    Group kept = groups.get(one);
    groups.set(
        one,
        new Group(
            Sets.union(kept.countries(), joined.countries()).immutableCopy(),
            kept.ends() + joined.ends()));
    return true;
  }

  private static long between(Group one, Group other, ValueGraph<Country, Integer> graph) {
    long weight = 0;
    for (Country country : one.countries()) {
      for (Country neighbour : graph.adjacentNodes(country)) {
        if (other.countries().contains(neighbour)) {
          weight += graph.edgeValue(country, neighbour).orElse(0);
        }
      }
    }
    return weight;
  }
}
