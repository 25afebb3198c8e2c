package io.github.aict.examples.export;

import io.github.aict.odd.AidType;
import java.util.Optional;

/**
 * The nature of the money of an activity, of which neither a project nor a partnership tells: what
 * is empty is not written.
 *
 * @param collaborationType the code of the list CollaborationType: 1 is bilateral
 * @param flowType the code of the list FlowType: 10 is official development assistance, 50 any
 *     other
 * @param financeType the code of the list FinanceType: 110 is a standard grant
 * @param aidType the type of aid
 * @param tiedStatus the code of the list TiedStatus: 5 is untied
 */
public record IatiTerms(
    Optional<String> collaborationType,
    Optional<String> flowType,
    Optional<String> financeType,
    Optional<AidType> aidType,
    Optional<String> tiedStatus) {

  /** Terms of which nothing is known. */
  public static final IatiTerms UNKNOWN =
      new IatiTerms(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Creates terms.
   *
   * @param collaborationType the code of the list CollaborationType, or empty
   * @param flowType the code of the list FlowType, or empty
   * @param financeType the code of the list FinanceType, or empty
   * @param aidType the type of aid, or empty
   * @param tiedStatus the code of the list TiedStatus, or empty
   * @throws IllegalArgumentException if a code is not one to three digits
   */
  public IatiTerms {
    IatiCode.check(collaborationType);
    IatiCode.check(flowType);
    IatiCode.check(financeType);
    IatiCode.check(tiedStatus);
  }
}
