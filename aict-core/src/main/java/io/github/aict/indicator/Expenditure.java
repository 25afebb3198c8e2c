package io.github.aict.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.Odd;
import io.github.aict.odd.SectorCode;
import io.github.aict.project.CountryPart;
import io.github.aict.project.Project;
import io.github.aict.territory.Country;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * An amount that is spent or planned, with where and what for: a line of a file of aid, a project
 * or the part of a project in one country.
 */
@Value.Immutable
@AictStyle
public abstract sealed class Expenditure implements Serializable, WithExpenditure
    permits ImmutableExpenditure {

  private static final long serialVersionUID = 1L;

  Expenditure() {}

  /**
   * Returns a builder of an expenditure.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the expenditures of a project: one for each country if its plan divides its cost among
   * countries and the cost is what is asked for, else one.
   *
   * @param project the project
   * @param amount which amount of the project
   * @return the expenditures, at least one
   */
  public static ImmutableList<Expenditure> of(Project project, ProjectAmount amount) {
    Expenditure whole =
        builder()
            .amount(amount.of(project))
            .countries(project.countries())
            .sectors(project.sectors())
            .odd(project.odd())
            .build();
    ImmutableList<CountryPart> parts = project.countryParts().orElse(ImmutableList.of());
    boolean divided =
        amount == ProjectAmount.COST
            && !parts.isEmpty()
            && parts.stream().allMatch(part -> part.total().isPresent());
    return divided
        ? parts.stream()
            .map(
                part ->
                    whole.withAmount(part.total()).withCountries(ImmutableSet.of(part.country())))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of(whole);
  }

  /**
   * Returns the amount.
   *
   * @return the amount, at least zero, or empty if not known
   */
  public abstract Optional<Money> amount();

  /**
   * Returns the year of the amount.
   *
   * @return the year, or empty if not known
   */
  public abstract OptionalInt year();

  /**
   * Returns the countries in which the amount is spent.
   *
   * @return the countries, none for an amount that is for no country in particular, or empty if not
   *     known
   */
  public abstract Optional<ImmutableSet<Country>> countries();

  /**
   * Returns the sectors for which the amount is spent.
   *
   * @return the sectors, or empty if not known
   */
  public abstract Optional<ImmutableSet<SectorCode>> sectors();

  /**
   * Returns the Goals that are declared for the amount.
   *
   * @return the Goals, none if it is declared to aim at none, or empty if not declared
   */
  public abstract Optional<ImmutableSet<Odd>> odd();

  @Value.Check
  void check() {
    amount()
        .ifPresent(
            money ->
                checkArgument(
                    !money.isNegative(), "an expenditure must not be negative but was %s", money));
  }

  /** A builder of an {@link Expenditure}. */
  public static final class Builder extends ImmutableExpenditure.Builder {

    Builder() {}
  }
}
