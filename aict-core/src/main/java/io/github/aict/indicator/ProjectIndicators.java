package io.github.aict.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Rate;
import io.github.aict.project.Project;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The figures of many projects: leverage, the share of partners, and amounts by what they are for.
 */
public final class ProjectIndicators implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Money ZERO = Money.zero(CurrencyUnit.EUR);

  private final ImmutableList<Project> projects;

  private ProjectIndicators(ImmutableList<Project> projects) {
    this.projects = projects;
  }

  /**
   * Returns the figures of projects.
   *
   * @param projects the projects
   * @return the figures
   */
  public static ProjectIndicators of(Iterable<Project> projects) {
    return new ProjectIndicators(ImmutableList.copyOf(projects));
  }

  /**
   * Returns the projects.
   *
   * @return the projects in the order given
   */
  public ImmutableList<Project> projects() {
    return projects;
  }

  /**
   * Returns how many euros of subsidies each euro of the French authorities brings.
   *
   * @return the leverage, or no value if no project tells both amounts or nothing is committed
   */
  public Measurement<Rate> leverage() {
    return ratio(Indicator.LEVERAGE, ProjectAmount.SUBSIDIES, ProjectAmount.COMMITTED);
  }

  /**
   * Returns the part of the cost that the foreign partner authorities bring.
   *
   * @return the share, or no value if no project tells both amounts
   */
  public Measurement<Rate> partnerShare() {
    return ratio(Indicator.PARTNER_SHARE, ProjectAmount.PARTNERS, ProjectAmount.COST);
  }

  private Measurement<Rate> ratio(Indicator indicator, ProjectAmount part, ProjectAmount whole) {
    Money parts = ZERO;
    Money wholes = ZERO;
    long counted = 0;
    for (Project project : projects) {
      Optional<Money> upper = part.of(project);
      Optional<Money> lower = whole.of(project);
      if (upper.isPresent() && lower.isPresent()) {
        parts = parts.plus(upper.get());
        wholes = wholes.plus(lower.get());
        counted++;
      }
    }
    Coverage coverage = Coverage.of(counted, projects.size());
    return Measurement.of(
        indicator, Measurement.ofTotals(indicator, parts, wholes).value(), coverage);
  }

  /**
   * Returns an amount of the projects by what it is for.
   *
   * @param amount which amount of each project
   * @return the figures by country, income group, sector and Goal
   */
  public ExpenditureIndicators expenditures(ProjectAmount amount) {
    return ExpenditureIndicators.of(
        projects.stream()
            .flatMap(project -> Expenditure.of(project, amount).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns how often each entry of a project is filled in.
   *
   * @return the coverage of each entry that projects have
   */
  public ImmutableMap<DataItem, Coverage> coverage() {
    Map<DataItem, Coverage> coverage = new EnumMap<>(DataItem.class);
    for (DataItem item : DataItem.values()) {
      item.inProject()
          .ifPresent(
              filled ->
                  coverage.put(
                      item,
                      Coverage.of(projects.stream().filter(filled).count(), projects.size())));
    }
    return ImmutableMap.copyOf(coverage);
  }
}
