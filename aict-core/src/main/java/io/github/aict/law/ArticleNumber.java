package io.github.aict.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.aict.Label;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of an article in a code or in a law that stands outside the codes.
 *
 * <p>The text form is that of everyday use without spaces: {@code L1115-1}, {@code 131} of the law
 * {@code 92-125}.
 */
public final class ArticleNumber implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String CGCT = "CGCT";
  private static final String ENVIRONMENT = "code de l’environnement";
  private static final ImmutableSetMultimap<String, String> NAMES =
      ImmutableSetMultimap.<String, String>builder()
          .putAll(
              CGCT,
              ArticleReference.folded("CGCT"),
              ArticleReference.folded("code général des collectivités territoriales"),
              ArticleReference.folded("general code of local authorities"))
          .putAll(
              ENVIRONMENT,
              ArticleReference.folded(ENVIRONMENT),
              ArticleReference.folded("environment code"))
          .build();

  private final String within;
  private final ImmutableList<String> numbers;
  private final Label designation;

  private ArticleNumber(String within, ImmutableList<String> numbers, Label designation) {
    this.within = within;
    this.numbers = numbers;
    this.designation = designation;
  }

  /** An article of the general code of local authorities. */
  static ArticleNumber cgct(String number) {
    return new ArticleNumber(CGCT, ImmutableList.of(number), designation(number, "", CGCT));
  }

  /** Several articles of the general code of local authorities, told by the first and the last. */
  static ArticleNumber cgct(String first, String last) {
    int dash = first.lastIndexOf('-') + 1;
    String stem = first.substring(0, dash);
    checkArgument(last.startsWith(stem), "%s and %s must differ in their end only", first, last);
    int from = Integer.parseInt(first.substring(dash));
    int to = Integer.parseInt(last.substring(dash));
    ImmutableList.Builder<String> numbers = ImmutableList.builder();
    for (int i = from; i <= to; i++) {
      numbers.add(stem + i);
    }
    return new ArticleNumber(CGCT, numbers.build(), designation(first, last, CGCT));
  }

  /** The articles from one on of a chapter whose last article is not known. */
  static ArticleNumber cgctFrom(String first) {
    Label one = designation(first, "", CGCT);
    return new ArticleNumber(
        CGCT,
        ImmutableList.of(first),
        Label.of(
            one.fr().replace(" du CGCT", " et suivants du CGCT"),
            one.en().replace(" of the CGCT", " and following of the CGCT")));
  }

  /** An article of the environment code that bore one number after another. */
  static ArticleNumber environmentCode(String... numbers) {
    ImmutableList<String> all = ImmutableList.copyOf(numbers);
    String fr = String.join(", puis ", all.stream().map(ArticleNumber::spaced).toList());
    String en = String.join(", then ", all.stream().map(ArticleNumber::spaced).toList());
    return new ArticleNumber(
        ENVIRONMENT,
        all,
        Label.of(fr + " du code de l’environnement", en + " of the environment code"));
  }

  /** An article of a law outside the codes. */
  static ArticleNumber ofLaw(String law, String number) {
    return new ArticleNumber(
        law,
        ImmutableList.of(number),
        Label.of(
            "article " + number + " de la loi n°\u00a0" + law,
            "article " + number + " of law no. " + law));
  }

  private static Label designation(String first, String last, String code) {
    String one = spaced(first);
    String many = last.isEmpty() ? "" : spaced(last);
    return Label.of(
        (many.isEmpty() ? one : one + " à " + many) + " du " + code,
        (many.isEmpty() ? one : one + " to " + many) + " of the " + code);
  }

  private static String spaced(String number) {
    int digits = number.startsWith("LO") ? 2 : 1;
    return number.substring(0, digits) + ".\u00a0" + number.substring(digits);
  }

  /**
   * Returns the number.
   *
   * @return the number, the first one where there are several, for example {@code L1115-1}
   */
  public String first() {
    return numbers.get(0);
  }

  /**
   * Returns every number.
   *
   * @return the numbers, as far as they are known one by one
   */
  public ImmutableList<String> all() {
    return numbers;
  }

  /**
   * Returns the number of the law in which the article stands.
   *
   * @return the number, or empty for an article of a code
   */
  public Optional<String> law() {
    return Character.isDigit(within.charAt(0)) ? Optional.of(within) : Optional.empty();
  }

  /**
   * Returns the number with the code or law, as people cite it.
   *
   * @return for example <em>L. 1115-1 du CGCT</em> or <em>article 131 de la loi n° 92-125</em>
   */
  public Label designation() {
    return designation;
  }

  /**
   * Tells whether people mean this number by a text.
   *
   * @param text what was typed, for example {@code L. 1115-1}, {@code article 131} or {@code loi
   *     92-125 art. 131}
   * @return whether the text names one of the numbers and no other code or law
   */
  public boolean isMeantBy(String text) {
    return ArticleReference.parse(text).filter(this::isMeantBy).isPresent();
  }

  private boolean isMeantBy(ArticleReference reference) {
    if (reference.ofCode()) {
      return numbers.contains(reference.number())
          && reference.within().map(code -> NAMES.containsEntry(within, code)).orElse(true);
    }
    // Of "4-II al. 2" people name the article alone.
    return law().isPresent()
        && reference.within().map(within::equals).orElse(true)
        && numbers.stream()
            .map(ArticleReference::folded)
            .anyMatch(n -> n.equals(reference.number()) || n.startsWith(reference.number() + " "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleNumber that
        && within.equals(that.within)
        && numbers.equals(that.numbers)
        && designation.equals(that.designation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(within, numbers);
  }

  /**
   * Returns the number with the code or law.
   *
   * @return the English designation
   */
  @Override
  public String toString() {
    return designation.en();
  }
}
