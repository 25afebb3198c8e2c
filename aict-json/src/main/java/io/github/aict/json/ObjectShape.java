package io.github.aict.json;

import io.github.aict.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an object with named properties, in the order in which they are written.
 *
 * @param <T> the type of the values
 * @param <B> the type of their builder
 */
final class ObjectShape<T, B> implements Shape<T> {

  /** One property: how it gets from a document into a builder and from a value into a document. */
  private record Property<T, B, V>(
      String name,
      @Nullable String alias,
      boolean required,
      Shape<V> shape,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set) {

    void read(Located value, B builder, Problems problems) {
      V read = shape.read(value, problems);
      if (read != null) {
        set.accept(builder, read);
      }
    }

    void write(T value, Map<String, Object> written) {
      get.apply(value).ifPresent(present -> written.put(name, shape.write(present)));
    }
  }

  private static final int MOST_NAMED = 4;

  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final List<Property<T, B, ?>> properties = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  private ObjectShape(Supplier<B> begin, Function<B, T> build) {
    this.begin = begin;
    this.build = build;
  }

  static <T, B> ObjectShape<T, B> of(Supplier<B> begin, Function<B, T> build) {
    return new ObjectShape<>(begin, build);
  }

  /** The shape of a pair. */
  static <T, X, Y> Shape<T> of(
      String first,
      Shape<X> firstShape,
      Function<T, X> getFirst,
      String second,
      Shape<Y> secondShape,
      Function<T, Y> getSecond,
      BiFunction<X, Y, T> build) {
    return ObjectShape.<T, Values>of(
            Values::new, values -> build.apply(values.get(first), values.get(second)))
        .required(first, firstShape, getFirst, (values, x) -> values.put(first, x))
        .required(second, secondShape, getSecond, (values, y) -> values.put(second, y));
  }

  <V> ObjectShape<T, B> required(
      String name, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
    return add(new Property<>(name, null, true, shape, get.andThen(Optional::of), set));
  }

  <V> ObjectShape<T, B> optional(
      String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return add(new Property<>(name, null, false, shape, get, set));
  }

  /** An optional property that older documents call otherwise. */
  <V> ObjectShape<T, B> optional(
      String name,
      String alias,
      Shape<V> shape,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set) {
    names.add(alias);
    return add(new Property<>(name, alias, false, shape, get, set));
  }

  private ObjectShape<T, B> add(Property<T, B, ?> property) {
    properties.add(property);
    names.add(property.name());
    return this;
  }

  @Override
  public @Nullable T read(Located value, Problems problems) {
    if (!(value instanceof Located.Obj object)) {
      String first = String.join(", ", names.stream().limit(MOST_NAMED).toList());
      problems.wrongType(
          value,
          Problems.expected(
              "un objet avec des propriétés telles que " + first,
              "an object with properties such as " + first));
      return null;
    }
    int before = problems.size();
    reportUnknown(object, names, problems);
    B builder = begin.get();
    for (Property<T, B, ?> property : properties) {
      Located found = find(object, property, problems);
      if (found != null) {
        property.read(found, builder, problems);
      } else if (property.required()) {
        reportMissing(object, property.name(), problems);
      }
    }
    return problems.size() == before
        ? problems.attempt(
            () -> build.apply(builder),
            ProblemCode.CONTRADICTION,
            value,
            Problems.expected("des valeurs qui s’accordent", "values that agree"))
        : null;
  }

  private @Nullable Located find(
      Located.Obj object, Property<T, B, ?> property, Problems problems) {
    Located named = object.properties().get(property.name());
    Located aliased = property.alias() == null ? null : object.properties().get(property.alias());
    if (named != null && aliased != null) {
      problems.add(
          ProblemCode.DUPLICATE_PROPERTY,
          aliased.place(),
          Label.of(
              "«\u00a0"
                  + property.alias()
                  + "\u00a0» dit la même chose que «\u00a0"
                  + property.name()
                  + "\u00a0»",
              "“" + property.alias() + "” says the same as “" + property.name() + "”"),
          Problems.expected("l’une des deux propriétés", "one of the two properties"));
    }
    return named != null ? named : aliased;
  }

  @Override
  public Object write(T value) {
    Map<String, Object> written = new LinkedHashMap<>();
    properties.forEach(property -> property.write(value, written));
    return written;
  }

  static void reportUnknown(Located.Obj object, Set<String> known, Problems problems) {
    object
        .names()
        .forEach(
            (name, place) -> {
              if (!known.contains(name)) {
                problems.add(
                    ProblemCode.UNKNOWN_PROPERTY,
                    place,
                    Label.of(
                        "propriété inconnue " + Problems.shown(name).fr(),
                        "unknown property " + Problems.shown(name).en()),
                    Problems.oneOf(name, known));
              }
            });
  }

  static void reportMissing(Located value, String name, Problems problems) {
    problems.add(
        ProblemCode.MISSING_PROPERTY,
        value.place(),
        Label.of(
            "la propriété «\u00a0" + name + "\u00a0» manque",
            "the property “" + name + "” is missing"),
        Label.of("à ajouter à cet objet", "add it to this object"));
  }

  /** The properties read so far of a value that has no builder of its own. */
  static final class Values {
    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(String name, Object value) {
      values.put(name, value);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // One type for each name.
    <V> V get(String name) {
      return (V) Optional.ofNullable(values.get(name)).orElseThrow();
    }

    @SuppressWarnings("unchecked") // As above.
    <V> Optional<V> find(String name) {
      return Optional.ofNullable((V) values.get(name));
    }
  }
}
