package io.github.aict;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Amounts, rates, numbers and days as people write them: in French for a French locale, in English
 * for every other.
 */
public final class Wording {

  // Closing hours of French and European calls are told in the time of Paris and Brussels.
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final List<Label> MONTHS =
      List.of(
          Label.of("janvier", "January"),
          Label.of("février", "February"),
          Label.of("mars", "March"),
          Label.of("avril", "April"),
          Label.of("mai", "May"),
          Label.of("juin", "June"),
          Label.of("juillet", "July"),
          Label.of("août", "August"),
          Label.of("septembre", "September"),
          Label.of("octobre", "October"),
          Label.of("novembre", "November"),
          Label.of("décembre", "December"));

  private Wording() {}

  /**
   * Returns an amount in euros, without cents where there are none.
   *
   * @param amount the amount in euros
   * @param locale the reader's locale
   * @return a text such as <em>149 800,50 €</em> or <em>€149,800.50</em>
   * @throws IllegalArgumentException if the amount is in another currency
   */
  public static String amount(Money amount, Locale locale) {
    checkArgument(
        amount.getCurrencyUnit().equals(CurrencyUnit.EUR),
        "an amount must be in EUR but was %s",
        amount);
    BigDecimal value = amount.getAmount().abs();
    String digits =
        number(value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value, locale);
    String sign = amount.isNegative() ? "-" : "";
    return Label.of(sign + digits + "\u00a0€", sign + "€" + digits).in(locale);
  }

  /**
   * Returns a rate in per cent, with two decimals or, where it would read like a rounder number
   * that it is not, with as many as it takes.
   *
   * @param rate the rate
   * @param locale the reader's locale
   * @return a text such as <em>12,5 %</em> or <em>12.5%</em>
   */
  public static String rate(Rate rate, Locale locale) {
    // 70 000.01 of 100 000.00 must not read like 70 %, nor 12.50001 % like 12.5 %.
    BigDecimal percent = rate.toPercent(2);
    for (int decimals = 3; decimals <= 12 && percent.scale() < 2; decimals++) {
      if (isExact(rate, percent)) {
        break;
      }
      percent = rate.toPercent(decimals);
    }
    return Label.of(number(percent, locale) + "\u00a0%", number(percent, locale) + "%").in(locale);
  }

  /**
   * Returns a whole number with its thousands set apart.
   *
   * @param number the number
   * @param locale the reader's locale
   * @return a text such as <em>10 531</em> or <em>10,531</em>
   */
  public static String number(long number, Locale locale) {
    return number(BigDecimal.valueOf(number), locale);
  }

  /**
   * Returns a day with the name of its month.
   *
   * @param day the day
   * @param locale the reader's locale
   * @return a text such as <em>1er juillet 2013</em> or <em>1 July 2013</em>
   */
  public static String day(LocalDate day, Locale locale) {
    Label month = MONTHS.get(day.getMonthValue() - 1);
    String first = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    return Label.of(
            first + " " + month.fr() + " " + day.getYear(),
            day.getDayOfMonth() + " " + month.en() + " " + day.getYear())
        .in(locale);
  }

  /**
   * Returns a period in words.
   *
   * @param period the period
   * @param locale the reader's locale
   * @return a text such as <em>from 6 February 2007 to 8 July 2014</em> or <em>since 6 August
   *     2021</em>
   */
  public static String period(Validity period, Locale locale) {
    Optional<String> first = period.firstDay().map(day -> day(day, locale));
    Optional<String> last = period.lastDay().map(day -> day(day, locale));
    if (first.isPresent() && last.isPresent()) {
      return Label.of(
              "du " + first.get() + " au " + last.get(),
              "from " + first.get() + " to " + last.get())
          .in(locale);
    }
    return first
        .map(day -> Label.of("depuis le " + day, "since " + day).in(locale))
        .or(() -> last.map(day -> Label.of("jusqu’au " + day, "until " + day).in(locale)))
        .orElseGet(() -> Label.of("depuis toujours", "at all times").in(locale));
  }

  /**
   * Returns a moment in the time of Paris.
   *
   * @param moment the moment
   * @param locale the reader's locale
   * @return a text such as <em>19 September 2024 at 17:00 (Paris time)</em>
   */
  public static String moment(Instant moment, Locale locale) {
    ZonedDateTime local = moment.atZone(PARIS);
    String day = day(local.toLocalDate(), locale);
    String seconds =
        local.getSecond() == 0 ? "" : String.format(Locale.ROOT, "%02d", local.getSecond());
    String minutes = String.format(Locale.ROOT, "%02d", local.getMinute());
    String fr = local.getHour() + "\u00a0h\u00a0" + minutes;
    String en = String.format(Locale.ROOT, "%02d:", local.getHour()) + minutes;
    return Label.of(
            day
                + " à "
                + fr
                + (seconds.isEmpty() ? "" : "\u00a0min\u00a0" + seconds + "\u00a0s")
                + " (heure de Paris)",
            day + " at " + en + (seconds.isEmpty() ? "" : ":" + seconds) + " (Paris time)")
        .in(locale);
  }

  /**
   * Returns a text that neither breaks a line nor commands a terminal: control, format and
   * separator characters other than spaces are written as escapes.
   *
   * @param text any text
   * @return the text in one line
   */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean unsafe =
                  Character.isISOControl(c)
                      || type == Character.SURROGATE
                      || type == Character.FORMAT
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              line.append(unsafe ? "\\u%04x".formatted(c) : Character.toString(c));
            });
    return line.toString();
  }

  private static boolean isExact(Rate rate, BigDecimal percent) {
    return percent
            .multiply(BigDecimal.valueOf(rate.denominator()))
            .compareTo(BigDecimal.valueOf(rate.numerator()).movePointRight(2))
        == 0;
  }

  private static String number(BigDecimal number, Locale locale) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : plain.substring(point + 1);
    boolean french = locale.getLanguage().equals("fr");
    String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", french ? "\u202f" : ",");
    return decimals.isEmpty() ? grouped : grouped + (french ? "," : ".") + decimals;
  }
}
