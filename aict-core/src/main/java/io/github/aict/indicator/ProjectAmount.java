package io.github.aict.indicator;

import static io.github.aict.project.Contributor.OTHERS;
import static io.github.aict.project.Contributor.OWN;
import static io.github.aict.project.Contributor.PARTNER;

import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** The amounts of a project that figures can count. */
public enum ProjectAmount implements Term<ProjectAmount> {
  /** Whole cost of the project. */
  COST("coût total", "whole cost", FinancingPlan::total),
  /** Amount that the French authorities in the lead bring, in cash and in kind. */
  COMMITTED(
      "apport des collectivités françaises",
      "contribution of the French authorities",
      plan -> plan.contributed(OWN)),
  /** Amount asked from the funder together with what other funders bring. */
  SUBSIDIES("subventions", "subsidies", ProjectAmount::subsidies),
  /** Amount that the foreign partner authorities bring, in cash and in kind. */
  PARTNERS(
      "apport des collectivités partenaires",
      "contribution of the partner authorities",
      plan -> plan.contributed(PARTNER));

  private final Label label;
  private final Function<FinancingPlan, Optional<Money>> amount;

  ProjectAmount(String fr, String en, Function<FinancingPlan, Optional<Money>> amount) {
    this.label = Label.of(fr, en);
    this.amount = amount;
  }

  private static Optional<Money> subsidies(FinancingPlan plan) {
    return plan.requested()
        .flatMap(requested -> plan.contributed(OTHERS).map(others -> requested.plus(others)));
  }

  /**
   * Returns the amount in a project.
   *
   * @param project the project
   * @return the amount in euros, or empty if it is not wholly known
   */
  public Optional<Money> of(Project project) {
    return project.financingPlan().flatMap(amount);
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
