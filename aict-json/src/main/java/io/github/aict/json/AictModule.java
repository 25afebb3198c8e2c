package io.github.aict.json;

import io.github.aict.funding.Catalogue;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Module of Jackson 3 for the types of the library, found as a service on the class path.
 *
 * <p>Values look the same in every mapper, and the same as with {@link AictJackson2Module}:
 * settings of the mapper change neither what is written, but for the characters that its factory
 * escapes, nor how strictly it is read, and the module changes no setting. A value with problems is
 * refused with all of them in the message. Assessments and other results are evaluated again with
 * the calls of the bundled catalogue, or of the one given.
 */
public final class AictModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates the module with the bundled catalogue. */
  public AictModule() {
    this(Catalogues.bundled());
  }

  private AictModule(Catalogue catalogue) {
    super("aict");
    Mappings.with(catalogue).forEach(this::add);
  }

  /**
   * Returns the module with another catalogue.
   *
   * @param catalogue the calls among which those of results are looked up
   * @return a module of its own
   */
  public AictModule withCatalogue(Catalogue catalogue) {
    return new AictModule(catalogue);
  }

  private <T> void add(Mapping<T> mapping) {
    addSerializer(mapping.type(), new Writer<>(mapping.shape()));
    addDeserializer(mapping.type(), new Reader<>(mapping));
  }

  private static final class Writer<T> extends ValueSerializer<T> {
    private final Shape<T> shape;

    Writer(Shape<T> shape) {
      this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      try {
        // Not through the mapper, whose settings must not change what a document says.
        Jackson3Syntax.output(generator).write(shape.write(value));
      } catch (IOException e) {
        throw new IllegalStateException("Jackson 3 throws no checked exceptions", e);
      }
    }

    // The shape says which type it is, so a type id of the mapper's own would only be in the way.
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }

  private static final class Reader<T> extends ValueDeserializer<T> {
    private final Mapping<T> mapping;

    Reader(Mapping<T> mapping) {
      this.mapping = mapping;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return mapping.read(Jackson3Syntax.tokens(parser));
      } catch (InvalidDocumentException e) {
        return context.reportInputMismatch(mapping.type(), "%s", e.getMessage());
      } catch (IOException e) {
        throw new IllegalStateException("Jackson 3 throws no checked exceptions", e);
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }
}
