package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.examples.chart.ForceLayout.Link;
import io.github.aict.examples.chart.ForceLayout.Point;
import io.github.aict.examples.chart.NamePlaces.Box;
import io.github.aict.examples.chart.NetworkDiagram.Edge;
import io.github.aict.examples.chart.NetworkDiagram.Node;
import io.github.aict.examples.chart.Page.LegendEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a network is drawn. */
final class NetworkDrawing {

  private static final Label NO_GROUP = Label.of("sans groupe", "no group");
  private static final double HEIGHT = 620;
  private static final double SMALLEST = 4;
  private static final double LARGEST = 22;
  private static final double ROOM = 160;
  private static final double THINNEST = 0.75;
  private static final double THICKEST = 6;
  private static final double NAME_WIDTH = 220;
  private static final double NAME_HEIGHT = 14;

  /** Names of nodes at the edge need room beside them. */
  private static final double SIDE = 60;

  private final Page page;
  private final ImmutableList<Node> nodes;
  private final ImmutableList<Edge> edges;
  private final ImmutableList<Label> groups;
  private final double[] radii;

  NetworkDrawing(
      Page page,
      ImmutableList<Node> nodes,
      ImmutableList<Edge> edges,
      ImmutableList<Label> groups) {
    this.page = page;
    this.nodes = nodes;
    this.edges = edges;
    this.groups = groups;
    // The more nodes there are, the less room each has.
    double widest = Math.min(LARGEST, ROOM / Math.sqrt(nodes.size()));
    double largest = nodes.stream().mapToDouble(Node::weight).max().orElseThrow();
    this.radii =
        nodes.stream()
            .mapToDouble(
                node ->
                    largest == 0
                        ? SMALLEST
                        : SMALLEST + (widest - SMALLEST) * Math.sqrt(node.weight() / largest))
            .toArray();
  }

  void draw() {
    if (!groups.isEmpty()) {
      List<LegendEntry> entries = new ArrayList<>();
      groups.forEach(
          group -> entries.add(new LegendEntry(colour(Optional.of(group)), page.text(group))));
      if (nodes.stream().anyMatch(node -> node.group().isEmpty())) {
        entries.add(new LegendEntry(colour(Optional.empty()), page.text(NO_GROUP)));
      }
      page.legend(entries);
    }
    ImmutableMap<Label, Integer> places =
        IntStream.range(0, nodes.size())
            .boxed()
            .collect(ImmutableMap.toImmutableMap(i -> nodes.get(i).label(), i -> i));
    ImmutableList<Link> links =
        edges.stream()
            .map(edge -> new Link(places.get(edge.one()), places.get(edge.other())))
            .collect(ImmutableList.toImmutableList());
    double left = Page.LEFT + SIDE;
    double top = page.y() + NAME_HEIGHT;
    ImmutableList<Point> points =
        ForceLayout.of(radii, links, Page.RIGHT - Page.LEFT - 2 * SIDE, HEIGHT - 2 * NAME_HEIGHT)
            .stream()
            .map(point -> new Point(left + point.x(), top + point.y()))
            .collect(ImmutableList.toImmutableList());
    edges(links, points);
    nodes(points);
    names(points);
    page.advance(HEIGHT);
  }

  private Colour colour(Optional<Label> group) {
    return group
        .map(label -> Palette.AREAS.get(groups.indexOf(label)))
        .orElse(groups.isEmpty() ? Palette.BLUE : Palette.AXIS);
  }

  private void edges(ImmutableList<Link> links, ImmutableList<Point> points) {
    double heaviest = edges.stream().mapToDouble(Edge::weight).max().orElse(1);
    for (int i = 0; i < edges.size(); i++) {
      Point one = points.get(links.get(i).one());
      Point other = points.get(links.get(i).other());
      double share = edges.get(i).weight() / heaviest;
      double width = THINNEST + (THICKEST - THINNEST) * share;
      page.svg()
          .line(one.x(), one.y(), other.x(), other.y(), Stroke.of(Palette.AXIS, width).opaque(0.5));
    }
  }

  private void nodes(ImmutableList<Point> points) {
    for (int i = 0; i < nodes.size(); i++) {
      page.svg()
          .circle(
              points.get(i).x(),
              points.get(i).y(),
              radii[i],
              colour(nodes.get(i).group()),
              Colour.WHITE);
    }
  }

  private void names(ImmutableList<Point> points) {
    Box field = new Box(Page.LEFT, page.y(), Page.RIGHT, page.y() + HEIGHT);
    NamePlaces room = new NamePlaces(field);
    for (int i = 0; i < nodes.size(); i++) {
      room.take(Box.around(points.get(i).x(), points.get(i).y(), radii[i]));
    }
    TextStyle style = TextStyle.SMALL.coloured(Palette.TEXT).withHalo();
    IntStream.range(0, nodes.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> nodes.get(i).weight()).reversed())
        .forEach(
            i -> {
              String text =
                  Lettering.shorten(page.text(nodes.get(i).label()), style.size(), NAME_WIDTH);
              room.beside(
                      points.get(i).x(),
                      points.get(i).y(),
                      radii[i],
                      style.width(text),
                      NAME_HEIGHT)
                  .ifPresent(box -> page.svg().text(box.left(), box.bottom() - 3, text, style));
            });
  }
}
