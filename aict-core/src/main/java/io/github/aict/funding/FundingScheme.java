package io.github.aict.funding;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.aict.Label;
import java.io.Serializable;

/**
 * A lasting offer of a funder, of which each call is one edition.
 *
 * <p>Rules belong to the call: from one edition to the next they change.
 *
 * @param code the code that the editions share, for example {@code DAECT-GENERALISTE}
 * @param name the name of the scheme
 * @param funder who pays
 * @param nature what the scheme does with money
 */
public record FundingScheme(String code, Label name, Label funder, FundingNature nature)
    implements Serializable {

  /**
   * Creates a scheme.
   *
   * @param code the code that the editions share, for example {@code DAECT-GENERALISTE}
   * @param name the name of the scheme
   * @param funder who pays
   * @param nature what the scheme does with money
   * @throws IllegalArgumentException if the code is blank
   */
  public FundingScheme {
    checkArgument(!code.isBlank(), "the code of a scheme must not be blank (%s)", name.en());
  }
}
