package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a lint found in a call. */
@Value.Immutable
@AictStyle
public abstract sealed class LintFinding implements Serializable, WithLintFinding
    permits ImmutableLintFinding {

  private static final long serialVersionUID = 1L;

  LintFinding() {}

  static LintFinding of(Call call, LintCode code, List<String> about, Label sentence) {
    return ImmutableLintFinding.builder()
        .call(call.id())
        .code(code)
        .about(about)
        .sentence(sentence)
        .build();
  }

  /**
   * Returns the call in which it was found; between editions the later one.
   *
   * @return the id of the call
   */
  public abstract String call();

  /**
   * Returns what was found.
   *
   * @return the code
   */
  public abstract LintCode code();

  /**
   * Returns the rules it is about; between editions the calls, the earlier one first.
   *
   * @return the ids, empty if it is about the call as a whole
   */
  public abstract ImmutableList<String> about();

  /**
   * Returns the finding in words.
   *
   * @return the sentence in both languages
   */
  public abstract Label sentence();

  /**
   * Returns why the finding is accepted.
   *
   * @return the reason that a call gives, or empty if none does
   */
  public abstract Optional<Label> because();

  /** This finding with the reason of the acceptance that covers it, if there is one. */
  LintFinding explainedBy(Iterable<AcceptedFinding> accepted) {
    for (AcceptedFinding each : accepted) {
      if (each.covers(this)) {
        return withBecause(each.because());
      }
    }
    return this;
  }
}
