package io.github.aict.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.Traverser;
import com.google.common.graph.ValueGraphBuilder;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.Country;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network that partnerships make: French authorities on one side, foreign ones on the other.
 *
 * <p>Members of different partnerships are one node if they have the same INSEE code, or else the
 * same SIREN, or else the same country and name; the node is the member that came first.
 */
public final class PartnershipNetwork implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Comparator<PartnershipMember> ORDER =
      Comparator.comparing(PartnershipMember::name)
          .thenComparing(member -> member.country().code())
          .thenComparing(PartnershipNetwork::key);

  private final ImmutableList<Partnership> partnerships;
  private final transient ImmutableValueGraph<PartnershipMember, ImmutableSet<Partnership>> graph;

  private PartnershipNetwork(ImmutableList<Partnership> partnerships) {
    this.partnerships = partnerships;
    this.graph = graph(partnerships);
  }

  /**
   * Returns the network of partnerships.
   *
   * @param partnerships the partnerships
   * @return the network
   */
  public static PartnershipNetwork of(Iterable<Partnership> partnerships) {
    return new PartnershipNetwork(ImmutableList.copyOf(partnerships));
  }

  private static String key(PartnershipMember member) {
    return member
        .inseeCode()
        .map(code -> "insee " + code)
        .or(() -> member.siren().map(siren -> "siren " + siren))
        .orElseGet(() -> member.country().code() + " " + member.name());
  }

  private static ImmutableValueGraph<PartnershipMember, ImmutableSet<Partnership>> graph(
      ImmutableList<Partnership> partnerships) {
    Map<String, PartnershipMember> nodes = new LinkedHashMap<>();
    MutableValueGraph<PartnershipMember, ImmutableSet<Partnership>> graph =
        ValueGraphBuilder.undirected().nodeOrder(ElementOrder.insertion()).build();
    for (Partnership partnership : partnerships) {
      for (PartnershipMember french : nodes(partnership.french(), nodes)) {
        for (PartnershipMember foreign : nodes(partnership.foreign(), nodes)) {
          ImmutableSet<Partnership> known =
              graph.hasEdgeConnecting(french, foreign)
                  ? graph.edgeValue(french, foreign).orElse(ImmutableSet.of())
                  : ImmutableSet.of();
          graph.putEdgeValue(
              french,
              foreign,
              ImmutableSet.<Partnership>builder().addAll(known).add(partnership).build());
        }
      }
    }
    return ImmutableValueGraph.copyOf(graph);
  }

  private static List<PartnershipMember> nodes(
      Set<PartnershipMember> members, Map<String, PartnershipMember> nodes) {
    return members.stream()
        .map(member -> nodes.computeIfAbsent(key(member), key -> member))
        .distinct()
        .toList();
  }

  /**
   * Returns the network as a graph.
   *
   * @return the members, joined where they are in relation; each edge holds the partnerships of the
   *     two
   */
  public ImmutableValueGraph<PartnershipMember, ImmutableSet<Partnership>> graph() {
    return graph;
  }

  /**
   * Returns the members with most partners first.
   *
   * @return all members in the order of the number of their partners, then of their names
   */
  public ImmutableList<PartnershipMember> byDegree() {
    return graph.nodes().stream()
        .sorted(
            Comparator.<PartnershipMember>comparingInt(graph::degree)
                .reversed()
                .thenComparing(ORDER))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the parts of the network that no relation joins with each other.
   *
   * @return the members of each part, the part with most members first
   */
  public ImmutableList<ImmutableSet<PartnershipMember>> components() {
    Set<PartnershipMember> left = new LinkedHashSet<>(graph.nodes());
    ImmutableList.Builder<ImmutableSet<PartnershipMember>> components = ImmutableList.builder();
    while (!left.isEmpty()) {
      ImmutableSet<PartnershipMember> reached =
          ImmutableSet.copyOf(Traverser.forGraph(graph).breadthFirst(left.iterator().next()));
      left.removeAll(reached);
      components.add(reached);
    }
    return ImmutableList.sortedCopyOf(
        Comparator.<ImmutableSet<PartnershipMember>>comparingInt(Set::size).reversed(),
        components.build());
  }

  /**
   * Returns which French authorities share foreign partners.
   *
   * @return the pairs with at least one common partner, those with most first, then by name
   */
  public ImmutableList<SharedPartners> sharedPartners() {
    ImmutableList.Builder<SharedPartners> pairs = ImmutableList.builder();
    for (PartnershipMember first : french()) {
      Map<PartnershipMember, Set<PartnershipMember>> others = new LinkedHashMap<>();
      for (PartnershipMember foreign : graph.adjacentNodes(first)) {
        for (PartnershipMember second : graph.adjacentNodes(foreign)) {
          if (ORDER.compare(first, second) < 0) {
            others.computeIfAbsent(second, key -> new LinkedHashSet<>()).add(foreign);
          }
        }
      }
      others.forEach(
          (second, shared) ->
              pairs.add(new SharedPartners(first, second, ImmutableSet.copyOf(shared))));
    }
    return ImmutableList.sortedCopyOf(
        Comparator.<SharedPartners>comparingInt(pair -> pair.shared().size())
            .reversed()
            .thenComparing(SharedPartners::first, ORDER)
            .thenComparing(SharedPartners::second, ORDER),
        pairs.build());
  }

  private List<PartnershipMember> french() {
    return graph.nodes().stream().filter(PartnershipMember::isFrench).toList();
  }

  /**
   * Returns which countries the same French authorities work with.
   *
   * @return the countries, joined where at least one French authority has partners in both; each
   *     edge holds the number of such authorities
   */
  public ImmutableValueGraph<Country, Integer> countries() {
    MutableValueGraph<Country, Integer> countries =
        ValueGraphBuilder.undirected().nodeOrder(ElementOrder.insertion()).build();
    for (PartnershipMember french : french()) {
      List<Country> partners =
          graph.adjacentNodes(french).stream()
              .map(PartnershipMember::country)
              .distinct()
              .sorted(Comparator.comparing(Country::code))
              .toList();
      partners.forEach(countries::addNode);
      for (int i = 0; i < partners.size(); i++) {
        for (Country other : partners.subList(i + 1, partners.size())) {
          Country country = partners.get(i);
          countries.putEdgeValue(country, other, 1 + countries.edgeValue(country, other).orElse(0));
        }
      }
    }
    return ImmutableValueGraph.copyOf(countries);
  }

  /**
   * Returns groups of countries that French authorities work with together more than chance would
   * have it: joined pair by pair as long as the modularity of Newman rises.
   *
   * @return the groups, the one with most countries first; a country that no authority combines
   *     with another stands alone
   */
  public ImmutableList<ImmutableSet<Country>> communities() {
    return Communities.of(countries());
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("a network is written as its partnerships");
  }

  private Object writeReplace() {
    return new Written(partnerships);
  }

  /** The network as it is serialized. */
  private record Written(ImmutableList<Partnership> partnerships) implements Serializable {

    private Object readResolve() {
      return of(partnerships);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartnershipNetwork that && partnerships.equals(that.partnerships);
  }

  @Override
  public int hashCode() {
    return partnerships.hashCode();
  }

  /**
   * Returns the size of the network.
   *
   * @return the text, for example {@code 1710 members, 3500 relations}
   */
  @Override
  public String toString() {
    return graph.nodes().size() + " members, " + graph.edges().size() + " relations";
  }
}
