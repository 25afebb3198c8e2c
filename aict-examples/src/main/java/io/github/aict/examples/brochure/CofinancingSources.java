package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.law.OnePercent;

/** The sources of co-funding that the brochure names. */
final class CofinancingSources {

  private CofinancingSources() {}

  static ImmutableList<CofinancingSource> all() {
    return ImmutableList.of(ministry(), agency(), union(), onePercent());
  }

  private static CofinancingSource ministry() {
    return new CofinancingSource(
        "DAECT",
        Label.of("Appels à projets de la DAECT", "Calls for projects of the DAECT"),
        ImmutableList.of("MEAE", "DAECT"),
        Label.of(
            "Le ministère soutient les actions par des appels à projets de sa délégation aux"
                + " collectivités.",
            "The ministry supports actions through calls for projects of its delegation for the"
                + " authorities."),
        ImmutableSet.of(
            "DAECT-ALC",
            "DAECT-CLES-EN-MAIN",
            "DAECT-EFH",
            "DAECT-FINANCES-LOCALES",
            "DAECT-GENERALISTE",
            "DAECT-JEUNESSE",
            "DAECT-NUMERIQUE",
            "DAECT-OCEAN",
            "DAECT-PATRIMOINE",
            "DAECT-SECALIM",
            "DAECT-SPORT",
            "JOINT-ARGENTINE",
            "JOINT-ARMENIE",
            "JOINT-INDE",
            "JOINT-LIBAN",
            "JOINT-MAROC",
            "JOINT-MEXIQUE",
            "JOINT-PALESTINE",
            "JOINT-QUEBEC",
            "JOINT-SENEGAL",
            "JOINT-TUNISIE",
            "JOINT-UKRAINE",
            "MEAE-EXPE-CT"),
        ImmutableSet.of(),
        ImmutableSet.of(),
        Label.of(
            "La brochure ne nomme aucun appel. Le catalogue a ceux de 2010 à 2025 que nous avons"
                + " trouvés, dont les fonds conjoints avec d’autres pays\u00a0; il n’a pas toutes"
                + " les éditions.",
            "The brochure names no call. The catalogue has those of 2010 to 2025 that we found, the"
                + " joint funds with other countries among them; it has not every edition."));
  }

  private static CofinancingSource agency() {
    return new CofinancingSource(
        "FICOL",
        Label.of("FICOL de l’AFD", "FICOL of the AFD"),
        ImmutableList.of("AFD"),
        Label.of(
            "L’Agence française de développement cofinance par sa facilité pour les collectivités"
                + " françaises.",
            "The French development agency co-funds through its facility for French authorities."),
        ImmutableSet.of("FICOL"),
        ImmutableSet.of(),
        ImmutableSet.of(),
        Label.of(
            "La brochure ne nomme aucune édition. Le catalogue en a six, de 2016 à 2024.",
            "The brochure names no edition. The catalogue has six, of 2016 to 2024."));
  }

  private static CofinancingSource union() {
    return new CofinancingSource(
        "UNION_EUROPEENNE",
        Label.of("Appels de l’Union européenne", "Calls of the European Union"),
        ImmutableList.of("DG_DEVELOPPEMENT", "UNION_EUROPEENNE"),
        Label.of(
            "La direction générale du développement et de la coopération lance régulièrement des"
                + " appels pour la société civile.",
            "The directorate-general for development and cooperation regularly launches calls for"
                + " civil society."),
        ImmutableSet.of("EU-DEAR", "EU-LA-PSC"),
        ImmutableSet.of(),
        ImmutableSet.of(),
        Label.of(
            "La brochure ne nomme aucun appel. Le catalogue a ceux de cette direction générale qui"
                + " s’ouvrent aux autorités locales, et non ceux qui sont pour la seule société"
                + " civile. Ses appels CERV passent par l’agence exécutive EACEA.",
            "The brochure names no call. The catalogue has those of this directorate-general that"
                + " are open to local authorities, and not those for civil society alone. Its CERV"
                + " calls go through the executive agency EACEA."));
  }

  private static CofinancingSource onePercent() {
    return new CofinancingSource(
        "UN_POUR_CENT",
        Label.of(
            "1\u00a0% eau, assainissement, énergie et déchets",
            "1% for water, sanitation, energy and waste"),
        ImmutableList.of(),
        Label.of(
            "Les collectivités et les EPCI financent des projets d’eau, d’assainissement, d’énergie"
                + " et de déchets au titre du 1\u00a0% de solidarité internationale.",
            "Authorities and EPCI fund projects of water, sanitation, energy and waste under the 1%"
                + " for international solidarity."),
        ImmutableSet.of("FONDS-EAU-LOCAL", "FONDS-DECHETS-LOCAL"),
        ImmutableSet.of("1pct-eau-energie", "1pct-dechets"),
        ImmutableSet.of(OnePercent.EAU, OnePercent.ENERGIE, OnePercent.DECHETS),
        Label.of(
            "La brochure ne nomme aucun dispositif. Le catalogue a les règles de la loi et les"
                + " fonds de quelques collectivités. Les aides des agences de l’eau, qui ont leur"
                + " propre 1\u00a0%, et le 1\u00a0% mobilité, créé en 2021, n’en font pas partie.",
            "The brochure names no scheme. The catalogue has the rules of the law and the funds of"
                + " a few authorities. The aid of the water agencies, which have a 1% of their own,"
                + " and the 1% for mobility, created in 2021, are not part of it."));
  }
}
