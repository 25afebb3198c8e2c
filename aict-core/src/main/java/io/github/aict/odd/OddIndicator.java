package io.github.aict.odd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.table.Tsv;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the 251 listings of indicators (indicateurs) of the Sustainable Development Goals, such as
 * 6.1.1, in the global framework of the United Nations after its comprehensive review of 2025.
 *
 * <p>An indicator may be listed under several targets; its listings then share one code of the
 * United Nations Statistics Division (UNSD). The 251 listings have 235 distinct codes, 12 of them
 * shared. The United Nations count 234 indicators: it is likely that 13.2.1 and 13.b.1, which have
 * a code each and almost the same wording, count once. The wording is that of an official document
 * and is not part of this library.
 */
public final class OddIndicator implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Citation FRAMEWORK =
      new Citation(
          OddTarget.citation().source(),
          Label.of("liste des indicateurs", "list of indicators"),
          Label.of(
              "Le cadre énumère 251 fois un indicateur, sous 235 codes distincts.",
              "The framework lists an indicator 251 times, under 235 distinct codes."),
          Confidence.VERIFIED,
          LocalDate.of(2026, 11, 23));

  private static final ImmutableMap<String, OddIndicator> ALL =
      Maps.uniqueIndex(
          Tsv.read(OddIndicator.class, "indicators.tsv", 2).stream()
              .map(cells -> new OddIndicator(cells.get(0), cells.get(1)))
              .collect(ImmutableList.toImmutableList()),
          OddIndicator::code);

  private static final ImmutableListMultimap<String, OddIndicator> BY_UNSD_CODE =
      Multimaps.index(ALL.values(), OddIndicator::unsdCode);

  private final String code;
  private final transient OddTarget target;
  private final transient String unsdCode;

  private OddIndicator(String code, String unsdCode) {
    this.code = code;
    this.target = OddTarget.of(code.substring(0, code.lastIndexOf('.')));
    this.unsdCode = unsdCode;
  }

  /**
   * Returns every listing.
   *
   * @return the 251 listings in the order of the framework
   */
  public static ImmutableList<OddIndicator> all() {
    return ALL.values().asList();
  }

  /**
   * Finds the listing with a code.
   *
   * @param code the code of the target, a point and a number, for example {@code 6.1.1}
   * @return the listing, or empty if there is none of that code
   */
  public static Optional<OddIndicator> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /**
   * Returns the listing with a code.
   *
   * @param code the code, as for {@link #find}
   * @return the listing
   * @throws IllegalArgumentException if there is none of that code; the message names those of the
   *     target, where the code starts with one
   */
  public static OddIndicator of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException(noIndicator(code)));
  }

  private static String noIndicator(String code) {
    String siblings =
        OddTarget.find(code.substring(0, Math.max(0, code.lastIndexOf('.')))).stream()
            .flatMap(target -> target.indicators().stream())
            .map(OddIndicator::code)
            .collect(Collectors.joining(", "));
    return "an SDG indicator must have a code such as 6.1.1 but was "
        + code
        + (siblings.isEmpty() ? "" : "; the indicators of that target are " + siblings);
  }

  /**
   * Returns the listings of an indicator.
   *
   * @param unsdCode the code of the United Nations Statistics Division, for example {@code C200303}
   * @return the listings in the order of the framework, none if there is no such code
   */
  public static ImmutableList<OddIndicator> ofUnsdCode(String unsdCode) {
    return BY_UNSD_CODE.get(unsdCode);
  }

  /**
   * Returns what states the list of indicators.
   *
   * @return the framework of the United Nations
   */
  public static Citation citation() {
    return FRAMEWORK;
  }

  /**
   * Returns the code of the listing.
   *
   * @return the code of the target, a point and a number, for example {@code 6.1.1}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the target under which the indicator is listed.
   *
   * @return the target
   */
  public OddTarget target() {
    return target;
  }

  /**
   * Returns the code that the United Nations Statistics Division gives to the indicator.
   *
   * @return the code, for example {@code C060101}, shared by all listings of the indicator
   */
  public String unsdCode() {
    return unsdCode;
  }

  /**
   * Returns where else the indicator is listed.
   *
   * @return the other listings with the same code of the United Nations Statistics Division, mostly
   *     none
   */
  public ImmutableList<OddIndicator> alsoListedAs() {
    return BY_UNSD_CODE.get(unsdCode).stream()
        .filter(other -> other != this)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the code of the listing, which {@link #of} reads back.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }

  private Object readResolve() throws InvalidObjectException {
    OddIndicator indicator = ALL.get(code);
    if (indicator == null) {
      throw new InvalidObjectException("an SDG indicator must have a known code but had " + code);
    }
    return indicator;
  }
}
