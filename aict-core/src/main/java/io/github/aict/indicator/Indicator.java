package io.github.aict.indicator;

import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that can be computed, each with its formula, its unit and what it does not tell.
 *
 * <p>An indicator without citation is a definition of this library.
 */
public enum Indicator implements Term<Indicator> {
  /** Subsidies that each euro of the authorities brings (effet levier). */
  LEVERAGE(
      Label.of("effet levier", "leverage"),
      Label.of(
          "subventions reçues ou demandées, divisées par ce que les collectivités françaises"
              + " engagent",
          "subsidies received or requested, divided by what the French authorities commit"),
      Unit.EUROS_PER_EURO,
      Label.of(
          "Les projets dont l’un des deux montants manque ne comptent pas. Une subvention demandée"
              + " n’est pas toujours obtenue.",
          "Projects of which one of the two amounts is missing do not count. A subsidy that is"
              + " requested is not always granted."),
      brochure(
          "La brochure compte 1,8 euro de subventions pour 1 euro engagé par la collectivité.",
          "The brochure counts 1.8 euros of subsidies for 1 euro that the authority commits.")),

  /** Part of the spending of authorities that goes to international action. */
  SPENDING_SHARE(
      Label.of(
          "part de l’action internationale dans les dépenses",
          "share of international action in spending"),
      Label.of(
          "dépenses d’action internationale, divisées par toutes les dépenses de la collectivité",
          "spending on international action, divided by all spending of the authority"),
      Unit.SHARE,
      Label.of(
          "Les deux montants doivent être de la même année et compter les mêmes budgets, annexes"
              + " compris ou non.",
          "Both amounts must be of the same year and count the same budgets, with or without the"
              + " ancillary ones."),
      brochure(
          "La brochure dit que cette part est de moins de 0,1\u00a0% pour l’ensemble des"
              + " collectivités.",
          "The brochure says that this share is below 0.1% for all authorities together.")),

  /** Part of the budget for cooperation on climate, air and energy (cae-52 of ADEME). */
  CLIMATE_COOPERATION_SHARE(
      Label.of(
          "part du budget pour la coopération décentralisée sur le climat, l’air et l’énergie",
          "share of the budget for decentralised cooperation on climate, air and energy"),
      Label.of(
          "subventions et investissements pour ces projets, divisés par le budget total, en"
              + " fonctionnement et en investissement",
          "subsidies and investments for these projects, divided by the whole budget, operating and"
              + " capital"),
      Unit.SHARE,
      Label.of(
          "L’indicateur ne dit rien de l’effet des projets sur le climat.",
          "The indicator says nothing of the effect of the projects on the climate."),
      new Citation(
          Source.of(
              "ADEME, référentiel climat-air-énergie de Territoires en transitions",
              "https://github.com/incubateur-ademe/territoires-en-transitions/tree/main/referentiels"),
          Label.of("indicateur cae-52", "indicator cae-52"),
          Label.of(
              "L’indicateur rapporte les subventions et investissements pour ces projets au budget"
                  + " total de la collectivité.",
              "The indicator relates the subsidies and investments for these projects to the whole"
                  + " budget of the authority."),
          Confidence.LIKELY,
          LocalDate.of(2026, 11, 30))),

  /** Part of the cost of projects that foreign partners bring. */
  PARTNER_SHARE(
      Label.of("part apportée par les partenaires", "share brought by the partners"),
      Label.of(
          "ce que les collectivités partenaires apportent, en numéraire et en nature, divisé par le"
              + " coût des projets",
          "what the partner authorities bring, in cash and in kind, divided by the cost of the"
              + " projects"),
      Unit.SHARE,
      Label.of(
          "Une mesure de réciprocité par l’argent seul\u00a0; la valorisation des apports en nature"
              + " dépend de qui la fait.",
          "A measure of reciprocity by money alone; the value of what is brought in kind depends on"
              + " who sets it.")),

  /** Amounts by country. */
  AMOUNT_BY_COUNTRY(
      Label.of("montants par pays", "amounts by country"),
      Label.of(
          "somme des montants\u00a0; un montant pour plusieurs pays sans répartition connue est"
              + " divisé en parts égales",
          "sum of the amounts; an amount for several countries whose division is not known is"
              + " divided evenly"),
      Unit.AMOUNT,
      Limits.ATTRIBUTION),

  /** Amounts by income group of the list of the Development Assistance Committee. */
  AMOUNT_BY_INCOME_GROUP(
      Label.of("montants par groupe de revenu", "amounts by income group"),
      Label.of(
          "somme des montants des pays de chaque groupe de la liste du CAD",
          "sum of the amounts of the countries of each group of the DAC list"),
      Unit.AMOUNT,
      Label.of(
          "Les pays hors de la liste de l’année n’ont pas de groupe\u00a0; leur montant est compté à"
              + " part.",
          "Countries outside the list of the year have no group; their amount is counted apart.")),

  /** Amounts by sector. */
  AMOUNT_BY_SECTOR(
      Label.of("montants par secteur", "amounts by sector"),
      Label.of(
          "somme des montants\u00a0; un montant pour plusieurs secteurs est divisé en parts égales",
          "sum of the amounts; an amount for several sectors is divided evenly"),
      Unit.AMOUNT,
      Limits.ATTRIBUTION),

  /** Amounts by the Goals that are declared. */
  AMOUNT_BY_DECLARED_ODD(
      Label.of("montants par ODD déclaré", "amounts by declared SDG"),
      Label.of(
          "somme des montants\u00a0; un montant pour plusieurs ODD est divisé en parts égales, donc"
              + " compté une seule fois",
          "sum of the amounts; an amount for several SDGs is divided evenly and so counted once"),
      Unit.AMOUNT,
      Label.of(
          "Chacun déclare à sa manière\u00a0; ce qui ne déclare rien est compté à part et n’est pas"
              + " sans effet sur les ODD.",
          "Each declares in its own way; what declares nothing is counted apart and is not without"
              + " effect on the SDGs.")),

  /** Amounts by the Goals that a table suggests. */
  AMOUNT_BY_SUGGESTED_ODD(
      Label.of("montants par ODD suggéré", "amounts by suggested SDG"),
      Label.of(
          "somme des montants, divisés selon les poids de la table qui suggère des ODD pour les"
              + " secteurs",
          "sum of the amounts, divided by the weights of the table that suggests SDGs for sectors"),
      Unit.AMOUNT,
      Label.of(
          "Les poids sont un jugement de qui a fait la table. Une suggestion ne s’ajoute jamais à une"
              + " déclaration.",
          "The weights are a judgement of those who made the table. A suggestion is never added to a"
              + " declaration.")),

  /** Concentration on few countries. */
  CONCENTRATION(
      Label.of("concentration sur quelques pays", "concentration on few countries"),
      Label.of(
          "somme des carrés des parts des pays (indice de Herfindahl)",
          "sum of the squares of the shares of the countries (Herfindahl index)"),
      Unit.INDEX,
      Label.of(
          "Ce qui n’a pas de pays connu n’entre pas dans l’indice.",
          "What has no known country is not in the index.")),

  /** Number of partnerships by country. */
  PARTNERSHIPS_BY_COUNTRY(
      Label.of("partenariats par pays", "partnerships by country"),
      Label.of(
          "nombre de relations avec au moins un membre du pays",
          "number of relations with at least one member of the country"),
      Unit.NUMBER,
      Label.of(
          "Une relation avec plusieurs pays compte une fois dans chacun.",
          "A relation with several countries counts once in each.")),

  /** Number of partnerships by form. */
  PARTNERSHIPS_BY_FORM(
      Label.of("partenariats par forme", "partnerships by form"),
      Label.of("nombre de relations de chaque forme", "number of relations of each form"),
      Unit.NUMBER,
      Label.of(
          "Les sources n’emploient pas toutes les mêmes mots pour une même relation.",
          "Not all sources use the same words for the same relation.")),

  /** Part of the relations declared by one side that the other side declares too. */
  RECIPROCITY(
      Label.of("réciprocité des déclarations", "reciprocity of declarations"),
      Label.of(
          "relations déclarées dans les deux sens, divisées par toutes les relations déclarées",
          "relations declared both ways, divided by all relations declared"),
      Unit.SHARE,
      Label.of(
          "Dit ce que les sources déclarent, pas si la relation est vécue des deux côtés.",
          "Tells what the sources declare, not whether the relation is lived on both sides.")),

  /** How long partnerships last. */
  CONTINUITY(
      Label.of("continuité des partenariats", "continuity of partnerships"),
      Label.of(
          "relations en cours, finies, et durée depuis la première année connue",
          "relations in force, ended, and their length since the first known year"),
      Unit.YEARS,
      Label.of(
          "Seules comptent les relations dont la première année est connue. Une fin que personne n’a"
              + " déclarée passe pour une relation en cours.",
          "Only relations of which the first year is known count. An end that nobody declared counts"
              + " as a relation in force.")),

  /** How much of the data is filled in. */
  DATA_COVERAGE(
      Label.of("couverture des données", "coverage of the data"),
      Label.of(
          "nombre d’éléments où une rubrique est remplie, sur le nombre d’éléments",
          "number of items with an entry filled in, of the number of items"),
      Unit.SHARE,
      Label.of(
          "Ne dit rien des projets et partenariats qui manquent tout entiers.",
          "Says nothing of projects and partnerships that are missing as a whole.")),

  /** Results for the young, companies, universities and tourism beside the money committed. */
  RETURN_ON_INVESTMENT(
      Label.of("retour sur investissement", "return on investment"),
      Label.of(
          "résultats observés dans chaque domaine, pour mille habitants et pour dix mille euros"
              + " engagés",
          "results observed in each area, for a thousand inhabitants and for ten thousand euros"
              + " committed"),
      Unit.NUMBER,
      Label.of(
          "Un résultat observé n’est pas toujours dû à l’action\u00a0; à comparer entre collectivités"
              + " de taille et de compétences proches.",
          "A result that is observed is not always due to the action; to be compared among"
              + " authorities of similar size and competence."),
      brochure(
          "La brochure demande des indicateurs selon la taille et les compétences de la"
              + " collectivité\u00a0: mobilité des jeunes, entreprises, universités, tourisme.",
          "The brochure asks for indicators by size and competence of the authority: mobility of"
              + " the young, companies, universities, tourism."));

  private final Label label;
  private final Label formula;
  private final Unit unit;
  private final Label limits;
  private final @Nullable Citation citation;

  Indicator(Label label, Label formula, Unit unit, Label limits) {
    this(label, formula, unit, limits, null);
  }

  Indicator(Label label, Label formula, Unit unit, Label limits, @Nullable Citation citation) {
    this.label = label;
    this.formula = formula;
    this.unit = unit;
    this.limits = limits;
    this.citation = citation;
  }

  /** The units. */
  private enum Unit {
    EUROS_PER_EURO("euros pour un euro", "euros for one euro"),
    SHARE("part de 1", "part of 1"),
    AMOUNT("euros ou la monnaie des montants", "euros or the currency of the amounts"),
    NUMBER("nombre", "number"),
    YEARS("années", "years"),
    INDEX("indice de 0 à 1", "index from 0 to 1");

    private final Label label;

    Unit(String fr, String en) {
      this.label = Label.of(fr, en);
    }
  }

  /** A limit of more than one indicator. */
  private static final class Limits {

    static final Label ATTRIBUTION =
        Label.of(
            "Ce qui n’est attribué à rien est compté à part\u00a0; une division en parts égales est"
                + " une convention.",
            "What is attributed to nothing is counted apart; an even division is a convention.");

    private Limits() {}
  }

  private static Citation brochure(String fr, String en) {
    return new Citation(
        Source.of(
            "L’action internationale de votre collectivité, Cités Unies France, décembre 2019",
            "http://www.cites-unies-france.org/AICT-Plaidoyer-CUF"),
        Label.of("questions des élus", "questions of elected officials"),
        Label.of(fr, en),
        Confidence.VERIFIED,
        LocalDate.of(2026, 11, 23));
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }

  /**
   * Returns how the indicator is computed.
   *
   * @return the formula in words
   */
  public Label formula() {
    return formula;
  }

  /**
   * Returns the unit of the value.
   *
   * @return the unit
   */
  public Label unit() {
    return unit.label;
  }

  /**
   * Returns what the indicator does not tell.
   *
   * @return the limits as sentences
   */
  public Label limits() {
    return limits;
  }

  /**
   * Returns what the definition rests on.
   *
   * @return the citation, or empty for a definition of this library
   */
  public Optional<Citation> citation() {
    return Optional.ofNullable(citation);
  }

  boolean isRatioOfAmounts() {
    return this == LEVERAGE
        || this == SPENDING_SHARE
        || this == CLIMATE_COOPERATION_SHARE
        || this == PARTNER_SHARE;
  }
}
