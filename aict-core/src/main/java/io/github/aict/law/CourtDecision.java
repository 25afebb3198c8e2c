package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A decision of an administrative court on the international action of French authorities, and what
 * it holds.
 *
 * <p>The decisions there are stand in {@link CourtDecisions}.
 */
@Value.Immutable
@AictStyle
public abstract sealed class CourtDecision implements Serializable permits ImmutableCourtDecision {

  private static final long serialVersionUID = 1L;

  CourtDecision() {}

  /**
   * Returns the id.
   *
   * @return the id, in lower-case letters, digits and hyphens, for example {@code
   *     ce-2024-sos-mediterranee}
   */
  public abstract String id();

  /**
   * Returns the court.
   *
   * @return the name of the court in both languages
   */
  public abstract Label court();

  /**
   * Returns the day of the decision.
   *
   * @return the day
   */
  public abstract LocalDate decidedOn();

  /**
   * Returns the numbers of the cases decided.
   *
   * @return the numbers, for example {@code 472155}, or empty if they are not known
   */
  public abstract ImmutableList<String> numbers();

  /**
   * Returns what the court held.
   *
   * @return the holding in the project's own words
   */
  public abstract Label holding();

  /**
   * Returns the rules that the decision bears on.
   *
   * @return the names of rules of a legal review, for example {@code Neutrality}
   */
  public abstract ImmutableSet<String> rules();

  /**
   * Returns the period of the law that the decision speaks of.
   *
   * @return the period of the text or principle it applies, as far as it is known
   */
  @Value.Default
  public Validity law() {
    return Validity.always();
  }

  /**
   * Returns how far the statements about the decision can be relied on.
   *
   * @return the confidence, verified or likely
   */
  public abstract Confidence confidence();

  /**
   * Returns where the statements about the decision come from.
   *
   * @return the citations, at least one
   */
  public abstract ImmutableList<Citation> citations();

  /**
   * Returns the name as people cite it.
   *
   * @return for example <em>Conseil d’État, 13 mai 2024, n° 472155, 474507 et 474652</em>; without
   *     numbers where they are not known
   */
  public Label name() {
    return Label.of(name(Locale.FRENCH), name(Locale.ENGLISH));
  }

  private String name(Locale locale) {
    // The French name that the English one carries in brackets has no place in a citation.
    String shortCourt = court().in(locale).replaceFirst(" \\(.*\\)$", "");
    String cases =
        numbers().isEmpty() ? "" : Label.of(", n°\u00a0", ", no. ").in(locale) + numbers(locale);
    return shortCourt + ", " + Wording.day(decidedOn(), locale) + cases;
  }

  private String numbers(Locale locale) {
    int last = numbers().size() - 1;
    String and = Label.of(" et ", " and ").in(locale);
    return last == 0
        ? numbers().get(0)
        : String.join(", ", numbers().subList(0, last)) + and + numbers().get(last);
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

  static Builder of(String id, Label court, String day, String... numbers) {
    return new Builder()
        .id(id)
        .court(court)
        .decidedOn(LocalDate.parse(day))
        .numbers(ImmutableList.copyOf(numbers));
  }

  /** A builder that reads like the entry of a law report. */
  static final class Builder extends ImmutableCourtDecision.Builder {

    Builder() {}

    Builder on(String... rules) {
      return rules(ImmutableSet.copyOf(rules));
    }

    Builder applying(String period) {
      return law(Validity.parse(period));
    }

    /** Ends the entry: what the court held, how sure that is, and who states it. */
    CourtDecision holds(String fr, String en, Confidence confidence, Source... sources) {
      Label holding = Label.of(fr, en);
      CourtDecision draft = holding(holding).confidence(confidence).build();
      return citations(Register.citations(draft.name(), holding, confidence, sources)).build();
    }
  }
}
