package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One file of the IATI Standard while it is written. */
final class IatiFile {

  private static final String VERSION = "2.03";

  private final IatiWriter writer;
  private final OutputStream out;
  private final Set<String> identifiers = new HashSet<>();
  private final ImmutableList.Builder<IatiRemark> leftOut = ImmutableList.builder();
  private final ImmutableList.Builder<IatiRemark> remarks = ImmutableList.builder();

  IatiFile(IatiWriter writer, OutputStream out) {
    this.writer = writer;
    this.out = new BufferedOutputStream(out);
  }

  IatiReport write(Stream<IatiActivity> activities) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      for (Iterator<IatiActivity> all = activities.iterator(); all.hasNext(); ) {
        Optional<XmlNode> node = node(all.next());
        if (node.isPresent()) {
          if (identifiers.size() == 1) {
            begin(xml);
          }
          node.get().writeTo(xml, 1);
        }
      }
      if (!identifiers.isEmpty()) {
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.writeCharacters("\n");
      }
      xml.flush();
      return new IatiReport(identifiers.size(), leftOut.build(), remarks.build());
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private void begin(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("iati-activities");
    xml.writeAttribute("version", VERSION);
    xml.writeAttribute(
        "generated-datetime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(writer.generated()));
  }

  private Optional<XmlNode> node(IatiActivity activity) {
    ActivityElement element = new ActivityElement(activity, writer);
    Optional<XmlNode> node = element.node();
    element.refusals().forEach(reason -> leftOut.add(new IatiRemark(activity.id(), reason)));
    if (node.isPresent() && !identifiers.add(element.identifier().orElseThrow())) {
      leftOut.add(
          new IatiRemark(
              activity.id(),
              Label.of(
                  "son identifiant est déjà celui d’une autre activité du fichier",
                  "its identifier is already that of another activity of the file")));
      return Optional.empty();
    }
    element.remarks().forEach(text -> remarks.add(new IatiRemark(activity.id(), text)));
    return node;
  }
}
