package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An element with its attributes in order, and either a text or elements within.
 *
 * <p>A character that XML 1.0 cannot hold (a control character, half of a pair, U+FFFE and U+FFFF)
 * becomes U+FFFD, the replacement character, and every line end a line feed.
 */
record XmlNode(
    String name,
    ImmutableMap<String, String> attributes,
    Optional<String> text,
    ImmutableList<XmlNode> children) {

  private static final int REPLACEMENT = 0xFFFD;
  private static final String XML_LANG = "xml:lang";

  static XmlNode of(String name) {
    return new XmlNode(name, ImmutableMap.of(), Optional.empty(), ImmutableList.of());
  }

  static XmlNode narrative(String text) {
    return new XmlNode("narrative", ImmutableMap.of(), Optional.of(text), ImmutableList.of());
  }

  static ImmutableList<XmlNode> narratives(Label label) {
    return ImmutableList.of(
        narrative(label.fr()).with(XML_LANG, "fr"), narrative(label.en()).with(XML_LANG, "en"));
  }

  XmlNode with(String attribute, String value) {
    return new XmlNode(
        name,
        ImmutableMap.<String, String>builder().putAll(attributes).put(attribute, value).build(),
        text,
        children);
  }

  XmlNode with(String attribute, Optional<String> value) {
    return value.map(present -> with(attribute, present)).orElse(this);
  }

  XmlNode withText(String content) {
    return new XmlNode(name, attributes, Optional.of(content), ImmutableList.of());
  }

  XmlNode containing(XmlNode... nodes) {
    return containing(List.of(nodes));
  }

  XmlNode containing(List<XmlNode> nodes) {
    return new XmlNode(name, attributes, Optional.empty(), ImmutableList.copyOf(nodes));
  }

  void writeTo(XMLStreamWriter out, int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
    if (text.isEmpty() && children.isEmpty()) {
      out.writeEmptyElement(name);
      writeAttributes(out);
      return;
    }
    out.writeStartElement(name);
    writeAttributes(out);
    if (text.isPresent()) {
      out.writeCharacters(clean(text.get()));
    }
    for (XmlNode child : children) {
      child.writeTo(out, depth + 1);
    }
    if (text.isEmpty()) {
      out.writeCharacters("\n" + "  ".repeat(depth));
    }
    out.writeEndElement();
  }

  private void writeAttributes(XMLStreamWriter out) throws XMLStreamException {
    for (var attribute : attributes.entrySet()) {
      // A reader makes a space of each tab and line feed in an attribute.
      String value = clean(attribute.getValue()).replaceAll("[\t\n]", " ");
      if (attribute.getKey().equals(XML_LANG)) {
        out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", value);
      } else {
        out.writeAttribute(attribute.getKey(), value);
      }
    }
  }

  private static String clean(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(c -> isXml(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c <= REPLACEMENT)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
