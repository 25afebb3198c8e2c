package io.github.aict.json;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Project;
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
 * Module of Jackson 3 for projects, calls, assessments and legal reviews, registered as a service.
 *
 * <p>Reading is strict whatever the mapper's settings: a value with problems is refused with all of
 * them in the message. Assessments are looked up in the bundled catalogue, or in the one given.
 */
public final class AictModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates the module with the bundled catalogue. */
  public AictModule() {
    this(Catalogues.bundled());
  }

  private AictModule(Catalogue catalogue) {
    super("aict");
    add(Project.class, ProjectShape.SHAPE);
    add(Call.class, CallShape.SHAPE);
    add(Assessment.class, AssessmentShape.of(catalogue));
    add(LegalReview.class, ReviewShape.SHAPE);
  }

  /**
   * Returns the module with another catalogue.
   *
   * @param catalogue the calls among which those of assessments are looked up
   * @return a module of its own
   */
  public AictModule withCatalogue(Catalogue catalogue) {
    return new AictModule(catalogue);
  }

  private <T> void add(Class<T> type, Shape<T> shape) {
    addSerializer(type, new Writer<>(shape));
    addDeserializer(type, new Reader<>(type, shape));
  }

  private static final class Writer<T> extends ValueSerializer<T> {
    private final Shape<T> shape;

    Writer(Shape<T> shape) {
      this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      // Not through the mapper, whose settings must not change what a document says.
      JsonText.write(shape.write(value), generator);
    }

    // The shape says which type it is, so a type id of the mapper's own would only be in the way.
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }

  private static final class Reader<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Shape<T> shape;

    Reader(Class<T> type, Shape<T> shape) {
      this.type = type;
      this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return Documents.read(
            shape, "document", problems -> LocatedReader.readCurrent(parser, problems));
      } catch (InvalidDocumentException e) {
        return context.reportInputMismatch(type, "%s", e.getMessage());
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }
}
