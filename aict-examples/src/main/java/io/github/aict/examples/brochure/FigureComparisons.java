package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Wording;
import io.github.aict.odd.Odd;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** The figures of the brochure held against each other and against a directory of authorities. */
final class FigureComparisons {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final ImmutableSet<AuthorityKind> ABOVE_COMMUNES =
      ImmutableSet.of(AuthorityKind.DEPARTEMENT, AuthorityKind.REGION, AuthorityKind.EPCI);

  private FigureComparisons() {}

  static ImmutableList<FigureComparison> all(AuthorityDirectory directory) {
    return ImmutableList.of(
        engagedAuthorities(),
        engagedShare(directory),
        countries(),
        grants(),
        stateAid(),
        spending(),
        goals());
  }

  private static FigureComparison engagedAuthorities() {
    KeyFigure rounded = Brochure.figure("ENGAGED_AUTHORITIES_ROUNDED");
    KeyFigure exact = Brochure.figure("ENGAGED_AUTHORITIES");
    return comparison(
        "ENGAGED_AUTHORITIES",
        Consistency.AGREES,
        fr(exact) + ", arrondi à la centaine, donne " + fr(rounded) + ".",
        en(exact) + ", rounded to the hundred, gives " + en(rounded) + ".",
        rounded,
        exact);
  }

  private static FigureComparison engagedShare(AuthorityDirectory directory) {
    KeyFigure engaged = Brochure.figure("ENGAGED_AUTHORITIES");
    KeyFigure share = Brochure.figure("ENGAGED_SHARE");
    long whole = quotient(engaged.value().multiply(HUNDRED), share.value(), -2).longValueExact();
    long communes = communes(directory, Brochure.MONTH.atDay(1));
    long all = communes + aboveCommunes(directory);
    int year = directory.vintage().getYear();
    return comparison(
        "ENGAGED_SHARE",
        Consistency.DISAGREES,
        fr(engaged)
            + " font 15\u00a0% d’environ "
            + fr(whole)
            + ". Or le répertoire compte "
            + fr(communes)
            + " communes au 1er décembre 2019, outre-mer compris, dont c’est "
            + percent(engaged, communes, Locale.FRENCH)
            + ", et "
            + fr(all)
            + " collectivités avec les départements, les régions et les EPCI de l’édition "
            + year
            + ", dont c’est "
            + percent(engaged, all, Locale.FRENCH)
            + ".",
        en(engaged)
            + " are 15% of about "
            + en(whole)
            + ". Yet the directory counts "
            + en(communes)
            + " communes on 1 December 2019, overseas included, of which that is "
            + percent(engaged, communes, Locale.ENGLISH)
            + ", and "
            + en(all)
            + " authorities with the départements, regions and EPCI of the edition of "
            + year
            + ", of which that is "
            + percent(engaged, all, Locale.ENGLISH)
            + ".",
        engaged,
        share);
  }

  private static FigureComparison countries() {
    KeyFigure text = Brochure.figure("COUNTRIES_OF_THE_NETWORK");
    KeyFigure table = Brochure.figure("COUNTRIES");
    return comparison(
        "COUNTRIES",
        Consistency.AGREES,
        "Le nombre de pays, " + fr(table) + ", est le même aux deux endroits.",
        "The number of countries, " + en(table) + ", is the same in both places.",
        text,
        table);
  }

  private static FigureComparison grants() {
    KeyFigure ratio = Brochure.figure("GRANTS_PER_EURO");
    KeyFigure grants = Brochure.figure("GRANTS");
    KeyFigure declared = Brochure.figure("ODA_DECLARED");
    BigDecimal quotient = quotient(grants.value(), declared.value(), 1);
    return comparison(
        "GRANTS_PER_EURO",
        Consistency.AGREES,
        "180 M€ par an divisés par 100 M€ par an font "
            + number(quotient, Locale.FRENCH)
            + ", le rapport donné. Mais l’aide déclarée dépasse 100 M€, si bien que le quotient"
            + " exact est plus petit.",
        "€180m a year divided by €100m a year is "
            + number(quotient, Locale.ENGLISH)
            + ", the ratio given. But the assistance declared is over €100m, so that the exact"
            + " quotient is smaller.",
        ratio,
        grants,
        declared);
  }

  private static FigureComparison stateAid() {
    KeyFigure growth = Brochure.figure("STATE_AID_GROWTH");
    KeyFigure aid = Brochure.figure("STATE_AID");
    BigDecimal before = quotient(aid.value(), growth.value().multiply(MILLION), 1);
    return comparison(
        "STATE_AID",
        Consistency.OPEN,
        "Si 17 M€ est le montant doublé, l’aide de départ est de "
            + number(before, Locale.FRENCH)
            + " M€\u00a0; la brochure ne la donne pas.",
        "If €17m is the doubled amount, the aid at the start is €"
            + number(before, Locale.ENGLISH)
            + "m; the brochure does not give it.",
        growth,
        aid);
  }

  private static FigureComparison spending() {
    KeyFigure declared = Brochure.figure("ODA_DECLARED");
    KeyFigure share = Brochure.figure("SHARE_OF_SPENDING");
    BigDecimal spending =
        quotient(declared.value().multiply(HUNDRED), share.value().multiply(BILLION), 0);
    return comparison(
        "SPENDING",
        Consistency.OPEN,
        "Plus de 100 M€ par an pour moins de 0,1\u00a0% des dépenses supposent des dépenses de plus"
            + " de "
            + number(spending, Locale.FRENCH)
            + " milliards d’euros par an\u00a0; la brochure n’en donne pas le total.",
        "More than €100m a year for less than 0.1% of the spending requires spending of more than €"
            + number(spending, Locale.ENGLISH)
            + "bn a year; the brochure does not give its total.",
        declared,
        share);
  }

  private static FigureComparison goals() {
    KeyFigure goals = Brochure.figure("GOALS");
    int known = Odd.values().length;
    return comparison(
        "GOALS",
        Consistency.AGREES,
        "La brochure et la liste des ODD en comptent " + known + ".",
        "The brochure and the list of SDGs count " + known + " of them.",
        goals);
  }

  private static FigureComparison comparison(
      String code, Consistency consistency, String fr, String en, KeyFigure... figures) {
    return new FigureComparison(code, ImmutableList.copyOf(figures), consistency, Label.of(fr, en));
  }

  private static long communes(AuthorityDirectory directory, LocalDate day) {
    return Stream.concat(directory.authorities().stream(), directory.formerCommunes().stream())
        .filter(authority -> authority.validity().contains(day))
        .filter(authority -> authority.actsAs(AuthorityKind.COMMUNE))
        .count();
  }

  private static long aboveCommunes(AuthorityDirectory directory) {
    return directory.authorities().stream()
        .filter(authority -> !authority.actsAs(AuthorityKind.COMMUNE))
        .filter(authority -> ABOVE_COMMUNES.stream().anyMatch(authority::actsAs))
        .count();
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, int decimals) {
    return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
  }

  private static String percent(KeyFigure part, long whole, Locale locale) {
    BigDecimal percent = Rate.of(part.value().longValueExact(), whole).toPercent(1);
    return number(percent, locale) + Label.of("\u00a0%", "%").in(locale);
  }

  private static String number(BigDecimal number, Locale locale) {
    return Label.of(number.toPlainString().replace('.', ','), number.toPlainString()).in(locale);
  }

  private static String fr(KeyFigure figure) {
    return fr(figure.value().longValueExact());
  }

  private static String fr(long number) {
    return Wording.number(number, Locale.FRENCH);
  }

  private static String en(KeyFigure figure) {
    return en(figure.value().longValueExact());
  }

  private static String en(long number) {
    return Wording.number(number, Locale.ENGLISH);
  }
}
