package io.github.aict.indicator;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.territory.AuthorityKind;

/**
 * The areas in which the brochure of Cités Unies France of December 2019 sees returns of
 * international action.
 *
 * <p>Which areas an authority should look at first depends on its competences. The choice by kind
 * is a judgement of this library, not a statement of law; who knows the competences of an authority
 * better uses the areas that fit.
 */
public enum ReturnArea implements Term<ReturnArea> {
  /** Young people sent abroad and received. */
  YOUTH_MOBILITY(
      "mobilité des jeunes",
      "mobility of the young",
      "jeunes partis et accueillis",
      "young people sent and received",
      AuthorityKind.MUNICIPALITY,
      AuthorityKind.DEPARTEMENT,
      AuthorityKind.REGION,
      AuthorityKind.EPCI),
  /** Companies accompanied abroad. */
  COMPANIES(
      "internationalisation des entreprises",
      "companies going abroad",
      "entreprises accompagnées à l’international",
      "companies accompanied abroad",
      AuthorityKind.REGION,
      AuthorityKind.EPCI),
  /** Students and researchers exchanged. */
  UNIVERSITY_EXCHANGE(
      "échanges universitaires",
      "university exchanges",
      "étudiants et chercheurs en échange",
      "students and researchers exchanged",
      AuthorityKind.REGION,
      AuthorityKind.EPCI),
  /** Nights of visitors from the partner countries. */
  TOURISM(
      "fréquentation touristique",
      "tourism",
      "nuitées de visiteurs des pays partenaires",
      "nights of visitors from the partner countries",
      AuthorityKind.MUNICIPALITY,
      AuthorityKind.DEPARTEMENT,
      AuthorityKind.REGION,
      AuthorityKind.EPCI);

  private final Label label;
  private final Label counted;
  private final ImmutableSet<AuthorityKind> kinds;

  ReturnArea(String fr, String en, String countedFr, String countedEn, AuthorityKind... kinds) {
    this.label = Label.of(fr, en);
    this.counted = Label.of(countedFr, countedEn);
    this.kinds = ImmutableSet.copyOf(kinds);
  }

  /**
   * Returns the areas that suit a kind of authority.
   *
   * @param kind the kind
   * @return the areas, none for a kind that the library has no view on
   */
  public static ImmutableSet<ReturnArea> suiting(AuthorityKind kind) {
    ImmutableSet.Builder<ReturnArea> areas = ImmutableSet.builder();
    for (ReturnArea area : values()) {
      if (area.kinds.stream().anyMatch(kind::isWithin)) {
        areas.add(area);
      }
    }
    return areas.build();
  }

  /**
   * Returns what is counted in the area.
   *
   * @return the things counted, in the plural
   */
  public Label counted() {
    return counted;
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
