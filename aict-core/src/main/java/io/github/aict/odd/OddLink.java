package io.github.aict.odd;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Wording;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of an {@link OddMapping}: what is worked on, and the Goal or target it suggests.
 *
 * @param basis what the code is of
 * @param code a known code of a sector or of a family, or the well-formed code of a theme
 * @param goal the code of a Goal such as {@code 6}, or of a target such as {@code 6.1}
 * @param weight how strong the suggestion is, more than 0 % and at most 100 %; weights of one code
 *     need not make up 100 % and are no shares of money
 * @param reason a sentence that says why, in one line in each language
 */
public record OddLink(OddBasis basis, String code, String goal, Rate weight, Label reason)
    implements Serializable {

  private static final Rate WHOLE = Rate.percent(100);
  private static final Pattern THEME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

  /**
   * Creates a line.
   *
   * @param basis what the code is of
   * @param code the code
   * @param goal the code of a Goal or target
   * @param weight the weight
   * @param reason the reason
   * @throws InvalidValueException if there is no such code or no such Goal or target, the weight is
   *     0 % or more than 100 %, or the reason breaks a line or holds a control character
   */
  public OddLink {
    InvalidValueException.unless(
        isCode(basis, code),
        "le code (%s) doit être connu mais est %s",
        "the code (%s) must be known but was %s",
        basis,
        Wording.oneLine(code));
    InvalidValueException.unless(
        odd(goal).isPresent(),
        "il faut un ODD de 1 à 17 ou une cible comme 6.1 et non %s",
        "there must be an SDG from 1 to 17 or a target such as 6.1 and not %s",
        Wording.oneLine(goal));
    InvalidValueException.unless(
        weight.numerator() > 0 && weight.compareTo(WHOLE) <= 0,
        "le poids doit dépasser 0\u00a0% et ne pas dépasser 100\u00a0% mais vaut %s",
        "the weight must be more than 0% and at most 100% but was %s",
        weight);
    InvalidValueException.unless(
        Wording.oneLine(reason.fr()).equals(reason.fr())
            && Wording.oneLine(reason.en()).equals(reason.en()),
        "la raison doit tenir en une ligne sans caractère de commande mais est %s",
        "the reason must be one line without control characters but was %s",
        Label.of(Wording.oneLine(reason.fr()), Wording.oneLine(reason.en())));
  }

  /**
   * Returns the Goal.
   *
   * @return the Goal, or that of the target
   */
  public Odd odd() {
    return odd(goal).orElseThrow();
  }

  /**
   * Returns the target.
   *
   * @return the target, or empty if the line stops at the Goal
   */
  public Optional<OddTarget> target() {
    return OddTarget.find(goal);
  }

  static Optional<Odd> odd(String goal) {
    return OddTarget.find(goal)
        .map(OddTarget::odd)
        .or(() -> Arrays.stream(Odd.values()).filter(odd -> odd.code().equals(goal)).findFirst());
  }

  static boolean isCode(OddBasis basis, String code) {
    return switch (basis) {
      case SECTOR -> SectorCode.find(code).isPresent();
      case THEME -> THEME.matcher(code).matches();
      case POLICY_FAMILY ->
          Arrays.stream(PolicyFamily.values()).anyMatch(family -> family.code().equals(code));
    };
  }
}
