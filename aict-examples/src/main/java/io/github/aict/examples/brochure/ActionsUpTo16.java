package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.PolicyFamily;
import io.github.aict.territory.AuthorityKind;

/** The actions 13 to 16. */
final class ActionsUpTo16 {

  private ActionsUpTo16() {}

  static ImmutableList<BrochureAction> all() {
    return ImmutableList.of(networks(), mountain(), climate(), stainedGlass());
  }

  private static BrochureAction networks() {
    return BrochureAction.of(
            13, "Deux réseaux de villes", "Two networks of cities", PolicyFamily.COMMON_CHALLENGES)
        .on("DEV_DURABLE")
        .strand(
            ActionStrand.of(
                    "Clermont-Ferrand met en réseau les «\u00a0villes Michelin\u00a0» et cherche"
                        + " avec elles à rendre la ville durable.",
                    "Clermont-Ferrand brings the “Michelin cities” into a network and works with"
                        + " them on how to make a city sustainable.",
                    BrochureAuthorities.CLERMONT_FERRAND)
                .naming(
                    NamedThing.of(
                        "villes Michelin",
                        "«\u00a0villes Michelin\u00a0»",
                        "“Michelin cities”",
                        NamedThingKind.NETWORK)))
        .strand(
            ActionStrand.of(
                    "Toulouse Métropole met en réseau les «\u00a0villes de l’aéropostale\u00a0», de"
                        + " la France à l’Argentine.",
                    "Toulouse Métropole brings the “aéropostale cities” into a network, from France"
                        + " to Argentina.",
                    BrochureAuthorities.TOULOUSE_METROPOLE)
                .countries(CountryRole.REACH, "ARG")
                .naming(
                    NamedThing.of(
                        "villes de l’aéropostale",
                        "«\u00a0villes de l’aéropostale\u00a0»",
                        "“aéropostale cities”",
                        NamedThingKind.NETWORK)))
        .suggest(
            11,
            "La ville durable est l’objet du réseau des villes Michelin.",
            "The sustainable city is what the network of the Michelin cities is about.")
        .suggest(
            17,
            "L’action réunit des villes en réseau, de la France jusqu’en Argentine.",
            "The action joins cities in networks, from France as far as Argentina.")
        .remark(
            "La brochure ne nomme les villes d’aucun des deux réseaux et ne dit pas sur quoi"
                + " travaille le second.",
            "The brochure names the cities of neither network and does not tell what the second one"
                + " works on.");
  }

  private static BrochureAction mountain() {
    return BrochureAction.of(
            14,
            "La montagne française et les Jeux d’hiver de Pékin",
            "French mountains and the Winter Games of Beijing",
            PolicyFamily.ECONOMIC_DEVELOPMENT)
        .on("SPORT", "DEV_ECO_LOCAL")
        .strand(
            ActionStrand.of(
                    "En vue des Jeux olympiques d’hiver de 2022 à Pékin, le cluster"
                        + " «\u00a0montagne\u00a0», et Saint-Gervais en particulier, travaillent"
                        + " avec la Chine et exportent l’art français d’aménager des stations de"
                        + " sports d’hiver.",
                    "Ahead of the Olympic Winter Games of 2022 in Beijing, the “montagne”"
                        + " (mountain) cluster, and Saint-Gervais in particular, work with China"
                        + " and export the French art of laying out winter sports resorts.",
                    BrochureAuthorities.SAINT_GERVAIS)
                .andOthers()
                .at(NamedPlace.of("Pékin", "Pékin", "Beijing", "CHN", CountryRole.DESTINATION))
                .countries(CountryRole.DESTINATION, "CHN")
                .naming(
                    NamedThing.of(
                        "cluster «\u00a0montagne\u00a0»",
                        "cluster «\u00a0montagne\u00a0»",
                        "“montagne” (mountain) cluster",
                        NamedThingKind.CLUSTER),
                    NamedThing.of(
                        "jeux olympiques d’hiver de Pékin en 2022",
                        "Jeux olympiques d’hiver de Pékin de 2022",
                        "Olympic Winter Games of Beijing of 2022",
                        NamedThingKind.EVENT)))
        .suggest(
            9,
            "L’aménagement des stations est un savoir-faire d’infrastructures.",
            "Laying out resorts is know-how of infrastructure.")
        .suggest(
            8,
            "L’exportation de ce savoir-faire fait travailler des entreprises de montagne.",
            "The export of this know-how gives work to firms of the mountains.")
        .remark(
            "La brochure ne dit pas qui compose le cluster.",
            "The brochure does not say who makes up the cluster.");
  }

  private static BrochureAction climate() {
    return BrochureAction.of(
            15,
            "Paris, le C40 et le climat",
            "Paris, C40 and the climate",
            PolicyFamily.COMMON_CHALLENGES)
        .on("CLIMAT")
        .strand(
            ActionStrand.of(
                    "Paris anime le C40, qui réunit selon la brochure les 40 plus grandes villes du"
                        + " monde, y porte l’Accord de Paris sur le climat et contribue au"
                        + " rayonnement mondial de la France.",
                    "Paris runs C40, which according to the brochure joins the 40 largest cities in"
                        + " the world, carries the Paris Agreement on climate there and adds to the"
                        + " standing of France in the world.",
                    BrochureAuthorities.PARIS)
                .naming(
                    NamedThing.of("C40", "C40", "C40", NamedThingKind.NETWORK),
                    NamedThing.of(
                        "Accord de Paris sur le climat",
                        "Accord de Paris sur le climat",
                        "Paris Agreement on climate",
                        NamedThingKind.AGREEMENT)))
        .suggest(
            13,
            "L’application de l’Accord de Paris sur le climat est l’objet de l’action.",
            "Putting the Paris Agreement on climate into effect is what the action is about.")
        .suggest(
            11,
            "De grandes villes agissent ensemble sur leur avenir.",
            "Large cities act together on their future.")
        .suggest(
            17,
            "Un réseau mondial de villes porte l’action.",
            "A worldwide network of cities carries the action.")
        .remark(
            "La brochure ne nomme aucune autre ville du réseau.",
            "The brochure names no other city of the network.");
  }

  private static BrochureAction stainedGlass() {
    return BrochureAction.of(
            16,
            "Un centre du vitrail à Luján",
            "A stained-glass centre in Luján",
            PolicyFamily.HUMAN_DEVELOPMENT)
        .on("FORMATION_PROFESSIONNELLE", "PATRIMOINE")
        .strand(
            ActionStrand.of(
                    "Chartres et la ville de Luján y ont fondé un centre du vitrail, où de jeunes"
                        + " artisans de plusieurs provinces d’Argentine apprennent le métier de"
                        + " maître verrier.",
                    "Chartres and the city of Luján have founded a stained-glass centre there, in"
                        + " which young craftspeople from several provinces of Argentina learn the"
                        + " trade of master glazier.",
                    BrochureAuthorities.CHARTRES)
                .at(
                    NamedPlace.of("Lujan", "Luján", "Luján", "ARG", CountryRole.PARTNER)
                        .of(AuthorityKind.MUNICIPALITY))
                .countries(CountryRole.PARTNER, "ARG")
                .naming(
                    NamedThing.of(
                        "centre vitrail",
                        "centre du vitrail de Luján",
                        "stained-glass centre of Luján",
                        NamedThingKind.CREATION)))
        .suggest(
            4,
            "Le centre donne à des jeunes une formation à un métier.",
            "The centre trains young people in a trade.")
        .suggest(
            8,
            "Un métier d’art ouvre un emploi à de jeunes artisans.",
            "A craft gives young craftspeople work.")
        .suggest(
            11,
            "La transmission du vitrail entretient un patrimoine.",
            "Passing on stained glass keeps a heritage alive.")
        .remark(
            "La brochure écrit «\u00a0Lujan\u00a0», pour Luján, et ne dit pas quelles provinces.",
            "The brochure writes “Lujan”, for Luján, and does not say which provinces.")
        .project("chartres-lujan.json");
  }
}
