package io.github.aict.funding;

import io.github.aict.Validity;
import java.io.Serializable;

/**
 * Days of submission on which every rule of a call comes to the same for a project.
 *
 * @param days the days
 * @param assessment the assessment of the project as if it was handed in on the first of these
 *     days, on the last where there is no first one, or on any day where there is neither
 */
public record SubmissionPeriod(Validity days, Assessment assessment) implements Serializable {

  /**
   * Returns the verdict on each of these days.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return assessment.verdict();
  }
}
