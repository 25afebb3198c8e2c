package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;

import com.google.common.collect.ImmutableList;

/** The articles on the bodies and companies that French and foreign authorities share. */
final class BodyArticles {

  private BodyArticles() {}

  static ImmutableList<Article> all() {
    return ImmutableList.of(
        crossBorderGrouping(),
        urbanDevelopmentGrouping(),
        foreignBodies(),
        europeanDistrict(),
        territorialCooperationGrouping(),
        semiPublicCompany(),
        localPublicCompany());
  }

  private static Article crossBorderGrouping() {
    return Article.of(
        "gip-transfrontalier",
        "Groupements d’intérêt public interrégionaux et transfrontaliers",
        "Interregional and cross-border public interest groupings",
        crossBorderGrouping(
                ArticleNumber.ofLaw("92-125", "133"),
                "de la Communauté européenne",
                "the European Community")
            .inForce("1992-02-08", "1996-02-24")
            .by("loi-92-125")
            .cited(VERIFIED, LawSources.LOI_92_125),
        crossBorderGrouping("L1112-2")
            .inForce("1996-02-24", "2003-08-02")
            .by("loi-96-142")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        crossBorderGrouping("L1114-2")
            .inForce("2003-08-02", "2004-07-30")
            .by("lo-2003-705")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        crossBorderGrouping("L1115-2")
            .inForce("2004-07-30", "2008-04-18")
            .by("lo-2004-758")
            .remark(
                "La loi n°\u00a02008-352 a abrogé l’article\u00a0; les groupements existants vont à"
                    + " leur terme.",
                "Law no. 2008-352 repealed the article; existing groupings run to their term.")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004));
  }

  private static ArticleVersion.Builder crossBorderGrouping(String number) {
    return crossBorderGrouping(
        ArticleNumber.cgct(number), "de l’Union européenne", "the European Union");
  }

  private static ArticleVersion.Builder crossBorderGrouping(
      ArticleNumber number, String unionFr, String unionEn) {
    return ArticleVersion.of(number)
        .permits(
            "Un groupement d’intérêt public peut être constitué avec des collectivités locales des"
                + " États membres "
                + unionFr
                + " pour mettre en œuvre des programmes interrégionaux et transfrontaliers.",
            "A public interest grouping may be formed with local authorities of the member States"
                + " of "
                + unionEn
                + " to carry out interregional and cross-border programmes.")
        .requires(
            "Le groupement est constitué pour une durée limitée.",
            "The grouping is formed for a limited time.");
  }

  private static Article urbanDevelopmentGrouping() {
    return Article.of(
        "gip-developpement-social-urbain",
        "Groupements d’intérêt public de développement social urbain",
        "Public interest groupings for urban social development",
        urbanDevelopmentGrouping("L1112-3")
            .inForce("1996-02-24", "2003-08-02")
            .by("loi-96-142")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        urbanDevelopmentGrouping("L1114-3")
            .inForce("2003-08-02", "2004-07-30")
            .by("lo-2003-705")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        urbanDevelopmentGrouping("L1115-3")
            .inForce("2004-07-30", "2008-04-18")
            .by("lo-2004-758")
            .remark(
                "La loi n°\u00a02008-352 a abrogé l’article.",
                "Law no. 2008-352 repealed the article.")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004));
  }

  private static ArticleVersion.Builder urbanDevelopmentGrouping(String number) {
    return ArticleVersion.of(ArticleNumber.cgct(number))
        .permits(
            "Les collectivités locales des États membres de l’Union européenne peuvent entrer dans"
                + " un groupement d’intérêt public qui mène des actions concertées de développement"
                + " social urbain.",
            "Local authorities of member States of the European Union may join a public interest"
                + " grouping that carries out concerted action for urban social development.");
  }

  private static Article foreignBodies() {
    return Article.of(
        "organismes-de-droit-etranger",
        "Participation à des organismes de droit étranger",
        "Participation in bodies under foreign law",
        foreignBodyWithBorderingState(ArticleNumber.ofLaw("92-125", "133-1"))
            .inForce("1995-02-05", "1996-02-24")
            .by("loi-95-115")
            .cited(VERIFIED, LawSources.LOIS, LawSources.LOI_92_125),
        foreignBodyWithBorderingState(ArticleNumber.cgct("L1112-4"))
            .inForce("1996-02-24", "1999-06-29")
            .by("loi-96-142")
            .cited(VERIFIED, LawSources.CODES),
        foreignBodyByDecree("L1112-4")
            .inForce("1999-06-29", "2003-08-02")
            .by("loi-99-533")
            .remark(
                "La condition d’un objet exclusif a disparu et les États membres de l’Union"
                    + " européenne ont été ajoutés. L’attribution de cette modification à la loi"
                    + " n°\u00a099-533 est probable, non vérifiée.",
                "The condition of an exclusive object was dropped and the member States of the"
                    + " European Union were added. That law no. 99-533 made the change is likely,"
                    + " not verified.")
            .cited(VERIFIED, LawSources.CODES),
        foreignBodyByDecree("L1114-4")
            .inForce("2003-08-02", "2004-07-30")
            .by("lo-2003-705")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        foreignBodyByDecree("L1115-4")
            .inForce("2004-07-30", "2005-01-01")
            .by("lo-2004-758")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        foreignBody(
                "L1115-4",
                "Un arrêté du représentant de l’État dans la région",
                "An order of the representative of the State in the region")
            .inForce("2005-01-01", "2008-04-18")
            .by("loi-2004-809")
            .remark(
                "L’arrêté a remplacé le décret\u00a0; les autres conditions n’ont pas changé.",
                "The order took the place of the decree; the other conditions did not change.")
            .cited(VERIFIED, LawSources.CODES, LawSources.L1115_4),
        foreignBodySince2008());
  }

  private static ArticleVersion.Builder foreignBodyWithBorderingState(ArticleNumber number) {
    return ArticleVersion.of(number)
        .permits(
            "Dans le cadre de la coopération transfrontalière, la collectivité peut adhérer à un"
                + " organisme public de droit étranger ou entrer au capital d’une personne morale"
                + " de droit étranger.",
            "In cross-border cooperation, the authority may join a public body under foreign law or"
                + " hold capital of a legal person under foreign law.")
        .requires(
            "Une collectivité d’un État européen frontalier y participe\u00a0; l’objet exclusif est"
                + " un service public ou un équipement local\u00a0; un décret en Conseil d’État"
                + " donne l’autorisation\u00a0; la participation est plafonnée à 50\u00a0%\u00a0;"
                + " une convention est conclue\u00a0; les comptes de l’organisme sont fournis en"
                + " annexe.",
            "An authority of a bordering European State takes part; the exclusive object is a"
                + " public service or a local facility; a decree in the Council of State gives the"
                + " authorisation; the share is capped at 50%; a convention is made; the accounts"
                + " of the body are supplied as an annex.");
  }

  private static ArticleVersion.Builder foreignBodyByDecree(String number) {
    return foreignBody(number, "Un décret en Conseil d’État", "A decree in the Council of State");
  }

  private static ArticleVersion.Builder foreignBody(
      String number, String authorisationFr, String authorisationEn) {
    return ArticleVersion.of(ArticleNumber.cgct(number))
        .permits(
            "Dans le cadre de la coopération transfrontalière, la collectivité peut adhérer à un"
                + " organisme public de droit étranger ou entrer au capital d’une personne morale"
                + " de droit étranger, auxquels participe une collectivité d’un État européen"
                + " frontalier ou d’un État membre de l’Union européenne.",
            "In cross-border cooperation, the authority may join a public body under foreign law or"
                + " hold capital of a legal person under foreign law, in which an authority of a"
                + " bordering European State or of a member State of the European Union takes"
                + " part.")
        .requires(
            authorisationFr
                + " donne l’autorisation\u00a0; une convention est conclue\u00a0; la participation"
                + " est plafonnée à 50\u00a0%\u00a0; les comptes certifiés et le rapport d’activité"
                + " de l’organisme sont annexés au budget\u00a0; la collectivité reste dans les"
                + " limites de ses compétences.",
            authorisationEn
                + " gives the authorisation; a convention is made; the share is capped at 50%; the"
                + " certified accounts and the activity report of the body are annexed to the"
                + " budget; the authority stays within its powers.");
  }

  private static ArticleVersion foreignBodySince2008() {
    return ArticleVersion.of(ArticleNumber.cgct("L1115-4"))
        .inForceSince("2008-04-18")
        .by("loi-2008-352")
        .permits(
            "La collectivité peut, même hors de la coopération transfrontalière, adhérer à un"
                + " organisme public de droit étranger ou entrer au capital d’une personne morale"
                + " de droit étranger, auxquels participe au moins une collectivité d’un État"
                + " membre de l’Union européenne ou du Conseil de l’Europe.",
            "The authority may, not only in cross-border cooperation, join a public body under"
                + " foreign law or hold capital of a legal person under foreign law, in which at"
                + " least one authority of a member State of the European Union or of the Council"
                + " of Europe takes part.")
        .requires(
            "Un arrêté du représentant de l’État dans la région donne l’autorisation\u00a0; une"
                + " convention est conclue avec tous les membres\u00a0; la participation ne dépasse"
                + " pas 50\u00a0% du capital ou des charges\u00a0; les comptes de l’organisme sont"
                + " annexés\u00a0; la collectivité reste dans les limites de ses compétences et"
                + " respecte les engagements internationaux de la France.",
            "An order of the representative of the State in the region gives the authorisation; a"
                + " convention is made with all the members; the share does not exceed 50% of the"
                + " capital or of the charges; the accounts of the body are annexed; the authority"
                + " stays within its powers and respects France’s international commitments.")
        .remark(
            "L’existence de modifications postérieures à 2015, par exemple d’un alinéa final sur"
                + " les budgets, n’est pas connue.",
            "Whether the article was changed after 2015, for example by a final paragraph on"
                + " budgets, is not known.")
        .cited(VERIFIED, LawSources.CODES, LawSources.L1115_4);
  }

  private static Article europeanDistrict() {
    return Article.of(
        "district-europeen",
        "District européen, groupement local de coopération transfrontalière",
        "European district, a local grouping for cross-border cooperation",
        europeanDistrict("L1114-4-1")
            .inForce("2005-01-01", "2008-04-18")
            .by("loi-2004-809")
            .datedLikely()
            .requires(
                "Un arrêté du préfet de région autorise la création\u00a0; les règles des syndicats"
                    + " mixtes s’appliquent, sauf stipulation internationale contraire\u00a0; les"
                    + " territoires des membres se touchent.",
                "An order of the préfet de région authorises the creation; the rules of the"
                    + " syndicats mixtes apply unless an international provision says otherwise;"
                    + " the territories of the members adjoin.")
            .forbids(
                "Le district ne peut pas avoir de membres d’États qui n’ont pas de frontière avec"
                    + " la France.",
                "The district may not have members from States that do not border France.")
            .remark(
                "Le premier jour est probable, non vérifié\u00a0: il se situe entre le 18 août 2004"
                    + " et le 1er janvier 2005. Une réponse ministérielle de décembre 2004 cite"
                    + " déjà le numéro L.\u00a01115-4-1.",
                "The first day is likely, not verified: it lies between 18 August 2004 and 1"
                    + " January 2005. A ministerial answer of December 2004 already cites the"
                    + " number L.\u00a01115-4-1.")
            .cited(VERIFIED, LawSources.CGCT_2008, LawSources.SENAT_QUESTION_14050),
        europeanDistrict("L1115-4-1")
            .inForceSince("2008-04-18")
            .by("loi-2008-352")
            .requires(
                "Un arrêté du préfet de région autorise la création\u00a0; le titre II du livre VII"
                    + " de la cinquième partie du code s’applique.",
                "An order of the préfet de région authorises the creation; title II of book VII of"
                    + " part five of the code applies.")
            .remark(
                "La loi n°\u00a02008-352 a renuméroté et retouché l’article.",
                "Law no. 2008-352 renumbered and edited the article.")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2008));
  }

  private static ArticleVersion.Builder europeanDistrict(String number) {
    return ArticleVersion.of(ArticleNumber.cgct(number))
        .permits(
            "Un groupement local de coopération transfrontalière, appelé district européen et doté"
                + " de la personnalité morale, peut être créé.",
            "A local grouping for cross-border cooperation, called a European district (district"
                + " européen) and having legal personality, may be created.");
  }

  private static Article territorialCooperationGrouping() {
    return Article.of(
        "gect",
        "Groupement européen de coopération territoriale (GECT)",
        "European grouping of territorial cooperation (EGTC)",
        ArticleVersion.of(ArticleNumber.cgct("L1115-4-2"))
            .inForceSince("2008-04-18")
            .by("loi-2008-352")
            .permits(
                "Un groupement européen de coopération territoriale de droit français peut être"
                    + " créé avec des collectivités et des organismes de droit public d’États"
                    + " membres de l’Union européenne, avec ces États eux-mêmes et avec des États"
                    + " frontaliers membres du Conseil de l’Europe\u00a0; l’adhésion à un"
                    + " groupement de droit étranger est possible.",
                "A European grouping of territorial cooperation under French law may be created"
                    + " with authorities and bodies under public law of member States of the"
                    + " European Union, with these States themselves and with bordering States that"
                    + " are members of the Council of Europe; a grouping under foreign law may be"
                    + " joined.")
            .requires(
                "L’objet reste dans les limites des compétences et respecte les engagements"
                    + " internationaux de la France\u00a0; un arrêté du préfet de la région du"
                    + " siège autorise la création\u00a0; l’adhésion à un groupement de droit"
                    + " étranger demande une autorisation préalable.",
                "The object stays within the powers of the authorities and respects France’s"
                    + " international commitments; an order of the préfet of the region of the seat"
                    + " authorises the creation; joining a grouping under foreign law takes prior"
                    + " authorisation.")
            .remark(
                "L’existence de modifications postérieures à 2015, par exemple d’un renvoi à une"
                    + " directive, n’est pas connue.",
                "Whether the article was changed after 2015, for example by a reference to a"
                    + " directive, is not known.")
            .cited(VERIFIED, LawSources.CODES));
  }

  private static Article semiPublicCompany() {
    return Article.of(
        "sem-actionnaires-etrangers",
        "Actionnaires étrangers des sociétés d’économie mixte locales",
        "Foreign shareholders of local semi-public companies",
        ArticleVersion.of(ArticleNumber.ofLaw("92-125", "132"))
            .inForce("1992-02-08", "1996-02-24")
            .by("loi-92-125")
            .permits(
                "Des collectivités étrangères peuvent détenir des actions d’une société d’économie"
                    + " mixte locale.",
                "Foreign authorities may hold shares of a local semi-public company.")
            .requires(
                "Un accord préalable entre les États prévoit la réciprocité\u00a0; la participation"
                    + " étrangère reste inférieure à 50\u00a0%.",
                "A prior agreement between the States provides for reciprocity; the foreign share"
                    + " stays below 50%.")
            .remark(
                "Les versions codifiées en vigueur du 24 février 1996 au 19 décembre 2003 ne"
                    + " figurent pas parmi les textes réunis\u00a0; les mêmes conditions ont valu"
                    + " jusqu’à cette date.",
                "The codified versions in force from 24 February 1996 to 19 December 2003 are not"
                    + " among the texts collected; the same conditions held until that day.")
            .cited(VERIFIED, LawSources.LOI_92_125),
        ArticleVersion.of(ArticleNumber.cgct("L1522-1"))
            .inForceSince("2003-12-20")
            .by("ord-2003-1212")
            .permits(
                "Des collectivités étrangères peuvent entrer au capital d’une société d’économie"
                    + " mixte locale.",
                "Foreign authorities may hold capital of a local semi-public company.")
            .requires(
                "Un accord préalable n’est exigé que pour les États extérieurs à l’Union"
                    + " européenne\u00a0; les collectivités étrangères détiennent au plus la moitié"
                    + " de la part des collectivités.",
                "A prior agreement is needed only for States outside the European Union; foreign"
                    + " authorities hold at most half of the share held by local authorities.")
            .cited(VERIFIED, LawSources.CODES));
  }

  private static Article localPublicCompany() {
    return Article.of(
        "spl-actionnaires-etrangers",
        "Actionnaires étrangers des sociétés publiques locales",
        "Foreign shareholders of local public companies",
        ArticleVersion.of(ArticleNumber.cgct("L1531-1"))
            .inForce("2010-05-30", "2022-02-23")
            .permits(
                "Les collectivités françaises peuvent créer une société publique locale dont elles"
                    + " détiennent tout le capital.",
                "French authorities may set up a local public company of which they hold the whole"
                    + " capital.")
            .forbids(
                "Aucun actionnaire étranger ne peut entrer au capital.",
                "No foreign shareholder may hold a share in the capital.")
            .remark(
                "L’article est issu de la loi n°\u00a02010-559.",
                "The article was introduced by law no. 2010-559.")
            .cited(VERIFIED, LawSources.CODES),
        ArticleVersion.of(ArticleNumber.cgct("L1531-1"))
            .inForceSince("2022-02-23")
            .by("loi-2022-217")
            .permits(
                "Des collectivités étrangères peuvent entrer au capital d’une société publique"
                    + " locale.",
                "Foreign authorities may hold capital of a local public company.")
            .requires(
                "Un accord préalable n’est exigé que pour les États extérieurs à l’Union"
                    + " européenne\u00a0; les collectivités étrangères détiennent au plus la moitié"
                    + " du capital ou des droits de vote.",
                "A prior agreement is needed only for States outside the European Union; foreign"
                    + " authorities hold at most half of the capital or of the votes.")
            .remark(
                "Le texte n’a été lu que dans une traduction anglaise\u00a0; son contenu et son"
                    + " premier jour sont probables, non vérifiés.",
                "The text was read in an English translation only; its content and its first day"
                    + " are likely, not verified.")
            .cited(LIKELY, LawSources.L1531_1, LawSources.ASSEMBLEE_DEBAT_3DS));
  }
}
