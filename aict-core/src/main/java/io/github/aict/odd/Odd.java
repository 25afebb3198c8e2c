package io.github.aict.odd;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Term;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the seventeen Sustainable Development Goals (objectifs de développement durable, ODD) of
 * the 2030 Agenda, with the short titles and colours of the United Nations.
 */
public enum Odd implements Term<Odd> {
  /** No poverty. */
  ODD_1("Pas de pauvreté", "No poverty", "#E5243B"),
  /** Zero hunger. */
  ODD_2("Faim « zéro »", "Zero hunger", "#DDA63A"),
  /** Good health and well-being. */
  ODD_3("Bonne santé et bien-être", "Good health and well-being", "#4C9F38"),
  /** Quality education. */
  ODD_4("Éducation de qualité", "Quality education", "#C5192D"),
  /** Gender equality. */
  ODD_5("Égalité entre les sexes", "Gender equality", "#FF3A21"),
  /** Clean water and sanitation. */
  ODD_6("Eau propre et assainissement", "Clean water and sanitation", "#26BDE2"),
  /** Affordable and clean energy. */
  ODD_7("Énergie propre et d’un coût abordable", "Affordable and clean energy", "#FCC30B"),
  /** Decent work and economic growth. */
  ODD_8("Travail décent et croissance économique", "Decent work and economic growth", "#A21942"),
  /** Industry, innovation and infrastructure. */
  ODD_9(
      "Industrie, innovation et infrastructure",
      "Industry, innovation and infrastructure",
      "#FD6925"),
  /** Reduced inequalities. */
  ODD_10("Inégalités réduites", "Reduced inequalities", "#DD1367"),
  /** Sustainable cities and communities. */
  ODD_11("Villes et communautés durables", "Sustainable cities and communities", "#FD9D24"),
  /** Responsible consumption and production. */
  ODD_12(
      "Consommation et production responsables",
      "Responsible consumption and production",
      "#BF8B2E"),
  /** Climate action. */
  ODD_13(
      "Mesures relatives à la lutte contre les changements climatiques",
      "Climate action",
      "#3F7E44"),
  /** Life below water. */
  ODD_14("Vie aquatique", "Life below water", "#0A97D9"),
  /** Life on land. */
  ODD_15("Vie terrestre", "Life on land", "#56C02B"),
  /** Peace, justice and strong institutions. */
  ODD_16(
      "Paix, justice et institutions efficaces",
      "Peace, justice and strong institutions",
      "#00689D"),
  /** Partnerships for the goals. */
  ODD_17("Partenariats pour la réalisation des objectifs", "Partnerships for the goals", "#19486A");

  private static final ImmutableList<Odd> ALL = ImmutableList.copyOf(values());
  private static final Pattern TEXT = Pattern.compile("ODD ([1-9][0-9]?)");

  private final int number;
  private final String code;
  private final Label label;
  private final String colour;

  Odd(String fr, String en, String colour) {
    this.code = name().substring("ODD_".length());
    this.number = Integer.parseInt(code);
    this.label = Label.of(fr, en);
    this.colour = colour;
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
   * Returns the official colour of the goal.
   *
   * @return the colour in sRGB as style sheets write it, for example {@code #26BDE2}
   */
  public String colour() {
    return colour;
  }

  /**
   * Returns the targets of the goal.
   *
   * @return the targets, those with a number first
   */
  public ImmutableList<OddTarget> targets() {
    return OddTarget.all().stream()
        .filter(target -> target.odd() == this)
        .collect(ImmutableList.toImmutableList());
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
