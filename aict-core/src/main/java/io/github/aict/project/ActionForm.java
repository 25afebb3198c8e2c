package io.github.aict.project;

import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.territory.PublicService;

/** The legal forms that an action of French authorities abroad can take. */
public enum ActionForm implements Term<ActionForm> {
  /** Twinning of towns. */
  JUMELAGE("jumelage", "twinning"),
  /** Convention with a foreign local authority. */
  CONVENTION(
      "convention avec une autorité locale étrangère", "convention with a foreign local authority"),
  /** Action of cooperation or development aid without a convention. */
  ACTION_SANS_CONVENTION("action sans convention", "action without a convention"),
  /** Humanitarian aid in an emergency. */
  URGENCE_HUMANITAIRE("aide humanitaire d’urgence", "humanitarian emergency aid"),
  /** Subsidy to an association that acts abroad. */
  SUBVENTION_ASSOCIATION(
      "subvention à une association agissant à l’étranger",
      "subsidy to an association that acts abroad"),
  /** Spending of up to 1 % of the budget of a service of drinking water or sanitation. */
  UN_POUR_CENT_EAU("1\u00a0% eau et assainissement", "1% for water and sanitation"),
  /** Spending of up to 1 % of the resources of a water agency or office. */
  UN_POUR_CENT_AGENCE_DE_L_EAU("1\u00a0% des agences de l’eau", "1% of water agencies"),
  /** Spending of up to 1 % of the budget of a service of electricity or gas distribution. */
  UN_POUR_CENT_ENERGIE("1\u00a0% énergie", "1% for energy"),
  /** Spending of up to 1 % of the budget of a household waste service. */
  UN_POUR_CENT_DECHETS("1\u00a0% déchets", "1% for waste"),
  /** Spending of up to 1 % of the budget of a mobility service. */
  UN_POUR_CENT_MOBILITE("1\u00a0% mobilité", "1% for mobility"),
  /** Membership in, or share in the capital of, a body under foreign law. */
  ORGANISME_DE_DROIT_ETRANGER(
      "adhésion à un organisme de droit étranger", "membership in a body under foreign law"),
  /** Public interest grouping (GIP) with authorities of European States. */
  GIP("groupement d’intérêt public (GIP)", "public interest grouping (GIP)"),
  /** European district or local grouping of cross-border cooperation (GLCT). */
  DISTRICT_EUROPEEN(
      "district européen ou groupement local de coopération transfrontalière (GLCT)",
      "European district or local grouping of cross-border cooperation (GLCT)"),
  /** European grouping of territorial cooperation. */
  GECT(
      "groupement européen de coopération territoriale (GECT)",
      "European grouping of territorial cooperation (EGTC)"),
  /** Euroregional cooperation grouping. */
  GEC("groupement eurorégional de coopération (GEC)", "Euroregional cooperation grouping (ECG)"),
  /** Convention with a foreign State. */
  CONVENTION_AVEC_UN_ETAT("convention avec un État étranger", "convention with a foreign State"),
  /** Agreement of an overseas authority with States or territories of its region. */
  ACCORD_OUTRE_MER(
      "accord d’une collectivité d’outre-mer avec des États",
      "agreement of an overseas authority with States"),
  /** Foreign authority as a shareholder of a local semi-public company. */
  SEM_ACTIONNAIRE_ETRANGER(
      "société d’économie mixte à actionnaire étranger",
      "semi-public company with a foreign shareholder"),
  /** Foreign authority as a shareholder of a local public company. */
  SPL_ACTIONNAIRE_ETRANGER(
      "société publique locale à actionnaire étranger",
      "local public company with a foreign shareholder");

  private final Label label;

  ActionForm(String fr, String en) {
    this.label = Label.of(fr, en);
  }

  /**
   * Returns the form in which the budget of a public service pays abroad.
   *
   * @param service the service
   * @return the 1 % that the service falls under
   */
  public static ActionForm paidBy(PublicService service) {
    return switch (service) {
      case EAU_POTABLE, ASSAINISSEMENT -> UN_POUR_CENT_EAU;
      case ELECTRICITE, GAZ -> UN_POUR_CENT_ENERGIE;
      case DECHETS -> UN_POUR_CENT_DECHETS;
      case MOBILITE -> UN_POUR_CENT_MOBILITE;
    };
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
