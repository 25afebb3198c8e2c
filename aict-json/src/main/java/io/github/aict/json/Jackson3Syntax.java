package io.github.aict.json;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON text through Jackson 3. */
final class Jackson3Syntax implements Syntax {

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
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private static final ObjectWriteContext PRETTILY =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return PRETTY.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  @Override
  public @Nullable Located read(String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      try {
        return LocatedReader.readDocument(new ParserTokens(parser), problems);
      } catch (JacksonException e) {
        boolean located = e.getLocation() != null && e.getLocation().getLineNr() > 0;
        TokenStreamLocation at = located ? e.getLocation() : parser.currentLocation();
        Limits.report(
            e instanceof StreamConstraintsException,
            e instanceof UnexpectedEndOfInputException,
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
    ObjectWriteContext context = pretty ? PRETTILY : ObjectWriteContext.empty();
    try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
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
    public Kind next() {
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
        case PROPERTY_NAME -> Kind.NAME;
        case VALUE_STRING -> Kind.STRING;
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
        case VALUE_TRUE -> Kind.TRUE;
        case VALUE_FALSE -> Kind.FALSE;
        default -> Kind.NULL;
      };
    }

    @Override
    public String text() {
      return parser.getString();
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
    public void startObject() {
      generator.writeStartObject();
    }

    @Override
    public void name(String name) {
      generator.writeName(name);
    }

    @Override
    public void endObject() {
      generator.writeEndObject();
    }

    @Override
    public void startArray() {
      generator.writeStartArray();
    }

    @Override
    public void endArray() {
      generator.writeEndArray();
    }

    @Override
    public void text(String text) {
      generator.writeString(text);
    }

    @Override
    public void number(BigDecimal number) {
      generator.writeNumber(number);
    }

    @Override
    public void number(long number) {
      generator.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) {
      generator.writeBoolean(flag);
    }
  }
}
