package io.github.aict.examples.brochure;

import com.google.common.base.Ascii;
import io.github.aict.Label;
import io.github.aict.Term;
import java.util.Arrays;

/** A passage of the brochure, in the order of its text. */
public enum Passage implements Term<Passage> {
  /** The title. */
  COVER("cités", "couverture", "cover"),
  /** International action brings people together. */
  GATHERING("Une action qui fédère", "une action qui fédère", "an action that gathers"),
  /** The Christmas market of Strasbourg. */
  ACTION_2("Action 2"),
  /** The know-how of Tours. */
  ACTION_3("Action 3"),
  /** The mangrove of Le Lamentin. */
  ACTION_5("Action 5"),
  /** International action serves the standing of France. */
  INFLUENCE(
      "Une action qui participe au rayonnement",
      "une action qui participe au rayonnement",
      "an action that adds to the standing of France"),
  /** The partners in Japan. */
  ACTION_1("Action 1"),
  /** The attractiveness of Nantes and Rennes. */
  ACTION_4("Action 4"),
  /** Youth policies with Algerian communes. */
  ACTION_6("Action 6"),
  /** Rennes and Santa Fe. */
  ACTION_7("Action 7"),
  /** The Sahel. */
  ACTION_8("Action 8"),
  /** International action widens skills. */
  SKILLS(
      "Une action qui élargit",
      "une action qui élargit les compétences",
      "an action that widens skills"),
  /** The Mediterranean of the future. */
  ACTION_9("Action 9"),
  /** The valley of gastronomy and the vineyard of the south-west. */
  ACTION_10("Action 10"),
  /** International action as an answer to globalisation. */
  GLOBALISATION(
      "Une réponse positive", "une réponse à la mondialisation", "an answer to globalisation"),
  /** Haiti in Suresnes. */
  ACTION_12("Action 12"),
  /** Mountain resorts and winter games. */
  ACTION_14("Action 14"),
  /** Paris and C40. */
  ACTION_15("Action 15"),
  /** Refugees and disasters. */
  ACTION_11("Action 11"),
  /** The Michelin cities and the aéropostale cities. */
  ACTION_13("Action 13"),
  /** What the Sustainable Development Goals are. */
  GOALS(
      "Les Objectifs du Développement Durable",
      "les objectifs de développement durable",
      "the Sustainable Development Goals"),
  /** The stained-glass centre of Luján. */
  ACTION_16("Action 16"),
  /** Where international action comes from. */
  ORIGINS(
      "D’où venons-nous",
      "«\u00a0D’où venons-nous\u00a0?\u00a0»",
      "“Where do we come from?” (“D’où venons-nous\u00a0?”)"),
  /** Where it is going. */
  DIRECTION(
      "Où allons-nous",
      "«\u00a0Où allons-nous\u00a0?\u00a0»",
      "“Where are we going?” (“Où allons-nous\u00a0?”)"),
  /** Who publishes the brochure. */
  ABOUT("Qui sommes nous", "présentation de Cités Unies France", "about Cités Unies France"),
  /** Dialogue of the State and the authorities. */
  DIALOGUE(
      "L’Etat et les collectivités",
      "question sur le dialogue avec l’État",
      "question on the dialogue with the State"),
  /** How to internationalise. */
  METHOD(
      "Comment mettre en œuvre",
      "question sur la mise en œuvre",
      "question on how to put it into practice"),
  /** Where co-funding is to be found. */
  COFINANCING(
      "Où trouver des co-financements",
      "question sur les cofinancements",
      "question on co-funding"),
  /** Whether international relations belong to the State alone. */
  RESERVED_DOMAIN(
      "Les relations internationales",
      "question sur le domaine réservé",
      "question on the domain of the State"),
  /** Whether solidarity is a matter for local authorities. */
  SOLIDARITY(
      "La solidarité internationale", "question sur la solidarité", "question on solidarity"),
  /** What it costs. */
  COST("L’AICT, des démarches", "question sur le coût", "question on the cost"),
  /** How to measure what it brings. */
  RETURN(
      "Comment mesurer",
      "question sur le retour sur investissement",
      "question on the return on investment"),
  /** The key figures. */
  KEY_FIGURES("L’AICT en quelques chiffres", "chiffres clés", "key figures"),
  /** Sources and links. */
  LINKS("Sources et liens", "sources et liens", "sources and links"),
  /** Who made the brochure, when and where to write to. */
  IMPRINT("Plaquette réalisée", "mentions finales", "imprint");

  private final String opening;
  private final Label label;

  Passage(String heading) {
    this(heading, Ascii.toLowerCase(heading), Ascii.toLowerCase(heading));
  }

  Passage(String opening, String fr, String en) {
    this.opening = opening;
    this.label = Label.of(fr, en);
  }

  /**
   * Returns the passage of a numbered action.
   *
   * @param number the number, from 1 to 16
   * @return the passage
   * @throws IllegalArgumentException if there is no action of that number
   */
  public static Passage ofAction(int number) {
    String code = "ACTION_" + number;
    return Arrays.stream(values())
        .filter(passage -> passage.name().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the number of an action must be from 1 to 16 but was " + number));
  }

  /**
   * Returns the words with which the passage starts, to find it in the brochure.
   *
   * @return the first words of a line, in French
   */
  public String opening() {
    return opening;
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
