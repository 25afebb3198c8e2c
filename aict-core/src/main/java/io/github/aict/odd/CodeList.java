package io.github.aict.odd;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.table.Tsv;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of the code lists of the Development Assistance Committee (DAC), with the codes that were
 * withdrawn.
 *
 * @param <T> the type of the codes
 */
final class CodeList<T extends Term<T>> {

  static final Citation IATI =
      new Citation(
          Source.of(
              "IATI Standard, replicated code lists",
              "https://github.com/IATI/IATI-Codelists-NonEmbedded"),
          Label.of(
              "listes Sector, SectorCategory et CRSChannelCode, état du 22 juin 2026",
              "lists Sector, SectorCategory and CRSChannelCode, state of 22 June 2026"),
          Label.of(
              "Les listes que l’IATI réplique gardent les codes retirés, le plus souvent avec le jour"
                  + " du retrait.",
              "The lists that IATI replicates keep the withdrawn codes, mostly with the day of"
                  + " withdrawal."),
          Confidence.VERIFIED,
          LocalDate.of(2026, 11, 23));

  private static final int COLUMNS = 5;
  private static final int MOST_HINTS = 12;
  private static final int SHORTEST_PREFIX = 2;
  private static final int LONGEST_CODE = 5;

  private final ImmutableMap<String, T> terms;
  private final String rule;

  private CodeList(ImmutableMap<String, T> terms, String rule) {
    this.terms = terms;
    this.rule = rule;
  }

  /**
   * What a list says of a code.
   *
   * @param code the code
   * @param broader the code directly above, or none
   * @param withdrawn whether the code is no longer in force
   * @param withdrawnOn the day of withdrawal, if it is told
   * @param label the name
   * @param <T> the type of the codes
   */
  record Row<T>(
      String code,
      ImmutableSet<T> broader,
      boolean withdrawn,
      Optional<LocalDate> withdrawnOn,
      Label label) {}

  /**
   * Reads a list, in which a code stands behind the one above it.
   *
   * @param rule what a code must be, for the message to who asks for another
   */
  static <T extends Term<T>> CodeList<T> read(String table, String rule, Function<Row<T>, T> make) {
    Map<String, T> terms = new LinkedHashMap<>();
    for (List<String> cells : Tsv.read(CodeList.class, table, COLUMNS)) {
      String above = cells.get(1);
      String withdrawal = cells.get(2);
      Row<T> row =
          new Row<>(
              cells.get(0),
              above.isEmpty()
                  ? ImmutableSet.of()
                  : ImmutableSet.of(Verify.verifyNotNull(terms.get(above), above)),
              !withdrawal.isEmpty(),
              withdrawal.isEmpty() || withdrawal.equals("withdrawn")
                  ? Optional.empty()
                  : Optional.of(LocalDate.parse(withdrawal)),
              Label.of(cells.get(3), cells.get(4)));
      terms.put(row.code(), make.apply(row));
    }
    return new CodeList<>(ImmutableMap.copyOf(terms), rule);
  }

  /** What states the codes in force. */
  static Citation dac(String frLocator, String enLocator, String fr, String en) {
    return new Citation(
        Source.of("DAC and CRS code lists", "https://github.com/datasets/dac-and-crs-code-lists"),
        Label.of(frLocator, enLocator),
        Label.of(fr, en),
        Confidence.VERIFIED,
        LocalDate.of(2026, 11, 23));
  }

  ImmutableList<T> all() {
    return terms.values().asList();
  }

  Optional<T> find(String code) {
    return Optional.ofNullable(terms.get(code));
  }

  T of(String code) {
    T term = terms.get(code);
    if (term == null) {
      ImmutableList<T> near = near(code);
      throw new IllegalArgumentException(
          rule
              + " but was "
              + code
              + (near.isEmpty()
                  ? ""
                  : "; there are "
                      + near.stream().map(Term::code).collect(Collectors.joining(", "))));
    }
    return term;
  }

  T restored(String code) throws InvalidObjectException {
    T term = terms.get(code);
    if (term == null) {
      throw new InvalidObjectException(rule + " but had " + code);
    }
    return term;
  }

  /** Returns the codes that share the longest beginning with a text. */
  ImmutableList<T> near(String text) {
    int length = Math.min(text.length(), LONGEST_CODE);
    for (; length >= SHORTEST_PREFIX; length--) {
      String prefix = text.substring(0, length);
      ImmutableList<T> near =
          terms.values().stream()
              .filter(term -> term.code().startsWith(prefix))
              .limit(MOST_HINTS)
              .collect(ImmutableList.toImmutableList());
      if (!near.isEmpty()) {
        return near;
      }
    }
    return ImmutableList.of();
  }
}
