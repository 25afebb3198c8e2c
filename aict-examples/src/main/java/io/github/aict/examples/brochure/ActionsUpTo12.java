package io.github.aict.examples.brochure;

import static io.github.aict.examples.brochure.BrochureAuthorities.departement;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.PolicyFamily;

/** The actions 9 to 12. */
final class ActionsUpTo12 {

  private ActionsUpTo12() {}

  static ImmutableList<BrochureAction> all() {
    return ImmutableList.of(mediterranean(), food(), refugees(), haiti());
  }

  private static BrochureAction mediterranean() {
    return BrochureAction.of(
            9,
            "La Méditerranée du futur",
            "The Mediterranean of the future",
            PolicyFamily.ECONOMIC_DEVELOPMENT)
        .on("DEV_ECO_LOCAL")
        .strand(
            ActionStrand.of(
                    "La région, avec les collectivités de son territoire, mène une réflexion"
                        + " commune avec des partenaires de la rive sud de la Méditerranée sur"
                        + " l’innovation et la création d’entreprises.",
                    "With the authorities of its territory the region leads a common reflection,"
                        + " with partners from the southern shore of the Mediterranean, on"
                        + " innovation and on starting businesses.",
                    BrochureAuthorities.SUD)
                .andOthers()
                .naming(
                    NamedThing.of(
                        "Méditerranée du futur",
                        "Méditerranée du futur",
                        "Méditerranée du futur (Mediterranean of the future)",
                        NamedThingKind.INITIATIVE),
                    NamedThing.of(
                        "rive Sud",
                        "rive sud de la Méditerranée",
                        "southern shore of the Mediterranean",
                        NamedThingKind.AREA)))
        .suggest(
            9,
            "L’innovation est l’un des deux sujets de la réflexion.",
            "Innovation is one of the two subjects of the reflection.")
        .suggest(
            8,
            "La création d’entreprises est l’autre sujet de la réflexion.",
            "Starting businesses is the other subject of the reflection.")
        .suggest(
            17,
            "La démarche réunit les deux rives de la Méditerranée.",
            "The initiative brings the two shores of the Mediterranean together.")
        .remark(
            "La brochure ne nomme ni les collectivités du territoire ni les partenaires et pays de"
                + " la rive sud.",
            "The brochure names neither the authorities of the territory nor the partners and"
                + " countries of the southern shore.");
  }

  private static BrochureAction food() {
    return BrochureAction.of(
            10,
            "La gastronomie et le vignoble à l’international",
            "Gastronomy and vineyards abroad",
            PolicyFamily.TERRITORIAL_MARKETING)
        .on("DEV_ECO_LOCAL", "DEV_DURABLE")
        .strand(
            ActionStrand.of(
                    "Trois régions créent une «\u00a0vallée de la gastronomie\u00a0» et se font"
                        + " connaître ensemble, pour que des touristes étrangers, chinois surtout,"
                        + " viennent chez elles.",
                    "Three regions create a “valley of gastronomy” and make themselves known"
                        + " together, so that foreign tourists, Chinese ones above all, come to"
                        + " them.",
                    BrochureAuthorities.BOURGOGNE_FRANCHE_COMTE,
                    BrochureAuthorities.AUVERGNE_RHONE_ALPES.printedAs("Auvergne-Rhône-Alpes"),
                    BrochureAuthorities.SUD)
                .countries(CountryRole.VISITORS, "CHN")
                .naming(
                    NamedThing.of(
                        "vallée de la gastronomie",
                        "vallée de la gastronomie",
                        "vallée de la gastronomie (valley of gastronomy)",
                        NamedThingKind.INITIATIVE)))
        .strand(
            ActionStrand.of(
                    "Deux régions aident les vignes du Sud-Ouest et ceux qui en vivent à vendre à"
                        + " l’étranger, en mettant en avant l’innovation, la durabilité, des"
                        + " entreprises responsables et l’œnotourisme.",
                    "Two regions help the vineyards of the south-west and those who live on them to"
                        + " sell abroad, putting forward innovation, sustainability, responsible"
                        + " firms and wine tourism.",
                    BrochureAuthorities.OCCITANIE,
                    BrochureAuthorities.NOUVELLE_AQUITAINE.printedAs("Nouvelle-Aquitaine"))
                .naming(
                    NamedThing.of(
                        "vignoble du Sud-Ouest",
                        "vignoble du Sud-Ouest",
                        "vineyard of the south-west",
                        NamedThingKind.AREA)))
        .suggest(
            8,
            "Le tourisme et l’exportation créent de l’activité et des emplois.",
            "Tourism and exports create activity and jobs.")
        .suggest(
            12,
            "Le vignoble met en avant une production durable et des entreprises responsables.",
            "The vineyard puts sustainable production and responsible firms forward.")
        .suggest(
            17,
            "Des régions s’unissent et aident leurs producteurs à exporter.",
            "Regions join forces and help their producers to export.")
        .remark(
            "L’action compte deux paragraphes, sans lien entre eux. La Chine y est le pays de"
                + " visiteurs attendus et non celui d’un partenaire.",
            "The action has two paragraphs, with no link between them. China is the country of the"
                + " visitors hoped for and not that of a partner.");
  }

  private static BrochureAction refugees() {
    return BrochureAction.of(
            11,
            "L’accueil des réfugiés et la reconstruction",
            "Taking in refugees and rebuilding",
            PolicyFamily.HUMAN_DEVELOPMENT)
        .on("AIDE_URGENCE", "GOUVERNANCE_LOCALE")
        .strand(
            ActionStrand.of(
                    "Deux départements sont présents dans les crises. Ils soutiennent des"
                        + " collectivités, au Liban notamment, où les réfugiés arrivent en nombre,"
                        + " et aident des territoires que des catastrophes naturelles ont frappés à"
                        + " se relever et à mieux y résister.",
                    "Two départements are at work in crises. They support authorities, in Lebanon"
                        + " in particular, to which refugees come in great numbers, and help"
                        + " territories struck by natural disasters to recover and to withstand"
                        + " them better.",
                    BrochureAuthorities.AUDE,
                    departement("Loire Atlantique", "44"))
                .countries(CountryRole.PARTNER, "LBN"))
        .suggest(
            10,
            "Accueillir des réfugiés demande de gérer les migrations de façon humaine.",
            "Taking in refugees requires migration to be managed humanely.")
        .suggest(
            11,
            "Reconstruire mieux rend les territoires plus résistants aux catastrophes.",
            "Rebuilding better makes territories withstand disasters.")
        .suggest(
            16,
            "Des collectivités sont soutenues quand une crise les dépasse.",
            "Authorities are supported when a crisis is too much for them.")
        .remark(
            "Le Liban est le seul pays nommé, à titre d’exemple\u00a0; la brochure ne dit ni quels"
                + " territoires ni quelles catastrophes.",
            "Lebanon is the only country named, as an example; the brochure tells neither which"
                + " territories nor which disasters.");
  }

  private static BrochureAction haiti() {
    return BrochureAction.of(
            12,
            "Haïti à l’honneur à Suresnes",
            "Haiti celebrated in Suresnes",
            PolicyFamily.HUMAN_DEVELOPMENT)
        .on("PATRIMOINE_CULTURE")
        .strand(
            ActionStrand.of(
                    "Chaque année depuis quinze ans, la manifestation de Suresnes ouvre la culture"
                        + " d’Haïti aux habitants de la ville et de l’Île-de-France.",
                    "Every year for fifteen years the event in Suresnes has opened the culture of"
                        + " Haiti to the inhabitants of the city and of Île-de-France.",
                    BrochureAuthorities.SURESNES)
                .countries(CountryRole.SUBJECT, "HTI")
                .naming(
                    NamedThing.of(
                        "Ti coup d’œil sou Haïti",
                        "Ti coup d’œil sou Haïti",
                        "Ti coup d’œil sou Haïti",
                        NamedThingKind.EVENT)))
        .suggest(
            4,
            "Découvrir une autre culture éduque à la diversité et à la citoyenneté mondiale.",
            "To discover another culture teaches diversity and global citizenship.")
        .suggest(
            11,
            "La culture est partagée avec tous les habitants.",
            "Culture is shared with all the inhabitants.")
        .remark(
            "La brochure ne nomme aucun partenaire en Haïti et ne dit pas que la ville organise"
                + " elle-même la manifestation.",
            "The brochure names no partner in Haiti and does not say that the city itself organises"
                + " the event.");
  }
}
