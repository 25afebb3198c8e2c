package io.github.aict.examples.export;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An organisation as the IATI Standard names one.
 *
 * @param reference the identifier of the organisation, for example {@code FR-RCS-213502388}
 * @param type the code of the list OrganisationType: 11 for a local government
 * @param name the name, never blank
 */
public record IatiOrganisation(String reference, String type, String name) {

  /**
   * Creates an organisation.
   *
   * @param reference the identifier of the organisation
   * @param type the code of the list OrganisationType
   * @param name the name, never blank
   * @throws IllegalArgumentException if the identifier holds other than visible ASCII characters or
   *     one of / &amp; | ?, if the type is not one to three digits or if the name is blank
   */
  public IatiOrganisation {
    IatiCode.identifier(reference);
    IatiCode.code(type);
    checkArgument(!name.isBlank(), "the name of an organisation must not be blank (%s)", reference);
  }
}
