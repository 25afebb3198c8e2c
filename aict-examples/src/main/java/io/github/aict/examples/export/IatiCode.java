package io.github.aict.examples.export;

import io.github.aict.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks of what the IATI Standard takes as identifiers and codes. */
final class IatiCode {

  // The rules of the standard forbid / & | and ? in identifiers.
  private static final Pattern IDENTIFIER = Pattern.compile("[!-~&&[^/&|?]]+");
  private static final Pattern CODE = Pattern.compile("[A-Z]?[0-9]{1,3}");

  private IatiCode() {}

  static String identifier(String value) {
    InvalidValueException.unless(
        IDENTIFIER.matcher(value).matches(),
        "un identifiant IITA doit être fait de caractères ASCII visibles, sans / & | ?, mais est"
            + " «\u00a0%s\u00a0»",
        "an IATI identifier must be visible ASCII characters other than / & | ? but was “%s”",
        value);
    return value;
  }

  static String code(String value) {
    InvalidValueException.unless(
        CODE.matcher(value).matches(),
        "un code de liste IITA doit être fait d’un à trois chiffres, après une lettre ou non, mais"
            + " est «\u00a0%s\u00a0»",
        "a code of an IATI list must be one to three digits, after a letter or not, but was “%s”",
        value);
    return value;
  }

  static void check(Optional<String> code) {
    code.ifPresent(IatiCode::code);
  }
}
