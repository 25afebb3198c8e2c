package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A French authority that the brochure names.
 *
 * @param printed the name as the brochure writes it
 * @param kind the kind of authority
 * @param code the code in the directory of authorities (the SIREN of a grouping), or empty if the
 *     brochure does not tell which authority it means
 * @param remark how the name is to be read, or empty if it is the name of the directory
 */
public record BrochureAuthority(
    String printed, AuthorityKind kind, Optional<String> code, Optional<Label> remark) {

  static BrochureAuthority of(String printed, AuthorityKind kind, String code) {
    return new BrochureAuthority(printed, kind, Optional.of(code), Optional.empty());
  }

  BrochureAuthority printedAs(String other) {
    return new BrochureAuthority(other, kind, code, remark);
  }

  BrochureAuthority remark(String fr, String en) {
    return new BrochureAuthority(printed, kind, code, Optional.of(Label.of(fr, en)));
  }

  /**
   * Finds the authority in a directory.
   *
   * @param directory the directory
   * @param day the day, for example that of the brochure
   * @return the authority of that day, or empty if the brochure does not tell which it means or
   *     none has the code on that day
   */
  public Optional<TerritorialAuthority> on(AuthorityDirectory directory, LocalDate day) {
    return code.flatMap(known -> directory.find(kind, known, day));
  }
}
