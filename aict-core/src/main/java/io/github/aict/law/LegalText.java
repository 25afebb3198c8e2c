package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A law, decree, circular or treaty, and what it changed for the international action of French
 * authorities.
 *
 * <p>The texts there are stand in {@link LegalTexts}.
 */
@Value.Immutable
@AictStyle
public abstract sealed class LegalText implements Serializable permits ImmutableLegalText {

  private static final long serialVersionUID = 1L;

  LegalText() {}

  /**
   * Returns the id.
   *
   * @return the id, in lower-case letters, digits and hyphens, for example {@code loi-92-125}
   */
  public abstract String id();

  /**
   * Returns the kind of text.
   *
   * @return the kind
   */
  public abstract LegalTextKind kind();

  /**
   * Returns the official number.
   *
   * @return the number, for example {@code 92-125}, or empty if there is none or it is not known
   */
  public abstract Optional<String> number();

  /**
   * Returns the number in the numbering system of the Journal officiel (NOR).
   *
   * @return the number, for example {@code INTX9000102L}, or empty if it is not known
   */
  public abstract Optional<String> nor();

  /**
   * Returns the title.
   *
   * @return the title in both languages, without number and date
   */
  public abstract Label title();

  /**
   * Returns the day of signature.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> signedOn();

  /**
   * Returns the day of publication in the Journal officiel.
   *
   * @return the day, or empty if it is not known or the text was not published there
   */
  public abstract Optional<LocalDate> publishedOn();

  /**
   * Returns the first day in force as Légifrance dates it: until about 2008 often the day of
   * publication. Versions of articles and legal frameworks follow these dates.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> inForceFrom();

  /**
   * Returns the first day in force by the general rule, the day after publication since 1 June
   * 2004, where it was worked out. The rule itself is likely, not verified.
   *
   * @return the day, or empty if it was not worked out
   */
  public abstract Optional<LocalDate> strictlyInForceFrom();

  /**
   * Returns what the text changed.
   *
   * @return the change in the project's own words
   */
  public abstract Label effect();

  /**
   * Returns what is uncertain about the text.
   *
   * @return the remark as a sentence, or empty if nothing is known to be uncertain
   */
  public abstract Optional<Label> remark();

  /**
   * Returns how far the statements about the text can be relied on.
   *
   * @return the confidence, verified or likely
   */
  public abstract Confidence confidence();

  /**
   * Returns where the statements about the text come from.
   *
   * @return the citations, at least one
   */
  public abstract ImmutableList<Citation> citations();

  /**
   * Returns the name as people cite it.
   *
   * @return for example <em>loi n° 92-125 du 6 février 1992</em>; the title where there is neither
   *     number nor day of signature
   */
  public Label name() {
    if (number().isEmpty() && signedOn().isEmpty()) {
      return title();
    }
    return Label.of(name(Locale.FRENCH), name(Locale.ENGLISH));
  }

  private String name(Locale locale) {
    String number =
        this.number().map(n -> Label.of(" n°\u00a0" + n, " no. " + n).in(locale)).orElse("");
    String day =
        signedOn()
            .map(d -> Wording.day(d, locale))
            .map(d -> Label.of(" du " + d, " of " + d).in(locale))
            .orElse("");
    return kind().label().in(locale) + number + day;
  }

  /**
   * Returns the name.
   *
   * @return the English name
   */
  @Override
  public String toString() {
    return name().en();
  }

  static Builder of(String id, LegalTextKind kind, String titleFr, String titleEn) {
    return new Builder().id(id).kind(kind).title(Label.of(titleFr, titleEn));
  }

  /** A builder that reads like the entry of a register. */
  static final class Builder extends ImmutableLegalText.Builder {

    Builder() {}

    Builder signed(String day) {
      return signedOn(LocalDate.parse(day));
    }

    Builder published(String day) {
      return publishedOn(LocalDate.parse(day));
    }

    Builder inForce(String day) {
      return inForceFrom(LocalDate.parse(day));
    }

    Builder strictly(String day) {
      return strictlyInForceFrom(LocalDate.parse(day));
    }

    /** Ends the entry: what the text changed, how sure that is, and who states it. */
    LegalText changes(String fr, String en, Confidence confidence, Source... sources) {
      Label effect = Label.of(fr, en);
      LegalText draft = effect(effect).confidence(confidence).build();
      return citations(Register.citations(draft.name(), effect, confidence, sources)).build();
    }
  }
}
