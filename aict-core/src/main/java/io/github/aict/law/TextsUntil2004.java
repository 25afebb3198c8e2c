package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.LegalTextKind.CIRCULAIRE;
import static io.github.aict.law.LegalTextKind.DECRET;
import static io.github.aict.law.LegalTextKind.LOI;
import static io.github.aict.law.LegalTextKind.LOI_ORGANIQUE;
import static io.github.aict.law.LegalTextKind.ORDONNANCE;
import static io.github.aict.law.LegalTextKind.PRATIQUE;
import static io.github.aict.law.LegalTextKind.TRAITE;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;

/** The texts from the authorisation of the first twinnings to the European district. */
final class TextsUntil2004 {

  private TextsUntil2004() {}

  static ImmutableList<LegalText> all() {
    return ImmutableList.of(
        LegalText.of(
                "pratique-1954-1970",
                PRATIQUE,
                "Autorisation ministérielle et préfectorale des jumelages",
                "Ministerial and prefectoral authorisation of twinnings")
            .inForce("1954-01-01")
            .remark(
                Label.of(
                    "La pratique est attestée de 1954 à 1970\u00a0; aucune loi sur les jumelages"
                        + " antérieure à 1992 n’a été trouvée.",
                    "The practice is attested from 1954 to 1970; no law on twinnings earlier than"
                        + " 1992 was found."))
            .changes(
                "Les jumelages avec des villes étrangères font l’objet d’une autorisation de"
                    + " l’administration, donnée après enquête, sur avis favorable du ministère des"
                    + " affaires étrangères et réponse du préfet.",
                "Twinnings with foreign towns are subject to an authorisation of the"
                    + " administration, given after an inquiry, with a favourable opinion of the"
                    + " ministry of foreign affairs and the reply of the préfet.",
                VERIFIED,
                PracticeSources.ARCHIVES_NATIONALES,
                PracticeSources.VION),
        LegalText.of(
                "madrid-1980",
                TRAITE,
                "Convention-cadre européenne sur la coopération transfrontalière des collectivités"
                    + " ou autorités territoriales",
                "European outline convention on cross-border cooperation between territorial"
                    + " communities or authorities")
            .number("STCE 106")
            .signed("1980-05-21")
            .inForce("1984-05-15")
            .strictly("1984-05-15")
            .changes(
                "Entre en vigueur pour la France le 15 mai 1984 et est publié par le décret"
                    + " n°\u00a084-432 du 4 juin 1984\u00a0; la France déclare d’abord que les"
                    + " conventions transfrontalières dépendent d’accords entre États, puis retire"
                    + " cette déclaration en 1994.",
                "Comes into force for France on 15 May 1984 and is published by decree no. 84-432"
                    + " of 4 June 1984; France first declares that cross-border conventions depend"
                    + " on agreements between States, then withdraws that declaration in 1994.",
                VERIFIED,
                LawSources.SENAT_RAPPORT_859,
                LawSources.ASSEMBLEE_RAPPORT_3996,
                PracticeSources.MOT_INSTRUMENTS),
        LegalText.of(
                "loi-82-213",
                LOI,
                "Loi relative aux droits et libertés des communes, des départements et des régions",
                "Law on the rights and freedoms of communes, départements and regions")
            .number("82-213")
            .signed("1982-03-02")
            .published("1982-03-03")
            .inForce("1982-03-03")
            .remark(
                Label.of(
                    "La date de publication au Journal officiel, le 3 mars 1982, est probable.",
                    "The date of publication in the Journal officiel, 3 March 1982, is likely."))
            .changes(
                "L’article 65 insère à l’article 4-II de la loi n°\u00a072-619 un deuxième alinéa"
                    + " qui permet au conseil régional d’entretenir, si le Gouvernement l’autorise,"
                    + " des contacts réguliers avec des autorités décentralisées étrangères ayant"
                    + " une frontière commune avec la région\u00a0; les articles 2 et 3 remplacent"
                    + " la tutelle préalable par la transmission des actes au représentant de"
                    + " l’État et le déféré.",
                "Article 65 inserts into article 4-II of law no. 72-619 a second paragraph that"
                    + " lets the regional council, if the Government authorises it, keep regular"
                    + " contacts with foreign decentralised authorities that share a border with"
                    + " the region; articles 2 and 3 replace prior supervision (tutelle) by the"
                    + " transmission of acts to the representative of the State and referral to the"
                    + " court (déféré).",
                VERIFIED,
                LawSources.LOIS,
                LawSources.SENAT_RAPPORT_123),
        LegalText.of(
                "circ-1983-05-26",
                CIRCULAIRE,
                "Circulaire du Premier ministre relative à l’action extérieure des collectivités"
                    + " locales",
                "Circular of the Prime Minister on the external action of local authorities")
            .number("1789/SG")
            .signed("1983-05-26")
            .inForce("1983-05-26")
            .changes(
                "Étend aux départements et aux communes la possibilité de contacts extérieurs,"
                    + " encore centrés sur le transfrontalier\u00a0; le Gouvernement y reconnaît"
                    + " pour la première fois cette action et institue un délégué.",
                "Extends to départements and communes the possibility of contacts abroad, still"
                    + " centred on cross-border work; in it the Government recognises this action"
                    + " for the first time and sets up a délégué (State delegate).",
                VERIFIED,
                LawSources.SENAT_RAPPORT_123),
        LegalText.of(
                "loi-92-125",
                LOI,
                "Loi d’orientation relative à l’administration territoriale de la République (ATR)",
                "Framework law on the territorial administration of the Republic (ATR)")
            .number("92-125")
            .nor("INTX9000102L")
            .signed("1992-02-06")
            .published("1992-02-08")
            .inForce("1992-02-08")
            .changes(
                "Donne par ses articles 131 à 135 sa première base légale à la coopération"
                    + " décentralisée\u00a0: conventions avec des collectivités territoriales"
                    + " étrangères et leurs groupements, dans la limite des compétences et des"
                    + " engagements internationaux de la France, qui entrent en vigueur dès leur"
                    + " transmission\u00a0; ouvre les sociétés d’économie mixte locales aux"
                    + " collectivités étrangères, prévoit des groupements d’intérêt public et crée"
                    + " la Commission nationale de la coopération décentralisée. L’article 131-II"
                    + " abroge la règle de 1982 propre aux régions.",
                "Gives decentralised cooperation, in its articles 131 to 135, its first basis in"
                    + " law: conventions with foreign territorial authorities and their groupings,"
                    + " within one’s powers and France’s international commitments, in force once"
                    + " transmitted; opens local semi-public companies to foreign authorities,"
                    + " provides for public interest groupings and creates the national commission"
                    + " for decentralised cooperation. Article 131-II repeals the rule of 1982 for"
                    + " regions.",
                VERIFIED,
                LawSources.LOI_92_125,
                LawSources.LOIS,
                LawSources.SENAT_RAPPORT_123),
        LegalText.of(
                "circ-1994-05-26",
                CIRCULAIRE,
                "Circulaire relative à la coopération décentralisée",
                "Circular on decentralised cooperation")
            .signed("1994-05-26")
            .inForce("1994-05-26")
            .remark(
                Label.of(
                    "Le numéro NOR de cette circulaire n’est pas connu.",
                    "The NOR number of this circular is not known."))
            .changes(
                "Commente le titre IV de la loi n°\u00a092-125, consacré à la coopération"
                    + " décentralisée.",
                "Comments on title IV of law no. 92-125, which deals with decentralised"
                    + " cooperation.",
                VERIFIED,
                PracticeSources.GUIDE_JURIDIQUE,
                PracticeSources.GUIDE_PROTOCOLE),
        LegalText.of(
                "decret-94-937",
                DECRET,
                "Décret relatif à la Commission nationale de la coopération décentralisée",
                "Decree on the national commission for decentralised cooperation")
            .number("94-937")
            .nor("INTB9400387D")
            .signed("1994-10-24")
            .published("1994-10-30")
            .inForce("1994-10-30")
            .changes(
                "Met en place la Commission nationale de la coopération décentralisée, présidée par"
                    + " le Premier ministre et composée de trente-deux membres, pour moitié des"
                    + " élus et pour moitié des représentants de l’État\u00a0; ses dispositions"
                    + " deviennent les articles R.\u00a01112-8 à R.\u00a01112-15 du CGCT.",
                "Sets up the national commission for decentralised cooperation, chaired by the"
                    + " Prime Minister and made up of thirty-two members, half of them elected"
                    + " officials and half of them for the State; its provisions become articles"
                    + " R.\u00a01112-8 to R.\u00a01112-15 of the CGCT.",
                VERIFIED,
                LawSources.DECRET_94_937),
        LegalText.of(
                "loi-95-115",
                LOI,
                "Loi d’orientation pour l’aménagement et le développement du territoire (Pasqua)",
                "Framework law on spatial planning and regional development (Pasqua)")
            .number("95-115")
            .signed("1995-02-04")
            .published("1995-02-05")
            .inForce("1995-02-05")
            .remark(
                Label.of(
                    "Il est probable que ces dispositions viennent de l’article 83 de la loi.",
                    "It is likely that these provisions come from article 83 of the law."))
            .changes(
                "Insère deux articles dans la loi n°\u00a092-125\u00a0: l’article 133-1 permet,"
                    + " dans un cadre transfrontalier, d’adhérer à un organisme de droit étranger"
                    + " ou d’entrer dans son capital, sur décret en Conseil d’État et dans la"
                    + " limite de 50\u00a0%\u00a0; l’article 133-2 interdit absolument toute"
                    + " convention avec un État étranger.",
                "Inserts two articles into law no. 92-125: article 133-1 allows authorities, across"
                    + " a border, to join a body under foreign law or to hold its capital, by"
                    + " decree in the Conseil d’État and up to 50%; article 133-2 absolutely"
                    + " forbids any convention with a foreign State.",
                VERIFIED,
                LawSources.LOI_92_125,
                LawSources.LOIS,
                LawSources.LOI_95_115),
        LegalText.of(
                "loi-96-142",
                LOI,
                "Loi relative à la partie législative du code général des collectivités"
                    + " territoriales",
                "Law on the legislative part of the general code of territorial authorities")
            .number("96-142")
            .signed("1996-02-21")
            .published("1996-02-24")
            .inForce("1996-02-24")
            .changes(
                "Codifie le titre IV de la loi n°\u00a092-125 aux articles L.\u00a01112-1 à"
                    + " L.\u00a01112-7 du CGCT, sans changement de règle.",
                "Codifies title IV of law no. 92-125 as articles L.\u00a01112-1 to L.\u00a01112-7"
                    + " of the CGCT, without any change of rule.",
                VERIFIED,
                LawSources.CODES,
                LawSources.L1115_1),
        LegalText.of(
                "loi-99-533",
                LOI,
                "Loi d’orientation pour l’aménagement et le développement durable du territoire"
                    + " (LOADDT)",
                "Framework law on spatial planning and sustainable regional development (LOADDT)")
            .number("99-533")
            .signed("1999-06-25")
            .published("1999-06-29")
            .inForce("1999-06-29")
            .remark(
                Label.of(
                    "La date de cette version de l’article L.\u00a01112-4 est vérifiée\u00a0; son"
                        + " attribution à cette loi est probable.",
                    "The date of this version of article L.\u00a01112-4 is verified; that this law"
                        + " made it is likely."))
            .changes(
                "Assouplit à l’article L.\u00a01112-4 du CGCT la participation à des organismes de"
                    + " droit étranger\u00a0: la condition d’objet exclusif disparaît et les"
                    + " collectivités des États membres de l’Union européenne s’ajoutent à celles"
                    + " des États frontaliers.",
                "Eases, in article L.\u00a01112-4 of the CGCT, the taking part in bodies under"
                    + " foreign law: the condition of an exclusive object disappears and the"
                    + " authorities of member States of the European Union are added to those of"
                    + " bordering States.",
                LIKELY,
                LawSources.CODES),
        LegalText.of(
                "loi-2000-1207",
                LOI,
                "Loi d’orientation pour l’outre-mer (LOOM)",
                "Framework law on overseas France (LOOM)")
            .number("2000-1207")
            .signed("2000-12-13")
            .published("2000-12-14")
            .inForce("2000-12-14")
            .changes(
                "Les départements et les régions d’outre-mer peuvent recevoir de l’État pouvoir de"
                    + " négocier et de signer des accords avec les États voisins (articles"
                    + " L.\u00a03441-2 à L.\u00a03441-7 et L.\u00a04433-4-1 à L.\u00a04433-4-10 du"
                    + " CGCT)\u00a0; des fonds de coopération régionale sont prévus.",
                "Overseas départements and regions may be empowered by the State to negotiate and"
                    + " sign agreements with neighbouring States (articles L.\u00a03441-2 to"
                    + " L.\u00a03441-7 and L.\u00a04433-4-1 to L.\u00a04433-4-10 of the CGCT);"
                    + " regional cooperation funds are provided for.",
                VERIFIED,
                LawSources.CODES,
                LawSources.ASSEMBLEE_RAPPORT_3581),
        LegalText.of(
                "circ-2001-04-20",
                CIRCULAIRE,
                "Circulaire relative à la coopération décentralisée des collectivités territoriales"
                    + " françaises avec des collectivités étrangères",
                "Circular on the decentralised cooperation of French territorial authorities with"
                    + " foreign authorities")
            .nor("INTB0100124C")
            .signed("2001-04-20")
            .inForce("2001-04-20")
            .remark(
                Label.of(
                    "Certains documents du Sénat datent cette circulaire du 21 avril 2001.",
                    "Some documents of the Senate date this circular 21 April 2001."))
            .changes(
                "Explique le régime des conventions\u00a0; elle reste en 2018 la référence pour la"
                    + " coopération transfrontalière.",
                "Explains the regime of conventions; in 2018 it is still the reference for"
                    + " cross-border cooperation.",
                VERIFIED,
                PracticeSources.SVP),
        LegalText.of(
                "lo-2003-705",
                LOI_ORGANIQUE,
                "Loi organique relative au référendum local",
                "Organic law on the local referendum")
            .number("2003-705")
            .signed("2003-08-01")
            .published("2003-08-02")
            .inForce("2003-08-02")
            .changes(
                "Renumérote les articles L.\u00a01112-1 à L.\u00a01112-7 du CGCT en L.\u00a01114-1"
                    + " à L.\u00a01114-7, sans changement de règle.",
                "Renumbers articles L.\u00a01112-1 to L.\u00a01112-7 of the CGCT as L.\u00a01114-1"
                    + " to L.\u00a01114-7, without any change of rule.",
                VERIFIED,
                LawSources.CODES),
        LegalText.of(
                "ord-2003-1212",
                ORDONNANCE,
                "Ordonnance relative aux actionnaires étrangers des sociétés d’économie mixte"
                    + " locales",
                "Ordonnance on the foreign shareholders of local semi-public companies")
            .number("2003-1212")
            .inForce("2003-12-20")
            .remark(
                Label.of(
                    "La date de signature n’est pas connue\u00a0; le titre donné ici décrit"
                        + " l’objet, le titre officiel n’étant pas connu.",
                    "The date of signature is not known; the title given here describes the"
                        + " subject, as the official title is not known."))
            .changes(
                "N’exige plus à l’article L.\u00a01522-1 du CGCT d’accord préalable entre États que"
                    + " pour les collectivités d’États extérieurs à l’Union européenne\u00a0; les"
                    + " collectivités étrangères détiennent au plus la moitié de la part des"
                    + " collectivités dans la société.",
                "Requires, in article L.\u00a01522-1 of the CGCT, a prior agreement between States"
                    + " only for authorities of States outside the European Union; foreign"
                    + " authorities hold at most half of the share of local authorities in the"
                    + " company.",
                VERIFIED,
                LawSources.CODES),
        LegalText.of(
                "lo-2004-758",
                LOI_ORGANIQUE,
                "Loi organique relative à l’autonomie financière des collectivités territoriales",
                "Organic law on the financial autonomy of territorial authorities")
            .number("2004-758")
            .signed("2004-07-29")
            .published("2004-07-30")
            .inForce("2004-07-30")
            .changes(
                "Renumérote les articles L.\u00a01114-1 à L.\u00a01114-7 du CGCT en L.\u00a01115-1"
                    + " à L.\u00a01115-7, sans changement de règle.",
                "Renumbers articles L.\u00a01114-1 to L.\u00a01114-7 of the CGCT as L.\u00a01115-1"
                    + " to L.\u00a01115-7, without any change of rule.",
                VERIFIED,
                LawSources.CODES,
                LawSources.CGCT_2004,
                LawSources.L1115_1),
        LegalText.of(
                "loi-2004-809",
                LOI,
                "Loi relative aux libertés et responsabilités locales",
                "Law on local freedoms and responsibilities")
            .number("2004-809")
            .signed("2004-08-13")
            .published("2004-08-17")
            .inForce("2005-01-01")
            .remark(
                Label.of(
                    "Le numéro de l’article de la loi (187), la date de publication au Journal"
                        + " officiel et le jour d’entrée en vigueur du district européen sont"
                        + " probables.",
                    "The number of the article of the law (187), the date of publication in the"
                        + " Journal officiel and the day on which the European district came into"
                        + " force are likely."))
            .changes(
                "Crée le district européen (article L.\u00a01114-4-1 du CGCT, devenu"
                    + " L.\u00a01115-4-1) et confie à un arrêté du préfet de région l’autorisation"
                    + " d’adhérer à un organisme de droit étranger (article L.\u00a01115-4).",
                "Creates the European district (article L.\u00a01114-4-1 of the CGCT, later"
                    + " L.\u00a01115-4-1) and leaves the authorisation to join a body under foreign"
                    + " law to an order (arrêté) of the préfet of the region (article"
                    + " L.\u00a01115-4).",
                VERIFIED,
                LawSources.CODES,
                LawSources.CGCT_2008,
                LawSources.SENAT_QUESTION_14050));
  }
}
