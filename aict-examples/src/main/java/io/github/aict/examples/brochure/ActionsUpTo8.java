package io.github.aict.examples.brochure;

import static io.github.aict.examples.brochure.BrochureAuthorities.commune;
import static io.github.aict.examples.brochure.BrochureAuthorities.departement;
import static io.github.aict.examples.brochure.BrochureAuthorities.region;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.PolicyFamily;

/** The actions 5 to 8. */
final class ActionsUpTo8 {

  private ActionsUpTo8() {}

  static ImmutableList<BrochureAction> all() {
    return ImmutableList.of(mangrove(), youth(), planning(), sahel());
  }

  private static BrochureAction mangrove() {
    return BrochureAction.of(
            5,
            "La mangrove du Lamentin, avec Santiago de Cuba",
            "The mangrove of Le Lamentin, with Santiago de Cuba",
            PolicyFamily.COMMON_CHALLENGES)
        .on("DEV_DURABLE")
        .strand(
            ActionStrand.of(
                    "Le Lamentin a dressé avec Santiago de Cuba l’inventaire biologique, social et"
                        + " technologique de la mangrove la plus étendue de Martinique. Un label"
                        + " reconnaît les compétences que la ville y a mises en œuvre.",
                    "With Santiago de Cuba, Le Lamentin drew up the biological, social and"
                        + " technological inventory of the largest mangrove of Martinique. A label"
                        + " recognises the skills that the city put into it.",
                    BrochureAuthorities.LE_LAMENTIN)
                .at(
                    NamedPlace.of(
                        "Santiago de Cuba",
                        "Santiago de Cuba",
                        "Santiago de Cuba",
                        "CUB",
                        CountryRole.PARTNER))
                .countries(CountryRole.PARTNER, "CUB")
                .naming(
                    NamedThing.of("Martinique", "Martinique", "Martinique", NamedThingKind.AREA)))
        .suggest(
            14,
            "Une mangrove est un milieu côtier dont la vie marine dépend.",
            "A mangrove is a coastal environment on which marine life depends.")
        .suggest(
            15,
            "L’inventaire fait connaître les espèces et le milieu, premier pas pour les protéger.",
            "The inventory makes species and environment known, the first step to protecting them.")
        .remark(
            "La brochure ne dit ni la date de l’inventaire, ni quel label la ville a reçu, ni de"
                + " qui.",
            "The brochure tells neither the date of the inventory nor which label the city"
                + " received, nor from whom.")
        .project("le-lamentin-santiago-de-cuba.json");
  }

  private static BrochureAction youth() {
    return BrochureAction.of(
            6,
            "Des politiques de jeunesse, avec l’Algérie",
            "Youth policies, with Algeria",
            PolicyFamily.HUMAN_DEVELOPMENT)
        .on("JEUNESSE")
        .strand(
            ActionStrand.of(
                    "Trois communes algériennes et leurs partenaires français bâtissent ensemble"
                        + " des politiques publiques pour la jeunesse\u00a0; les collectivités"
                        + " françaises y revoient aussi leurs façons de faire.",
                    "Three Algerian communes and their French partners build public policies for"
                        + " young people together; the French authorities review their own ways of"
                        + " working too.",
                    BrochureAuthorities.HERAULT,
                    commune("Mulhouse", "68224"),
                    commune("Aubervilliers", "93001"),
                    commune("Epinay sur Seine", "93031"))
                .countries(CountryRole.PARTNER, "DZA"))
        .suggest(
            4,
            "Les politiques de jeunesse éduquent et forment.",
            "Youth policies educate and train.")
        .suggest(
            16,
            "Des institutions locales apprennent à répondre aux besoins de la jeunesse.",
            "Local institutions learn to answer the needs of young people.")
        .suggest(
            10,
            "Une politique publique pour la jeunesse ouvre des chances à tous les jeunes.",
            "A public policy for young people opens chances to all of them.")
        .remark(
            "La brochure ne nomme pas les trois communes algériennes, pour quatre collectivités"
                + " françaises.",
            "The brochure does not name the three Algerian communes, for four French authorities.");
  }

  private static BrochureAction planning() {
    return BrochureAction.of(
            7,
            "L’aménagement urbain à Rennes et à Santa Fe",
            "Urban planning in Rennes and Santa Fe",
            PolicyFamily.COMMON_CHALLENGES)
        .on("GOUVERNANCE_LOCALE")
        .strand(
            ActionStrand.of(
                    "Rennes et Santa Fe travaillent à des projets d’aménagement urbain, chacune"
                        + " avec ses acteurs locaux et ses universités.",
                    "Rennes and Santa Fe work on urban planning projects, each with its local"
                        + " actors and universities.",
                    BrochureAuthorities.RENNES)
                .at(NamedPlace.of("Santa Fé", "Santa Fe", "Santa Fe", "ARG", CountryRole.PARTNER))
                .countries(CountryRole.PARTNER, "ARG"))
        .suggest(
            11,
            "L’aménagement urbain est l’objet même de la coopération.",
            "Urban planning is what the cooperation is about.")
        .suggest(
            17,
            "Les universités et les acteurs des deux villes y sont associés.",
            "The universities and the actors of both cities take part.")
        .remark(
            "La brochure écrit «\u00a0Santa Fé\u00a0», pour Santa Fe, sans dire s’il s’agit de la"
                + " ville ou de la province.",
            "The brochure writes “Santa Fé”, for Santa Fe, without saying whether it means the city"
                + " or the province.")
        .project("rennes-santa-fe.json");
  }

  private static BrochureAction sahel() {
    return BrochureAction.of(
            8,
            "Une paix durable au Sahel",
            "A lasting peace in the Sahel",
            PolicyFamily.HUMAN_DEVELOPMENT)
        .on("GOUVERNANCE_LOCALE", "SECURITE_ALIMENTAIRE", "JEUNESSE", "ELECTRICITE")
        .strand(
            ActionStrand.of(
                    "Avec leurs partenaires de cinq pays du Sahel, des régions, départements,"
                        + " villes et intercommunalités cherchent ce qui peut rendre la paix"
                        + " durable\u00a0: l’emploi des jeunes, l’aide à la maîtrise d’ouvrage, une"
                        + " gouvernance plus solide, la sécurité alimentaire et l’accès à"
                        + " l’énergie.",
                    "With their partners in five countries of the Sahel, regions, départements,"
                        + " cities and groupings look for what can make peace last: jobs for young"
                        + " people, help for those who commission works, stronger governance, food"
                        + " security and access to energy.",
                    BrochureAuthorities.AUVERGNE_RHONE_ALPES,
                    BrochureAuthorities.NOUVELLE_AQUITAINE,
                    region("Centre Val de Loire", "24"),
                    BrochureAuthorities.BOURGOGNE_FRANCHE_COMTE,
                    departement("Ille et Vilaine", "35"),
                    departement("Allier", "03"),
                    BrochureAuthorities.AUDE,
                    departement("Vienne", "86"),
                    departement("Val de Marne", "94"),
                    departement("Territoire de Belfort", "90"),
                    commune("Bordeaux", "33063"),
                    BrochureAuthorities.RENNES,
                    commune("Angers", "49007"),
                    BrochureAuthorities.MONTREUIL,
                    BrochureAuthorities.CHATELLERAULT,
                    commune("Chambéry", "73065"),
                    commune("Poitiers", "86194"),
                    commune("Savigny le Temple", "77445"),
                    BrochureAuthorities.GRAND_LYON,
                    BrochureAuthorities.GRAND_PARIS_SUD,
                    BrochureAuthorities.FAUCIGNY_GLIERES)
                .andOthers()
                .countries(CountryRole.PARTNER, "MLI", "BFA", "TCD", "NER", "MRT")
                .naming(NamedThing.of("Sahel", "Sahel", "Sahel", NamedThingKind.AREA)))
        .suggest(
            16,
            "La paix et le renforcement de la gouvernance sont le but déclaré.",
            "Peace and stronger governance are the declared aim.")
        .suggest(
            2,
            "La sécurité alimentaire est l’une des voies suivies.",
            "Food security is one of the ways taken.")
        .suggest(
            7,
            "L’accès à l’énergie est l’une des voies suivies.",
            "Access to energy is one of the ways taken.")
        .suggest(8, "Les jeunes sont préparés à l’emploi.", "Young people are prepared for work.")
        .remark(
            "La brochure nomme 21 collectivités, finit par «\u00a0etc.\u00a0» et ne nomme aucun"
                + " partenaire, seulement leurs pays.",
            "The brochure names 21 authorities, ends with “etc.” and names no partner, only their"
                + " countries.");
  }
}
