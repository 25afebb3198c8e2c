package io.github.aict.project;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Term;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A subject that a project works on, by the code that calls use for it.
 *
 * <p>The subjects of known calls have names and broader subjects. The list is open, since a new
 * call may bring a subject of its own: any other well-formed code is a theme named by its code. Two
 * themes are equal if their codes are.
 */
public final class Theme implements Term<Theme>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
  private static final ImmutableMap<String, Theme> KNOWN = knownThemes();

  private final String code;
  private final Label label;
  private final ImmutableSet<Theme> broader;

  private Theme(String code, Label label, ImmutableSet<Theme> broader) {
    this.code = code;
    this.label = label;
    this.broader = broader;
  }

  /**
   * Returns the theme with a code.
   *
   * @param code at most 64 capital letters, digits and underscores, a letter first, for example
   *     {@code EAU_POTABLE}
   * @return the known theme with that code, or else a theme that is named by its code
   * @throws InvalidValueException if the code has another form
   */
  public static Theme of(String code) {
    Theme known = KNOWN.get(code);
    if (known != null) {
      return known;
    }
    InvalidValueException.unless(
        CODE.matcher(code).matches(),
        "le code d’un thème doit être fait de lettres capitales, de chiffres et de tirets bas, au"
            + " plus 64, mais est %s",
        "the code of a theme must be capital letters, digits and underscores, at most 64, but was"
            + " %s",
        code);
    return new Theme(code, Label.of(code, code), ImmutableSet.of());
  }

  /**
   * Finds the theme with a code.
   *
   * @param code any text
   * @return the theme that {@link #of} gives, or empty if the code is not well formed
   */
  public static Optional<Theme> find(String code) {
    return CODE.matcher(code).matches() ? Optional.of(of(code)) : Optional.empty();
  }

  /**
   * Returns the themes that known calls use.
   *
   * @return the themes with names of their own
   */
  public static ImmutableCollection<Theme> known() {
    return KNOWN.values();
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public ImmutableSet<Theme> broader() {
    return broader;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Theme that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the code of the theme, which {@link #of} reads back.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }

  private Object readResolve() {
    return of(code);
  }

  private static ImmutableMap<String, Theme> knownThemes() {
    ImmutableMap.Builder<String, Theme> themes = ImmutableMap.builder();
    Theme water = add(themes, "EAU", "eau", "water");
    add(themes, "EAU_POTABLE", "eau potable", "drinking water", water);
    add(themes, "EAU_AGRICOLE", "eau agricole", "water for agriculture", water);
    add(themes, "EAU_PASTORALE", "eau pastorale", "water for livestock", water);
    add(themes, "EAU_INDUSTRIELLE", "eau industrielle", "water for industry", water);
    add(themes, "DRAINAGE", "drainage", "drainage", water);
    add(themes, "PROTECTION_RESSOURCE", "protection de la ressource", "water resources", water);
    add(themes, "ASSAINISSEMENT", "assainissement", "sanitation");
    add(themes, "AIDE_URGENCE", "aide d’urgence", "emergency aid");
    add(themes, "ELECTRICITE", "électricité", "electricity");
    add(themes, "GAZ", "gaz", "gas");
    add(themes, "DECHETS", "déchets", "waste");
    add(themes, "MOBILITE", "mobilité", "mobility");
    add(themes, "JEUNESSE", "jeunesse", "youth");
    add(themes, "FORMATION_PROFESSIONNELLE", "formation professionnelle", "vocational training");
    add(themes, "VOLONTARIAT", "volontariat", "volunteering");
    add(themes, "SPORT", "sport", "sport");
    add(themes, "EGALITE_FEMMES_HOMMES", "égalité femmes-hommes", "gender equality");
    add(themes, "SECURITE_ALIMENTAIRE", "sécurité alimentaire", "food security");
    add(themes, "PATRIMOINE", "patrimoine", "heritage");
    add(themes, "PATRIMOINE_CULTURE", "patrimoine et culture", "heritage and culture");
    add(themes, "FINANCES_LOCALES", "finances locales", "local finance");
    add(themes, "DEV_ECO_LOCAL", "développement économique local", "local economic development");
    add(themes, "LIEN_SOCIAL", "lien social", "social cohesion");
    add(themes, "DEV_DURABLE", "développement durable", "sustainable development");
    add(themes, "NUMERIQUE", "numérique", "digital technology");
    add(themes, "CLIMAT", "climat", "climate");
    add(themes, "GOUVERNANCE_LOCALE", "gouvernance locale", "local governance");
    return themes.buildOrThrow();
  }

  private static Theme add(
      ImmutableMap.Builder<String, Theme> themes,
      String code,
      String fr,
      String en,
      Theme... broader) {
    Theme theme = new Theme(code, Label.of(fr, en), ImmutableSet.copyOf(broader));
    themes.put(code, theme);
    return theme;
  }
}
