package io.github.aict.rule;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Term;
import io.github.aict.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Values and requirements in words. */
final class Phrases {

  static final Label YES = Label.of("oui", "yes");
  static final Label NO = Label.of("non", "no");
  static final Label NOT_GIVEN = Label.of("non renseigné", "not given");

  private Phrases() {}

  static String value(Fact<?> fact, Object value, Outcome outcome, Locale locale) {
    if (value == FactSheet.MISSING) {
      return NOT_GIVEN.in(locale);
    }
    if (value == FactSheet.UNESTABLISHED) {
      return Label.of("liste non établie à cette date", "no list established for that date")
          .in(locale);
    }
    if (value instanceof FactSheet.Likely either) {
      return text(either.likely(), locale)
          + Label.of(" (probable, à vérifier)", " (likely, to be checked)").in(locale);
    }
    String text = text(value, locale);
    if (fact.unit().isPresent() && !value.equals(Derived.BOUNDLESS)) {
      text += " " + fact.unit().get().in(locale);
    }
    return outcome == Outcome.MISSING
        ? text + Label.of(" (trop général)", " (too general)").in(locale)
        : text;
  }

  static String requirement(Test<?> test, boolean negated, Locale locale) {
    if (test instanceof Test.Is is) {
      String answer = (is.expected() == negated ? NO : YES).in(locale);
      return Label.of("exigé\u00a0: " + answer, "required: " + answer).in(locale);
    }
    if (test instanceof Test.InRange<?> inRange) {
      return negated ? outside(inRange.range(), locale) : range(inRange.range(), locale);
    }
    Collection<?> members =
        test instanceof Test.In<?> in
            ? in.terms()
            : test instanceof Test.Intersects<?> intersects
                ? intersects.terms()
                : ((Test.OneOf) test).texts();
    String list = list(members, locale);
    return negated
        ? Label.of("exclu\u00a0: " + list, "excluded: " + list).in(locale)
        : Label.of("attendu\u00a0: " + list, "expected: " + list).in(locale);
  }

  static String text(Object value, Locale locale) {
    if (value instanceof Boolean flag) {
      return (flag ? YES : NO).in(locale);
    }
    if (value instanceof Money amount) {
      return Wording.amount(amount, locale);
    }
    if (value instanceof Rate rate) {
      return rate.equals(Derived.BOUNDLESS)
          ? Label.of("au-delà de toute limite (base nulle)", "beyond any limit (base is zero)")
              .in(locale)
          : Wording.rate(rate, locale);
    }
    if (value instanceof Long number) {
      return Wording.number(number, locale);
    }
    if (value instanceof LocalDate day) {
      return Wording.day(day, locale);
    }
    if (value instanceof Instant moment) {
      return Wording.moment(moment, locale);
    }
    if (value instanceof Term<?> term) {
      return term.label().in(locale);
    }
    return value instanceof ImmutableSet<?> set ? list(set, locale) : value.toString();
  }

  private static String list(Collection<?> members, Locale locale) {
    return members.isEmpty()
        ? Label.of("aucun", "none").in(locale)
        : members.stream().map(member -> text(member, locale)).collect(Collectors.joining(", "));
  }

  private static String range(Range<?> range, Locale locale) {
    if (range.hasLowerBound() && range.hasUpperBound()) {
      String least = text(range.lowerEndpoint(), locale);
      String greatest = text(range.upperEndpoint(), locale);
      if (least.equals(greatest)) {
        return Label.of("exigé\u00a0: exactement " + least, "required: exactly " + least)
            .in(locale);
      }
      return isTime(range.lowerEndpoint())
          ? Label.of(
                  "exigé\u00a0: du " + least + " au " + greatest,
                  "required: from " + least + " to " + greatest)
              .in(locale)
          : Label.of(
                  "exigé\u00a0: entre " + least + " et " + greatest,
                  "required: between " + least + " and " + greatest)
              .in(locale);
    }
    if (range.hasLowerBound()) {
      String least = text(range.lowerEndpoint(), locale);
      if (isTime(range.lowerEndpoint())) {
        return Label.of("exigé\u00a0: à partir du " + least, "required: from " + least + " on")
            .in(locale);
      }
      return range.lowerBoundType() == BoundType.CLOSED
          ? Label.of("minimum " + least, "at least " + least).in(locale)
          : Label.of("plus de " + least, "more than " + least).in(locale);
    }
    String greatest = text(range.upperEndpoint(), locale);
    if (isTime(range.upperEndpoint())) {
      return Label.of(
              "exigé\u00a0: au plus tard le " + greatest, "required: no later than " + greatest)
          .in(locale);
    }
    return range.upperBoundType() == BoundType.CLOSED
        ? Label.of("maximum " + greatest, "at most " + greatest).in(locale)
        : Label.of("moins de " + greatest, "less than " + greatest).in(locale);
  }

  // Not at least 100 is less than 100; not between two bounds has no shorter words.
  private static String outside(Range<?> range, Locale locale) {
    if (range.hasLowerBound() && range.hasUpperBound()) {
      String least = text(range.lowerEndpoint(), locale);
      String greatest = text(range.upperEndpoint(), locale);
      return Label.of(
              "exclu\u00a0: de " + least + " à " + greatest,
              "excluded: from " + least + " to " + greatest)
          .in(locale);
    }
    if (range.hasLowerBound()) {
      String least = text(range.lowerEndpoint(), locale);
      if (isTime(range.lowerEndpoint())) {
        return Label.of("exigé\u00a0: avant le " + least, "required: before " + least).in(locale);
      }
      return range.lowerBoundType() == BoundType.CLOSED
          ? Label.of("moins de " + least, "less than " + least).in(locale)
          : Label.of("maximum " + least, "at most " + least).in(locale);
    }
    String greatest = text(range.upperEndpoint(), locale);
    if (isTime(range.upperEndpoint())) {
      return Label.of("exigé\u00a0: après le " + greatest, "required: after " + greatest)
          .in(locale);
    }
    return range.upperBoundType() == BoundType.CLOSED
        ? Label.of("plus de " + greatest, "more than " + greatest).in(locale)
        : Label.of("minimum " + greatest, "at least " + greatest).in(locale);
  }

  private static boolean isTime(Object endpoint) {
    return endpoint instanceof LocalDate || endpoint instanceof Instant;
  }
}
