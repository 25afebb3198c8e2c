package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Term;
import io.github.aict.indicator.Breakdown;
import io.github.aict.indicator.Continuity;
import io.github.aict.indicator.Coverage;
import io.github.aict.indicator.DataItem;
import io.github.aict.indicator.Expenditure;
import io.github.aict.indicator.Indicator;
import io.github.aict.indicator.Measurement;
import io.github.aict.indicator.ProjectAmount;
import io.github.aict.indicator.ReturnArea;
import io.github.aict.indicator.ReturnOnInvestment;
import io.github.aict.indicator.SharedPartners;
import io.github.aict.rule.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** The shapes of figures and of what they are computed from. */
final class IndicatorShapes {

  private static final Label COMPUTED =
      Label.of(
          "les projets, dépenses ou partenariats dont la valeur se calcule",
          "the projects, expenditures or partnerships that the value is computed from");

  private static final Shape<Long> NUMBER =
      Shapes.of(
          (value, problems) ->
              Shapes.wholeNumber(
                  value,
                  problems,
                  Long.MAX_VALUE,
                  Problems.expected(
                      "un nombre entier d’au moins 0", "a whole number of at least 0")),
          number -> number);

  private static final Shape<Coverage> COVERAGE =
      ObjectShape.of(
          "counted", NUMBER, Coverage::counted, "of", NUMBER, Coverage::of, Coverage::of);

  private static final Shape<CurrencyUnit> CURRENCY =
      Shapes.of(
          (value, problems) ->
              Shapes.parse(
                  value,
                  problems,
                  text -> {
                    try {
                      return CurrencyUnit.of(text);
                    } catch (IllegalCurrencyException e) {
                      return null;
                    }
                  },
                  Problems.expected(
                      "le code d’une monnaie, par exemple USD",
                      "the code of a currency, for example USD")),
          CurrencyUnit::getCode);

  /** Amounts of files are often in dollars: what is not in euros names its currency. */
  private static final Shape<Expenditure> EXPENDITURE =
      RecordShape.<Expenditure>of(IndicatorShapes::expenditure)
          .maybe("amount", Shapes.AMOUNT, Expenditure::amount)
          .maybe("currency", CURRENCY, IndicatorShapes::foreignCurrency)
          .maybe("year", Shapes.COUNT, expenditure -> boxed(expenditure.year()))
          .maybe("countries", Shapes.setOf(MemberShapes.COUNTRY), Expenditure::countries)
          .maybe("sectors", Shapes.setOf(Shapes.ofTerm(Vocabulary.SECTORS)), Expenditure::sectors)
          .maybe("odd", Shapes.setOf(ProjectShape.ODD), Expenditure::odd);

  private static final Shape<Map.Entry<ReturnArea, Integer>> COUNT =
      ObjectShape.of(
          "area",
          Shapes.ofEnum(ReturnArea.values()),
          Map.Entry::getKey,
          "number",
          Shapes.COUNT,
          Map.Entry::getValue,
          Map::entry);

  private IndicatorShapes() {}

  static ImmutableList<Mapping<?>> mappings() {
    return ImmutableList.of(
        Mapping.of(Indicator.class, Shapes.ofEnum(Indicator.values())),
        Mapping.of(ProjectAmount.class, Shapes.ofEnum(ProjectAmount.values())),
        Mapping.of(DataItem.class, Shapes.ofEnum(DataItem.values())),
        Mapping.of(ReturnArea.class, Shapes.ofEnum(ReturnArea.values())),
        Mapping.of(Coverage.class, COVERAGE),
        Mapping.of(Expenditure.class, EXPENDITURE),
        Mapping.of(ReturnOnInvestment.class, returns()),
        Mapping.of(SharedPartners.class, shared()),
        Mapping.part(Measurement.class, COMPUTED, IndicatorShapes::measurement),
        Mapping.<Breakdown<?>>part(Breakdown.class, COMPUTED, IndicatorShapes::breakdown),
        Mapping.part(Continuity.class, COMPUTED, IndicatorShapes::continuity));
  }

  private static Expenditure expenditure(ObjectShape.Values values) {
    Expenditure.Builder expenditure = Expenditure.builder();
    CurrencyUnit currency = values.<CurrencyUnit>find("currency").orElse(CurrencyUnit.EUR);
    values
        .<Money>find("amount")
        .ifPresent(amount -> expenditure.amount(inCurrency(amount.getAmount(), currency)));
    values.<Integer>find("year").ifPresent(expenditure::year);
    expenditure.countries(values.find("countries"));
    expenditure.sectors(values.find("sectors"));
    expenditure.odd(values.find("odd"));
    return expenditure.build();
  }

  private static Money inCurrency(BigDecimal amount, CurrencyUnit currency) {
    int decimals = currency.getDecimalPlaces();
    InvalidValueException.unless(
        amount.stripTrailingZeros().scale() <= decimals,
        "un montant en %s a au plus %s décimales, mais celui-ci est %s",
        "an amount in %s has at most %s decimals but was %s",
        currency,
        Integer.toString(decimals),
        amount);
    return Money.of(currency, amount.setScale(decimals, RoundingMode.UNNECESSARY));
  }

  private static Optional<CurrencyUnit> foreignCurrency(Expenditure expenditure) {
    return expenditure
        .amount()
        .map(Money::getCurrencyUnit)
        .filter(currency -> !currency.equals(CurrencyUnit.EUR));
  }

  private static Shape<ReturnOnInvestment> returns() {
    return ObjectShape.of(ReturnOnInvestment::builder, ReturnOnInvestment.Builder::build)
        .required(
            "kind",
            Shapes.ofTerm(Vocabulary.AUTHORITY_KINDS),
            ReturnOnInvestment::kind,
            ReturnOnInvestment.Builder::kind)
        .optional(
            "population",
            Shapes.COUNT,
            value -> boxed(value.population()),
            ReturnOnInvestment.Builder::population)
        .optional(
            "committed",
            Shapes.AMOUNT,
            ReturnOnInvestment::committed,
            ReturnOnInvestment.Builder::committed)
        .required(
            "counts",
            Shapes.listOf(COUNT),
            value -> value.counts().entrySet().asList(),
            (builder, counts) -> counts.forEach(builder::putCount));
  }

  private static Shape<SharedPartners> shared() {
    return RecordShape.<SharedPartners>of(
            v -> new SharedPartners(v.get("first"), v.get("second"), v.get("shared")))
        .with("first", PartnershipShape.MEMBER, SharedPartners::first)
        .with("second", PartnershipShape.MEMBER, SharedPartners::second)
        .with("shared", Shapes.setOf(PartnershipShape.MEMBER), SharedPartners::shared);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static Object measurement(Measurement<?> measurement) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("indicator", measurement.indicator().name());
    measurement.value().ifPresent(value -> written.put("value", value(value)));
    written.put("coverage", COVERAGE.write(measurement.coverage()));
    return written;
  }

  private static Object value(Object value) {
    if (value instanceof Breakdown<?> breakdown) {
      return breakdown(breakdown);
    }
    if (value instanceof Continuity continuity) {
      return continuity(continuity);
    }
    return value instanceof Rate rate ? Shapes.RATE.write(rate) : value;
  }

  private static Object breakdown(Breakdown<?> breakdown) {
    List<Object> quantities = new ArrayList<>();
    breakdown
        .quantities()
        .forEach(
            (key, quantity) -> {
              Map<String, Object> each = new LinkedHashMap<>();
              each.put("key", key instanceof Term<?> term ? term.code() : key.toString());
              each.put("quantity", quantity);
              quantities.add(each);
            });
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("quantities", quantities);
    written.put("unattributed", breakdown.unattributed());
    return written;
  }

  private static Object continuity(Continuity continuity) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("year", continuity.year());
    written.put("inForce", continuity.inForce());
    written.put("ended", continuity.ended());
    written.put("medianYears", continuity.medianYears());
    return written;
  }
}
