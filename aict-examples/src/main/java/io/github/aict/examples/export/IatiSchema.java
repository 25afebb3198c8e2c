package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * The schema of activities of the IATI Standard, read from the folder of a copy, since the schema
 * is not shipped: {@code iati-activities-schema.xsd}, {@code iati-common.xsd} and {@code xml.xsd}.
 *
 * <p>Nothing outside the folder is read and nothing is fetched from the network. A document type
 * declaration is a problem, and what it declares is not read. A document is validated while it is
 * read, so that its length does not matter. The schema knows the order and form of elements but not
 * the code lists nor the rules of the standard.
 */
public final class IatiSchema {

  /** The number of problems of a document that are listed at most. */
  public static final int MOST_PROBLEMS = 1000;

  private static final String ACTIVITIES = "iati-activities-schema.xsd";
  private static final String LOCALE = "http://apache.org/xml/properties/locale";

  private final Schema schema;

  private IatiSchema(Schema schema) {
    this.schema = schema;
  }

  /**
   * Reads the schema.
   *
   * @param folder the folder of the schema files
   * @return the schema, which any number of threads may use
   * @throws IOException if a schema file is not there, cannot be read or is wrong
   */
  public static IatiSchema in(Path folder) throws IOException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      factory.setResourceResolver(new FolderResolver(folder));
      Path activities = folder.resolve(ACTIVITIES);
      try (InputStream in = Files.newInputStream(activities)) {
        return new IatiSchema(
            factory.newSchema(new StreamSource(in, activities.toUri().toString())));
      }
    } catch (SAXException e) {
      throw new IOException("the schema cannot be read: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Validates a file.
   *
   * @param file the file
   * @return its problems in the order they were found, at most {@value #MOST_PROBLEMS}, none if it
   *     is valid
   * @throws IOException if the file cannot be read
   */
  public ImmutableList<SchemaProblem> problems(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return problems(in);
    }
  }

  /**
   * Validates a document.
   *
   * @param in the stream to read it from, which is left open
   * @return its problems in the order they were found, at most {@value #MOST_PROBLEMS}, none if it
   *     is valid
   * @throws IOException if the stream fails
   */
  public ImmutableList<SchemaProblem> problems(InputStream in) throws IOException {
    Found found = new Found();
    try {
      validator(found).validate(new SAXSource(reader(), new InputSource(new OpenStream(in))));
    } catch (SAXParseException e) {
      found.add(e);
    } catch (SAXException | CharConversionException e) {
      found.add(new SAXParseException(e.getMessage(), null));
    }
    return found.problems();
  }

  private Validator validator(ErrorHandler problems) {
    try {
      Validator validator = schema.newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.setProperty(LOCALE, Locale.ENGLISH);
      validator.setErrorHandler(problems);
      return validator;
    } catch (SAXException e) {
      throw new IllegalStateException("the validator of the JDK refuses to be made safe", e);
    }
  }

  private static XMLReader reader() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty(LOCALE, Locale.ENGLISH);
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the parser of the JDK refuses to be made safe", e);
    }
  }

  /** The problems so far; the last that is listed ends the validation. */
  private static final class Found implements ErrorHandler {

    private final List<SchemaProblem> problems = new ArrayList<>();

    ImmutableList<SchemaProblem> problems() {
      return ImmutableList.copyOf(problems);
    }

    void add(SAXParseException problem) {
      SchemaProblem found =
          new SchemaProblem(
              Math.max(0, problem.getLineNumber()),
              Math.max(0, problem.getColumnNumber()),
              String.valueOf(problem.getMessage()));
      // What ends the parsing is reported and then thrown.
      if (problems.isEmpty() || !problems.get(problems.size() - 1).equals(found)) {
        problems.add(found);
      }
    }

    @Override
    public void warning(SAXParseException problem) {
      // A warning does not make a document invalid.
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
      add(problem);
      if (problems.size() == MOST_PROBLEMS) {
        throw problem;
      }
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem;
    }
  }
}
