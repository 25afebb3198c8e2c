package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a type of several kinds, each told by a property that only it has.
 *
 * @param <T> the type of the values
 */
final class UnionShape<T> implements Shape<T> {

  private record Kind<T>(String property, Class<? extends T> type, Shape<T> shape) {}

  private final ImmutableList<Kind<T>> kinds;

  private UnionShape(ImmutableList<Kind<T>> kinds) {
    this.kinds = kinds;
  }

  static <T> UnionShape<T> empty() {
    return new UnionShape<>(ImmutableList.of());
  }

  <S extends T> UnionShape<T> or(String property, Class<S> type, Shape<S> shape) {
    return new UnionShape<>(
        ImmutableList.<Kind<T>>builder()
            .addAll(kinds)
            .add(new Kind<>(property, type, shape.as(kind -> kind, type::cast)))
            .build());
  }

  @Override
  public @Nullable T read(Located value, Problems problems) {
    List<String> properties = kinds.stream().map(Kind::property).toList();
    if (!(value instanceof Located.Obj object)) {
      String all = String.join(", ", properties);
      problems.wrongType(
          value, Problems.expected("un objet avec l’un de " + all, "an object with one of " + all));
      return null;
    }
    Optional<Kind<T>> kind =
        kinds.stream().filter(k -> object.properties().containsKey(k.property())).findFirst();
    if (kind.isEmpty()) {
      problems.add(
          ProblemCode.MISSING_PROPERTY,
          value.place(),
          Problems.describe(value),
          Problems.oneOf("", properties));
      return null;
    }
    return kind.get().shape().read(value, problems);
  }

  @Override
  public Object write(T value) {
    return kinds.stream()
        .filter(kind -> kind.type().isInstance(value))
        .findFirst()
        .orElseThrow()
        .shape()
        .write(value);
  }
}
