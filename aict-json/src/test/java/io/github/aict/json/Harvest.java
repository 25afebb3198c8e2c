package io.github.aict.json;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Collects values of the library's types from what the public accessors of some values give. */
final class Harvest {

  private static final int MOST_OF_A_TYPE = 12;
  private static final Set<String> NO_ACCESSORS = Set.of("hashCode", "toString", "getClass");

  private final Set<Class<?>> wanted;
  private final ListMultimap<Class<?>, Object> found = ArrayListMultimap.create();

  Harvest(Set<Class<?>> wanted) {
    this.wanted = wanted;
  }

  /** The values of each type that is wanted, a few of each. */
  ListMultimap<Class<?>, Object> found() {
    return found;
  }

  void add(Object root) {
    Queue<Object> queue = new ArrayDeque<>();
    queue.add(root);
    while (!queue.isEmpty()) {
      Object value = queue.remove();
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(queue::add);
      } else if (value instanceof Map<?, ?> map) {
        map.forEach(
            (key, each) -> {
              queue.add(key);
              queue.add(each);
            });
      } else if (value instanceof Iterable<?> values) {
        values.forEach(queue::add);
      } else {
        keep(value, queue);
      }
    }
  }

  private void keep(Object value, Queue<Object> queue) {
    boolean fresh = false;
    for (Class<?> type : wanted) {
      if (type.isInstance(value)
          && found.get(type).size() < MOST_OF_A_TYPE
          && !found.containsEntry(type, value)) {
        found.put(type, value);
        fresh = true;
      }
    }
    if (fresh) {
      for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
        if (Modifier.isPublic(type.getModifiers())) {
          for (Method method : type.getMethods()) {
            if (isAccessor(method)) {
              call(method, value).ifPresent(queue::add);
            }
          }
          return;
        }
      }
    }
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getDeclaringClass().getModifiers())
        && method.getDeclaringClass().getName().startsWith("io.github.aict")
        && !NO_ACCESSORS.contains(method.getName());
  }

  private static Optional<Object> call(Method method, Object value) {
    try {
      return Optional.ofNullable(method.invoke(value));
    } catch (InvocationTargetException e) {
      return Optional.empty(); // What does not apply to this value.
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
