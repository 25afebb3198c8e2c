package io.github.aict.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person's recorded answer to a question that no data can settle. */
@Value.Immutable
@AictStyle
public abstract sealed class Judgement implements Serializable, WithJudgement
    permits ImmutableJudgement {

  private static final long serialVersionUID = 1L;

  Judgement() {}

  /**
   * Returns the answer.
   *
   * @return whether the person judged that the requirement is met
   */
  public abstract boolean answer();

  /**
   * Returns who judged.
   *
   * @return the name or function of the person, or empty if not recorded
   */
  public abstract Optional<String> by();

  /**
   * Returns the day of the judgement.
   *
   * @return the day, or empty if not recorded
   */
  public abstract Optional<LocalDate> on();

  /**
   * Returns the reason that the person gave.
   *
   * @return the reason, or empty if not recorded
   */
  public abstract Optional<String> reason();

  /**
   * Returns a judgement with nothing but its answer.
   *
   * @param answer whether the requirement is met
   * @return the judgement
   */
  public static Judgement of(boolean answer) {
    return builder().answer(answer).build();
  }

  /**
   * Returns a builder of a judgement.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link Judgement}. */
  public static final class Builder extends ImmutableJudgement.Builder {
    Builder() {}
  }
}
