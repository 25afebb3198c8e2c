package io.github.aict.odd;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Term;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the seventeen Sustainable Development Goals (objectifs de développement durable, ODD) of
 * the 2030 Agenda, named by the short titles of the United Nations.
 */
public enum Odd implements Term<Odd> {
  /** No poverty. */
  ODD_1("Pas de pauvreté", "No poverty"),
  /** Zero hunger. */
  ODD_2("Faim « zéro »", "Zero hunger"),
  /** Good health and well-being. */
  ODD_3("Bonne santé et bien-être", "Good health and well-being"),
  /** Quality education. */
  ODD_4("Éducation de qualité", "Quality education"),
  /** Gender equality. */
  ODD_5("Égalité entre les sexes", "Gender equality"),
  /** Clean water and sanitation. */
  ODD_6("Eau propre et assainissement", "Clean water and sanitation"),
  /** Affordable and clean energy. */
  ODD_7("Énergie propre et d’un coût abordable", "Affordable and clean energy"),
  /** Decent work and economic growth. */
  ODD_8("Travail décent et croissance économique", "Decent work and economic growth"),
  /** Industry, innovation and infrastructure. */
  ODD_9("Industrie, innovation et infrastructure", "Industry, innovation and infrastructure"),
  /** Reduced inequalities. */
  ODD_10("Inégalités réduites", "Reduced inequalities"),
  /** Sustainable cities and communities. */
  ODD_11("Villes et communautés durables", "Sustainable cities and communities"),
  /** Responsible consumption and production. */
  ODD_12("Consommation et production responsables", "Responsible consumption and production"),
  /** Climate action. */
  ODD_13("Mesures relatives à la lutte contre les changements climatiques", "Climate action"),
  /** Life below water. */
  ODD_14("Vie aquatique", "Life below water"),
  /** Life on land. */
  ODD_15("Vie terrestre", "Life on land"),
  /** Peace, justice and strong institutions. */
  ODD_16("Paix, justice et institutions efficaces", "Peace, justice and strong institutions"),
  /** Partnerships for the goals. */
  ODD_17("Partenariats pour la réalisation des objectifs", "Partnerships for the goals");

  private static final ImmutableList<Odd> ALL = ImmutableList.copyOf(values());
  private static final Pattern TEXT = Pattern.compile("ODD ([1-9][0-9]?)");

  private final int number;
  private final String code;
  private final Label label;

  Odd(String fr, String en) {
    this.code = name().substring("ODD_".length());
    this.number = Integer.parseInt(code);
    this.label = Label.of(fr, en);
  }

  /**
   * Returns the goal with a number.
   *
   * @param number the number, from 1 to 17
   * @return the goal
   * @throws IllegalArgumentException if there is no such goal
   */
  public static Odd of(int number) {
    checkArgument(
        number >= 1 && number <= ALL.size(),
        "the number of an SDG must be from 1 to 17 but was %s",
        number);
    return ALL.get(number - 1);
  }

  /**
   * Parses a goal: the inverse of {@link #toString()}.
   *
   * @param text the French abbreviation and the number, such as {@code ODD 13}
   * @return the goal
   * @throws IllegalArgumentException if the text has another form or there is no such goal
   */
  public static Odd parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    checkArgument(matcher.matches(), "an SDG must look like ODD 13 but was %s", text);
    return of(Integer.parseInt(matcher.group(1)));
  }

  /**
   * Returns the number of the goal.
   *
   * @return the number, from 1 to 17
   */
  public int number() {
    return number;
  }

  /**
   * Returns the number of the goal as documents write it.
   *
   * @return the number without leading zero, for example {@code 13}
   */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }

  /**
   * Returns the French abbreviation and the number, which {@link #parse} reads back.
   *
   * @return the text, for example {@code ODD 13}
   */
  @Override
  public String toString() {
    return "ODD " + code;
  }
}
