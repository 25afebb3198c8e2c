package io.github.aict.examples.brochure;

import static io.github.aict.examples.brochure.BrochureAuthorities.commune;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.PolicyFamily;

/** The actions 1 to 4. */
final class ActionsUpTo4 {

  private ActionsUpTo4() {}

  static ImmutableList<BrochureAction> all() {
    return ImmutableList.of(japan(), christmasMarket(), tours(), metropolises());
  }

  private static BrochureAction japan() {
    return BrochureAction.of(
            1,
            "L’attractivité des territoires, avec le Japon",
            "Attractive territories, with Japan",
            PolicyFamily.TERRITORIAL_MARKETING)
        .on("DEV_DURABLE", "DEV_ECO_LOCAL")
        .strand(
            ActionStrand.of(
                    "Des villes françaises échangent avec leurs partenaires du Japon sur ce qui"
                        + " rend un territoire attractif, au service de l’économie locale et d’une"
                        + " ville durable.",
                    "French cities exchange with their partners in Japan on what makes a territory"
                        + " attractive, for the sake of the local economy and of a sustainable"
                        + " city.",
                    commune("Nancy", "54395"),
                    commune("Issy-les-Moulineaux", "92040"),
                    commune("Aix-en-Provence", "13001"),
                    BrochureAuthorities.CHARTRES,
                    BrochureAuthorities.TOURS,
                    BrochureAuthorities.RENNES,
                    BrochureAuthorities.STRASBOURG,
                    commune("Autun", "71014"))
                .andOthers()
                .countries(CountryRole.PARTNER, "JPN"))
        .suggest(
            11,
            "La construction de villes durables est l’un des buts que la brochure donne à ces"
                + " échanges.",
            "The building of sustainable cities is one of the aims that the brochure gives to these"
                + " exchanges.")
        .suggest(
            8,
            "L’attractivité est recherchée pour le développement de l’économie locale.",
            "Attractiveness is sought for the development of the local economy.")
        .suggest(
            17,
            "Des villes de deux pays mettent leurs expériences en commun.",
            "Cities of two countries share what they have learned.")
        .remark(
            "La brochure nomme huit villes, annonce qu’il y en a bien d’autres et ne nomme aucun"
                + " partenaire japonais.",
            "The brochure names eight cities, says that there are many more and names no Japanese"
                + " partner.");
  }

  private static BrochureAction christmasMarket() {
    return BrochureAction.of(
            2,
            "Le marché de Noël de Strasbourg à l’étranger",
            "The Christmas market of Strasbourg abroad",
            PolicyFamily.TERRITORIAL_MARKETING)
        .on("DEV_ECO_LOCAL", "PATRIMOINE_CULTURE")
        .strand(
            ActionStrand.of(
                    "Strasbourg installe hors de France des marchés de Noël sur le modèle du sien.",
                    "Strasbourg sets up Christmas markets outside France on the model of its own.",
                    BrochureAuthorities.STRASBOURG)
                .at(
                    NamedPlace.of("Boston", "Boston", "Boston", "USA", CountryRole.DESTINATION),
                    NamedPlace.of(
                        "New York", "New York", "New York", "USA", CountryRole.DESTINATION),
                    NamedPlace.of("Tokyo", "Tokyo", "Tokyo", "JPN", CountryRole.DESTINATION),
                    NamedPlace.of("Moscou", "Moscou", "Moscow", "RUS", CountryRole.DESTINATION),
                    NamedPlace.of("Séoul", "Séoul", "Seoul", "KOR", CountryRole.DESTINATION))
                .countries(CountryRole.DESTINATION, "USA", "JPN", "RUS", "KOR")
                .naming(
                    NamedThing.of(
                        "marché de Noël",
                        "marché de Noël",
                        "Christmas market",
                        NamedThingKind.CREATION)))
        .suggest(
            8,
            "Une tradition locale devient une activité qui s’exporte et attire des visiteurs.",
            "A local tradition becomes an activity that is exported and attracts visitors.")
        .suggest(
            11,
            "Un patrimoine vivant de la ville est mis en valeur.",
            "A living heritage of the city is brought to light.")
        .remark(
            "La brochure donne cinq villes à titre d’exemple et laisse au lecteur leur pays.",
            "The brochure gives five cities as examples and leaves their countries to the reader.");
  }

  private static BrochureAction tours() {
    return BrochureAction.of(
            3,
            "Les savoir-faire de Tours en Asie",
            "The know-how of Tours in Asia",
            PolicyFamily.ECONOMIC_DEVELOPMENT)
        .on("DEV_ECO_LOCAL")
        .strand(
            ActionStrand.of(
                    "Tours fait connaître en Corée du Sud et en Chine ce que son territoire sait"
                        + " faire, avec l’université et les jeunes entreprises de la ville.",
                    "Tours makes known in South Korea and in China what its territory can do,"
                        + " together with the university and the start-ups of the city.",
                    BrochureAuthorities.TOURS)
                .countries(CountryRole.DESTINATION, "KOR", "CHN"))
        .suggest(
            9,
            "L’université et les jeunes entreprises sont associées à l’action.",
            "The university and the start-ups take part in the action.")
        .suggest(
            8,
            "Valoriser des savoir-faire à l’étranger soutient l’activité du territoire.",
            "Making know-how known abroad supports the activity of the territory.")
        .suggest(
            17,
            "La ville agit avec l’enseignement supérieur et des entreprises.",
            "The city acts with higher education and firms.");
  }

  private static BrochureAction metropolises() {
    return BrochureAction.of(
            4,
            "L’ouverture internationale de Nantes et de Rennes",
            "The opening of Nantes and Rennes to the world",
            PolicyFamily.TERRITORIAL_MARKETING)
        .on("DEV_ECO_LOCAL")
        .strand(
            ActionStrand.of(
                    "Avec les acteurs de leur territoire et des partenariats choisis avec des"
                        + " métropoles d’autres pays, Nantes Métropole et Rennes rendent l’Europe"
                        + " présente chez elles, portent leur voix en Europe et gagnent en"
                        + " attractivité.",
                    "With the actors of their territories and chosen partnerships with metropolises"
                        + " of other countries, Nantes Métropole and Rennes make Europe present at"
                        + " home, raise their voice in Europe and gain in attractiveness.",
                    BrochureAuthorities.NANTES_METROPOLE,
                    BrochureAuthorities.RENNES)
                .naming(NamedThing.of("Europe", "Europe", "Europe", NamedThingKind.AREA)))
        .suggest(
            17,
            "L’action repose sur des partenariats entre métropoles et avec les acteurs locaux.",
            "The action rests on partnerships among metropolises and with local actors.")
        .suggest(
            11,
            "Des métropoles développent leur territoire par l’échange avec leurs semblables.",
            "Metropolises develop their territories through exchange with their like.")
        .suggest(
            16,
            "Les habitants sont rapprochés de l’Europe et leur collectivité s’y fait entendre.",
            "The inhabitants are brought closer to Europe and their authority makes itself heard"
                + " there.")
        .remark(
            "La brochure ne nomme aucune des métropoles partenaires ni leur pays. Elle écrit"
                + " «\u00a0Rennes\u00a0» tout court\u00a0; nous lisons la ville.",
            "The brochure names none of the partner metropolises nor their countries. It writes"
                + " just “Rennes”; we read the city.");
  }
}
