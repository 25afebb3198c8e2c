package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.partnership.Institution;
import io.github.aict.partnership.Institutions;
import java.net.URI;
import java.util.Optional;

/**
 * An institution, network or other body that the brochure names.
 *
 * @param code the code, that of {@link Institutions} if it is there
 * @param printed the name as the brochure writes it
 * @param passage where the brochure first names it
 * @param name the name for people
 * @param role what the brochure says of it
 * @param website the address that the brochure prints, or empty if it prints none
 */
public record NamedBody(
    String code, String printed, Passage passage, Label name, Label role, Optional<URI> website) {

  static NamedBody known(String code, String printed, Passage passage, Label role) {
    Institution institution = Institutions.of(code);
    Label name = institution.nameOn(Brochure.MONTH.atDay(1)).orElseThrow();
    return new NamedBody(code, printed, passage, name, role, Optional.empty());
  }

  static NamedBody other(String code, String printed, Passage passage, Label name, Label role) {
    return new NamedBody(code, printed, passage, name, role, Optional.empty());
  }

  NamedBody website(String address) {
    return new NamedBody(code, printed, passage, name, role, Optional.of(URI.create(address)));
  }

  /**
   * Returns what the library knows of the body.
   *
   * @return the institution, or empty if the body is known from the brochure alone
   */
  public Optional<Institution> institution() {
    return Institutions.find(code);
  }
}
