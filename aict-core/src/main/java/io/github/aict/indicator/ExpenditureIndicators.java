package io.github.aict.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SectorLevel;
import io.github.aict.territory.Country;
import io.github.aict.territory.DacList;
import io.github.aict.territory.IncomeGroup;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The figures of many expenditures: amounts by country, income group, sector and Goal, and their
 * concentration.
 *
 * <p>An expenditure without amount counts nowhere, which the coverage of each figure tells; one
 * without the key that is asked for is left unattributed.
 */
public final class ExpenditureIndicators implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Expenditure> expenditures;

  private ExpenditureIndicators(ImmutableList<Expenditure> expenditures) {
    this.expenditures = expenditures;
  }

  /**
   * Returns the figures of expenditures.
   *
   * @param expenditures the expenditures, all in one currency
   * @return the figures
   * @throws IllegalArgumentException if the amounts have several currencies, which must be
   *     converted first
   */
  public static ExpenditureIndicators of(Iterable<Expenditure> expenditures) {
    ImmutableList<Expenditure> all = ImmutableList.copyOf(expenditures);
    ImmutableList<CurrencyUnit> currencies =
        all.stream()
            .flatMap(each -> each.amount().stream())
            .map(Money::getCurrencyUnit)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    checkArgument(
        currencies.size() <= 1,
        "expenditures must be in one currency but were in %s; convert them first",
        currencies);
    return new ExpenditureIndicators(all);
  }

  /**
   * Returns the expenditures.
   *
   * @return the expenditures in the order given
   */
  public ImmutableList<Expenditure> expenditures() {
    return expenditures;
  }

  /**
   * Returns the expenditures of one year alone.
   *
   * @param year the year
   * @return the figures of that year; expenditures without year are left out
   */
  public ExpenditureIndicators ofYear(int year) {
    return new ExpenditureIndicators(
        expenditures.stream()
            .filter(each -> each.year().equals(OptionalInt.of(year)))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the amounts by country.
   *
   * @return the amounts
   */
  public Measurement<Breakdown<Country>> byCountry() {
    return by(Indicator.AMOUNT_BY_COUNTRY, each -> even(each.countries(), Optional::of));
  }

  /**
   * Returns the amounts by income group.
   *
   * @param list the list of the reporting year of the expenditures
   * @return the amounts; those of countries outside the list are unattributed
   */
  public Measurement<Breakdown<IncomeGroup>> byIncomeGroup(DacList list) {
    Measurement<Breakdown<Country>> countries = byCountry();
    Breakdown<Country> amounts = countries.value().orElseThrow();
    Breakdown.Builder<IncomeGroup> groups = Breakdown.builder();
    groups.addUnattributed(amounts.unattributed());
    amounts
        .quantities()
        .forEach(
            (country, amount) ->
                list.groupOf(country)
                    .ifPresentOrElse(
                        group -> groups.add(group, amount), () -> groups.addUnattributed(amount)));
    return Measurement.of(
        Indicator.AMOUNT_BY_INCOME_GROUP, Optional.of(groups.build()), countries.coverage());
  }

  /**
   * Returns the amounts by sector of one level.
   *
   * @param level the level to which finer sectors are raised
   * @return the amounts; those of coarser sectors are unattributed
   */
  public Measurement<Breakdown<SectorCode>> bySector(SectorLevel level) {
    return by(
        Indicator.AMOUNT_BY_SECTOR, each -> even(each.sectors(), sector -> raised(sector, level)));
  }

  private static Optional<SectorCode> raised(SectorCode sector, SectorLevel level) {
    return sector.level() == level
        ? Optional.of(sector)
        : sector.broader().stream().flatMap(above -> raised(above, level).stream()).findFirst();
  }

  /**
   * Returns the amounts by the Goals that are declared.
   *
   * @return the amounts; those that declare none are unattributed
   */
  public Measurement<Breakdown<Odd>> byDeclaredOdd() {
    return by(Indicator.AMOUNT_BY_DECLARED_ODD, each -> even(each.odd(), Optional::of));
  }

  /**
   * Returns the amounts by the Goals that a table suggests for their sectors, whatever is declared.
   *
   * @param mapping the table
   * @return the amounts; those for which the table suggests nothing are unattributed
   */
  public Measurement<Breakdown<Odd>> bySuggestedOdd(OddMapping mapping) {
    return by(
        Indicator.AMOUNT_BY_SUGGESTED_ODD,
        each -> {
          Map<Odd, Rate> weights = new LinkedHashMap<>();
          each.sectors().stream()
              .flatMap(ImmutableSet::stream)
              .flatMap(sector -> mapping.suggest(sector).stream())
              .forEach(
                  suggestion ->
                      weights.merge(
                          suggestion.odd(), suggestion.weight(), ExpenditureIndicators::higher));
          return weights.entrySet().stream()
              .map(entry -> new Part<>(Optional.of(entry.getKey()), entry.getValue()))
              .toList();
        });
  }

  private static Rate higher(Rate one, Rate other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /**
   * Returns the concentration of the amounts on few countries.
   *
   * @return the concentration, or no value if no amount has a country
   */
  public Measurement<BigDecimal> concentration() {
    Measurement<Breakdown<Country>> countries = byCountry();
    return Measurement.of(
        Indicator.CONCENTRATION,
        countries.value().flatMap(Breakdown::concentration),
        countries.coverage());
  }

  /** One of the keys of an expenditure with its weight, no key for a part left unattributed. */
  private record Part<K>(Optional<K> key, Rate weight) {}

  private static <T, K> List<Part<K>> even(
      Optional<ImmutableSet<T>> items, Function<T, Optional<K>> key) {
    return items.stream()
        .flatMap(ImmutableSet::stream)
        .map(item -> new Part<>(key.apply(item), Rate.of(1, 1)))
        .toList();
  }

  private <K extends Serializable> Measurement<Breakdown<K>> by(
      Indicator indicator, Function<Expenditure, List<Part<K>>> division) {
    Breakdown.Builder<K> amounts = Breakdown.builder();
    long counted = 0;
    for (Expenditure each : expenditures) {
      if (each.amount().isEmpty()) {
        continue;
      }
      counted++;
      BigDecimal amount = each.amount().get().getAmount();
      List<Part<K>> parts = division.apply(each);
      if (parts.isEmpty()) {
        amounts.addUnattributed(amount);
        continue;
      }
      List<BigDecimal> divided = Division.of(amount, parts.stream().map(Part::weight).toList());
      for (int i = 0; i < parts.size(); i++) {
        BigDecimal part = divided.get(i);
        parts
            .get(i)
            .key()
            .ifPresentOrElse(key -> amounts.add(key, part), () -> amounts.addUnattributed(part));
      }
    }
    return Measurement.of(
        indicator, Optional.of(amounts.build()), Coverage.of(counted, expenditures.size()));
  }
}
