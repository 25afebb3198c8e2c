package io.github.aict.odd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the 169 targets (cibles) of the Sustainable Development Goals, such as 6.1 or 17.9.
 *
 * <p>Codes and number are those of the global indicator framework of the United Nations after its
 * comprehensive review of 2025. Labels are short and in the project's own words; they do not
 * replace the official wording.
 */
public final class OddTarget implements Term<OddTarget>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final Citation FRAMEWORK =
      new Citation(
          Source.of(
              "Nations unies, cadre mondial d’indicateurs des ODD (A/RES/71/313, mis à jour jusqu’à"
                  + " E/CN.3/2025/6)",
              "https://unstats.un.org/sdgs/indicators/indicators-list/"),
          Label.of("liste des cibles", "list of targets"),
          Label.of(
              "Le cadre compte 17 objectifs et 169 cibles.",
              "The framework has 17 Goals and 169 targets."),
          Confidence.VERIFIED,
          LocalDate.of(2026, 11, 23));

  /** Targets whose official wording, or that of an indicator, names local authorities or cities. */
  private static final ImmutableSet<String> LOCAL_AUTHORITIES =
      ImmutableSet.of(
          "1.5", "5.5", "6.b", "11.3", "11.4", "11.6", "11.7", "11.b", "13.1", "15.9", "16.7");

  /** Targets whose official wording names cooperation, partnership or assistance. */
  private static final ImmutableSet<String> COOPERATION =
      ImmutableSet.of(
          "1.a", "2.a", "4.c", "6.5", "6.a", "7.a", "8.a", "10.b", "11.c", "14.3", "16.a", "17.2",
          "17.6", "17.9", "17.16", "17.17");

  private static final ImmutableMap<String, OddTarget> ALL = table();

  private final String code;
  private final transient Odd odd;
  private final transient Label label;

  private OddTarget(String code, Odd odd, Label label) {
    this.code = code;
    this.odd = odd;
    this.label = label;
  }

  private static ImmutableMap<String, OddTarget> table() {
    Table table = new Table();
    TargetsUpTo5.addTo(table);
    TargetsUpTo11.addTo(table);
    TargetsUpTo17.addTo(table);
    return table.targets.buildOrThrow();
  }

  /**
   * Returns every target.
   *
   * @return the 169 targets in the order of the framework: by Goal, those with a letter last
   */
  public static ImmutableList<OddTarget> all() {
    return ALL.values().asList();
  }

  /**
   * Finds a target.
   *
   * @param code the number of the Goal, a point, and the number or small letter of the target, for
   *     example {@code 6.1} or {@code 17.10}
   * @return the target, or empty if there is none of that code
   */
  public static Optional<OddTarget> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /**
   * Returns a target.
   *
   * @param code the code, as for {@link #find}
   * @return the target
   * @throws IllegalArgumentException if there is none of that code; the message names those of the
   *     Goal, where the code starts with one
   */
  public static OddTarget of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException(noTarget(code)));
  }

  private static String noTarget(String code) {
    String goal = code.substring(0, code.indexOf('.') + 1);
    String siblings =
        ALL.keySet().stream()
            .filter(other -> !goal.isEmpty() && other.startsWith(goal))
            .collect(Collectors.joining(", "));
    return "an SDG target must have a code such as 6.1 or 6.b but was "
        + code
        + (siblings.isEmpty() ? "" : "; the targets of that Goal are " + siblings);
  }

  /**
   * Returns what states the list of targets.
   *
   * @return the framework of the United Nations
   */
  public static Citation citation() {
    return FRAMEWORK;
  }

  /**
   * Returns the code of the target.
   *
   * @return the number of the Goal, a point, and a number or small letter, for example {@code 6.b}
   */
  @Override
  public String code() {
    return code;
  }

  /**
   * Returns the short label of the target, in the project's own words.
   *
   * @return the label in both languages
   */
  @Override
  public Label label() {
    return label;
  }

  /**
   * Returns the Goal of the target.
   *
   * @return the Goal
   */
  public Odd odd() {
    return odd;
  }

  /**
   * Returns the indicators of the target.
   *
   * @return the indicators listed under the target, at least one
   */
  public ImmutableList<OddIndicator> indicators() {
    return OddIndicator.all().stream()
        .filter(indicator -> indicator.target() == this)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells whether the target speaks of local authorities: its official English wording or that of
   * one of its indicators names local governments, local administrative units, local planning,
   * local institutions, cities or municipal services.
   *
   * @return whether local authorities are named
   */
  public boolean namesLocalAuthorities() {
    return LOCAL_AUTHORITIES.contains(code);
  }

  /**
   * Tells whether the target speaks of cooperation: its official English wording names cooperation,
   * partnership or assistance.
   *
   * @return whether cooperation is named
   */
  public boolean namesCooperation() {
    return COOPERATION.contains(code);
  }

  /**
   * Returns the French abbreviation and the code.
   *
   * @return the text, for example {@code ODD 6.1}
   */
  @Override
  public String toString() {
    return "ODD " + code;
  }

  private Object readResolve() throws InvalidObjectException {
    OddTarget target = ALL.get(code);
    if (target == null) {
      throw new InvalidObjectException("an SDG target must have a known code but had " + code);
    }
    return target;
  }

  /** The targets while they are listed. */
  static final class Table {

    private final ImmutableMap.Builder<String, OddTarget> targets = ImmutableMap.builder();

    private Table() {}

    void add(String code, String fr, String en) {
      Odd odd = Odd.of(Integer.parseInt(code.substring(0, code.indexOf('.'))));
      targets.put(code, new OddTarget(code, odd, Label.of(fr, en)));
    }
  }
}
