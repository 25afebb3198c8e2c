package io.github.aict.examples.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A chart as a reader of XML sees it. */
final class DrawnChart {

  private final Element root;

  private DrawnChart(Element root) {
    this.root = root;
  }

  static DrawnChart of(Chart chart, Locale locale) {
    return parse(chart.toSvg(locale));
  }

  static DrawnChart parse(String svg) {
    try {
      byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
      return new DrawnChart(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes))
              .getDocumentElement());
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError("not XML: " + svg, e);
    }
  }

  Element root() {
    return root;
  }

  List<Element> elements(String name) {
    NodeList nodes = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  String only(String name) {
    List<Element> elements = elements(name);
    if (elements.size() != 1) {
      throw new AssertionError(elements.size() + " elements " + name);
    }
    return elements.get(0).getTextContent();
  }

  List<String> texts() {
    return elements("text").stream().map(Element::getTextContent).toList();
  }

  /** The rectangles that are neither the background nor in a legend. */
  List<Element> bars(double thickness) {
    return elements("rect").stream().filter(rect -> number(rect, "height") == thickness).toList();
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** A text and the rectangle that it may take. */
  record TextBox(String text, double left, double top, double right, double bottom) {

    static TextBox of(Element element) {
      String text = element.getTextContent();
      double size = number(element, "font-size");
      double width =
          element.getAttribute("font-weight").equals("bold")
              ? Lettering.boldWidth(text, size)
              : Lettering.width(text, size);
      double left =
          switch (element.getAttribute("text-anchor")) {
            case "end" -> number(element, "x") - width;
            case "middle" -> number(element, "x") - width / 2;
            default -> number(element, "x");
          };
      double baseline = number(element, "y");
      return new TextBox(text, left, baseline - 0.75 * size, left + width, baseline + 0.2 * size);
    }

    boolean overlaps(TextBox other) {
      return left < other.right - 0.1
          && other.left < right - 0.1
          && top < other.bottom
          && other.top < bottom;
    }
  }

  List<TextBox> boxes() {
    return elements("text").stream().map(TextBox::of).toList();
  }
}
