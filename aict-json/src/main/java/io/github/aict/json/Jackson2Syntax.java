package io.github.aict.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** JSON text through Jackson 2. */
final class Jackson2Syntax implements Syntax {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEEPEST)
                  .maxDocumentLength(Limits.LONGEST_DOCUMENT)
                  .maxStringLength(Limits.LONGEST_STRING)
                  .maxNameLength(Limits.LONGEST_NAME)
                  .maxNumberLength(Limits.LONGEST_NUMBER)
                  .maxTokenCount(Limits.MOST_VALUES)
                  .build())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  @Override
  public @Nullable Located read(String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      try {
        return LocatedReader.readDocument(new ParserTokens(parser), problems);
      } catch (JsonProcessingException e) {
        boolean located = e.getLocation() != null && e.getLocation().getLineNr() > 0;
        JsonLocation at = located ? e.getLocation() : parser.currentLocation();
        Limits.report(
            e instanceof StreamConstraintsException,
            e instanceof JsonEOFException,
            LocatedReader.place(at.getLineNr(), at.getColumnNr(), ""),
            problems);
        return null;
      }
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory was not read", e);
    }
  }

  @Override
  public void write(Object value, boolean pretty, Writer out) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      if (pretty) {
        generator.setPrettyPrinter(PRETTY.createInstance());
      }
      output(generator).write(value);
    }
  }

  static Tokens tokens(JsonParser parser) {
    return new ParserTokens(parser);
  }

  static Output output(JsonGenerator generator) {
    return new GeneratorOutput(generator);
  }

  private record ParserTokens(JsonParser parser) implements Tokens {

    @Override
    public Kind next() throws IOException {
      return kind(parser.nextToken());
    }

    @Override
    public Kind current() {
      return kind(parser.currentToken());
    }

    private static Kind kind(@Nullable JsonToken token) {
      if (token == null) {
        return Kind.END;
      }
      return switch (token) {
        case START_OBJECT -> Kind.START_OBJECT;
        case END_OBJECT -> Kind.END_OBJECT;
        case START_ARRAY -> Kind.START_ARRAY;
        case END_ARRAY -> Kind.END_ARRAY;
        case FIELD_NAME -> Kind.NAME;
        case VALUE_STRING -> Kind.STRING;
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
        case VALUE_TRUE -> Kind.TRUE;
        case VALUE_FALSE -> Kind.FALSE;
        default -> Kind.NULL;
      };
    }

    @Override
    public String text() throws IOException {
      return parser.getText();
    }

    @Override
    public int line() {
      return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public int column() {
      return parser.currentTokenLocation().getColumnNr();
    }
  }

  private record GeneratorOutput(JsonGenerator generator) implements Output {

    @Override
    public void startObject() throws IOException {
      generator.writeStartObject();
    }

    @Override
    public void name(String name) throws IOException {
      generator.writeFieldName(name);
    }

    @Override
    public void endObject() throws IOException {
      generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
      generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
      generator.writeEndArray();
    }

    @Override
    public void text(String text) throws IOException {
      generator.writeString(text);
    }

    @Override
    public void number(BigDecimal number) throws IOException {
      generator.writeNumber(number);
    }

    @Override
    public void number(long number) throws IOException {
      generator.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) throws IOException {
      generator.writeBoolean(flag);
    }
  }
}
