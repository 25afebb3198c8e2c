package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.project.Project;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one holder class while it is being initialised. */
final class FactRegistry {

  /** The slot of no fact, where no code is ever kept. */
  static final int NO_SLOT = 0;

  static final int PROJECT_SLOTS = 88;
  static final int MEMBER_SLOTS = 13;

  /** The first slot of the facts about an event. */
  static final int FIRST_EVENT_SLOT = 30;

  /** The first slot of the facts about a financing plan, which are kept beside the others. */
  static final int FIRST_BUDGET_SLOT = 33;

  /** The first slot of the facts that somebody attests under a name that the library knows. */
  static final int FIRST_ATTESTATION_SLOT = 64;

  private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
  private final Scope scope;
  private final int endSlot;
  private int nextSlot;

  FactRegistry(Scope scope, int firstSlot, int endSlot) {
    this.scope = scope;
    this.nextSlot = firstSlot;
    this.endSlot = endSlot;
  }

  <T> Fact<T> add(String id, FactType type, Label label, Label question, Fact.Reader reader) {
    return add(id, type, new Fact.Words(label, question, null), null, ImmutableList.of(), reader);
  }

  Fact<Long> count(String id, Label label, Label unit, Label question, Fact.Reader reader) {
    Fact.Words words = new Fact.Words(label, question, unit);
    return add(id, FactType.COUNT, words, null, ImmutableList.of(), reader);
  }

  /** Adds a yes or no that is worked out from other facts. */
  Fact<Boolean> flag(
      String id, Label label, Label question, ImmutableList<Fact<?>> parts, Fact.Reader reader) {
    return add(id, FactType.FLAG, new Fact.Words(label, question, null), null, parts, reader);
  }

  <T> Fact<T> add(
      String id,
      FactType type,
      Vocabulary<?> vocabulary,
      Label label,
      Label question,
      Fact.Reader reader) {
    return add(
        id, type, new Fact.Words(label, question, null), vocabulary, ImmutableList.of(), reader);
  }

  <T> Fact<T> add(
      String id,
      FactType type,
      Fact.Words wording,
      @Nullable Vocabulary<?> vocabulary,
      ImmutableList<Fact<?>> parts,
      Fact.Reader reader) {
    if (nextSlot == endSlot) {
      throw new IllegalStateException("no slot is left for the fact " + id);
    }
    Fact<T> fact = new Fact<>(id, type, scope, wording, vocabulary, parts, nextSlot++, reader);
    if (facts.put(id, fact) != null) {
      throw new IllegalStateException("two facts have the name " + id);
    }
    return fact;
  }

  ImmutableList<Fact<?>> facts() {
    return ImmutableList.copyOf(facts.values());
  }

  /** A reader of a value that the subject of a sheet states. */
  static <S> Fact.Reader stated(Class<S> type, Function<S, Optional<?>> value) {
    return sheet -> value.apply(type.cast(sheet.subject())).orElse(null);
  }

  /** A reader of a number that the subject of a sheet states. */
  static <S> Fact.Reader counted(Class<S> type, Function<S, OptionalInt> value) {
    return sheet -> {
      OptionalInt number = value.apply(type.cast(sheet.subject()));
      return number.isPresent() ? (Long) (long) number.getAsInt() : null;
    };
  }

  /** A reader of a number that a part of the project states. */
  static <S> Fact.Reader countedIn(
      Function<Project, Optional<S>> part, Function<S, OptionalInt> value) {
    return sheet -> {
      OptionalInt number = part.apply(sheet.project()).map(value).orElse(OptionalInt.empty());
      return number.isPresent() ? (Long) (long) number.getAsInt() : null;
    };
  }
}
