package io.github.aict.examples;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Term;
import io.github.aict.Wording;
import io.github.aict.indicator.Breakdown;
import io.github.aict.indicator.Continuity;
import io.github.aict.indicator.Coverage;
import io.github.aict.indicator.DataItem;
import io.github.aict.indicator.Measurement;
import io.github.aict.indicator.PartnershipNetwork;
import io.github.aict.indicator.SharedPartners;
import io.github.aict.partnership.PartnershipMember;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** Indicators in words, each with what it rests on and what it does not tell. */
final class IndicatorText {

  private static final int MOST = 15;
  private static final int MOST_OF_NETWORK = 5;

  private final Locale locale;
  private final NumberFormat numbers;
  private final StringBuilder text = new StringBuilder();

  IndicatorText(Locale locale) {
    this.locale = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    this.numbers = NumberFormat.getNumberInstance(this.locale);
    numbers.setMaximumFractionDigits(4);
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }

  void heading(Label title) {
    text.append(text.length() == 0 ? "" : "\n").append(title.in(locale)).append('\n');
  }

  void coverage(ImmutableMap<DataItem, Coverage> coverage) {
    text.append(in("  Couverture des données\u00a0: ", "  Coverage of the data: "))
        .append(
            coverage.entrySet().stream()
                .map(
                    entry ->
                        entry.getKey().label().in(locale)
                            + " "
                            + Wording.number(entry.getValue().counted(), locale)
                            + "/"
                            + Wording.number(entry.getValue().of(), locale))
                .collect(Collectors.joining(", ")))
        .append('\n');
  }

  private void start(Measurement<?> measurement) {
    text.append("  ").append(capital(measurement.indicator().label().in(locale)));
    text.append(in("\u00a0: ", ": "));
  }

  private void end(Measurement<?> measurement) {
    Coverage coverage = measurement.coverage();
    text.append("    ")
        .append(in("compté ", "counted "))
        .append(Wording.number(coverage.counted(), locale))
        .append(in(" sur ", " of "))
        .append(Wording.number(coverage.of(), locale))
        .append(". ")
        .append(measurement.indicator().limits().in(locale))
        .append('\n');
  }

  void ratio(Measurement<Rate> measurement) {
    start(measurement);
    text.append(
            measurement
                .value()
                .map(
                    rate ->
                        numbers.format((double) rate.numerator() / rate.denominator())
                            + " "
                            + measurement.indicator().unit().in(locale))
                .orElseGet(this::unknown))
        .append('\n');
    end(measurement);
  }

  void number(Measurement<BigDecimal> measurement) {
    start(measurement);
    text.append(measurement.value().map(numbers::format).orElseGet(this::unknown)).append('\n');
    end(measurement);
  }

  <K extends Serializable & Term<K>> void breakdown(
      Measurement<Breakdown<K>> measurement, String unit) {
    Breakdown<K> breakdown = measurement.value().orElseThrow();
    start(measurement);
    text.append(numbers.format(breakdown.total())).append(' ').append(unit).append('\n');
    for (K key : breakdown.largest(MOST)) {
      row(numbers.format(breakdown.of(key)), key.label().in(locale));
    }
    int more = breakdown.quantities().size() - MOST;
    if (more > 0) {
      row("", in("et " + more + " autres", "and " + more + " more"));
    }
    if (breakdown.unattributed().signum() > 0) {
      row(numbers.format(breakdown.unattributed()), in("non attribué", "unattributed"));
    }
    end(measurement);
  }

  void continuity(Measurement<Continuity> measurement) {
    start(measurement);
    text.append(
            measurement
                .value()
                .map(
                    value ->
                        in("en cours ", "in force ")
                            + value.inForce()
                            + in(", finies ", ", ended ")
                            + value.ended()
                            + in(", durée médiane ", ", median length ")
                            + value.medianYears()
                            + in(" ans", " years"))
                .orElseGet(this::unknown))
        .append('\n');
    end(measurement);
  }

  void network(PartnershipNetwork network) {
    text.append(in("  Réseau\u00a0: membres ", "  Network: members "))
        .append(Wording.number(network.graph().nodes().size(), locale))
        .append(in(", relations ", ", relations "))
        .append(Wording.number(network.graph().edges().size(), locale))
        .append(in(", parties séparées ", ", separate parts "))
        .append(Wording.number(network.components().size(), locale))
        .append('\n');
    for (PartnershipMember member : network.byDegree().stream().limit(MOST_OF_NETWORK).toList()) {
      row(Wording.number(network.graph().degree(member), locale), member.name());
    }
    for (SharedPartners pair : network.sharedPartners().stream().limit(MOST_OF_NETWORK).toList()) {
      row(
          Wording.number(pair.shared().size(), locale),
          pair.first().name()
              + " – "
              + pair.second().name()
              + in("\u00a0: ", ": ")
              + pair.shared().stream()
                  .map(PartnershipMember::name)
                  .collect(Collectors.joining(", ")));
    }
  }

  private void row(String number, String label) {
    text.append("  ").append(String.format(Locale.ROOT, "%14s  ", number));
    text.append(Wording.oneLine(label)).append('\n');
  }

  private String unknown() {
    return in("non connu", "not known");
  }

  private static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
