package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.law.LegalTexts;
import java.util.Optional;

/** The history of international action in the brochure. */
final class Periods {

  /** What the law of 2014 is and is not. */
  static final Label RANK_OF_THE_LAW =
      Label.of(
          "«\u00a0Constitutionnelle\u00a0» est le mot de la brochure. Le texte de 2014 est une loi"
              + " ordinaire\u00a0: elle réécrit l’article L. 1115-1 du code général des"
              + " collectivités territoriales et ne modifie pas la Constitution. Nous lisons que la"
              + " loi donne à cette action une base légale.",
          "“Constitutionnelle” is the word of the brochure. The text of 2014 is an ordinary law: it"
              + " rewrites article L. 1115-1 of the general code of local authorities and does not"
              + " amend the Constitution. We read that the law gives this action a basis in law.");

  private Periods() {}

  static ImmutableList<Period> all() {
    return ImmutableList.of(
        decades(
            "TWINNINGS_FOR_PEACE",
            Label.of("Les jumelages de la paix", "Twinnings for peace"),
            "1950-01-01/1959-12-31",
            "années 50",
            ImmutableList.of(
                area("France", "France", "France"), area("Allemagne", "Allemagne", "Germany")),
            Label.of(
                "Des villes de France et d’Allemagne se jumellent pour que la paix dure.",
                "Cities of France and Germany are twinned so that peace will last.")),
        decades(
            "TWINNINGS_AFTER_INDEPENDENCE",
            Label.of("Les jumelages avec l’Afrique", "Twinnings with Africa"),
            "1960-01-01/1969-12-31",
            "années 60",
            ImmutableList.of(area("villes africaines", "villes d’Afrique", "cities of Africa")),
            Label.of(
                "Après les indépendances, les jumelages s’étendent à des villes d’Afrique.",
                "After the independences, twinnings extend to cities of Africa.")),
        decades(
            "SOLIDARITY",
            Label.of("La solidarité internationale", "International solidarity"),
            "1970-01-01/1989-12-31",
            "années 70 et 80",
            ImmutableList.of(area("Afrique", "Afrique", "Africa")),
            Label.of(
                "De grandes sécheresses en Afrique font naître une action de solidarité.",
                "Great droughts in Africa give rise to action of solidarity.")),
        decades(
            "EXTENSION",
            Label.of("L’extension des partenariats", "The spread of partnerships"),
            "1990-01-01/1999-12-31",
            "années 90",
            ImmutableList.of(
                area(
                    "Afrique de l’Ouest et Centrale",
                    "Afrique de l’Ouest et centrale",
                    "West and Central Africa"),
                area("Europe de l’Est", "Europe de l’Est", "Eastern Europe"),
                area("Caraïbes", "Caraïbes", "Caribbean")),
            Label.of(
                "Là où l’État se décentralise, des partenariats se nouent\u00a0: Afrique de l’Ouest"
                    + " et centrale, Europe de l’Est, Caraïbes.",
                "Where the State decentralises, partnerships are made: West and Central Africa,"
                    + " Eastern Europe, the Caribbean.")),
        decentralisedCooperation(),
        firstAct(),
        secondAct());
  }

  private static Period decentralisedCooperation() {
    return new Period(
        "DECENTRALISED_COOPERATION",
        Label.of("La coopération décentralisée", "Decentralised cooperation"),
        Optional.of(Validity.parse("1992-01-01/..")),
        "Loi de 1992",
        Passage.ORIGINS,
        ImmutableList.of(),
        Label.of(
            "Une loi permet aux collectivités d’avoir des partenaires étrangers et de passer des"
                + " conventions avec eux.",
            "A law allows the authorities to have foreign partners and to make conventions with"
                + " them."),
        Optional.of(LegalTexts.of("loi-92-125")),
        Optional.of(
            Label.of(
                "La brochure ne donne que l’année. La loi est du 6 février 1992. La brochure ne"
                    + " parle pas de la loi de 2007 sur l’action extérieure, qui a ouvert les"
                    + " conventions aux autorités locales étrangères et dispensé de convention"
                    + " l’action humanitaire d’urgence.",
                "The brochure gives the year alone. The law is of 6 February 1992. The brochure"
                    + " does not mention the law of 2007 on external action, which opened"
                    + " conventions to foreign local authorities and let urgent humanitarian action"
                    + " do without one.")));
  }

  private static Period firstAct() {
    return new Period(
        "FIRST_ACT",
        Label.of("L’acte 1 de l’action internationale", "The first act of international action"),
        Optional.of(Validity.parse("2014-01-01/..")),
        "acte 1 de l’action internationale des collectivités territoriales (Loi de 2014)",
        Passage.ORIGINS,
        ImmutableList.of(),
        Label.of(
            "Selon la brochure, la loi de 2014 rend l’action internationale"
                + " «\u00a0constitutionnelle\u00a0» et permet d’agir sans convention.",
            "According to the brochure, the law of 2014 makes international action"
                + " “constitutionnelle” (constitutional) and allows action without a convention."),
        Optional.of(LegalTexts.of("loi-2014-773")),
        Optional.of(RANK_OF_THE_LAW));
  }

  private static Period secondAct() {
    return new Period(
        "SECOND_ACT",
        Label.of("L’acte 2", "The second act"),
        Optional.empty(),
        "Acte 2",
        Passage.DIRECTION,
        ImmutableList.of(),
        Label.of(
            "La brochure veut que l’on quitte une coopération de type paternaliste, héritée du"
                + " temps des colonies, pour une stratégie tournée vers le développement du"
                + " territoire et les ODD, qui engage toutes les politiques publiques.",
            "The brochure wants to leave a paternalistic kind of cooperation, inherited from"
                + " colonial times, for a strategy built on the development of the territory and"
                + " the SDGs, which draws on all public policies."),
        Optional.empty(),
        Optional.of(
            Label.of(
                "C’est un projet de la brochure, sans date ni loi.",
                "It is a plan of the brochure, with neither date nor law.")));
  }

  private static Period decades(
      String code,
      Label title,
      String years,
      String printed,
      ImmutableList<NamedThing> areas,
      Label text) {
    return new Period(
        code,
        title,
        Optional.of(Validity.parse(years)),
        printed,
        Passage.ORIGINS,
        areas,
        text,
        Optional.empty(),
        Optional.empty());
  }

  private static NamedThing area(String printed, String fr, String en) {
    return NamedThing.of(printed, fr, en, NamedThingKind.AREA);
  }
}
