package io.github.aict.rule;

import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.Rate;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;

/** The kind of value that a fact has, which decides the tests that fit it. */
public enum FactType {
  /** An amount in euros. */
  AMOUNT(Label.of("montant", "amount")),
  /** A whole number. */
  COUNT(Label.of("nombre", "number")),
  /** An exact rate. */
  RATE(Label.of("taux", "rate")),
  /** A day. */
  DATE(Label.of("date", "date")),
  /** A moment with its offset from universal time. */
  MOMENT(Label.of("date et heure", "date and time")),
  /** Yes or no. */
  FLAG(Label.of("oui ou non", "yes or no")),
  /** One term of a vocabulary. */
  TERM(Label.of("terme", "term")),
  /** A set of terms of one vocabulary. */
  TERMS(Label.of("ensemble de termes", "set of terms")),
  /** A free text, compared without regard to case and accents. */
  TEXT(Label.of("texte", "text"));

  private final Label label;

  FactType(Label label) {
    this.label = label;
  }

  /**
   * Returns the name for people.
   *
   * @return the name in both languages
   */
  public Label label() {
    return label;
  }

  /** Whether a test looks at values of this type. */
  boolean fits(Test<?> test) {
    return switch (this) {
      case FLAG -> test instanceof Test.Is;
      case TEXT -> test instanceof Test.OneOf;
      case TERM -> test instanceof Test.In;
      case TERMS -> test instanceof Test.Intersects;
      case AMOUNT -> isRangeOf(Money.class, test);
      case COUNT -> isRangeOf(Long.class, test);
      case RATE -> isRangeOf(Rate.class, test);
      case DATE -> isRangeOf(LocalDate.class, test);
      case MOMENT -> isRangeOf(Instant.class, test);
    };
  }

  private static boolean isRangeOf(Class<?> type, Test<?> test) {
    if (!(test instanceof Test.InRange<?> inRange)) {
      return false;
    }
    Range<?> range = inRange.range();
    return type.isInstance(range.hasLowerBound() ? range.lowerEndpoint() : range.upperEndpoint());
  }
}
