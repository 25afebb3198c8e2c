package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.LegalTextKind.CIRCULAIRE;
import static io.github.aict.law.LegalTextKind.DECRET;
import static io.github.aict.law.LegalTextKind.LOI;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;

/**
 * The texts since 2014, when the ban on conventions with a foreign State got further exceptions.
 */
final class TextsSince2014 {

  private TextsSince2014() {}

  static ImmutableList<LegalText> all() {
    return ImmutableList.of(
        LegalText.of(
                "loi-2014-58",
                LOI,
                "Loi de modernisation de l’action publique territoriale et d’affirmation des"
                    + " métropoles (MAPTAM)",
                "Law on the modernisation of territorial public action and the strengthening of"
                    + " métropoles (MAPTAM)")
            .number("2014-58")
            .signed("2014-01-27")
            .published("2014-01-28")
            .inForce("2014-01-29")
            .strictly("2014-01-29")
            .remark(
                Label.of(
                    "Le numéro définitif de l’article de la loi qui modifie l’article"
                        + " L.\u00a01115-5, article 9 bis du projet, n’est pas connu.",
                    "The final number of the article of the law that amends article L.\u00a01115-5,"
                        + " article 9 bis of the bill, is not known."))
            .changes(
                "Étend à l’article L.\u00a01115-5 du CGCT les exceptions à l’interdiction des"
                    + " conventions avec un État étranger aux cas que la loi prévoit, aux"
                    + " groupements eurorégionaux de coopération (GEC) et aux groupements locaux de"
                    + " coopération transfrontalière (GLCT)\u00a0; les métropoles peuvent"
                    + " participer à des structures transfrontalières (article L.\u00a05217-2,"
                    + " VIII) et la Métropole de Lyon est créée, avec effet en 2015.",
                "Extends, in article L.\u00a01115-5 of the CGCT, the exceptions to the ban on"
                    + " conventions with a foreign State to cases provided for by law, to"
                    + " Euroregional cooperation groupings (GEC) and to local groupings for"
                    + " cross-border cooperation (GLCT); métropoles may take part in cross-border"
                    + " bodies (article L.\u00a05217-2, VIII) and the Métropole de Lyon is created,"
                    + " with effect in 2015.",
                VERIFIED,
                LawSources.CODES,
                LawSources.LOI_2014_58,
                LawSources.SENAT_RAPPORT_859,
                LawSources.SENAT_AMENDEMENT_607),
        LegalText.of(
                "loi-2014-773",
                LOI,
                "Loi d’orientation et de programmation relative à la politique de développement et"
                    + " de solidarité internationale",
                "Framework and programming law on the policy of development and international"
                    + " solidarity")
            .number("2014-773")
            .signed("2014-07-07")
            .published("2014-07-08")
            .inForce("2014-07-09")
            .strictly("2014-07-09")
            .changes(
                "Permet à l’article L.\u00a01115-1 du CGCT (article 14 de la loi) de mener ou de"
                    + " soutenir toute action extérieure de coopération, d’aide au développement ou"
                    + " à caractère humanitaire, la convention devenant facultative\u00a0; crée le"
                    + " 1\u00a0% déchets (article L.\u00a01115-2) et l’obligation de transmettre"
                    + " des informations à la Commission nationale de la coopération décentralisée"
                    + " (article L.\u00a01115-6), adapte l’article L.\u00a01822-1 et intitule le"
                    + " chapitre «\u00a0Action extérieure\u00a0».",
                "Allows, in article L.\u00a01115-1 of the CGCT (article 14 of the law), carrying"
                    + " out or supporting any external action of cooperation, development aid or a"
                    + " humanitarian nature, the convention becoming optional; creates the 1% for"
                    + " waste (article L.\u00a01115-2) and the duty to transmit information to the"
                    + " national commission for decentralised cooperation (article L.\u00a01115-6),"
                    + " adapts article L.\u00a01822-1 and names the chapter “External action”.",
                VERIFIED,
                LawSources.CODES,
                LawSources.LOI_2014_773,
                LawSources.SENAT_RAPPORT_490,
                LawSources.SENAT_AMENDEMENT_49),
        LegalText.of(
                "decret-2014-1403",
                DECRET,
                "Décret relatif à la Commission nationale de la coopération décentralisée",
                "Decree on the national commission for decentralised cooperation")
            .number("2014-1403")
            .signed("2014-11-25")
            .published("2014-11-27")
            .inForce("2014-11-28")
            .changes(
                "Porte la Commission nationale de la coopération décentralisée à trente-trois"
                    + " membres, dont deux fois quatorze à voix délibérative, avec un"
                    + " vice-président, une commission permanente et au moins deux réunions par an"
                    + " (articles R.\u00a01115-8 et suivants du CGCT).",
                "Brings the national commission for decentralised cooperation to thirty-three"
                    + " members, of whom twice fourteen have a vote, with a vice-president, a"
                    + " standing commission and at least two meetings a year (articles"
                    + " R.\u00a01115-8 and following of the CGCT).",
                VERIFIED,
                LawSources.R1115_8,
                LawSources.R1115_15,
                PracticeSources.CNCD_2014),
        LegalText.of(
                "circ-2015-07-02",
                CIRCULAIRE,
                "Circulaire relative à la coopération décentralisée (Cazeneuve-Fabius)",
                "Circular on decentralised cooperation (Cazeneuve-Fabius)")
            .signed("2015-07-02")
            .inForce("2015-07-02")
            .remark(
                Label.of(
                    "Le numéro NOR de cette circulaire, rendue publique le 21 juillet 2015, n’est"
                        + " pas connu\u00a0; le titre donné ici décrit l’objet, le titre officiel"
                        + " n’étant pas connu.",
                    "The NOR number of this circular, made public on 21 July 2015, is not known;"
                        + " the title given here describes the subject, as the official title is"
                        + " not known."))
            .changes(
                "Rappelle qu’aucune convention ne peut être conclue avec un État étranger hors des"
                    + " cas prévus par la loi, ni avec une entité que la France ne reconnaît pas,"
                    + " et que la Commission nationale de la coopération décentralisée doit être"
                    + " informée.",
                "Recalls that no convention may be made with a foreign State outside the cases"
                    + " provided for by law, nor with an entity that France does not recognise, and"
                    + " that the national commission for decentralised cooperation must be"
                    + " informed.",
                VERIFIED,
                PracticeSources.CIRCULAIRE_2015),
        LegalText.of("loi-2015-991", LOI, "Loi NOTRe", "NOTRe law")
            .number("2015-991")
            .signed("2015-08-07")
            .published("2015-08-08")
            .inForce("2015-08-09")
            .remark(
                Label.of(
                    "Les dates de la loi et l’absence de modification sont probables.",
                    "The dates of the law and the absence of a change are likely."))
            .changes(
                "Aucune modification des articles L.\u00a01115-1 et suivants du CGCT par cette loi"
                    + " n’a été trouvée.",
                "No change of articles L.\u00a01115-1 and following of the CGCT by this law was"
                    + " found.",
                LIKELY,
                LawSources.CODES),
        LegalText.of(
                "loi-2016-1657",
                LOI,
                "Loi relative à l’action extérieure des collectivités territoriales et à la"
                    + " coopération des outre-mer dans leur environnement régional (Letchimy)",
                "Law on the external action of territorial authorities and the cooperation of"
                    + " overseas France in its regional environment (Letchimy)")
            .number("2016-1657")
            .signed("2016-12-05")
            .published("2016-12-06")
            .inForce("2016-12-07")
            .strictly("2016-12-07")
            .changes(
                "Ajoute par son article 1er à l’article L.\u00a01115-5 du CGCT trois cas de"
                    + " convention avec un État étranger, chacun sur autorisation préalable du"
                    + " représentant de l’État\u00a0: mise en œuvre d’un accord antérieur approuvé"
                    + " par l’État, exécution d’un programme régional d’une organisation"
                    + " internationale approuvé par la France, création d’un autre"
                    + " groupement\u00a0; élargit l’espace géographique et les pouvoirs des"
                    + " collectivités d’outre-mer (articles L.\u00a03441-2 et suivants,"
                    + " L.\u00a04433-4-1 et suivants et chapitres de la Guyane et de la"
                    + " Martinique).",
                "Adds, by its article 1, to article L.\u00a01115-5 of the CGCT three cases of"
                    + " convention with a foreign State, each with prior authorisation of the"
                    + " representative of the State: implementation of an earlier agreement"
                    + " approved by the State, execution of a regional programme of an"
                    + " international organisation approved by France, creation of another"
                    + " grouping; widens the geography and the powers of overseas authorities"
                    + " (articles L.\u00a03441-2 and following, L.\u00a04433-4-1 and following and"
                    + " the chapters on Guyane and Martinique).",
                VERIFIED,
                LawSources.L1115_5,
                LawSources.LOI_2016_1657,
                LawSources.SENAT_RAPPORT_51,
                PracticeSources.ATD_13),
        LegalText.of(
                "decret-2017-939",
                DECRET,
                "Décret relatif à la Commission nationale de la coopération décentralisée",
                "Decree on the national commission for decentralised cooperation")
            .number("2017-939")
            .signed("2017-05-10")
            .published("2017-05-11")
            .inForce("2017-05-12")
            .changes(
                "Porte la Commission nationale de la coopération décentralisée à quarante-quatre"
                    + " membres\u00a0: deux fois quatorze à voix délibérative, douze organismes à"
                    + " voix consultative et quatre personnalités qualifiées (articles"
                    + " R.\u00a01115-8 et suivants du CGCT).",
                "Brings the national commission for decentralised cooperation to forty-four"
                    + " members: twice fourteen with a vote, twelve bodies with a consultative"
                    + " voice and four qualified persons (articles R.\u00a01115-8 and following of"
                    + " the CGCT).",
                VERIFIED,
                LawSources.COMMISSION,
                PracticeSources.CNCD_2017),
        LegalText.of(
                "circ-2018-05-24",
                CIRCULAIRE,
                "Circulaire sur le cadre juridique de l’action extérieure des collectivités"
                    + " territoriales et de son contrôle",
                "Circular on the legal framework of the external action of territorial authorities"
                    + " and its control")
            .nor("INTB1809792C")
            .signed("2018-05-24")
            .inForce("2018-05-24")
            .changes(
                "Demande la transmission de tout acte de coopération, même sans convention formelle"
                    + " (charte, déclaration d’amitié, vœu), et rappelle la neutralité, la laïcité"
                    + " et le cas des entités que la France ne reconnaît pas\u00a0; ne traite ni du"
                    + " transfrontalier ni des accords avec des États issus de la loi de 2016.",
                "Asks for the transmission of every act of cooperation, even without a formal"
                    + " convention (charter, declaration of friendship, wish or vœu), and recalls"
                    + " neutrality, laïcité and the case of entities that France does not"
                    + " recognise; deals neither with cross-border work nor with the agreements"
                    + " with States of the law of 2016.",
                VERIFIED,
                PracticeSources.CIRCULAIRE_2018,
                PracticeSources.SVP,
                PracticeSources.ARRICOD),
        LegalText.of(
                "loi-2019-816",
                LOI,
                "Loi relative aux compétences de la Collectivité européenne d’Alsace",
                "Law on the powers of the Collectivité européenne d’Alsace")
            .number("2019-816")
            .signed("2019-08-02")
            .published("2019-08-03")
            .inForce("2021-01-01")
            .changes(
                "Fait de la Collectivité européenne d’Alsace le chef de file de la coopération"
                    + " transfrontalière et la charge d’un schéma alsacien (article L.\u00a03431-1"
                    + " du CGCT).",
                "Makes the Collectivité européenne d’Alsace lead authority (chef de file) for"
                    + " cross-border cooperation and has it draw up an Alsatian scheme (article"
                    + " L.\u00a03431-1 of the CGCT).",
                VERIFIED,
                LawSources.LOI_2019_816),
        LegalText.of(
                "loi-2019-1428",
                LOI,
                "Loi d’orientation des mobilités (LOM)",
                "Framework law on mobility (LOM)")
            .number("2019-1428")
            .signed("2019-12-24")
            .changes(
                "Redéfinit les autorités organisatrices de la mobilité (article L.\u00a01231-1 du"
                    + " code des transports)\u00a0; aucune modification des articles L.\u00a01115-1"
                    + " et suivants du CGCT n’a été trouvée.",
                "Redefines the authorities that organise mobility (article L.\u00a01231-1 of the"
                    + " transport code); no change of articles L.\u00a01115-1 and following of the"
                    + " CGCT was found.",
                LIKELY,
                LawSources.SENAT_AVIS_529),
        LegalText.of(
                "loi-2021-1031",
                LOI,
                "Loi de programmation relative au développement solidaire et à la lutte contre les"
                    + " inégalités mondiales",
                "Programming law on solidarity-based development and the fight against global"
                    + " inequalities")
            .number("2021-1031")
            .signed("2021-08-04")
            .published("2021-08-05")
            .inForce("2021-08-06")
            .strictly("2021-08-06")
            .remark(
                Label.of(
                    "Que l’article L.\u00a01115-3 vienne aussi de l’article 6 et qu’il soit en"
                        + " vigueur dès le 6 août 2021 est probable.",
                    "That article L.\u00a01115-3 also comes from article 6 and is in force from 6"
                        + " August 2021 is likely."))
            .changes(
                "Demande aux collectivités de tenir compte de l’Agenda 2030 du développement"
                    + " durable (article L.\u00a01115-1 du CGCT, article 6 de la loi) et crée le"
                    + " 1\u00a0% mobilité (article L.\u00a01115-3).",
                "Asks authorities to take the 2030 agenda for sustainable development into account"
                    + " (article L.\u00a01115-1 of the CGCT, article 6 of the law) and creates the"
                    + " 1% for mobility (article L.\u00a01115-3).",
                VERIFIED,
                LawSources.L1115_1,
                LawSources.L1115_3,
                LawSources.L1115_3_VERSION_2021,
                LawSources.LOI_2021_1031,
                LawSources.SENAT_AVIS_529),
        LegalText.of("loi-2022-217", LOI, "Loi 3DS", "3DS law")
            .number("2022-217")
            .signed("2022-02-21")
            .published("2022-02-22")
            .inForce("2022-02-23")
            .remark(
                Label.of(
                    "Le numéro définitif de l’article, article 59 du projet, n’est pas connu et la"
                        + " date de publication au Journal officiel est probable\u00a0; le contenu"
                        + " est vérifié sur une traduction anglaise.",
                    "The final number of the article, article 59 of the bill, is not known and the"
                        + " date of publication in the Journal officiel is likely; the content is"
                        + " verified on an English translation."))
            .changes(
                "Permet aux collectivités étrangères de détenir jusqu’à la moitié du capital d’une"
                    + " société publique locale (article L.\u00a01531-1 du CGCT)\u00a0; un accord"
                    + " préalable n’est exigé que pour les États extérieurs à l’Union européenne.",
                "Lets foreign authorities hold up to half of the capital of a local public company"
                    + " (article L.\u00a01531-1 of the CGCT); a prior agreement is required only"
                    + " for States outside the European Union.",
                VERIFIED,
                LawSources.L1531_1,
                LawSources.ASSEMBLEE_DEBAT_3DS));
  }
}
