package io.github.aict.odd;

import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.time.LocalDate;

/**
 * A family of public policies that international action draws on, of the four that the brochure of
 * Cités Unies France of December 2019 names.
 */
public enum PolicyFamily implements Term<PolicyFamily> {
  /** Activity, jobs, exports of know-how and research. */
  ECONOMIC_DEVELOPMENT("développement économique", "economic development"),
  /** The territory made known and set in motion abroad. */
  TERRITORIAL_MARKETING("marketing territorial", "territorial marketing"),
  /** Environment, natural resources and quality of life. */
  COMMON_CHALLENGES("défis et solutions communs", "common challenges and solutions"),
  /** Social life, culture, education, sport and health. */
  HUMAN_DEVELOPMENT("développement humain et social", "human and social development");

  private static final Citation BROCHURE =
      new Citation(
          Source.of(
              "L’action internationale de votre collectivité, Cités Unies France, décembre 2019",
              "http://www.cites-unies-france.org/AICT-Plaidoyer-CUF"),
          Label.of("«\u00a0Où allons-nous\u00a0?\u00a0»", "“Where are we going?”"),
          Label.of(
              "La brochure range en quatre familles les politiques publiques que l’action"
                  + " internationale mobilise.",
              "The brochure puts the public policies that international action draws on into four"
                  + " families."),
          Confidence.VERIFIED,
          LocalDate.of(2026, 11, 23));

  private final Label label;

  PolicyFamily(String fr, String en) {
    this.label = Label.of(fr, en);
  }

  /**
   * Returns what names the families.
   *
   * @return the brochure
   */
  public static Citation citation() {
    return BROCHURE;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }
}
