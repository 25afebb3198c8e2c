package io.github.aict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.aict.funding.Catalogue;
import java.io.IOException;

/**
 * Module of Jackson 2 for the types of the library, found as a service on the class path. It is
 * {@link AictModule} for those whose framework still has Jackson 2, which is an optional
 * dependency.
 */
public final class AictJackson2Module extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final boolean bundled;

  /** Creates the module with the bundled catalogue. */
  public AictJackson2Module() {
    this(Catalogues.bundled(), true);
  }

  private AictJackson2Module(Catalogue catalogue, boolean bundled) {
    super("aict");
    this.bundled = bundled;
    Mappings.with(catalogue).forEach(this::add);
  }

  /**
   * Returns the module with another catalogue.
   *
   * @param catalogue the calls among which those of results are looked up
   * @return a module of its own
   */
  public AictJackson2Module withCatalogue(Catalogue catalogue) {
    return new AictJackson2Module(catalogue, false);
  }

  // Jackson 2 passes over a second module with the same id, for example after the one found as a
  // service. Jackson 3 takes the last one added.
  @Override
  public Object getTypeId() {
    return bundled ? super.getTypeId() : this;
  }

  private <T> void add(Mapping<T> mapping) {
    addSerializer(mapping.type(), new Writer<>(mapping.shape()));
    addDeserializer(mapping.type(), new Reader<>(mapping));
  }

  private static final class Writer<T> extends JsonSerializer<T> {
    private final Shape<T> shape;

    Writer(Shape<T> shape) {
      this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      Jackson2Syntax.output(generator).write(shape.write(value));
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }

  private static final class Reader<T> extends JsonDeserializer<T> {
    private final Mapping<T> mapping;

    Reader(Mapping<T> mapping) {
      this.mapping = mapping;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return mapping.read(Jackson2Syntax.tokens(parser));
      } catch (InvalidDocumentException e) {
        return context.reportInputMismatch(mapping.type(), "%s", e.getMessage());
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }
  }
}
