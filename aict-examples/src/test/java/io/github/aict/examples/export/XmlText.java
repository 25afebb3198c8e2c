package io.github.aict.examples.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The file that a writer makes of activities, to be asked by XPath. */
final class XmlText {

  private final IatiReport report;
  private final byte[] bytes;

  private XmlText(IatiReport report, byte[] bytes) {
    this.report = report;
    this.bytes = bytes;
  }

  static XmlText of(IatiWriter writer, IatiActivity... activities) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      return new XmlText(writer.write(Stream.of(activities), out), out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IatiReport report() {
    return report;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The texts of the nodes that an XPath expression finds. */
  List<String> find(String path) {
    return nodes(path).stream().map(Node::getTextContent).toList();
  }

  /** The names of the nodes that an XPath expression finds. */
  List<String> names(String path) {
    return nodes(path).stream().map(Node::getNodeName).toList();
  }

  private List<Node> nodes(String path) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes));
      NodeList nodes =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    } catch (IOException
        | ParserConfigurationException
        | SAXException
        | XPathExpressionException e) {
      throw new AssertionError("no XML: " + new String(bytes, StandardCharsets.UTF_8), e);
    }
  }
}
