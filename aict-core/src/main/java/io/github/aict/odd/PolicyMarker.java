package io.github.aict.odd;

import io.github.aict.Label;
import io.github.aict.Term;
import java.util.Arrays;
import java.util.Optional;

/**
 * A policy marker (marqueur) of the Development Assistance Committee of the OECD (DAC): an aim of
 * policy for which an action is scored with a {@link PolicySignificance}.
 *
 * <p>Codes are those that the IATI Standard gives to the markers (list PolicyMarker, state of 22
 * June 2026, read on 23 November 2026). Names are short and in the project's own words; they do not
 * replace the official ones.
 */
public enum PolicyMarker implements Term<PolicyMarker> {
  /** Equality of women and men. */
  GENDER_EQUALITY("1", "égalité entre les femmes et les hommes", "gender equality"),
  /** Protection of the environment. */
  ENVIRONMENT("2", "aide à l’environnement", "aid to the environment"),
  /** Participation and good governance. */
  GOVERNANCE(
      "3",
      "développement participatif et bonne gouvernance",
      "participatory development and good governance"),
  /** Development of trade. */
  TRADE("4", "développement du commerce", "trade development"),
  /** Biological diversity. */
  BIODIVERSITY("5", "diversité biologique", "biological diversity"),
  /** Mitigation of climate change. */
  CLIMATE_MITIGATION("6", "atténuation du changement climatique", "mitigation of climate change"),
  /** Adaptation to climate change. */
  CLIMATE_ADAPTATION("7", "adaptation au changement climatique", "adaptation to climate change"),
  /** Fight against desertification. */
  DESERTIFICATION("8", "lutte contre la désertification", "fight against desertification"),
  /** Reproductive, maternal, newborn and child health. */
  REPRODUCTIVE_HEALTH(
      "9",
      "santé génésique, maternelle, néonatale et infantile",
      "reproductive, maternal, newborn and child health"),
  /** Reduction of the risk of disasters. */
  DISASTER_RISK("10", "réduction des risques de catastrophe", "disaster risk reduction"),
  /** Inclusion of persons with disabilities. */
  DISABILITY(
      "11",
      "inclusion des personnes en situation de handicap",
      "inclusion of persons with disabilities"),
  /** Nutrition. */
  NUTRITION("12", "nutrition", "nutrition");

  private final String code;
  private final Label label;

  PolicyMarker(String code, String fr, String en) {
    this.code = code;
    this.label = Label.of(fr, en);
  }

  /**
   * Finds a marker.
   *
   * @param code the number, from {@code 1} to {@code 12}
   * @return the marker, or empty if there is none of that code
   */
  public static Optional<PolicyMarker> find(String code) {
    return Arrays.stream(values()).filter(marker -> marker.code.equals(code)).findFirst();
  }

  /**
   * Returns the number that the IATI Standard gives to the marker.
   *
   * @return the number, from {@code 1} to {@code 12}
   */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }
}
