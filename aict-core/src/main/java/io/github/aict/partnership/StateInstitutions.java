package io.github.aict.partnership;

import io.github.aict.Label;
import io.github.aict.Timeline;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.time.LocalDate;

/** The institutions whose role rests on laws, decrees or the organisation of the State. */
final class StateInstitutions {

  private static final Source CODES =
      Source.of(
          "Codes juridiques français, versions datées (miroir de Légifrance)",
          "https://github.com/etalab/codes-juridiques-francais");
  private static final Source LAWS =
      Source.of(
          "Lois non codifiées, versions datées (miroir de Légifrance)",
          "https://github.com/etalab/lois-non-codifiees-et-reglements-francais");
  private static final Source COMMISSION =
      Source.of(
          "CGCT, R1115-8 et suivants",
          "https://www.legifrance.gouv.fr/"
              + "affichCode.do?idSectionTA=LEGISCTA000006181353&cidTexte=LEGITEXT000006070633");
  private static final Source STATE_CONVENTIONS =
      Source.of(
          "Article L1115-5 du CGCT, chronologie et texte",
          "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070633/articles/"
              + "LEGIARTI000006389107");
  private static final Source LAW_OF_1992 =
      Source.of(
          "Loi d’orientation 92-125 du 6 février 1992, titre IV", "http://doczz.fr/doc/2525654");
  private static final Source DECREE_OF_1994 =
      Source.of(
          "Décret 94-937 du 24 octobre 1994 relatif à la Commission nationale de la coopération"
              + " décentralisée",
          "http://admi.net/jo/19941030/INTB9400387D.html");
  private static final Source DECREE_OF_2013 =
      Source.of(
          "Décret 2013-1154 du 11 décembre 2013",
          "https://juriblio.fr/decrets/decret-no-2013-1154-du-11-decembre-2013/162540846");
  private static final Source DECREE_OF_2014 =
      Source.of(
          "Banque des territoires, décret 2014-1403",
          "https://banquedesterritoires.fr/"
              + "un-decret-renove-la-commission-nationale-de-la-cooperation-decentralisee");
  private static final Source DECREE_OF_2017 =
      Source.of(
          "Banque des territoires, décret 2017-939",
          "https://banquedesterritoires.fr/"
              + "la-commission-nationale-de-la-cooperation-decentralisee-selargit-"
              + "11-nouveaux-membres");
  private static final Source SENATE =
      Source.of(
          "Sénat, rapport d’information n°\u00a0123 (2012-2013) sur l’action extérieure des"
              + " collectivités territoriales",
          "https://senat.fr/rap/r12-123/r12-1231.html");
  private static final Source DECLARATION_2024 =
      Source.of(
          "UME, déclaration de l’APD 2024",
          "https://ume.asso.fr/actualites/"
              + "aide-publique-au-developpement-declaration-des-montants-d-aide-verses-au-titre-"
              + "de-l-annee-2023-obligatoire-pour-les-collectivites-locales-avant-le-31-mai-2024");
  private static final Source FACILITY =
      Source.of(
          "AFD, facilité de financement des collectivités territoriales",
          "http://www.afd.fr/fr/la-ficol-un-tremplin-pour-laction-exterieure-des-territoires-francais");

  private StateInstitutions() {}

  static Institution commission() {
    return Institution.of("CNCD", InstitutionKind.JOINT_COMMISSION)
        .founded(
            "1992-02-08",
            "Commission nationale de la coopération décentralisée (CNCD)",
            "National Commission for Decentralised Cooperation (CNCD)")
        .role(
            "Présidée par le Premier ministre, la commission est l’instance paritaire de l’État et"
                + " des collectivités. La loi l’a chargée en 1992 de tenir un état de la"
                + " coopération décentralisée et lui a permis de faire des propositions\u00a0;"
                + " depuis le 9 juillet 2014, elle suit l’action extérieure, en favorise la"
                + " coordination et reçoit des collectivités et de leurs groupements les"
                + " informations nécessaires à ses missions. Ceux qui ont financé des actions"
                + " éligibles lui déclarent chaque année, en principe du 15 avril au 31 mai, l’aide"
                + " publique au développement de l’année civile précédente.",
            "Chaired by the Prime Minister, the commission is the parity body of the State and the"
                + " authorities. In 1992 the law charged it with keeping a survey of decentralised"
                + " cooperation and allowed it to make proposals; since 9 July 2014 it follows"
                + " external action, favours its coordination and receives from the authorities and"
                + " their groupings the information that its missions need. Those that paid for"
                + " eligible actions declare to it every year, as a rule from 15 April to 31 May,"
                + " the official development assistance of the previous calendar year.")
        .basis(
            "loi n°\u00a092-125 du 6 février 1992, article 134\u00a0; CGCT, L1115-6 et R1115-8 à"
                + " R1115-16",
            "law no. 92-125 of 6 February 1992, article 134; CGCT, L1115-6 and R1115-8 to R1115-16")
        .remark(
            "La commission compte 32 membres selon le décret de 1994, 30 depuis le 11 mai 2006,"
                + " dont 28 délibérants, 33 depuis le 28 novembre 2014 et 44 depuis le 12 mai 2017,"
                + " dont toujours 28 délibérants. Les articles qui la régissent ont été absents de"
                + " la partie réglementaire du code du 8 mai au 12 décembre 2005. Son secrétariat"
                + " est assuré au ministère chargé des affaires étrangères, par la DCTCIV depuis le"
                + " 29 décembre 2023.",
            "The commission has 32 members under the decree of 1994, 30 since 11 May 2006, of whom"
                + " 28 deliberative, 33 since 28 November 2014 and 44 since 12 May 2017, of whom"
                + " still 28 deliberative. The articles that govern it were missing from the"
                + " regulatory part of the code from 8 May to 12 December 2005. Its secretariat is"
                + " provided in the ministry in charge of foreign affairs, by the DCTCIV since 29"
                + " December 2023.")
        .website(
            "https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/"
                + "action-exterieure-des-collectivites-territoriales/"
                + "presentation-et-activites-de-la-cncd-et-de-la-daect/article/"
                + "la-commission-nationale-de-la-cooperation-decentralisee-cncd")
        .confidence(Confidence.VERIFIED)
        .verified(
            LAW_OF_1992,
            Label.of("article 134", "article 134"),
            "L’article institue la commission, qui tient un état de la coopération décentralisée et"
                + " peut faire des propositions.",
            "The article establishes the commission, which keeps a survey of decentralised"
                + " cooperation and may make proposals.")
        .verified(
            CODES,
            Label.of(
                "CGCT, L1115-6 et R1115-8 à R1115-15", "CGCT, L1115-6 and R1115-8 to R1115-15"),
            "Depuis le 9 juillet 2014, les collectivités et leurs groupements transmettent à la"
                + " commission les informations dont elle a besoin. Elle a 28 membres délibérants,"
                + " à parité, depuis le 11 mai 2006.",
            "Since 9 July 2014 authorities and their groupings transmit to the commission the"
                + " information it needs. It has had 28 deliberative members, in parity, since 11"
                + " May 2006.")
        .verified(
            COMMISSION,
            Label.of("version du 16 avril 2024", "version of 16 April 2024"),
            "La commission compte toujours 44 membres au 16 avril 2024.",
            "The commission still has 44 members on 16 April 2024.")
        .verified(
            DECREE_OF_1994,
            Label.of("composition", "composition"),
            "La commission compte 32 membres, pour moitié des élus et pour moitié des représentants"
                + " de l’État, sous la présidence du Premier ministre.",
            "The commission has 32 members, half of them elected officials and half of them from"
                + " the State, chaired by the Prime Minister.")
        .verified(
            DECREE_OF_2014,
            Label.of("composition", "composition"),
            "La commission passe à 33 membres, dont 14 et 14 délibérants.",
            "The commission moves to 33 members, of whom 14 and 14 are deliberative.")
        .verified(
            DECREE_OF_2017,
            Label.of("composition", "composition"),
            "La commission passe à 44 membres\u00a0: 14 et 14 délibérants, 12 organismes à voix"
                + " consultative et 4 personnalités qualifiées.",
            "The commission moves to 44 members: 14 and 14 deliberative, 12 consultative bodies and"
                + " 4 qualified persons.")
        .verified(
            BrochureInstitutions.DELEGATION,
            Label.of("secrétariat", "secretariat"),
            "Le secrétariat de la commission est assuré au ministère, par la DCTCIV depuis le 29"
                + " décembre 2023.",
            "The secretariat of the commission is provided in the ministry, by the DCTCIV since 29"
                + " December 2023.")
        .verified(
            DECLARATION_2024,
            Label.of("calendrier", "calendar"),
            "La déclaration annuelle porte sur l’année civile précédente et se fait en principe du"
                + " 15 avril au 31 mai.",
            "The yearly declaration is about the previous calendar year and is made as a rule from"
                + " 15 April to 31 May.")
        .likely(
            BrochureInstitutions.BROCHURE,
            BrochureInstitutions.DIALOGUE,
            "La commission est l’une des instances paritaires de dialogue, qui se réunissent"
                + " régulièrement.",
            "The commission is one of the parity bodies for dialogue, which meet regularly.")
        .build();
  }

  static Institution council() {
    return Institution.of("CNDSI", InstitutionKind.JOINT_COMMISSION)
        .founded(
            "2013-12-15",
            "Conseil national du développement et de la solidarité internationale (CNDSI)",
            "National Council for Development and International Solidarity (CNDSI)")
        .role(
            "Le conseil est une instance consultative, dont un collège est formé d’élus locaux.",
            "The council is a consultative body, one college of which is made up of local elected"
                + " officials.")
        .basis(
            "décret n°\u00a02013-1154 du 11 décembre 2013\u00a0; loi n°\u00a02014-773 du 7 juillet"
                + " 2014, article 4",
            "decree no. 2013-1154 of 11 December 2013; law no. 2014-773 of 7 July 2014, article 4")
        .remark(
            "La brochure de Cités Unies France de décembre 2019 le range parmi les instances"
                + " paritaires et l’appelle «\u00a0Comité national\u00a0»\u00a0; le décret dit"
                + " «\u00a0Conseil national\u00a0».",
            "The brochure of Cités Unies France of December 2019 counts it among the parity bodies"
                + " and calls it “Comité national”; the decree says “Conseil national”.")
        .confidence(Confidence.VERIFIED)
        .verified(
            DECREE_OF_2013,
            Label.of("création et composition", "creation and composition"),
            "Le décret crée un conseil consultatif, dont un collège est formé d’élus locaux\u00a0;"
                + " il est en vigueur depuis le 15 décembre 2013.",
            "The decree creates a consultative council, one college of which is made up of local"
                + " elected officials; it is in force since 15 December 2013.")
        .likely(
            BrochureInstitutions.BROCHURE,
            BrochureInstitutions.DIALOGUE,
            "Le conseil, sous le nom de «\u00a0Comité national\u00a0», est l’une des instances"
                + " paritaires de dialogue.",
            "The council, under the name of “Comité national”, is one of the parity bodies for"
                + " dialogue.")
        .build();
  }

  static Institution delegation() {
    LocalDate merged = LocalDate.of(2023, 12, 29);
    LocalDate first = LocalDate.of(1983, 5, 26);
    return Institution.of("DAECT", InstitutionKind.STATE_BODY)
        .since(first)
        .names(
            Timeline.<Label>builder()
                .put(
                    Validity.closed(first, merged.minusDays(1)),
                    Label.of(
                        "Délégation pour l’action extérieure des collectivités territoriales"
                            + " (DAECT)",
                        "Delegation for the External Action of Territorial Authorities (DAECT)"))
                .put(Validity.from(merged), Label.of("DCTCIV", "DCTCIV"))
                .build())
        .role(
            "La délégation du ministère chargé des affaires étrangères assure le secrétariat de la"
                + " Commission nationale de la coopération décentralisée, à laquelle les"
                + " collectivités déclarent leur aide publique au développement. Elle cofinance"
                + " leurs projets au moyen d’appels à projets.",
            "The delegation of the ministry in charge of foreign affairs provides the secretariat"
                + " of the National Commission for Decentralised Cooperation, to which the"
                + " authorities declare their official development assistance. It co-funds their"
                + " projects by calls for projects.")
        .basis(
            "circulaire n°\u00a01789/SG du 26 mai 1983\u00a0; organisation du ministère",
            "circular no. 1789/SG of 26 May 1983; organisation of the ministry")
        .remark(
            "La circulaire de 1983 a créé un délégué\u00a0; le service s’appelait DAECL en 2006. Le"
                + " jour où il a pris le nom de DAECT n’est pas connu\u00a0: ce nom est donné ici"
                + " depuis l’origine. Le 29 décembre 2023, il s’est fondu dans la DCTCIV. Que le"
                + " cofinancement passe par des appels à projets n’est repris ici que de la"
                + " brochure de Cités Unies France et reste probable.",
            "The circular of 1983 created a delegate; the service was called DAECL in 2006. The day"
                + " on which it took the name DAECT is not known: that name is given here from the"
                + " beginning. On 29 December 2023 it was merged into the DCTCIV. That the"
                + " co-funding goes through calls for projects is taken here from the brochure of"
                + " Cités Unies France alone and is likely.")
        .confidence(Confidence.VERIFIED)
        .verified(
            BrochureInstitutions.DELEGATION,
            Label.of("DCTCIV", "DCTCIV"),
            "La DAECT s’est fondue dans la DCTCIV le 29 décembre 2023\u00a0; l’une puis l’autre"
                + " assurent le secrétariat de la commission.",
            "The DAECT was merged into the DCTCIV on 29 December 2023; the one and then the other"
                + " provide the secretariat of the commission.")
        .verified(
            SENATE,
            Label.of("circulaire du 26 mai 1983", "circular of 26 May 1983"),
            "La circulaire du Premier ministre du 26 mai 1983 crée le délégué.",
            "The circular of the Prime Minister of 26 May 1983 creates the delegate.")
        .likely(
            BrochureInstitutions.BROCHURE,
            BrochureInstitutions.FUNDING,
            "Le ministère soutient les projets des collectivités par la DAECT, dans le cadre"
                + " d’appels à projets.",
            "The ministry supports the projects of authorities through the DAECT, within calls for"
                + " projects.")
        .build();
  }

  static Institution representative() {
    return Institution.of("PREFET", InstitutionKind.STATE_BODY)
        .founded(
            "1982-03-03", "Représentant de l’État (préfet)", "Representative of the State (préfet)")
        .role(
            "Le représentant de l’État reçoit les actes des collectivités et peut les déférer dans"
                + " les deux mois au tribunal administratif\u00a0; depuis le 8 février 1992, les"
                + " conventions entrent en vigueur dès leur transmission. Il autorise la"
                + " participation à un organisme de droit étranger, le groupement européen de"
                + " coopération territoriale (GECT), le district européen et, dans les cas que la"
                + " loi admet, la signature de conventions avec un État étranger. En"
                + " Nouvelle-Calédonie et en Polynésie française, c’est le haut-commissaire qui"
                + " reçoit les actes.",
            "The representative of the State receives the acts of authorities and can refer them to"
                + " the administrative court within two months; since 8 February 1992 conventions"
                + " come into force on transmission. The representative authorises taking part in a"
                + " body under foreign law, the European grouping of territorial cooperation"
                + " (GECT), the European district and, in the cases that the law admits, the"
                + " signature of conventions with a foreign State. In New Caledonia and French"
                + " Polynesia it is the high commissioner who receives the acts.")
        .basis(
            "CGCT, L2131-1, L2131-2 et L2131-6, L3131-1, L3131-2 et L3132-1, L4141-1, L4141-2 et"
                + " L4142-1\u00a0; L1115-4, L1115-4-1, L1115-4-2 et L1115-5",
            "CGCT, L2131-1, L2131-2 and L2131-6, L3131-1, L3131-2 and L3132-1, L4141-1, L4141-2 and"
                + " L4142-1; L1115-4, L1115-4-1, L1115-4-2 and L1115-5")
        .remark(
            "Le 3 mars 1982 est le jour où la transmission a remplacé la tutelle\u00a0; que la loi"
                + " n°\u00a082-213 ait été publiée ce jour-là est probable. Les autorisations sont"
                + " venues ensuite, depuis le 1er janvier 2005 pour l’organisme de droit étranger"
                + " et, probablement, le district européen, et depuis le 18 avril 2008 pour le GECT"
                + " et la convention avec un État. Que les établissements publics de coopération"
                + " intercommunale suivent les règles des communes est probable.",
            "3 March 1982 is the day on which transmission replaced prior supervision; that law no."
                + " 82-213 was published on that day is likely. The authorisations came later,"
                + " since 1 January 2005 for the body under foreign law and, likely, the European"
                + " district, and since 18 April 2008 for the GECT and the convention with a State."
                + " That public establishments of intermunicipal cooperation follow the rules of"
                + " communes is likely.")
        .confidence(Confidence.VERIFIED)
        .verified(
            CODES,
            Label.of(
                "CGCT, L2131-1 à L2131-6 et équivalents, L1115-4 à L1115-5",
                "CGCT, L2131-1 to L2131-6 and equivalents, L1115-4 to L1115-5"),
            "Le représentant de l’État reçoit les actes, peut les déférer au tribunal administratif"
                + " et autorise les organismes de coopération.",
            "The representative of the State receives the acts, can refer them to the"
                + " administrative court and authorises the bodies of cooperation.")
        .verified(
            STATE_CONVENTIONS,
            Label.of("L1115-5", "L1115-5"),
            "Depuis le 18 avril 2008, le représentant de l’État autorise au préalable la signature"
                + " des conventions admises avec un État étranger.",
            "Since 18 April 2008 the representative of the State authorises beforehand the"
                + " signature of the admitted conventions with a foreign State.")
        .verified(
            LAW_OF_1992,
            Label.of("article 131", "article 131"),
            "Les conventions entrent en vigueur dès leur transmission au représentant de l’État.",
            "Conventions come into force on their transmission to the representative of the State.")
        .verified(
            LAWS,
            Label.of(
                "loi 82-213, articles 2 et 3\u00a0; lois organiques 99-209 et 2004-192",
                "law 82-213, articles 2 and 3; organic laws 99-209 and 2004-192"),
            "La transmission remplace la tutelle depuis le 3 mars 1982\u00a0; le haut-commissaire"
                + " reçoit les actes en Nouvelle-Calédonie et en Polynésie française.",
            "Transmission replaces prior supervision since 3 March 1982; the high commissioner"
                + " receives the acts in New Caledonia and French Polynesia.")
        .build();
  }

  static Institution agency() {
    return Institution.of("AFD", InstitutionKind.AGENCY)
        .named("Agence française de développement (AFD)", "French Development Agency (AFD)")
        .role(
            "L’agence peut gérer, sur mandat, des programmes de coopération décentralisée. Depuis"
                + " 2014, elle finance des projets par la facilité de financement des collectivités"
                + " territoriales françaises (FICOL).",
            "The agency can manage programmes of decentralised cooperation on mandate. Since 2014"
                + " it has funded projects through the funding facility for French territorial"
                + " authorities (FICOL).")
        .basis("code monétaire et financier, R513-30", "monetary and financial code, R513-30")
        .remark(
            "Le jour où la FICOL a été ouverte et celui où l’article est entré en vigueur ne sont"
                + " pas connus.",
            "The day on which the FICOL was opened and the day on which the article came into force"
                + " are not known.")
        .website("https://www.afd.fr/fr")
        .confidence(Confidence.VERIFIED)
        .verified(
            CODES,
            Label.of(
                "code monétaire et financier, R513-30", "monetary and financial code, R513-30"),
            "L’agence peut gérer sur mandat des programmes de coopération décentralisée.",
            "The agency can manage programmes of decentralised cooperation on mandate.")
        .verified(
            FACILITY,
            Label.of("FICOL", "FICOL"),
            "L’agence finance des projets de collectivités par la FICOL depuis 2014.",
            "The agency has funded projects of authorities through the FICOL since 2014.")
        .likely(
            BrochureInstitutions.BROCHURE,
            BrochureInstitutions.FUNDING,
            "La FICOL est l’un des cofinancements ouverts aux collectivités.",
            "The FICOL is one of the kinds of co-funding open to authorities.")
        .build();
  }
}
