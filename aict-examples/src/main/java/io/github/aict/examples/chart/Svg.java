package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableMap;
import com.google.common.xml.XmlEscapers;
import java.util.Map;

/** Elements of SVG, in the order in which they are painted. */
final class Svg {

  private final StringBuilder elements = new StringBuilder();

  /** Adds an element without content; attributes in the order given. */
  Svg element(String name, Map<String, String> attributes) {
    open(name, attributes);
    elements.append("/>\n");
    return this;
  }

  /** Adds an element that holds a text. */
  Svg element(String name, Map<String, String> attributes, String text) {
    open(name, attributes);
    elements
        .append('>')
        .append(XmlEscapers.xmlContentEscaper().escape(text))
        .append("</")
        .append(name)
        .append(">\n");
    return this;
  }

  /** Adds an element that holds others. */
  Svg element(String name, Map<String, String> attributes, Svg content) {
    open(name, attributes);
    elements.append(">\n").append(content.elements).append("</").append(name).append(">\n");
    return this;
  }

  void rectangle(double x, double y, double width, double height, Colour fill) {
    element(
        "rect",
        ImmutableMap.of(
            "x", NumberText.attribute(x),
            "y", NumberText.attribute(y),
            "width", NumberText.attribute(width),
            "height", NumberText.attribute(height),
            "fill", fill.code()));
  }

  void circle(double x, double y, double radius, Colour fill, Colour stroke) {
    element(
        "circle",
        ImmutableMap.of(
            "cx", NumberText.attribute(x),
            "cy", NumberText.attribute(y),
            "r", NumberText.attribute(radius),
            "fill", fill.code(),
            "stroke", stroke.code()));
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    element(
        "line",
        ImmutableMap.<String, String>builder()
            .put("x1", NumberText.attribute(x1))
            .put("y1", NumberText.attribute(y1))
            .put("x2", NumberText.attribute(x2))
            .put("y2", NumberText.attribute(y2))
            .putAll(stroke.attributes())
            .buildOrThrow());
  }

  /** Adds a line through points. */
  void path(String data, Stroke stroke) {
    element(
        "path",
        ImmutableMap.<String, String>builder()
            .put("d", data)
            .put("fill", "none")
            .putAll(stroke.attributes())
            .buildOrThrow());
  }

  /** Adds a text whose baseline starts, is centred or ends at a point. */
  void text(double x, double y, String text, TextStyle style) {
    element(
        "text",
        ImmutableMap.<String, String>builder()
            .put("x", NumberText.attribute(x))
            .put("y", NumberText.attribute(y))
            .putAll(style.attributes())
            .buildOrThrow(),
        text);
  }

  private void open(String name, Map<String, String> attributes) {
    elements.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            elements
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(XmlEscapers.xmlAttributeEscaper().escape(value))
                .append('"'));
  }

  @Override
  public String toString() {
    return elements.toString();
  }
}
