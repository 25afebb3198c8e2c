package io.github.aict.law;

import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.LegalTextKind.CIRCULAIRE;
import static io.github.aict.law.LegalTextKind.DECRET;
import static io.github.aict.law.LegalTextKind.LOI;
import static io.github.aict.law.LegalTextKind.LOI_ORGANIQUE;
import static io.github.aict.law.LegalTextKind.REGLEMENT_EUROPEEN;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;

/** The texts from the 1% for water of 2005 to 2013. */
final class TextsSince2005 {

  private TextsSince2005() {}

  static ImmutableList<LegalText> all() {
    return ImmutableList.of(
        LegalText.of(
                "loi-2005-95",
                LOI,
                "Loi relative à la coopération internationale des collectivités territoriales et"
                    + " des agences de l’eau dans les domaines de l’alimentation en eau et de"
                    + " l’assainissement (Oudin-Santini)",
                "Law on the international cooperation of territorial authorities and water agencies"
                    + " in the fields of water supply and sanitation (Oudin-Santini)")
            .number("2005-95")
            .signed("2005-02-09")
            .published("2005-02-10")
            .inForce("2005-02-10")
            .strictly("2005-02-11")
            .changes(
                "Permet aux communes, aux établissements publics de coopération intercommunale et"
                    + " aux syndicats mixtes de consacrer à des actions internationales d’eau"
                    + " potable et d’assainissement jusqu’à 1\u00a0% des ressources des budgets de"
                    + " ces services (article L.\u00a01115-1-1 du CGCT), et aux agences de l’eau"
                    + " jusqu’à 1\u00a0% de leurs ressources (article L.\u00a0213-6, puis"
                    + " L.\u00a0213-9-2 du code de l’environnement).",
                "Lets communes, public establishments for intercommunal cooperation and syndicats"
                    + " mixtes spend on international action in drinking water and sanitation up to"
                    + " 1% of the resources of the budgets of these services (article"
                    + " L.\u00a01115-1-1 of the CGCT), and water agencies up to 1% of their"
                    + " resources (article L.\u00a0213-6, then L.\u00a0213-9-2 of the environment"
                    + " code).",
                VERIFIED,
                LawSources.CODES,
                LawSources.SENAT_RAPPORT_347),
        LegalText.of(
                "decret-2005-1551",
                DECRET,
                "Décret relatif à la Commission nationale de la coopération décentralisée",
                "Decree on the national commission for decentralised cooperation")
            .number("2005-1551")
            .signed("2005-12-06")
            .inForce("2005-12-13")
            .remark(
                Label.of(
                    "Le titre donné ici décrit l’objet, le titre officiel n’étant pas connu.",
                    "The title given here describes the subject, as the official title is not"
                        + " known."))
            .changes(
                "Rétablit aux articles R.\u00a01115-8 à R.\u00a01115-15 du CGCT les dispositions"
                    + " sur la Commission nationale de la coopération décentralisée que le décret"
                    + " n°\u00a02005-433 du 4 mai 2005 avait fait sortir de la partie"
                    + " réglementaire.",
                "Restores, as articles R.\u00a01115-8 to R.\u00a01115-15 of the CGCT, the"
                    + " provisions on the national commission for decentralised cooperation that"
                    + " decree no. 2005-433 of 4 May 2005 had dropped from the regulatory part.",
                VERIFIED,
                LawSources.CODES),
        LegalText.of(
                "decret-2006-529",
                DECRET,
                "Décret relatif à la Commission nationale de la coopération décentralisée",
                "Decree on the national commission for decentralised cooperation")
            .number("2006-529")
            .signed("2006-05-09")
            .inForce("2006-05-11")
            .changes(
                "Fait de la Commission nationale de la coopération décentralisée une instance"
                    + " paritaire de vingt-huit membres à voix délibérative (articles"
                    + " R.\u00a01115-8 et suivants du CGCT)\u00a0; la mention selon laquelle les"
                    + " collectivités la tiennent informée de leurs actes disparaît.",
                "Makes the national commission for decentralised cooperation a body of two equal"
                    + " halves with twenty-eight voting members (articles R.\u00a01115-8 and"
                    + " following of the CGCT); the wording that authorities keep it informed of"
                    + " their acts disappears.",
                VERIFIED,
                LawSources.CODES,
                PracticeSources.CNCD),
        LegalText.of(
                "reg-1082-2006",
                REGLEMENT_EUROPEEN,
                "Règlement relatif à un groupement européen de coopération territoriale (GECT)",
                "Regulation on a European grouping of territorial cooperation (EGTC)")
            .number("(CE) 1082/2006")
            .signed("2006-07-05")
            .inForce("2007-08-01")
            .remark(
                Label.of(
                    "La date d’application, le 1er août 2007, est probable.",
                    "The date of application, 1 August 2007, is likely."))
            .changes(
                "Crée en droit de l’Union européenne le groupement européen de coopération"
                    + " territoriale\u00a0; il est modifié par le règlement (UE) n°\u00a01302/2013"
                    + " du 17 décembre 2013.",
                "Creates the European grouping of territorial cooperation in the law of the"
                    + " European Union; it is amended by Regulation (EU) no. 1302/2013 of 17"
                    + " December 2013.",
                VERIFIED,
                LawSources.ASSEMBLEE_RAPPORT_619,
                LawSources.SENAT_RAPPORT_51),
        LegalText.of(
                "loi-2006-1537",
                LOI,
                "Loi relative au secteur de l’énergie",
                "Law on the energy sector")
            .number("2006-1537")
            .signed("2006-12-07")
            .published("2006-12-08")
            .inForce("2006-12-08")
            .strictly("2006-12-09")
            .changes(
                "Étend par son article 49 le 1\u00a0% de l’article L.\u00a01115-1-1 du CGCT au"
                    + " service public de distribution d’électricité et de gaz.",
                "Extends, by its article 49, the 1% of article L.\u00a01115-1-1 of the CGCT to the"
                    + " public service of distribution of electricity and gas.",
                VERIFIED,
                LawSources.CODES,
                LawSources.SENAT_AMENDEMENT_ENERGIE),
        LegalText.of(
                "loi-2007-147",
                LOI,
                "Loi relative à l’action extérieure des collectivités territoriales et de leurs"
                    + " groupements (Thiollière)",
                "Law on the external action of territorial authorities and their groupings"
                    + " (Thiollière)")
            .number("2007-147")
            .signed("2007-02-02")
            .published("2007-02-06")
            .inForce("2007-02-06")
            .strictly("2007-02-07")
            .changes(
                "Réécrit l’article L.\u00a01115-1 du CGCT\u00a0: les conventions se font avec des"
                    + " autorités locales étrangères, la limite des compétences disparaît, l’objet"
                    + " et le montant prévisionnel des engagements financiers doivent être"
                    + " mentionnés et l’urgence permet une action humanitaire sans convention.",
                "Rewrites article L.\u00a01115-1 of the CGCT: conventions are made with foreign"
                    + " local authorities, the limit of one’s powers goes, the object and the"
                    + " provisional amount of the financial commitments must be stated and urgency"
                    + " allows humanitarian action without a convention.",
                VERIFIED,
                LawSources.LOI_2007_147,
                LawSources.CODES,
                LawSources.ASSEMBLEE_RAPPORT_3610,
                LawSources.SENAT_RAPPORT_29),
        LegalText.of(
                "lo-2007-223",
                LOI_ORGANIQUE,
                "Loi organique portant dispositions statutaires et institutionnelles relatives à"
                    + " l’outre-mer",
                "Organic law on statutory and institutional provisions for overseas France")
            .number("2007-223")
            .signed("2007-02-21")
            .published("2007-02-22")
            .inForce("2007-02-22")
            .changes(
                "Donne leur propre régime à Saint-Barthélemy, à Saint-Martin et à"
                    + " Saint-Pierre-et-Miquelon (articles LO.\u00a06251-14 à LO.\u00a06251-18,"
                    + " LO.\u00a06351-14 à LO.\u00a06351-18 et LO.\u00a06461-14 à LO.\u00a06461-18"
                    + " du CGCT).",
                "Gives Saint-Barthélemy, Saint-Martin and Saint-Pierre-et-Miquelon a regime of"
                    + " their own (articles LO.\u00a06251-14 to LO.\u00a06251-18, LO.\u00a06351-14"
                    + " to LO.\u00a06351-18 and LO.\u00a06461-14 to LO.\u00a06461-18 of the CGCT).",
                VERIFIED,
                LawSources.CODES),
        LegalText.of(
                "circ-2007-04-30",
                CIRCULAIRE,
                "Circulaire interministérielle relative au 1\u00a0% eau",
                "Interministerial circular on the 1% for water")
            .signed("2007-04-30")
            .inForce("2007-04-30")
            .remark(
                Label.of(
                    "Le titre donné ici décrit l’objet, le titre officiel n’étant pas connu.",
                    "The title given here describes the subject, as the official title is not"
                        + " known."))
            .changes(
                "Précise comment le 1\u00a0% eau se calcule et s’emploie.",
                "Explains how the 1% for water is computed and used.",
                VERIFIED,
                PracticeSources.PSEAU_APPLICATION),
        LegalText.of(
                "loi-2007-1720",
                LOI,
                "Loi ratifiant l’ordonnance n°\u00a02007-1434 (communes de la Polynésie française)",
                "Law ratifying ordonnance no. 2007-1434 (communes of French Polynesia)")
            .number("2007-1720")
            .signed("2007-12-07")
            .inForce("2008-03-01")
            .remark(
                Label.of(
                    "La date de signature est probable\u00a0; le titre donné ici est abrégé.",
                    "The date of signature is likely; the title given here is a short one."))
            .changes(
                "Rend applicables, avec des adaptations, les articles L.\u00a01115-1 et"
                    + " L.\u00a01115-5 à L.\u00a01115-7 du CGCT aux communes de la Polynésie"
                    + " française et à leurs groupements (article L.\u00a01822-1).",
                "Makes articles L.\u00a01115-1 and L.\u00a01115-5 to L.\u00a01115-7 of the CGCT"
                    + " apply, with adaptations, to the communes of French Polynesia and their"
                    + " groupings (article L.\u00a01822-1).",
                VERIFIED,
                LawSources.CODES),
        LegalText.of(
                "loi-2008-352",
                LOI,
                "Loi visant à renforcer la coopération transfrontalière, transnationale et"
                    + " interrégionale (GECT)",
                "Law to strengthen cross-border, transnational and interregional cooperation"
                    + " (EGTC)")
            .number("2008-352")
            .nor("IOCX0802962L")
            .signed("2008-04-16")
            .published("2008-04-17")
            .inForce("2008-04-18")
            .strictly("2008-04-18")
            .changes(
                "Crée à l’article L.\u00a01115-4-2 du CGCT le groupement européen de coopération"
                    + " territoriale de droit français, ouvre les organismes de droit étranger"
                    + " au-delà du transfrontalier (article L.\u00a01115-4) et n’admet de"
                    + " convention avec un État étranger que pour créer un tel groupement (article"
                    + " L.\u00a01115-5)\u00a0; les articles L.\u00a01115-2 et L.\u00a01115-3 sont"
                    + " abrogés et la voie du groupement d’intérêt public se ferme, les groupements"
                    + " existants allant à leur terme.",
                "Creates, in article L.\u00a01115-4-2 of the CGCT, the European grouping of"
                    + " territorial cooperation under French law, opens bodies under foreign law"
                    + " beyond cross-border work (article L.\u00a01115-4) and allows a convention"
                    + " with a foreign State only to create such a grouping (article"
                    + " L.\u00a01115-5); articles L.\u00a01115-2 and L.\u00a01115-3 are repealed"
                    + " and the route of the public interest grouping closes, existing ones running"
                    + " to their term.",
                VERIFIED,
                LawSources.CODES,
                LawSources.CGCT_2008,
                LawSources.ASSEMBLEE_RAPPORT_619,
                LawSources.SENAT_RAPPORT_238),
        LegalText.of(
                "loi-2010-1487",
                LOI,
                "Loi relative au Département de Mayotte",
                "Law on the Département of Mayotte")
            .number("2010-1487")
            .signed("2010-12-07")
            .inForce("2011-03-31")
            .remark(
                Label.of("La date de signature est probable.", "The date of signature is likely."))
            .changes(
                "Fait entrer Mayotte dans les dispositions sur la coopération des outre-mer"
                    + " (articles L.\u00a03441-2 à L.\u00a03441-7 et L.\u00a04433-4-1 et suivants"
                    + " du CGCT) le 31 mars 2011.",
                "Brings Mayotte into the provisions on overseas cooperation (articles"
                    + " L.\u00a03441-2 to L.\u00a03441-7 and L.\u00a04433-4-1 and following of the"
                    + " CGCT) on 31 March 2011.",
                VERIFIED,
                LawSources.CODES),
        LegalText.of(
                "loi-2011-884",
                LOI,
                "Loi relative aux collectivités territoriales de Guyane et de Martinique",
                "Law on the territorial authorities of Guyane and Martinique")
            .number("2011-884")
            .signed("2011-07-27")
            .remark(
                Label.of(
                    "Le jour exact de prise d’effet, en décembre 2015, n’est pas connu.",
                    "The exact day in December 2015 on which it takes effect is not known."))
            .changes(
                "Donne à la Guyane et à la Martinique leurs propres chapitres (articles"
                    + " L.\u00a07153-1 et suivants et L.\u00a07253-1 et suivants du CGCT), qui"
                    + " prennent effet avec les collectivités uniques en décembre 2015.",
                "Gives Guyane and Martinique chapters of their own (articles L.\u00a07153-1 and"
                    + " following and L.\u00a07253-1 and following of the CGCT), which take effect"
                    + " with the single authorities in December 2015.",
                VERIFIED,
                LawSources.GUYANE,
                LawSources.CODES),
        LegalText.of(
                "decret-2013-1154",
                DECRET,
                "Décret relatif au Conseil national du développement et de la solidarité"
                    + " internationale",
                "Decree on the national council for development and international solidarity")
            .number("2013-1154")
            .signed("2013-12-11")
            .published("2013-12-14")
            .inForce("2013-12-15")
            .changes(
                "Crée le Conseil national du développement et de la solidarité internationale,"
                    + " instance consultative dont un collège réunit des élus locaux.",
                "Creates the national council for development and international solidarity, a"
                    + " consultative body with one college of local elected officials.",
                VERIFIED,
                PracticeSources.CNDSI));
  }
}
