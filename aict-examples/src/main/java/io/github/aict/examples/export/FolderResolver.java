package io.github.aict.examples.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * Finds what a schema includes or imports in one folder, by the last part of its address, so that
 * {@code http://www.w3.org/2001/xml.xsd} is the {@code xml.xsd} of the folder.
 */
final class FolderResolver implements LSResourceResolver {

  private final Path folder;

  FolderResolver(Path folder) {
    this.folder = folder;
  }

  @Override
  public LSInput resolveResource(
      String type, String namespace, String publicId, String systemId, String base) {
    Path file = folder.resolve(systemId.substring(systemId.lastIndexOf('/') + 1));
    LSInput input = loading().createLSInput();
    input.setSystemId(file.toUri().toString());
    try {
      input.setByteStream(new ByteArrayInputStream(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return input;
  }

  private static DOMImplementationLS loading() {
    try {
      return (DOMImplementationLS)
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .getFeature("LS", "3.0");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no parser", e);
    }
  }
}
