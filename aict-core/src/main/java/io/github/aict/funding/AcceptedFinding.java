package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import java.io.Serializable;

/**
 * A finding of the lint that whoever wrote the call knows of and explains.
 *
 * @param lint what is found
 * @param about the ids of the rules it is about, in any order; between editions those of the calls
 * @param because why it is right as it is, as a sentence
 */
public record AcceptedFinding(LintCode lint, ImmutableList<String> about, Label because)
    implements Serializable {

  /**
   * Creates an accepted finding.
   *
   * @param lint what is found
   * @param about the ids of the rules it is about, in any order; between editions those of the
   *     calls
   * @param because why it is right as it is, as a sentence
   * @throws InvalidValueException if the finding is that an acceptance is not used
   */
  public AcceptedFinding {
    InvalidValueException.unless(
        lint != LintCode.UNUSED_ACCEPTANCE,
        "une acceptation sans objet ne peut être acceptée\u00a0: il faut la supprimer",
        "an acceptance of nothing cannot be accepted: remove it");
  }

  boolean covers(LintFinding finding) {
    return lint == finding.code()
        && about.size() == finding.about().size()
        && about.containsAll(finding.about());
  }
}
