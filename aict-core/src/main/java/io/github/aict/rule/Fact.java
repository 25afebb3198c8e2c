package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.project.Project;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A typed, named question about a project, or about each member of one of its lists.
 *
 * <p>The facts there are stand in {@link Facts}, {@link BudgetFacts}, {@link EventFacts} and {@link
 * MemberFacts}; {@link Facts#parse} finds them by name. Two facts are equal if their names are.
 *
 * @param <T> the type of the value: {@code Money} for an amount, {@code Long} for a number, {@link
 *     Rate} for a rate, a {@code Term} or an {@code ImmutableSet} of them, and so on
 */
public final class Fact<T> implements Serializable {

  /** Reads a value from a sheet; null where it is not known. */
  interface Reader {
    @Nullable Object read(FactSheet sheet);

    /** The days of submission from which on the value may be another one. */
    default ImmutableSortedSet<LocalDate> turningDays() {
      return ImmutableSortedSet.of();
    }
  }

  /**
   * A reader of a value that the day of submission decides.
   *
   * @param reader what reads the value
   * @param turningDays the days from which on the value may be another one
   */
  record Dated(Reader reader, ImmutableSortedSet<LocalDate> turningDays) implements Reader {
    @Override
    public @Nullable Object read(FactSheet sheet) {
      return reader.read(sheet);
    }
  }

  private static final long serialVersionUID = 1L;

  private final String id;
  private final transient FactType type;
  private final transient Scope scope;
  private final transient Words words;
  private final transient @Nullable Vocabulary<?> vocabulary;
  private final transient ImmutableList<Fact<?>> parts;
  private final transient Reader reader;
  private final transient int slot;

  /**
   * How a fact is put in words.
   *
   * @param label the name
   * @param question what one would ask a person
   * @param unit what is put after the value, for example <em>du coût total</em>; null if nothing
   */
  record Words(Label label, Label question, @Nullable Label unit) {}

  Fact(
      String id,
      FactType type,
      Scope scope,
      Words words,
      @Nullable Vocabulary<?> vocabulary,
      ImmutableList<Fact<?>> parts,
      int slot,
      Reader reader) {
    this.id = id;
    this.type = type;
    this.scope = scope;
    this.words = words;
    this.vocabulary = vocabulary;
    this.parts = parts;
    this.slot = slot;
    this.reader = reader;
  }

  /**
   * Returns the name: the place of the value in a project document, with {@code []} after a list,
   * or an expression such as {@code budget.requested / budget.total}.
   *
   * @return the name, which {@link Facts#parse} reads back
   */
  public String id() {
    return id;
  }

  /**
   * Returns the kind of value.
   *
   * @return the type
   */
  public FactType type() {
    return type;
  }

  /**
   * Returns what the fact speaks about.
   *
   * @return the project as a whole, or one of its lists
   */
  public Scope scope() {
    return scope;
  }

  /**
   * Returns the name for people.
   *
   * @return the name in both languages
   */
  public Label label() {
    return words.label();
  }

  /**
   * Returns the question that one would ask a person to learn the value.
   *
   * @return the question in both languages
   */
  public Label question() {
    return words.question();
  }

  /**
   * Returns the unit, as a phrase to be put after the value: what a rate is a share of, or what a
   * number counts.
   *
   * @return the unit in both languages, for example <em>du coût total</em> or <em>months</em>, or
   *     empty for a value that needs none; amounts are always in euros
   */
  public Optional<Label> unit() {
    return Optional.ofNullable(words.unit());
  }

  /**
   * Returns the terms that the value can take.
   *
   * @return the vocabulary, or empty if the value is not made of terms
   */
  public Optional<Vocabulary<?>> vocabulary() {
    return Optional.ofNullable(vocabulary);
  }

  /**
   * Returns the facts that this one is worked out from.
   *
   * @return for example the parts of a sum or of a rate, empty for a fact that is stated
   */
  public ImmutableList<Fact<?>> parts() {
    return parts;
  }

  /**
   * Tells whether the applicant can still change the value without turning the project into another
   * one.
   *
   * @return true for amounts, rates, days, durations, numbers of those who take part, attestations,
   *     agreements and the choices of an application, such as its channel; false for what the
   *     project is: kinds, seats, basins, regions, populations, own resources, services, countries,
   *     themes, Goals and the answers that follow from them
   */
  public boolean isChangeable() {
    return Changeability.of(this);
  }

  /**
   * Returns the value for a project.
   *
   * @param project the project
   * @return the value, or empty if it is not known for certain, or is the rate of something to
   *     nothing
   * @throws IllegalArgumentException if the fact speaks about the members of a list
   */
  @SuppressWarnings("unchecked") // The reader of a fact returns values of its type.
  public Optional<T> of(Project project) {
    checkArgument(
        scope == Scope.PROJECT, "%s is a fact about each of %s, not about a project", id, scope);
    Object value = FactSheet.of(project).value(this);
    boolean certain =
        FactSheet.isKnown(value)
            && !(value instanceof FactSheet.Likely)
            && !value.equals(Derived.BOUNDLESS);
    return certain ? Optional.of((T) value) : Optional.empty();
  }

  Reader reader() {
    return reader;
  }

  /** The place of the value in a sheet, or {@link FactRegistry#NO_SLOT}. */
  int slot() {
    return slot;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fact<?> that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Returns the name of the fact.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return id;
  }

  private Object readResolve() {
    return Facts.parse(id);
  }
}
