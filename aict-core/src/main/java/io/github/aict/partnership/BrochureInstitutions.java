package io.github.aict.partnership;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;

/** The institutions that are known, wholly or mainly, from the brochure of Cités Unies France. */
final class BrochureInstitutions {

  static final Source BROCHURE =
      Source.of(
          "L’action internationale de votre collectivité, Cités Unies France, décembre 2019",
          "http://www.cites-unies-france.org/AICT-Plaidoyer-CUF");

  static final Source DELEGATION =
      Source.of(
          "Ministère des affaires étrangères, pages sur la DCTCIV et l’APD",
          "https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/"
              + "action-exterieure-des-collectivites-territoriales/"
              + "la-delegation-pour-les-collectivites-territoriales-et-la-societe-civile-dctciv/article/"
              + "la-delegation-pour-les-collectivites-territoriales-et-la-societe-civile-dctciv");
  private static final Source DECLARATION_2022 =
      Source.of(
          "Maires de France, déclaration de l’APD 2022",
          "https://mairesdefrance.com/m/article/print.php?id=1399");

  static final Label DIALOGUE =
      Label.of(
          "dialogue entre l’État et les collectivités",
          "dialogue between the State and the authorities");
  static final Label FUNDING = Label.of("cofinancements", "co-funding");
  private static final Label ABOUT =
      Label.of("présentation de Cités Unies France", "presentation of Cités Unies France");
  private static final Label LINKS =
      Label.of("«\u00a0Sources et liens\u00a0»", "list of sources and links");
  private static final Label ACTION_15 = Label.of("action 15", "action 15");

  private BrochureInstitutions() {}

  static ImmutableList<Institution> all() {
    return ImmutableList.of(
        club(),
        ministry(),
        unitedCities(),
        platforma(),
        worldOrganisation(),
        arricod(),
        regionalNetworks(),
        thematicNetworks(),
        medef(),
        ciedel(),
        c40(),
        europeanUnion());
  }

  private static Institution club() {
    return told(
            "AFD_CLUB",
            InstitutionKind.CLUB,
            DIALOGUE,
            "Le club est l’un des lieux où l’AFD dialogue avec les collectivités.",
            "The club is one of the places in which the AFD talks with the authorities.")
        .named("Club des collectivités de l’AFD", "AFD club of authorities")
        .build();
  }

  private static Institution ministry() {
    return Institution.of("MEAE", InstitutionKind.STATE_BODY)
        .named(
            "Ministère de l’Europe et des Affaires étrangères (MEAE)",
            "Ministry for Europe and Foreign Affairs (MEAE)")
        .role(
            "Le ministère assure le secrétariat de la Commission nationale de la coopération"
                + " décentralisée. Par sa délégation chargée des collectivités, il cofinance leurs"
                + " projets au moyen d’appels à projets\u00a0; il subordonne ce cofinancement à la"
                + " déclaration de l’aide publique au développement.",
            "The ministry provides the secretariat of the National Commission for Decentralised"
                + " Cooperation. Through its delegation in charge of the authorities it co-funds"
                + " their projects by calls for projects; it makes this co-funding conditional on"
                + " the declaration of official development assistance.")
        .remark(
            "Que le cofinancement passe par des appels à projets n’est repris ici que de la"
                + " brochure de Cités Unies France et reste probable.",
            "That the co-funding goes through calls for projects is taken here from the brochure of"
                + " Cités Unies France alone and is likely.")
        .website("https://www.diplomatie.gouv.fr/fr/")
        .confidence(Confidence.LIKELY)
        .verified(
            DELEGATION,
            Label.of("secrétariat de la commission", "secretariat of the commission"),
            "Le secrétariat de la commission est assuré au ministère, par la DCTCIV depuis le 29"
                + " décembre 2023.",
            "The secretariat of the commission is provided in the ministry, by the DCTCIV since 29"
                + " December 2023.")
        .verified(
            DECLARATION_2022,
            Label.of("effet de la déclaration", "effect of the declaration"),
            "La déclaration de l’aide publique au développement est une condition du cofinancement"
                + " par le ministère.",
            "The declaration of official development assistance is a condition of co-funding by the"
                + " ministry.")
        .likely(
            BROCHURE,
            FUNDING,
            "Le ministère soutient les projets des collectivités par la DAECT, dans le cadre"
                + " d’appels à projets.",
            "The ministry supports the projects of authorities through the DAECT, within calls for"
                + " projects.")
        .build();
  }

  private static Institution unitedCities() {
    String fr =
        "L’association se présente comme la tête de réseau, ouverte à toutes les tendances"
            + " politiques et à tous les niveaux, des collectivités françaises engagées dans"
            + " l’action internationale, qu’elle accompagne. Elle anime en décembre 2019 près de 30"
            + " groupes-pays et groupes thématiques, aide à monter des projets et des stratégies"
            + " par son dispositif d’appui aux collectivités (DCOL) et lance, à la demande des"
            + " collectivités françaises, des fonds de solidarité pour des collectivités étrangères"
            + " frappées par une crise grave.";
    String en =
        "The association presents itself as the head of the network, open to all political sides"
            + " and all levels, of the French authorities engaged in international action, which it"
            + " supports. In December 2019 it runs nearly 30 country groups and theme groups, helps"
            + " to design projects and strategies through its support scheme for authorities (DCOL)"
            + " and, at the request of French authorities, launches solidarity funds for foreign"
            + " authorities struck by a grave crisis.";
    return Institution.of("CUF", InstitutionKind.NETWORK)
        .named("Cités Unies France (CUF)", "Cités Unies France (CUF)")
        .role(fr, en)
        .confidence(Confidence.VERIFIED)
        .verified(BROCHURE, ABOUT, fr, en)
        .build();
  }

  private static Institution platforma() {
    return told(
            "PLATFORMA",
            InstitutionKind.NETWORK,
            ABOUT,
            "La brochure de Cités Unies France nomme PLATFORMA parmi les réseaux de collectivités,"
                + " français et internationaux, avec lesquels l’association travaille.",
            "The brochure of Cités Unies France names PLATFORMA among the networks of authorities,"
                + " French and international, with which the association works.")
        .named("PLATFORMA", "PLATFORMA")
        .remark(
            "La liste de liens de la brochure l’appelle «\u00a0Projet PLATFORMA\u00a0».",
            "The list of links of the brochure calls it “Projet PLATFORMA”.")
        .website("https://platforma-dev.eu/")
        .build();
  }

  private static Institution worldOrganisation() {
    return told(
            "CGLU",
            InstitutionKind.NETWORK,
            ABOUT,
            "La brochure de Cités Unies France nomme CGLU parmi les réseaux de collectivités,"
                + " français et internationaux, avec lesquels l’association travaille.",
            "The brochure of Cités Unies France names CGLU among the networks of authorities,"
                + " French and international, with which the association works.")
        .named(
            "Cités et Gouvernements Locaux Unis (CGLU)",
            "United Cities and Local Governments (CGLU)")
        .website("https://www.uclg.org/fr")
        .build();
  }

  private static Institution arricod() {
    return told(
            "ARRICOD",
            InstitutionKind.PROFESSIONAL_BODY,
            ABOUT,
            "La brochure de Cités Unies France nomme ARRICOD parmi les professionnels de l’action"
                + " internationale avec lesquels l’association travaille.",
            "The brochure of Cités Unies France names ARRICOD among the professionals of"
                + " international action with whom the association works.")
        .named("ARRICOD", "ARRICOD")
        .website("https://www.arricod.fr/")
        .build();
  }

  private static Institution regionalNetworks() {
    return told(
            "RRMA",
            InstitutionKind.NETWORK,
            ABOUT,
            "La brochure de Cités Unies France nomme les RRMA parmi les professionnels de l’action"
                + " internationale avec lesquels l’association travaille.",
            "The brochure of Cités Unies France names the RRMA among the professionals of"
                + " international action with whom the association works.")
        .named(
            "Réseaux régionaux multi-acteurs (RRMA)", "Regional multi-stakeholder networks (RRMA)")
        .remark(
            "La brochure n’emploie que le sigle et ne dit pas quels sont ces réseaux.",
            "The brochure uses the initials alone and does not say which networks these are.")
        .build();
  }

  private static Institution thematicNetworks() {
    return told(
            "RESEAUX_THEMATIQUES",
            InstitutionKind.NETWORK,
            ABOUT,
            "La brochure de Cités Unies France nomme les réseaux thématiques parmi les"
                + " professionnels de l’action internationale avec lesquels l’association"
                + " travaille.",
            "The brochure of Cités Unies France names the thematic networks among the professionals"
                + " of international action with whom the association works.")
        .named("Réseaux thématiques", "Thematic networks")
        .remark(
            "La brochure ne dit pas quels sont ces réseaux.",
            "The brochure does not say which networks these are.")
        .build();
  }

  private static Institution medef() {
    return told(
            "MEDEF_INTERNATIONAL",
            InstitutionKind.PROFESSIONAL_BODY,
            ABOUT,
            "La brochure de Cités Unies France nomme MEDEF International parmi les professionnels"
                + " de l’action internationale avec lesquels l’association travaille.",
            "The brochure of Cités Unies France names MEDEF International among the professionals"
                + " of international action with whom the association works.")
        .named("MEDEF International", "MEDEF International")
        .remark(
            "La brochure écrit «\u00a0Médéf International\u00a0».",
            "The brochure writes “Médéf International”.")
        .build();
  }

  private static Institution ciedel() {
    return told(
            "CIEDEL",
            InstitutionKind.OTHER,
            LINKS,
            "La brochure de Cités Unies France nomme le CIEDEL parmi les liens qu’elle donne.",
            "The brochure of Cités Unies France names the CIEDEL among the links it lists.")
        .named("CIEDEL", "CIEDEL")
        .remark(
            "La brochure ne dit ni ce que le sigle signifie ni ce que fait l’organisme.",
            "The brochure says neither what the initials mean nor what the body does.")
        .website("http://www.ciedel.org/")
        .build();
  }

  private static Institution c40() {
    return told(
            "C40",
            InstitutionKind.NETWORK,
            ACTION_15,
            "La brochure de Cités Unies France présente le C40 comme le réseau des 40 plus grandes"
                + " villes du monde\u00a0; la ville de Paris, qui l’anime, y fait vivre l’Accord de"
                + " Paris sur le climat.",
            "The brochure of Cités Unies France presents C40 as the network of the 40 largest"
                + " cities in the world; the city of Paris, which runs it, keeps the Paris"
                + " Agreement on climate alive through it.")
        .named("C40", "C40")
        .build();
  }

  private static Institution europeanUnion() {
    return told(
            "UNION_EUROPEENNE",
            InstitutionKind.SUPRANATIONAL,
            FUNDING,
            "La direction générale du développement et de la coopération de l’Union lance"
                + " régulièrement des appels à projets destinés à la société civile, que la"
                + " brochure de Cités Unies France compte parmi les cofinancements de l’action"
                + " internationale des collectivités.",
            "The Union’s directorate-general for development and cooperation regularly launches"
                + " calls for projects meant for civil society, which the brochure of Cités Unies"
                + " France counts among the co-funding of the international action of authorities.")
        .named("Union européenne", "European Union")
        .website("https://europa.eu/european-union/index_fr")
        .likely(
            BROCHURE,
            ABOUT,
            "L’Union est l’un des partenaires institutionnels de Cités Unies France.",
            "The Union is one of the institutional partners of Cités Unies France.")
        .build();
  }

  private static Institution.Builder told(
      String code, InstitutionKind kind, Label locator, String fr, String en) {
    return Institution.of(code, kind)
        .role(fr, en)
        .confidence(Confidence.LIKELY)
        .likely(BROCHURE, locator, fr, en);
  }
}
