package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reading code lists of the IATI Standard, which keep the codes that were withdrawn. */
final class IatiCodes {

  private IatiCodes() {}

  /** Reads every code of a list. */
  static ImmutableList<CodeRow> read(Path data, String list) throws IOException {
    ImmutableList.Builder<CodeRow> rows = ImmutableList.builder();
    NodeList items = root(data.resolve("iati-codelists/non-embedded/" + list + ".xml"));
    for (int i = 0; i < items.getLength(); i++) {
      Element item = (Element) items.item(i);
      String day = item.getAttribute("withdrawal-date");
      boolean withdrawn = item.getAttribute("status").equals("withdrawn");
      rows.add(
          new CodeRow(
              text(item, "code"),
              text(item, "category"),
              withdrawn ? (day.isEmpty() ? CodeRow.WITHDRAWN : day) : "",
              name(item, "fr"),
              name(item, "")));
    }
    return rows.build();
  }

  private static NodeList root(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(file.toFile())
          .getElementsByTagName("codelist-item");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("the code list cannot be read: " + file, e);
    }
  }

  private static String text(Element item, String tag) {
    NodeList found = item.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  private static String name(Element item, String language) {
    Element name = (Element) item.getElementsByTagName("name").item(0);
    NodeList narratives = name.getElementsByTagName("narrative");
    for (int i = 0; i < narratives.getLength(); i++) {
      Node narrative = narratives.item(i);
      if (((Element) narrative).getAttribute("xml:lang").equals(language)) {
        return narrative.getTextContent();
      }
    }
    return "";
  }
}
