package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;

/** The institutions, networks and other bodies that the brochure names. */
final class NamedBodies {

  private static final Label PARTNER =
      Label.of(
          "Partenaire institutionnel de Cités Unies France.",
          "Institutional partner of Cités Unies France.");
  private static final Label NETWORK =
      Label.of(
          "Réseau de collectivités avec lequel Cités Unies France travaille.",
          "Network of authorities with which Cités Unies France works.");
  private static final Label PROFESSIONALS =
      Label.of(
          "Compté parmi les professionnels de l’action internationale avec lesquels Cités Unies"
              + " France travaille.",
          "Counted among the professionals of international action with whom Cités Unies France"
              + " works.");
  private static final Label JOINT_BODY =
      Label.of(
          "Instance où l’État et les collectivités dialoguent à parité.",
          "Body in which the State and the authorities talk on an equal footing.");

  private NamedBodies() {}

  static ImmutableList<NamedBody> all() {
    return ImmutableList.<NamedBody>builder()
        .addAll(ofTheAssociation())
        .addAll(ofTheState())
        .addAll(ofTheActions())
        .build();
  }

  private static ImmutableList<NamedBody> ofTheAssociation() {
    return ImmutableList.of(
        NamedBody.known(
                "CUF",
                "Cités Unies France (CUF)",
                Passage.ABOUT,
                Label.of(
                    "Éditrice de la brochure, tête de réseau des collectivités françaises engagées"
                        + " à l’international.",
                    "Publisher of the brochure, head of the network of French authorities engaged"
                        + " in international action."))
            .website("http://www.cites-unies-france.org"),
        NamedBody.known("UNION_EUROPEENNE", "Union européenne", Passage.ABOUT, PARTNER)
            .website("https://europa.eu/european-union/index_fr"),
        NamedBody.known("PLATFORMA", "PLAT-FORMA", Passage.ABOUT, NETWORK)
            .website("https://platforma-dev.eu/"),
        NamedBody.known("CGLU", "Cités et Gouvernements Locaux Unis", Passage.ABOUT, NETWORK)
            .website("https://www.uclg.org/fr"),
        NamedBody.known("ARRICOD", "ARRICOD", Passage.ABOUT, PROFESSIONALS)
            .website("https://www.arricod.fr/"),
        NamedBody.known("RRMA", "RRMA", Passage.ABOUT, PROFESSIONALS),
        NamedBody.known("RESEAUX_THEMATIQUES", "Réseaux thématiques", Passage.ABOUT, PROFESSIONALS),
        NamedBody.known("MEDEF_INTERNATIONAL", "Médéf International", Passage.ABOUT, PROFESSIONALS),
        NamedBody.other(
            "ORGANISATIONS_NATIONALES",
            "organisations nationales de collectivités locales étrangères",
            Passage.ABOUT,
            Label.of(
                "organisations nationales de collectivités étrangères",
                "national organisations of foreign local authorities"),
            Label.of(
                "Organisations avec lesquelles Cités Unies France travaille, sans être nommées.",
                "Organisations with which Cités Unies France works, not named.")),
        NamedBody.known(
                "CIEDEL",
                "CIEDEL",
                Passage.LINKS,
                Label.of(
                    "Nommé dans la liste de liens, sans explication.",
                    "Named in the list of links, with no explanation."))
            .website("http://www.ciedel.org/"));
  }

  private static ImmutableList<NamedBody> ofTheState() {
    return ImmutableList.of(
        NamedBody.known(
                "MEAE",
                "Ministère de l’Europe et des Affaires étrangères",
                Passage.SKILLS,
                Label.of(
                    "Partenaire institutionnel de Cités Unies France, il demande des expertises aux"
                        + " collectivités et cofinance leurs actions par sa délégation.",
                    "Institutional partner of Cités Unies France, it asks authorities for expertise"
                        + " and co-funds their actions through its delegation."))
            .website("https://www.diplomatie.gouv.fr/fr/"),
        NamedBody.known(
            "DAECT",
            "Délégation pour l’Action Extérieure des Collectivités Territoriales - DAECT",
            Passage.COFINANCING,
            Label.of(
                "Délégation du ministère, qui lance des appels à projets et a concouru à la"
                    + " brochure.",
                "Delegation of the ministry, which launches calls for projects and helped with the"
                    + " brochure.")),
        NamedBody.known(
                "AFD",
                "Agence française de développement",
                Passage.ABOUT,
                Label.of(
                    "Partenaire institutionnel de Cités Unies France, elle cofinance par la FICOL"
                        + " et a concouru à la brochure.",
                    "Institutional partner of Cités Unies France, it co-funds through FICOL and"
                        + " helped with the brochure."))
            .website("https://www.afd.fr/fr"),
        NamedBody.known(
            "AFD_CLUB",
            "club des collectivités",
            Passage.DIALOGUE,
            Label.of(
                "Lieu où l’AFD dialogue avec les collectivités.",
                "Place in which the AFD talks with the authorities.")),
        NamedBody.known(
                "CNCD",
                "Commission Nationale de la Coopération Décentralisée – CNCD",
                Passage.DIALOGUE,
                JOINT_BODY)
            .website(
                "https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/"
                    + "action-exterieure-des-collectivites-territoriales/"
                    + "presentation-et-activites-de-la-cncd-et-de-la-daect/article/"
                    + "la-commission-nationale-de-la-cooperation-decentralisee-cncd"),
        NamedBody.known(
            "CNDSI",
            "Comité National du Développement et de la Solidarité Internationale",
            Passage.DIALOGUE,
            Label.of(
                "Instance où l’État et les collectivités dialoguent\u00a0; la brochure l’appelle"
                    + " comité au lieu de conseil.",
                "Body in which the State and the authorities talk; the brochure calls it a"
                    + " committee instead of a council.")),
        NamedBody.other(
            "DG_DEVELOPPEMENT",
            "Direction Générale du Développement et de la coopération de l’Union européenne",
            Passage.COFINANCING,
            Label.of(
                "direction générale du développement et de la coopération de l’Union européenne",
                "directorate-general for development and cooperation of the European Union"),
            Label.of(
                "Lance régulièrement des appels à projets pour la société civile.",
                "Regularly launches calls for projects for civil society.")));
  }

  private static ImmutableList<NamedBody> ofTheActions() {
    return ImmutableList.of(
        NamedBody.known(
            "C40",
            "C40",
            Passage.ACTION_15,
            Label.of(
                "Réseau de grandes villes du monde, que Paris anime.",
                "Network of large cities of the world, which Paris runs.")),
        NamedBody.other(
            "VILLES_MICHELIN",
            "villes Michelin",
            Passage.ACTION_13,
            Label.of(
                "réseau des «\u00a0villes Michelin\u00a0»", "network of the “Michelin cities”"),
            Label.of(
                "Réseau que Clermont-Ferrand met en place autour de la ville durable.",
                "Network that Clermont-Ferrand sets up around the sustainable city.")),
        NamedBody.other(
            "VILLES_AEROPOSTALE",
            "villes de l’aéropostale",
            Passage.ACTION_13,
            Label.of(
                "réseau des «\u00a0villes de l’aéropostale\u00a0»",
                "network of the “aéropostale cities”"),
            Label.of(
                "Réseau que Toulouse Métropole met en place, de la France à l’Argentine.",
                "Network that Toulouse Métropole sets up, from France to Argentina.")),
        NamedBody.other(
            "CLUSTER_MONTAGNE",
            "cluster «\u00a0montagne\u00a0»",
            Passage.ACTION_14,
            Label.of("cluster «\u00a0montagne\u00a0»", "“montagne” (mountain) cluster"),
            Label.of(
                "Travaille avec la Chine à l’aménagement de stations de sports d’hiver.",
                "Works with China on laying out winter sports resorts.")),
        NamedBody.other(
            "ONU",
            "ONU",
            Passage.GOALS,
            Label.of("Organisation des Nations unies (ONU)", "United Nations (UN)"),
            Label.of(
                "Ses États membres fondent leurs politiques sur les objectifs de développement"
                    + " durable.",
                "Its Member States base their policies on the Sustainable Development Goals.")));
  }
}
