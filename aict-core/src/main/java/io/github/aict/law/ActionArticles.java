package io.github.aict.law;

import static io.github.aict.evidence.Confidence.VERIFIED;

import com.google.common.collect.ImmutableList;

/** The articles on what authorities may do abroad and with whom they may make conventions. */
final class ActionArticles {

  private ActionArticles() {}

  static ImmutableList<Article> all() {
    return ImmutableList.of(
        crossBorderContacts(),
        externalAction(),
        conventionWithState(),
        communesOfFrenchPolynesia(),
        implementingDecrees());
  }

  private static Article crossBorderContacts() {
    return Article.of(
        "contacts-transfrontaliers",
        "Contacts transfrontaliers des régions",
        "Cross-border contacts of regions",
        ArticleVersion.of(ArticleNumber.ofLaw("72-619", "4-II al. 2"))
            .inForce("1982-03-03", "1992-02-08")
            .by("loi-82-213")
            .permits(
                "Les régions peuvent se concerter de façon régulière avec des collectivités"
                    + " décentralisées étrangères.",
                "Regions may consult regularly with foreign decentralised authorities.")
            .requires(
                "Le Gouvernement doit avoir autorisé ces contacts, qui relèvent de la coopération"
                    + " transfrontalière et supposent une frontière commune.",
                "The Government must have authorised these contacts, which belong to cross-border"
                    + " cooperation and presuppose a common border.")
            .remark(
                "L’alinéa a été inséré par l’article 65 de la loi n°\u00a082-213 et abrogé par"
                    + " l’article 131-II de la loi n°\u00a092-125. Il ne dit rien d’exprès des"
                    + " communes ni des départements. Son premier jour est probable, non vérifié.",
                "The paragraph was inserted by article 65 of law no. 82-213 and repealed by article"
                    + " 131-II of law no. 92-125. It says nothing express about communes and"
                    + " départements. Its first day is likely, not verified.")
            .datedLikely()
            .cited(VERIFIED, LawSources.LOIS, LawSources.SENAT_RAPPORT_123));
  }

  private static Article externalAction() {
    return Article.of(
        "action-exterieure",
        "Conventions et action extérieure",
        "Conventions and external action",
        conventionsOf1992(ArticleNumber.ofLaw("92-125", "131"))
            .inForce("1992-02-08", "1996-02-24")
            .by("loi-92-125")
            .requires(
                "L’objet doit relever des compétences de la collectivité et ne pas contrevenir aux"
                    + " engagements internationaux de la France\u00a0; la convention entre en"
                    + " vigueur dès sa transmission au représentant de l’État.",
                "The object must fall within the powers of the authority and not run counter to"
                    + " France’s international commitments; the convention is in force once"
                    + " transmitted to the representative of the State.")
            .cited(VERIFIED, LawSources.LOI_92_125, LawSources.LOIS),
        codifiedConventions(ArticleNumber.cgct("L1112-1"))
            .inForce("1996-02-24", "2003-08-02")
            .by("loi-96-142")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        codifiedConventions(ArticleNumber.cgct("L1114-1"))
            .inForce("2003-08-02", "2004-07-30")
            .by("lo-2003-705")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        codifiedConventions(ArticleNumber.cgct("L1115-1"))
            .inForce("2004-07-30", "2007-02-06")
            .by("lo-2004-758")
            .cited(VERIFIED, LawSources.L1115_1, LawSources.CODES, LawSources.CGCT_2004),
        conventionsOf2007(),
        actionsSince2014()
            .inForce("2014-07-09", "2021-08-06")
            .by("loi-2014-773")
            .requires(
                "Les engagements internationaux de la France sont respectés. La convention, s’il en"
                    + " est conclu une, indique l’objet des actions et le montant prévisionnel des"
                    + " engagements financiers\u00a0; elle entre en vigueur dès sa transmission au"
                    + " représentant de l’État.",
                "France’s international commitments are respected. The convention, if one is made,"
                    + " states the object of the actions and the provisional amount of the"
                    + " financial commitments; it is in force once transmitted to the"
                    + " representative of the State.")
            .remark(
                "La version est issue de l’article 14 de la loi n°\u00a02014-773.",
                "The version comes from article 14 of law no. 2014-773.")
            .cited(VERIFIED, LawSources.L1115_1, LawSources.CODES, LawSources.LOI_2014_773),
        actionsSince2014()
            .inForceSince("2021-08-06")
            .by("loi-2021-1031")
            .requires(
                "Les engagements internationaux de la France sont respectés et l’Agenda 2030 du"
                    + " développement durable est pris en compte. La convention, s’il en est conclu"
                    + " une, indique l’objet des actions et le montant prévisionnel des engagements"
                    + " financiers\u00a0; elle entre en vigueur dès sa transmission au représentant"
                    + " de l’État.",
                "France’s international commitments are respected and the 2030 agenda for"
                    + " sustainable development is taken into account. The convention, if one is"
                    + " made, states the object of the actions and the provisional amount of the"
                    + " financial commitments; it is in force once transmitted to the"
                    + " representative of the State.")
            .remark(
                "La version est issue de l’article 6 de la loi n°\u00a02021-1031.",
                "The version comes from article 6 of law no. 2021-1031.")
            .cited(VERIFIED, LawSources.L1115_1));
  }

  private static ArticleVersion.Builder conventionsOf1992(ArticleNumber number) {
    return ArticleVersion.of(number)
        .permits(
            "Les collectivités territoriales et leurs groupements peuvent conclure des conventions"
                + " avec des collectivités territoriales étrangères et leurs groupements.",
            "Territorial authorities and their groupings may make conventions with foreign"
                + " territorial authorities and their groupings.");
  }

  private static ArticleVersion.Builder codifiedConventions(ArticleNumber number) {
    return conventionsOf1992(number)
        .requires(
            "L’objet doit relever des compétences de la collectivité et ne pas contrevenir aux"
                + " engagements internationaux de la France\u00a0; la convention entre en vigueur"
                + " dès sa transmission au représentant de l’État (articles L.\u00a02131-1 et"
                + " L.\u00a02131-2 du CGCT), qui peut la déférer au tribunal administratif (article"
                + " L.\u00a02131-6).",
            "The object must fall within the powers of the authority and not run counter to"
                + " France’s international commitments; the convention is in force once transmitted"
                + " to the representative of the State (articles L.\u00a02131-1 and L.\u00a02131-2"
                + " of the CGCT), who may refer it to the administrative court (article"
                + " L.\u00a02131-6).")
        .remark(
            "La règle de l’article 131 de la loi n°\u00a092-125 est reprise sans changement sous ce"
                + " numéro.",
            "The rule of article 131 of law no. 92-125 is taken over unchanged under this number.");
  }

  private static ArticleVersion conventionsOf2007() {
    return ArticleVersion.of(ArticleNumber.cgct("L1115-1"))
        .inForce("2007-02-06", "2014-07-09")
        .by("loi-2007-147")
        .permits(
            "Les collectivités territoriales et leurs groupements peuvent conclure avec des"
                + " autorités locales étrangères des conventions de coopération ou d’aide au"
                + " développement\u00a0; en cas d’urgence, ils peuvent mener ou financer une action"
                + " humanitaire sans convention.",
            "Territorial authorities and their groupings may make conventions with foreign local"
                + " authorities for cooperation or development aid; in an emergency they may carry"
                + " out or finance humanitarian action without a convention.")
        .requires(
            "Hors urgence, une convention est nécessaire\u00a0: elle indique l’objet des actions et"
                + " le montant prévisionnel des engagements financiers et entre en vigueur dès sa"
                + " transmission au représentant de l’État (articles L.\u00a02131-1 et"
                + " L.\u00a02131-2, L.\u00a03131-1 et L.\u00a03131-2, L.\u00a04141-1 et"
                + " L.\u00a04141-2 du CGCT). Les engagements internationaux de la France sont"
                + " respectés.",
            "Outside an emergency a convention is needed: it states the object of the actions and"
                + " the provisional amount of the financial commitments and is in force once"
                + " transmitted to the representative of the State (articles L.\u00a02131-1 and"
                + " L.\u00a02131-2, L.\u00a03131-1 and L.\u00a03131-2, L.\u00a04141-1 and"
                + " L.\u00a04141-2 of the CGCT). France’s international commitments are respected.")
        .remark(
            "La version est issue de l’article unique de la loi n°\u00a02007-147. Le Conseil d’État"
                + " juge qu’elle exige une convention (décision du 17 février 2016).",
            "The version comes from the single article of law no. 2007-147. The Conseil d’État"
                + " reads it as requiring a convention (decision of 17 February 2016).")
        .cited(
            VERIFIED,
            LawSources.LOI_2007_147,
            LawSources.L1115_1,
            LawSources.CODES,
            PracticeSources.MONDE_DU_DROIT);
  }

  private static ArticleVersion.Builder actionsSince2014() {
    return ArticleVersion.of(ArticleNumber.cgct("L1115-1"))
        .permits(
            "Les collectivités territoriales et leurs groupements peuvent conduire ou soutenir"
                + " toute action extérieure de coopération, d’aide au développement ou humanitaire,"
                + " sur une année ou plusieurs\u00a0; une convention avec des autorités locales"
                + " étrangères est possible s’il y a lieu, sans être obligatoire.",
            "Territorial authorities and their groupings may carry out or support any external"
                + " action of cooperation, development aid or humanitarian aid, over one year or"
                + " several; a convention with foreign local authorities is possible where"
                + " appropriate, without being compulsory.");
  }

  private static Article conventionWithState() {
    return Article.of(
        "convention-avec-un-etat",
        "Conventions avec un État étranger",
        "Conventions with a foreign State",
        absoluteBan(ArticleNumber.ofLaw("92-125", "133-2"))
            .inForce("1995-02-05", "1996-02-24")
            .by("loi-95-115")
            .cited(VERIFIED, LawSources.LOI_92_125, LawSources.LOIS),
        codifiedBan(ArticleNumber.cgct("L1112-5"))
            .inForce("1996-02-24", "2003-08-02")
            .by("loi-96-142")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        codifiedBan(ArticleNumber.cgct("L1114-5"))
            .inForce("2003-08-02", "2004-07-30")
            .by("lo-2003-705")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        codifiedBan(ArticleNumber.cgct("L1115-5"))
            .inForce("2004-07-30", "2008-04-18")
            .by("lo-2004-758")
            .cited(VERIFIED, LawSources.L1115_5, LawSources.CODES),
        banWithExceptions()
            .inForce("2008-04-18", "2014-01-29")
            .by("loi-2008-352")
            .permits(
                "Une convention avec un État étranger est possible pour créer un groupement"
                    + " européen de coopération territoriale (GECT).",
                "A convention with a foreign State is possible to create a European grouping of"
                    + " territorial cooperation (GECT).")
            .requires(
                "Le représentant de l’État dans la région doit en autoriser au préalable la"
                    + " signature.",
                "The representative of the State in the region must authorise its signature"
                    + " beforehand.")
            .cited(VERIFIED, LawSources.L1115_5, LawSources.CODES),
        banWithExceptions()
            .inForce("2014-01-29", "2016-12-07")
            .by("loi-2014-58")
            .permits(
                "Une convention avec un État étranger est possible si une loi le prévoit, ou s’il"
                    + " s’agit d’un accord créant un groupement européen de coopération"
                    + " territoriale (GECT), un groupement eurorégional de coopération (GEC) ou un"
                    + " groupement local de coopération transfrontalière (GLCT).",
                "A convention with a foreign State is possible if a law provides for it, or if it"
                    + " is an agreement creating a European grouping of territorial cooperation"
                    + " (GECT), a Euroregional cooperation grouping (GEC) or a local grouping of"
                    + " cross-border cooperation (GLCT).")
            .requires(
                "Le représentant de l’État dans la région doit autoriser au préalable la signature"
                    + " d’un accord créant l’un de ces groupements.",
                "The representative of the State in the region must authorise beforehand the"
                    + " signature of an agreement creating one of these groupings.")
            .cited(VERIFIED, LawSources.L1115_5, LawSources.CODES),
        banWithExceptions()
            .inForceSince("2016-12-07")
            .by("loi-2016-1657")
            .permits(
                "Une convention avec un État étranger est possible si une loi le prévoit, ou s’il"
                    + " s’agit d’un accord créant un GECT, un GEC ou un GLCT. Elle l’est aussi, au"
                    + " titre d’une coopération territoriale ou régionale, dans trois cas\u00a0: 1°"
                    + " mettre en œuvre un accord antérieur approuvé par l’État\u00a0; 2° exécuter"
                    + " un programme régional d’une organisation internationale approuvé par la"
                    + " France\u00a0; 3° créer un autre groupement transfrontalier, régional ou"
                    + " interterritorial.",
                "A convention with a foreign State is possible if a law provides for it, or if it"
                    + " is an agreement creating a GECT, a GEC or a GLCT. It is also possible, as"
                    + " part of territorial or regional cooperation, in three cases: 1° to"
                    + " implement an earlier agreement approved by the State; 2° to carry out a"
                    + " regional programme of an international organisation approved by France; 3°"
                    + " to create another cross-border, regional or interterritorial grouping.")
            .requires(
                "Le représentant de l’État doit autoriser au préalable la signature\u00a0; dans le"
                    + " cas du 3°, l’adhésion est elle aussi soumise à autorisation préalable.",
                "The representative of the State must authorise the signature beforehand; in case"
                    + " 3°, joining is subject to prior authorisation as well.")
            .remark(
                "La version est issue de l’article 1er de la loi n°\u00a02016-1657.",
                "The version comes from article 1 of law no. 2016-1657.")
            .cited(VERIFIED, LawSources.L1115_5, PracticeSources.ATD_13));
  }

  private static ArticleVersion.Builder absoluteBan(ArticleNumber number) {
    return ArticleVersion.of(number)
        .forbids(
            "Les collectivités territoriales et leurs groupements ne peuvent conclure de convention"
                + " avec un État étranger, sans exception.",
            "Territorial authorities and their groupings may not make a convention with a foreign"
                + " State, without exception.");
  }

  private static ArticleVersion.Builder codifiedBan(ArticleNumber number) {
    return absoluteBan(number)
        .remark(
            "La règle de l’article 133-2 de la loi n°\u00a092-125 est reprise sans changement sous"
                + " ce numéro.",
            "The rule of article 133-2 of law no. 92-125 is taken over unchanged under this"
                + " number.");
  }

  private static ArticleVersion.Builder banWithExceptions() {
    return ArticleVersion.of(ArticleNumber.cgct("L1115-5"))
        .forbids(
            "Toute autre convention avec un État étranger est interdite aux collectivités"
                + " territoriales et à leurs groupements.",
            "Every other convention with a foreign State is forbidden to territorial authorities"
                + " and their groupings.");
  }

  private static Article communesOfFrenchPolynesia() {
    return Article.of(
        "polynesie-francaise-communes",
        "Communes de la Polynésie française",
        "Communes of French Polynesia",
        ArticleVersion.of(ArticleNumber.cgct("L1822-1"))
            .inForce("2008-03-01", "2014-07-09")
            .by("loi-2007-1720")
            .permits(
                "Les communes de la Polynésie française et leurs groupements se voient appliquer,"
                    + " avec des adaptations, les articles L.\u00a01115-1 et L.\u00a01115-5 à"
                    + " L.\u00a01115-7 du CGCT.",
                "Articles L.\u00a01115-1 and L.\u00a01115-5 to L.\u00a01115-7 of the CGCT apply,"
                    + " with adaptations, to the communes of French Polynesia and their groupings.")
            .requires(
                "Les actes sont transmis selon des règles adaptées.",
                "Acts are transmitted under adapted rules.")
            .cited(VERIFIED, LawSources.CODES),
        ArticleVersion.of(ArticleNumber.cgct("L1822-1"))
            .inForceSince("2014-07-09")
            .by("loi-2014-773")
            .permits(
                "Les communes de la Polynésie française et leurs groupements se voient appliquer,"
                    + " avec des adaptations, l’article L.\u00a01115-1 dans sa rédaction de 2014 et"
                    + " les articles L.\u00a01115-5 à L.\u00a01115-7 du CGCT.",
                "Article L.\u00a01115-1 as worded in 2014 and articles L.\u00a01115-5 to"
                    + " L.\u00a01115-7 of the CGCT apply, with adaptations, to the communes of"
                    + " French Polynesia and their groupings.")
            .requires(
                "Les actes sont transmis selon des règles adaptées.",
                "Acts are transmitted under adapted rules.")
            .remark(
                "Aucun des articles sur le 1\u00a0% ne figure parmi les articles rendus"
                    + " applicables.",
                "None of the articles on the 1% is among the articles made applicable.")
            .cited(VERIFIED, LawSources.CODES));
  }

  private static Article implementingDecrees() {
    return Article.of(
        "decrets-d-application",
        "Décrets d’application",
        "Implementing decrees",
        decrees(ArticleNumber.cgct("L1112-7"))
            .inForce("1996-02-24", "2003-08-02")
            .by("loi-96-142")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        decrees(ArticleNumber.cgct("L1114-7"))
            .inForce("2003-08-02", "2004-07-30")
            .by("lo-2003-705")
            .remark(
                "L’article L.\u00a01112-7 du CGCT n’a fait que changer de numéro.",
                "Article L.\u00a01112-7 of the CGCT only changed its number.")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        decrees(ArticleNumber.cgct("L1115-7"))
            .inForceSince("2004-07-30")
            .by("lo-2004-758")
            .remark(
                "L’article L.\u00a01114-7 du CGCT n’a fait que changer de numéro. L’article"
                    + " figurait encore au code en 2015\u00a0; on ne sait pas s’il est toujours en"
                    + " vigueur.",
                "Article L.\u00a01114-7 of the CGCT only changed its number. The article still"
                    + " stood in the code in 2015; it is not known whether it is still in force.")
            .cited(VERIFIED, LawSources.CODES));
  }

  private static ArticleVersion.Builder decrees(ArticleNumber number) {
    return ArticleVersion.of(number)
        .permits(
            "Des décrets en Conseil d’État peuvent être pris au besoin.",
            "Decrees in Conseil d’État may be made where needed.");
  }
}
