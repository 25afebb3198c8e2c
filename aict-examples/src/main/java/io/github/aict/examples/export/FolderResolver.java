package io.github.aict.examples.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
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
  public @Nullable LSInput resolveResource(
      String type,
      @Nullable String namespace,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String base) {
    if (systemId == null) {
      // An import that names no file: there is nothing to find.
      return null;
    }
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
