package io.github.aict.examples.brochure;

import static io.github.aict.examples.brochure.FigureUnit.COUNT;
import static io.github.aict.examples.brochure.FigureUnit.EURO;
import static io.github.aict.examples.brochure.FigureUnit.EURO_PER_EURO;
import static io.github.aict.examples.brochure.FigureUnit.EURO_PER_YEAR;
import static io.github.aict.examples.brochure.FigureUnit.FACTOR;
import static io.github.aict.examples.brochure.FigureUnit.PERCENT;
import static io.github.aict.examples.brochure.FigureUnit.RANK;
import static io.github.aict.examples.brochure.FigureUnit.YEARS;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;
import java.time.LocalDate;

/** The figures of the brochure. */
final class KeyFigures {

  private KeyFigures() {}

  static ImmutableList<KeyFigure> all() {
    return ImmutableList.<KeyFigure>builder()
        .addAll(ofTheText())
        .addAll(ofPartnerships())
        .addAll(ofMoney())
        .addAll(ofOpinion())
        .build();
  }

  private static ImmutableList<KeyFigure> ofTheText() {
    return ImmutableList.of(
        KeyFigure.of(
            "ENGAGED_AUTHORITIES_ROUNDED",
            "4700",
            COUNT,
            "4700",
            Passage.INFLUENCE,
            Label.of(
                "collectivités engagées à l’international",
                "authorities engaged in international action")),
        KeyFigure.of(
            "COUNTRIES_OF_THE_NETWORK",
            "138",
            COUNT,
            "138 pays",
            Passage.INFLUENCE,
            Label.of(
                "pays où ces collectivités sont engagées",
                "countries in which these authorities are engaged")),
        KeyFigure.of(
                "RANK_OF_THE_NETWORK",
                "1",
                RANK,
                "premier réseau au monde",
                Passage.INFLUENCE,
                Label.of(
                    "rang mondial de ce réseau de coopération décentralisée",
                    "world rank of this network of decentralised cooperation"))
            .remark(
                "La brochure ne dit pas à quels autres réseaux il est comparé.",
                "The brochure does not say which other networks it is compared with."),
        KeyFigure.of(
                "ALGERIAN_COMMUNES",
                "3",
                COUNT,
                "3 communes",
                Passage.ACTION_6,
                Label.of(
                    "communes algériennes partenaires de l’action 6",
                    "Algerian communes that are partners in action 6"))
            .remark("La brochure ne les nomme pas.", "The brochure does not name them."),
        KeyFigure.of(
                "YEARS_OF_HAITI_IN_SURESNES",
                "15",
                YEARS,
                "15 ans",
                Passage.ACTION_12,
                Label.of(
                    "années d’existence de Ti coup d’œil sou Haïti",
                    "years for which Ti coup d’œil sou Haïti has existed"))
            .about(Validity.until(Brochure.MONTH.atEndOfMonth())),
        KeyFigure.of(
                "CITIES_OF_C40",
                "40",
                COUNT,
                "40 plus grandes villes du monde",
                Passage.ACTION_15,
                Label.of("villes du C40", "cities of C40"))
            .remark(
                "Pour la brochure, ce sont les plus grandes villes du monde\u00a0; nous n’avons pas"
                    + " d’autre source sur le nombre et le choix des membres.",
                "To the brochure they are the largest cities in the world; we have no other source"
                    + " on the number and choice of members."),
        KeyFigure.of(
            "GOALS",
            "17",
            COUNT,
            "17",
            Passage.GOALS,
            Label.of("objectifs de développement durable", "Sustainable Development Goals")),
        KeyFigure.of(
                "GROUPS_OF_CITES_UNIES_FRANCE",
                "30",
                COUNT,
                "près de 30 groupes",
                Passage.ABOUT,
                Label.of(
                    "groupes-pays et groupes thématiques de Cités Unies France",
                    "country groups and theme groups of Cités Unies France"))
            .is(FigureQualifier.NEARLY),
        KeyFigure.of(
                "YEARS_OF_SOLIDARITY_FUNDS",
                "15",
                YEARS,
                "15 ans",
                Passage.ABOUT,
                Label.of(
                    "années depuis lesquelles Cités Unies France lance des fonds de solidarité",
                    "years for which Cités Unies France has launched solidarity funds"))
            .about(Validity.until(Brochure.MONTH.atEndOfMonth()))
            .remark(
                "Quinze ans avant la brochure, c’est fin 2004. Une autre page, citée au catalogue"
                    + " (cuf-fonds-solidarite), compte les fonds depuis 2003.",
                "Fifteen years before the brochure is the end of 2004. Another page, cited in the"
                    + " catalogue (cuf-fonds-solidarite), counts the funds since 2003."),
        KeyFigure.of(
                "ONE_PERCENT",
                "1",
                PERCENT,
                "1%",
                Passage.COFINANCING,
                Label.of(
                    "part des ressources d’un service public que le «\u00a01\u00a0% solidarité"
                        + " internationale\u00a0» permet d’y consacrer",
                    "share of the resources of a public service that the “1% for international"
                        + " solidarity” lets be spent on it"))
            .remark(
                "La brochure ne dit pas de quoi cette part est prise\u00a0; le droit fixe un"
                    + " plafond par budget de service.",
                "The brochure does not say what the share is taken of; the law sets a ceiling for"
                    + " each service budget."),
        KeyFigure.of(
                "SHARE_OF_SPENDING",
                "0.1",
                PERCENT,
                "moins de 0,1%",
                Passage.COST,
                Label.of(
                    "part de l’action internationale dans les dépenses des communes, départements,"
                        + " régions et intercommunalités",
                    "share of international action in the spending of communes, départements,"
                        + " regions and groupings"))
            .is(FigureQualifier.LESS_THAN)
            .remark(
                "La brochure ne donne ni l’année ni le total des dépenses.",
                "The brochure gives neither the year nor the total of the spending."),
        KeyFigure.of(
                "GRANTS_PER_EURO",
                "1.8",
                EURO_PER_EURO,
                "1,8 euros pour 1 euro",
                Passage.COST,
                Label.of(
                    "subventions obtenues pour chaque euro engagé par une collectivité",
                    "grants received for each euro that an authority commits"))
            .remark(
                "La brochure ne dit pas comment le rapport est calculé.",
                "The brochure does not say how the ratio was worked out."));
  }

  private static ImmutableList<KeyFigure> ofPartnerships() {
    return ImmutableList.of(
        KeyFigure.of(
            "PARTNERSHIPS",
            "10531",
            COUNT,
            "10 531",
            Passage.KEY_FIGURES,
            Label.of(
                "partenariats des collectivités françaises à l’international",
                "partnerships of French authorities abroad")),
        KeyFigure.of(
            "COUNTRIES",
            "138",
            COUNT,
            "138 pays",
            Passage.KEY_FIGURES,
            Label.of("pays des partenariats", "countries of the partnerships")),
        KeyFigure.of(
            "FOREIGN_PARTNERS",
            "2652",
            COUNT,
            "2 652",
            Passage.KEY_FIGURES,
            Label.of(
                "collectivités ou gouvernements locaux étrangers partenaires",
                "foreign authorities or local governments that are partners")),
        KeyFigure.of(
            "ENGAGED_AUTHORITIES",
            "4729",
            COUNT,
            "4 729",
            Passage.KEY_FIGURES,
            Label.of(
                "collectivités françaises mobilisées à l’international",
                "French authorities at work abroad")),
        KeyFigure.of(
                "ENGAGED_SHARE",
                "15",
                PERCENT,
                "15%",
                Passage.KEY_FIGURES,
                Label.of(
                    "part des collectivités mobilisées dans l’ensemble des collectivités",
                    "share of the authorities at work abroad in all the authorities"))
            .remark(
                "La brochure ne dit pas de quel ensemble il s’agit.",
                "The brochure does not say what all the authorities are."));
  }

  private static ImmutableList<KeyFigure> ofMoney() {
    return ImmutableList.of(
        KeyFigure.of(
            "STATE_AID_GROWTH",
            "2",
            FACTOR,
            "Doublément",
            Passage.KEY_FIGURES,
            Label.of(
                "croissance de l’aide de l’État aux collectivités",
                "growth of the State’s aid to the authorities")),
        KeyFigure.of(
                "STATE_AID",
                "17000000",
                EURO,
                "17 M€",
                Passage.KEY_FIGURES,
                Label.of(
                    "aide de l’État aux collectivités à la fin du quinquennat",
                    "aid of the State to the authorities at the end of the presidential term"))
            .remark(
                "La brochure ne donne pas la date de la fin du quinquennat, ni ne dit si le montant"
                    + " est par an. La mise en page laisse penser que c’est le montant après"
                    + " doublement.",
                "The brochure gives no date for the end of the term, nor does it say whether the"
                    + " amount is a year’s. The layout suggests that it is the amount after"
                    + " doubling."),
        KeyFigure.of(
                "ODA_DECLARED",
                "100000000",
                EURO_PER_YEAR,
                "+ de 100 M€/an",
                Passage.KEY_FIGURES,
                Label.of(
                    "aide publique au développement déclarée par les collectivités françaises",
                    "official development assistance declared by French authorities"))
            .is(FigureQualifier.MORE_THAN)
            .remark(
                "La brochure ne dit pas de quelle année.",
                "The brochure does not say of which year."),
        KeyFigure.of(
                "GRANTS",
                "180000000",
                EURO_PER_YEAR,
                "180 M€/an",
                Passage.KEY_FIGURES,
                Label.of(
                    "subventions que ces investissements valent aux collectivités françaises",
                    "grants that these investments bring to French authorities"))
            .remark(
                "La brochure ne dit pas de quelle année, ni qui verse ces subventions.",
                "The brochure does not say of which year, nor who pays these grants."),
        KeyFigure.of(
                "ODA_TARGET",
                "0.55",
                PERCENT,
                "0,55%",
                Passage.KEY_FIGURES,
                Label.of(
                    "part du revenu national brut que la France veut consacrer à l’aide publique au"
                        + " développement",
                    "share of gross national income that France wants to devote to official"
                        + " development assistance"))
            .about(Validity.until(LocalDate.of(2022, 12, 31)))
            .remark(
                "C’est un objectif, à atteindre d’ici 2022, et non un constat.",
                "It is a target, to be reached by 2022, and no finding."));
  }

  private static ImmutableList<KeyFigure> ofOpinion() {
    return ImmutableList.of(
        KeyFigure.of(
                "STAYS_ABROAD",
                "50",
                PERCENT,
                "1 Français sur 2",
                Passage.KEY_FIGURES,
                Label.of(
                    "Français qui disent avoir séjourné à l’étranger pendant leur scolarité, tous"
                        + " diplômes confondus",
                    "French people who say that they stayed abroad while at school, whatever their"
                        + " degree"))
            .remark(
                "La brochure écrit un sur deux et ne nomme pas l’enquête.",
                "The brochure writes one in two and does not name the survey."),
        KeyFigure.of(
                "PUBLIC_SUPPORT",
                "70",
                PERCENT,
                "70%",
                Passage.KEY_FIGURES,
                Label.of(
                    "Français qui approuvent que leur commune, département ou région s’investisse"
                        + " dans l’aide publique au développement",
                    "French people who approve of their commune, département or region taking part"
                        + " in official development assistance"))
            .remark("La brochure ne nomme pas l’enquête.", "The brochure names no survey."));
  }
}
