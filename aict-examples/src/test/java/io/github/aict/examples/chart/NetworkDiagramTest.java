package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.aict.Label;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NetworkDiagramTest {

  private static final Label RENNES = SampleCharts.same("Rennes");
  private static final Label SENDAI = SampleCharts.same("Sendai");
  private static final Label BRITTANY = Label.of("Bretagne", "Brittany");

  private static NetworkDiagram two() {
    return NetworkDiagram.titled(SampleCharts.TITLE).node(RENNES, 16, BRITTANY).node(SENDAI, 4);
  }

  private static DrawnChart drawn(NetworkDiagram network) {
    return DrawnChart.of(SampleCharts.sourced(network), Locale.FRENCH);
  }

  @Test
  void nodesAndEdgesGrowWithTheirWeights() {
    DrawnChart drawn =
        drawn(
            two()
                .node(SampleCharts.same("Cork"), 0)
                .edge(RENNES, SENDAI, 4)
                .edge(RENNES, SampleCharts.same("Cork"), 1));
    List<Element> nodes = drawn.elements("circle");
    assertThat(DrawnChart.number(nodes.get(0), "r")).isCloseTo(22, within(0.01));
    assertThat(DrawnChart.number(nodes.get(1), "r")).isCloseTo(13, within(0.01));
    assertThat(DrawnChart.number(nodes.get(2), "r")).isCloseTo(4, within(0.01));
    List<Element> edges = drawn.elements("line");
    assertThat(DrawnChart.number(edges.get(0), "stroke-width"))
        .isGreaterThan(2 * DrawnChart.number(edges.get(1), "stroke-width"));
    assertThat(edges.get(0).getAttribute("x1")).isEqualTo(nodes.get(0).getAttribute("cx"));
    assertThat(edges.get(0).getAttribute("y2")).isEqualTo(nodes.get(1).getAttribute("cy"));
    assertThat(drawn.texts()).contains("Rennes", "Sendai", "Cork");
  }

  @Test
  void groupsHaveColoursThatTheLegendTells() {
    DrawnChart drawn = drawn(two());
    assertThat(drawn.elements("circle"))
        .extracting(node -> node.getAttribute("fill"))
        .containsExactly("#0072B2", "#767676");
    assertThat(drawn.texts()).contains("Bretagne", "sans groupe");
    NetworkDiagram ungrouped = NetworkDiagram.titled(SampleCharts.TITLE).node(RENNES, 1);
    assertThat(drawn(ungrouped).texts()).doesNotContain("sans groupe");
  }

  @Test
  void manyNodesDoNotCoverEachOther() {
    DrawnChart drawn = DrawnChart.of(SampleCharts.network(), Locale.FRENCH);
    List<Element> nodes = drawn.elements("circle");
    assertThat(nodes).hasSize(150);
    for (int i = 0; i < nodes.size(); i++) {
      double x = DrawnChart.number(nodes.get(i), "cx");
      double y = DrawnChart.number(nodes.get(i), "cy");
      double radius = DrawnChart.number(nodes.get(i), "r");
      assertThat(x).isBetween(20 + radius, 940 - radius);
      for (int j = 0; j < i; j++) {
        assertThat(
                Math.hypot(
                    x - DrawnChart.number(nodes.get(j), "cx"),
                    y - DrawnChart.number(nodes.get(j), "cy")))
            .isGreaterThan(radius + DrawnChart.number(nodes.get(j), "r"));
      }
    }
  }

  @Test
  void theLargestNodesAreNamedFirst() {
    DrawnChart drawn = DrawnChart.of(SampleCharts.network(), Locale.FRENCH);
    assertThat(drawn.texts()).contains("Commune 19", "Commune 139");
    assertThat(drawn.only("desc"))
        .startsWith("Réseau\u00a0; nœuds\u00a0: 150\u00a0; liens\u00a0: 148. Commune 19\u00a0: 19");
  }

  @Test
  void linkedNodesAreNearerThanOthers() {
    NetworkDiagram network = NetworkDiagram.titled(SampleCharts.TITLE);
    for (int i = 0; i < 12; i++) {
      network = network.node(SampleCharts.same("N" + i), 1);
    }
    for (int i = 0; i < 12; i++) {
      // Two rings of six, in turns.
      network = network.edge(SampleCharts.same("N" + i), SampleCharts.same("N" + (i + 2) % 12), 1);
    }
    List<Element> nodes = drawn(network).elements("circle");
    double linked = 0;
    double others = 0;
    for (int i = 0; i < 12; i++) {
      linked += distance(nodes.get(i), nodes.get((i + 2) % 12));
      others += distance(nodes.get(i), nodes.get((i + 1) % 12));
    }
    assertThat(linked).isLessThan(0.6 * others);
  }

  private static double distance(Element one, Element other) {
    return Math.hypot(
        DrawnChart.number(one, "cx") - DrawnChart.number(other, "cx"),
        DrawnChart.number(one, "cy") - DrawnChart.number(other, "cy"));
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two().node(RENNES, 1))
        .withMessageContaining("a name of its own (Rennes)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two().node(SampleCharts.same("Cork"), -1))
        .withMessageContaining("from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two().edge(RENNES, SampleCharts.same("Cork"), 1))
        .withMessageContaining("call node(Label, double) before (Cork)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two().edge(RENNES, RENNES, 1))
        .withMessageContaining("must join two nodes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two().edge(RENNES, SENDAI, 0))
        .withMessageContaining("above 0 but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleCharts.network().node(RENNES, 1))
        .withMessageContaining("at most 150 nodes");
  }

  @Test
  void aNinthGroupIsRefused() {
    NetworkDiagram network = NetworkDiagram.titled(SampleCharts.TITLE);
    for (int i = 0; i < 8; i++) {
      network = network.node(SampleCharts.same("N" + i), 1, SampleCharts.same("G" + i));
    }
    NetworkDiagram full = network;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.node(RENNES, 1, BRITTANY))
        .withMessageContaining("at most 8 groups");
  }
}
