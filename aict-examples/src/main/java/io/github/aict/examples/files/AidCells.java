package io.github.aict.examples.files;

import com.google.common.collect.ImmutableMap;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.PolicySignificance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Cells that files of aid have in common. */
final class AidCells {

  private static final Pattern CODE =
      Pattern.compile("(\\d{3,5})(?:[.,]0+)?(?:\\s*[-:–\\s]\\s*\\D.*)?");
  private static final Pattern SCORE =
      Pattern.compile("([0-4])(?:[.,]0+)?(?:\\s*[-:–]\\s*[^\\d\\s].*)?");

  private AidCells() {}

  /** Returns an amount that is told in thousands or millions. */
  static <F extends Enum<F>> Optional<Money> money(
      Row<F> row, F field, CurrencyUnit currency, BigDecimal unit) {
    return row.number(field)
        .map(number -> Money.of(currency, number.multiply(unit), RoundingMode.HALF_EVEN));
  }

  /** Returns the scores of markers. */
  static <F extends Enum<F>> ImmutableMap<PolicyMarker, PolicySignificance> markers(
      Row<F> row, Map<PolicyMarker, F> columns) {
    ImmutableMap.Builder<PolicyMarker, PolicySignificance> markers = ImmutableMap.builder();
    columns.forEach(
        (marker, field) ->
            row.code(field, AidCells::score).ifPresent(score -> markers.put(marker, score)));
    return markers.buildOrThrow();
  }

  private static Optional<PolicySignificance> score(String text) {
    Matcher digit = SCORE.matcher(text);
    if (digit.matches()) {
      return PolicySignificance.find(digit.group(1));
    }
    String words = ColumnMapping.normalize(text);
    return Arrays.stream(PolicySignificance.values())
        .filter(
            score ->
                words.equals(ColumnMapping.normalize(score.label().fr()))
                    || words.equals(ColumnMapping.normalize(score.label().en())))
        .findFirst();
  }

  /** Returns the code of three to five digits that a text is or starts with. */
  static Optional<String> code(String text) {
    Matcher code = CODE.matcher(text);
    return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
  }
}
