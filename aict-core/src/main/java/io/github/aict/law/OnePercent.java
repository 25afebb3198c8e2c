package io.github.aict.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.Label;
import io.github.aict.project.ActionForm;
import io.github.aict.project.OnePercentLimb;
import io.github.aict.project.ServiceBudget;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.PublicService;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The mechanisms by which up to 1 % of the resources of a service may be spent abroad.
 *
 * <p>Each budget has a ceiling of its own: what one leaves unused does not serve another, and 2 %
 * on one with nothing on another is not allowed. Beyond the ceiling the general budget may pay.
 */
public enum OnePercent {
  /** Water and sanitation, by the law of 9 February 2005. */
  EAU(
      ActionForm.UN_POUR_CENT_EAU,
      "un-pour-cent-eau-energie",
      "2005-02-10",
      ImmutableSet.of(OnePercentLimb.COOPERATION),
      Label.of(
          "ressources propres de chaque budget annexe (redevances, ventes d’eau en gros,"
              + " traitement pour d’autres)",
          "own resources of each separate budget (charges, bulk sales of water, treatment for"
              + " others)")),
  /** Distribution of electricity and gas, by the law of 7 December 2006. */
  ENERGIE(
      ActionForm.UN_POUR_CENT_ENERGIE,
      "un-pour-cent-eau-energie",
      "2006-12-08",
      ImmutableSet.of(OnePercentLimb.COOPERATION),
      Label.of(
          "ressources affectées au budget du service\u00a0; le détail n’est pas établi",
          "resources assigned to the budget of the service; the detail is not established")),
  /** Household waste, by the law of 7 July 2014. */
  DECHETS(
      ActionForm.UN_POUR_CENT_DECHETS,
      "un-pour-cent-dechets",
      "2014-07-09",
      ImmutableSet.of(),
      Label.of(
          "ressources affectées au budget du service, taxe ou redevance d’enlèvement comprise",
          "resources assigned to the budget of the service, collection tax or charge included")),
  /** Mobility, by the law of 4 August 2021; its first day is likely. */
  MOBILITE(
      ActionForm.UN_POUR_CENT_MOBILITE,
      "un-pour-cent-mobilite",
      "2021-08-06",
      ImmutableSet.of(OnePercentLimb.COOPERATION),
      Label.of(
          "ressources affectées au budget de la mobilité, hors versement mobilité",
          "resources assigned to the budget of mobility, the mobility levy left out")),
  /** Water agencies and offices, by the law of 9 February 2005. */
  AGENCES_DE_L_EAU(
      ActionForm.UN_POUR_CENT_AGENCE_DE_L_EAU,
      "un-pour-cent-agences-de-l-eau",
      "2005-02-10",
      ImmutableSet.of(),
      Label.of("ressources de l’agence ou de l’office", "resources of the agency or office"));

  private final ActionForm form;
  private final String article;
  private final LocalDate since;
  private final ImmutableSet<PublicService> services;
  private final ImmutableSet<OnePercentLimb> limbsUnderConvention;
  private final Label base;

  OnePercent(
      ActionForm form,
      String article,
      String since,
      ImmutableSet<OnePercentLimb> limbsUnderConvention,
      Label base) {
    this.form = form;
    this.article = article;
    this.since = LocalDate.parse(since);
    this.services =
        Arrays.stream(PublicService.values())
            .filter(service -> ActionForm.paidBy(service) == form)
            .collect(Sets.toImmutableEnumSet());
    this.limbsUnderConvention = limbsUnderConvention;
    this.base = base;
  }

  /**
   * Returns the mechanism of a public service.
   *
   * @param service the service
   * @return the mechanism
   */
  public static OnePercent of(PublicService service) {
    return Arrays.stream(values())
        .filter(mechanism -> mechanism.services.contains(service))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the most that a budget may spend in a year.
   *
   * @param budget the budget
   * @return 1 % of its base, rounded down to the cent, or empty if the base is not known
   */
  public static Optional<Money> ceiling(ServiceBudget budget) {
    return budget.base().map(base -> base.dividedBy(100, RoundingMode.DOWN));
  }

  /**
   * Returns how much of its ceiling a budget has left beside what is planned.
   *
   * @param budget the budget
   * @return the amount, negative where the plan goes beyond the ceiling, or empty if the base or
   *     the planned spending is not known
   */
  public static Optional<Money> left(ServiceBudget budget) {
    return ceiling(budget).flatMap(ceiling -> budget.planned().map(ceiling::minus));
  }

  /**
   * Returns the form of action.
   *
   * @return the form under which {@link LegalPositions} tells the conditions
   */
  public ActionForm form() {
    return form;
  }

  /**
   * Returns the article that creates the mechanism.
   *
   * @return the article
   */
  public Article article() {
    return Articles.of(article);
  }

  /**
   * Returns the first day of the mechanism.
   *
   * @return the day, by the dates of Légifrance
   */
  public LocalDate since() {
    return since;
  }

  /**
   * Returns the services whose budgets pay.
   *
   * @return the services, empty for water agencies and offices
   */
  public ImmutableSet<PublicService> services() {
    return services;
  }

  /**
   * Returns the parts of the spending that need a convention.
   *
   * @return the limbs, empty where none does
   */
  public ImmutableSet<OnePercentLimb> limbsUnderConvention() {
    return limbsUnderConvention;
  }

  /**
   * Returns of what the 1 % is taken.
   *
   * @return the base as a phrase
   */
  public Label base() {
    return base;
  }

  /**
   * Tells who may use the mechanism.
   *
   * @param kind the kind of body
   * @param day the day
   * @return the position of the law, with its conditions
   */
  public LegalPosition positionOf(AuthorityKind kind, LocalDate day) {
    return LegalPositions.on(form, kind, day);
  }
}
