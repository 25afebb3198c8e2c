package io.github.aict.json;

import io.github.aict.json.ObjectShape.Values;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an object whose values are made at once of all their properties.
 *
 * @param <T> the type of the values
 */
final class RecordShape<T> implements Shape<T> {

  private final ObjectShape<T, Values> properties;

  private RecordShape(Function<Values, T> build) {
    this.properties = ObjectShape.of(Values::new, build);
  }

  static <T> RecordShape<T> of(Function<Values, T> build) {
    return new RecordShape<>(build);
  }

  <V> RecordShape<T> with(String name, Shape<V> shape, Function<T, V> get) {
    properties.required(name, shape, get, (values, value) -> values.put(name, value));
    return this;
  }

  <V> RecordShape<T> maybe(String name, Shape<V> shape, Function<T, Optional<V>> get) {
    properties.optional(name, shape, get, (values, value) -> values.put(name, value));
    return this;
  }

  @Override
  public @Nullable T read(Located value, Problems problems) {
    return properties.read(value, problems);
  }

  @Override
  public Object write(T value) {
    return properties.write(value);
  }
}
