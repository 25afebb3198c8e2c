package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;

import com.google.common.collect.ImmutableList;

/** The articles that let public services spend up to 1% of their resources abroad. */
final class OnePercentArticles {

  private OnePercentArticles() {}

  static ImmutableList<Article> all() {
    return ImmutableList.of(
        waterAndEnergy(),
        waste(),
        mobility(),
        waterAgencies(),
        waterOffices(),
        annualWaterReport());
  }

  private static Article waterAndEnergy() {
    return Article.of(
        "un-pour-cent-eau-energie",
        "1\u00a0% pour l’eau, l’assainissement et l’énergie",
        "1% for water, sanitation and energy",
        ArticleVersion.of(ArticleNumber.cgct("L1115-1-1"))
            .inForce("2005-02-10", "2006-12-08")
            .by("loi-2005-95")
            .permits(
                "Les communes, les établissements publics de coopération intercommunale et les"
                    + " syndicats mixtes chargés des services d’eau potable et d’assainissement"
                    + " peuvent pratiquer, dans ces domaines, la coopération, l’aide d’urgence et"
                    + " la solidarité internationale.",
                "Communes, public establishments for intercommunal cooperation and mixed syndicates"
                    + " in charge of drinking water and sanitation services may engage in"
                    + " cooperation, emergency aid and international solidarity in these fields.")
            .requires(
                "Le plafond est de 1\u00a0% des ressources attribuées aux budgets de ces"
                    + " services\u00a0; le volet de coopération passe par une convention au sens de"
                    + " l’article L.\u00a01115-1.",
                "The ceiling is 1% of the resources assigned to the budgets of these services; the"
                    + " cooperation limb goes through a convention within the meaning of article"
                    + " L.\u00a01115-1.")
            .remark(
                "La version est issue de l’article 1er de la loi n°\u00a02005-95.",
                "The version comes from article 1 of law no. 2005-95.")
            .cited(VERIFIED, LawSources.CODES),
        ArticleVersion.of(ArticleNumber.cgct("L1115-1-1"))
            .inForceSince("2006-12-08")
            .by("loi-2006-1537")
            .permits(
                "Les communes, les établissements publics de coopération intercommunale et les"
                    + " syndicats mixtes chargés des services d’eau potable et d’assainissement ou"
                    + " du service public de distribution d’électricité et de gaz peuvent"
                    + " pratiquer, dans ces domaines, la coopération, l’aide d’urgence et la"
                    + " solidarité internationale.",
                "Communes, public establishments for intercommunal cooperation and mixed syndicates"
                    + " in charge of drinking water and sanitation services or of the public"
                    + " service of distribution of electricity and gas may engage in cooperation,"
                    + " emergency aid and international solidarity in these fields.")
            .requires(
                "Le plafond est de 1\u00a0% des ressources attribuées aux budgets de ces"
                    + " services\u00a0; le volet de coopération passe toujours par une convention"
                    + " au sens de l’article L.\u00a01115-1, et les partenaires que l’article"
                    + " désigne restent les collectivités territoriales étrangères et leurs"
                    + " groupements.",
                "The ceiling is 1% of the resources assigned to the budgets of these services; the"
                    + " cooperation limb still goes through a convention within the meaning of"
                    + " article L.\u00a01115-1, and the partners that the article names are still"
                    + " foreign territorial authorities and their groupings.")
            .remark(
                "La version est issue de l’article 49 de la loi n°\u00a02006-1537. Aucune"
                    + " modification ultérieure n’a été trouvée\u00a0; un amendement déposé au"
                    + " Sénat en mai 2021 cite encore l’article.",
                "The version comes from article 49 of law no. 2006-1537. No later amendment was"
                    + " found; an amendment tabled in the Sénat in May 2021 still cites the"
                    + " article.")
            .cited(VERIFIED, LawSources.CODES));
  }

  private static Article waste() {
    return Article.of(
        "un-pour-cent-dechets",
        "1\u00a0% pour les déchets ménagers",
        "1% for household waste",
        ArticleVersion.of(ArticleNumber.cgct("L1115-2"))
            .inForceSince("2014-07-09")
            .by("loi-2014-773")
            .permits(
                "Les communes, les établissements publics de coopération intercommunale et les"
                    + " syndicats mixtes compétents pour les déchets ménagers (article"
                    + " L.\u00a02224-13 du CGCT), ou qui perçoivent la taxe ou la redevance"
                    + " d’enlèvement des ordures ménagères (TEOM, REOM), peuvent mener des actions"
                    + " de coopération, d’aide au développement ou humanitaires portant sur la"
                    + " collecte et le traitement de ces déchets.",
                "Communes, public establishments for intercommunal cooperation and mixed syndicates"
                    + " competent for household waste (article L.\u00a02224-13 of the CGCT), or"
                    + " levying the tax or the fee for its collection (TEOM, REOM), may carry out"
                    + " cooperation, development aid or humanitarian action on the collection and"
                    + " treatment of such waste.")
            .requires(
                "Le plafond est de 1\u00a0% des ressources attribuées aux budgets de ces services."
                    + " L’action relève de l’article L.\u00a01115-1, si bien qu’une convention"
                    + " n’est pas nécessaire en tant que telle.",
                "The ceiling is 1% of the resources assigned to the budgets of these services. The"
                    + " action comes under article L.\u00a01115-1, so that a convention is not"
                    + " needed as such.")
            .remark(
                "Le caractère facultatif de la convention se déduit du renvoi à l’article"
                    + " L.\u00a01115-1. Le projet de loi donnait à l’article le numéro"
                    + " L.\u00a01115-1-2. Le numéro L.\u00a01115-2 est resté vacant du 18 avril"
                    + " 2008 au 8 juillet 2014.",
                "That the convention is optional is inferred from the reference to article"
                    + " L.\u00a01115-1. The bill gave the article the number L.\u00a01115-1-2. The"
                    + " number L.\u00a01115-2 stayed vacant from 18 April 2008 to 8 July 2014.")
            .cited(VERIFIED, LawSources.CODES, PracticeSources.COALITION_EAU));
  }

  private static Article mobility() {
    return Article.of(
        "un-pour-cent-mobilite",
        "1\u00a0% pour la mobilité",
        "1% for mobility",
        ArticleVersion.of(ArticleNumber.cgct("L1115-3"))
            .inForceSince("2021-08-06")
            .by("loi-2021-1031")
            .permits(
                "Les autorités organisatrices de la mobilité (article L.\u00a01231-1, I, du code"
                    + " des transports), les communes qui continuent d’organiser des services (même"
                    + " article, II) et Île-de-France Mobilités peuvent pratiquer, dans le domaine"
                    + " de la mobilité, la coopération, l’aide d’urgence et la solidarité"
                    + " internationale.",
                "The authorities that organise mobility (article L.\u00a01231-1, I, of the"
                    + " transport code), the communes that still organise services (same article,"
                    + " II) and Île-de-France Mobilités may engage in cooperation, emergency aid"
                    + " and international solidarity in the field of mobility.")
            .requires(
                "Le plafond est de 1\u00a0% des ressources attribuées aux budgets de la mobilité,"
                    + " le versement mobilité n’entrant pas dans la base\u00a0; le volet de"
                    + " coopération passe par une convention au sens de l’article L.\u00a01115-1.",
                "The ceiling is 1% of the resources assigned to the mobility budgets, the versement"
                    + " mobilité (mobility levy) being left out of the base; the cooperation limb"
                    + " goes through a convention within the meaning of article L.\u00a01115-1.")
            .remark(
                "Le premier jour, lendemain de la publication au Journal officiel, est probable,"
                    + " non vérifié, de même que l’origine de la version dans l’article 6 de la loi"
                    + " n°\u00a02021-1031. Le numéro L.\u00a01115-3 est resté vacant du 18 avril"
                    + " 2008 au 5 août 2021.",
                "The first day, the day after publication in the Journal officiel, is likely, not"
                    + " verified, and so is the origin of the version in article 6 of law no."
                    + " 2021-1031. The number L.\u00a01115-3 stayed vacant from 18 April 2008 to 5"
                    + " August 2021.")
            .datedLikely()
            .cited(
                VERIFIED,
                LawSources.L1115_3_VERSION_2021,
                LawSources.L1115_3,
                LawSources.SENAT_AVIS_529));
  }

  private static Article waterAgencies() {
    return Article.of(
        "un-pour-cent-agences-de-l-eau",
        "1\u00a0% des agences de l’eau",
        "1% of the water agencies",
        ArticleVersion.of(ArticleNumber.environmentCode("L213-6", "L213-9-2"))
            .inForceSince("2005-02-10")
            .by("loi-2005-95")
            .permits(
                "Les agences de l’eau peuvent mener des actions de coopération internationale dans"
                    + " les domaines de l’eau et de l’assainissement.",
                "The water agencies may carry out international cooperation in the fields of water"
                    + " and sanitation.")
            .requires(
                "Le plafond est de 1\u00a0% de leurs ressources et le comité de bassin donne son"
                    + " avis sur les conventions.",
                "The ceiling is 1% of their resources, and the basin committee gives its opinion on"
                    + " the conventions.")
            .remark(
                "La version est issue de l’article 2 de la loi n°\u00a02005-95. La règle figurait à"
                    + " l’article L.\u00a0213-6, puis au III de l’article L.\u00a0213-9-2\u00a0; la"
                    + " date du changement de numéro n’est pas connue.",
                "The version comes from article 2 of law no. 2005-95. The rule stood in article"
                    + " L.\u00a0213-6, then in part III of article L.\u00a0213-9-2; the date of the"
                    + " change of number is not known.")
            .cited(VERIFIED, LawSources.CODES));
  }

  private static Article waterOffices() {
    return Article.of(
        "un-pour-cent-offices-de-l-eau",
        "1\u00a0% des offices de l’eau d’outre-mer",
        "1% of the overseas water offices",
        ArticleVersion.of(ArticleNumber.environmentCode("L213-13"))
            .inForceSince("2005-02-10")
            .by("loi-2005-95")
            .permits(
                "Les offices de l’eau des départements d’outre-mer disposent du même 1\u00a0% que"
                    + " les agences de l’eau.",
                "The water offices of the overseas départements have the same 1% as the water"
                    + " agencies.")
            .requires("Le plafond est de 1\u00a0%.", "The ceiling is 1%.")
            .remark(
                "Le premier jour est probable, non vérifié.",
                "The first day is likely, not verified.")
            .cited(LIKELY, LawSources.CODES));
  }

  private static Article annualWaterReport() {
    return Article.of(
        "rapport-annuel-eau",
        "Rapport annuel des services d’eau et d’assainissement",
        "Annual report of water and sanitation services",
        ArticleVersion.of(ArticleNumber.cgct("D2224-1", "D2224-3"))
            .inForceSince("2007-05-04")
            .requires(
                "Le rapport annuel sur le prix et la qualité des services d’eau et d’assainissement"
                    + " rend compte des opérations fondées sur l’article L.\u00a01115-1-1 et de"
                    + " leurs montants.",
                "The annual report on the price and quality of water and sanitation services"
                    + " describes the operations based on article L.\u00a01115-1-1 and gives their"
                    + " amounts.")
            .remark(
                "Ce contenu figure aux annexes V et VI du CGCT. La version est issue d’un décret de"
                    + " 2007 sur le rapport annuel, dont l’intitulé n’est pas connu\u00a0; on ne"
                    + " sait pas non plus si les annexes ont été modifiées depuis.",
                "This content stands in annexes V and VI of the CGCT. The version comes from a"
                    + " decree of 2007 on the annual report, whose title is not known; nor is it"
                    + " known whether the annexes have been amended since.")
            .cited(VERIFIED, LawSources.CODES));
  }
}
