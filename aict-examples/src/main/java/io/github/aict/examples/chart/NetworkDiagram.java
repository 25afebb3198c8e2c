package io.github.aict.examples.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Nodes, such as authorities, and the edges between them, such as partnerships; circles and lines
 * grow with their weights.
 *
 * <p>Nodes are placed by forces (Fruchterman and Reingold) from a fixed start. Names are written
 * from the largest node on, as long as there is room.
 */
public final class NetworkDiagram extends FramedChart<NetworkDiagram> {

  private static final int MOST_NODES = 150;

  private final ImmutableMap<Label, Node> nodes;
  private final ImmutableList<Edge> edges;

  private NetworkDiagram(Frame frame, ImmutableMap<Label, Node> nodes, ImmutableList<Edge> edges) {
    super(frame);
    this.nodes = nodes;
    this.edges = edges;
  }

  /** A node, in a group if it belongs to one. */
  record Node(Label label, double weight, Optional<Label> group) {}

  /** An edge between two nodes. */
  record Edge(Label one, Label other, double weight) {}

  /**
   * Returns a diagram that has no nodes yet.
   *
   * @param title the title
   * @return the diagram
   */
  public static NetworkDiagram titled(Label title) {
    return new NetworkDiagram(Frame.titled(title), ImmutableMap.of(), ImmutableList.of());
  }

  /**
   * Returns this diagram with one more node that belongs to no group.
   *
   * @param label the name, which no other node has
   * @param weight the weight, at least 0
   * @return the diagram
   * @throws IllegalArgumentException if the weight is negative or not a finite number, a node has
   *     that name already, or there are more nodes than can be told apart
   */
  public NetworkDiagram node(Label label, double weight) {
    return node(new Node(label, weight, Optional.empty()));
  }

  /**
   * Returns this diagram with one more node that belongs to a group.
   *
   * @param label the name, which no other node has
   * @param weight the weight, at least 0
   * @param group the group, which the legend names and which gives the colour
   * @return the diagram
   * @throws IllegalArgumentException if the weight is negative or not a finite number, a node has
   *     that name already, or there are more nodes or groups than can be told apart
   */
  public NetworkDiagram node(Label label, double weight, Label group) {
    return node(new Node(label, weight, Optional.of(group)));
  }

  private NetworkDiagram node(Node node) {
    Label label = node.label();
    checkAmount("a node", label, node.weight());
    checkArgument(!nodes.containsKey(label), "a node must have a name of its own (%s)", label.en());
    checkArgument(
        nodes.size() < MOST_NODES,
        "a network must have at most %s nodes, which is how many are told apart: keep the largest"
            + " (%s)",
        MOST_NODES,
        label.en());
    NetworkDiagram diagram =
        new NetworkDiagram(
            frame(),
            ImmutableMap.<Label, Node>builder().putAll(nodes).put(label, node).buildOrThrow(),
            edges);
    int groups = diagram.groups().size();
    checkArgument(
        groups <= Palette.AREAS.size(),
        "a network must have at most %s groups, which is how many are told apart (%s)",
        Palette.AREAS.size(),
        label.en());
    return diagram;
  }

  /**
   * Returns this diagram with one more edge. Several edges between the same nodes are drawn one on
   * the other: add their weights up before.
   *
   * @param one the name of a node
   * @param other the name of another node
   * @param weight the weight, more than 0
   * @return the diagram
   * @throws IllegalArgumentException if there is no such node yet, both are the same, or the weight
   *     is not a finite number above 0
   */
  public NetworkDiagram edge(Label one, Label other, double weight) {
    for (Label end : List.of(one, other)) {
      checkArgument(
          nodes.containsKey(end),
          "an edge must join nodes of the network: call node(Label, double) before (%s)",
          end.en());
    }
    checkArgument(!one.equals(other), "an edge must join two nodes but has one (%s)", one.en());
    checkArgument(
        Double.isFinite(weight) && weight > 0,
        "the weight of an edge must be a number above 0 but was %s (%s, %s)",
        weight,
        one.en(),
        other.en());
    return new NetworkDiagram(
        frame(),
        nodes,
        ImmutableList.<Edge>builder().addAll(edges).add(new Edge(one, other, weight)).build());
  }

  private ImmutableList<Label> groups() {
    return nodes.values().stream()
        .flatMap(node -> node.group().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  NetworkDiagram framed(Frame other) {
    return new NetworkDiagram(other, nodes, edges);
  }

  @Override
  void checkDrawable() {
    checkArgument(
        !nodes.isEmpty(), "a network must have at least one node: call node(Label, double)");
  }

  @Override
  void draw(Page page) {
    new NetworkDrawing(page, nodes.values().asList(), edges, groups()).draw();
  }

  @Override
  String description(Locale locale) {
    String nodeCount = NumberText.of(nodes.size(), locale);
    String edgeCount = NumberText.of(edges.size(), locale);
    return Label.of(
                "Réseau\u00a0; nœuds\u00a0: " + nodeCount + "\u00a0; liens\u00a0: " + edgeCount,
                "Network; nodes: " + nodeCount + "; edges: " + edgeCount)
            .in(locale)
        + ". "
        + Enumeration.of(
            nodes.values().stream()
                .map(node -> new Enumeration.Item(node.label(), node.weight()))
                .toList(),
            locale)
        + (edges.isEmpty() ? "" : " " + Enumeration.of(edgeItems(), locale));
  }

  private List<Enumeration.Item> edgeItems() {
    return edges.stream()
        .map(
            edge ->
                new Enumeration.Item(
                    Label.of(
                        edge.one().fr() + " – " + edge.other().fr(),
                        edge.one().en() + " – " + edge.other().en()),
                    edge.weight()))
        .toList();
  }
}
