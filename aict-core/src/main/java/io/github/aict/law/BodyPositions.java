package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.BodyRequirements.*;
import static io.github.aict.law.Legality.CONDITIONAL;
import static io.github.aict.law.Legality.FORBIDDEN;
import static io.github.aict.law.Legality.NO_BASIS;
import static io.github.aict.project.ActionForm.*;

import com.google.common.collect.ImmutableList;
import io.github.aict.project.ActionForm;
import io.github.aict.territory.AuthorityKind;

/** Common bodies under foreign, French or European law, and companies with foreign shareholders. */
final class BodyPositions {

  private BodyPositions() {}

  static ImmutableList<LegalPosition> all() {
    return ImmutableList.<LegalPosition>builder()
        .addAll(foreignBodies())
        .addAll(groupings())
        .addAll(companies())
        .build();
  }

  private static ImmutableList<LegalPosition> foreignBodies() {
    return ImmutableList.of(
        LegalPosition.of(ORGANISME_DE_DROIT_ETRANGER, Kinds.AUTHORITIES)
            .inForce("1950-01-01", "1995-02-05")
            .is(
                NO_BASIS,
                "Aucun texte général ne permet d’adhérer à un organisme de droit étranger\u00a0;"
                    + " l’ouverture des sociétés d’économie mixte en 1992 joue dans l’autre sens.",
                "No general text allows membership in a body under foreign law; the opening of"
                    + " semi-public companies in 1992 works the other way round.")
            .under("aucun texte", "no text")
            .cited(LIKELY, LawSources.LOI_92_125),
        LegalPosition.of(ORGANISME_DE_DROIT_ETRANGER, Kinds.AUTHORITIES)
            .inForce("1995-02-05", "1999-06-29")
            .is(
                CONDITIONAL,
                "Une collectivité peut adhérer à un organisme public de droit étranger ou entrer"
                    + " au capital d’une personne morale étrangère, pour une coopération"
                    + " transfrontalière.",
                "An authority may join a public body under foreign law or hold capital of a foreign"
                    + " legal person, for cross-border cooperation.")
            .under("loi 92-125, article 133-1\u00a0; L1112-4", "law 92-125, article 133-1; L1112-4")
            .requires(
                BORDERING_STATE,
                EXCLUSIVE_OBJECT,
                DECREE,
                HALF_OF_CAPITAL,
                CONVENTION_WITH_MEMBERS,
                ACCOUNTS_ANNEXED)
            .cited(VERIFIED, LawSources.LOI_92_125, LawSources.CODES),
        LegalPosition.of(ORGANISME_DE_DROIT_ETRANGER, Kinds.AUTHORITIES)
            .inForce("1999-06-29", "2005-01-01")
            .is(
                CONDITIONAL,
                "L’objet n’a plus à être exclusif et les États membres de l’Union européenne"
                    + " s’ajoutent aux voisins.",
                "The object need not be exclusive any more, and Member States of the European Union"
                    + " come beside the neighbours.")
            .under("L1112-4\u00a0; L1114-4\u00a0; L1115-4", "L1112-4; L1114-4; L1115-4")
            .requires(BORDERING_OR_MEMBER_STATE, DECREE, HALF_OF_CAPITAL, CONVENTION_WITH_MEMBERS)
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        LegalPosition.of(ORGANISME_DE_DROIT_ETRANGER, Kinds.AUTHORITIES)
            .inForce("2005-01-01", "2008-04-18")
            .is(
                CONDITIONAL,
                "Un arrêté du préfet de région remplace le décret en Conseil d’État.",
                "An order of the préfet of the region takes the place of the decree in Council of"
                    + " State.")
            .under("L1115-4")
            .requires(
                BORDERING_OR_MEMBER_STATE, PREFECT_ORDER, HALF_OF_CAPITAL, CONVENTION_WITH_MEMBERS)
            .cited(VERIFIED, LawSources.CODES),
        LegalPosition.of(ORGANISME_DE_DROIT_ETRANGER, Kinds.AUTHORITIES)
            .inForceSince("2008-04-18")
            .is(
                CONDITIONAL,
                "L’adhésion n’est plus limitée à la coopération transfrontalière.",
                "Membership is no longer limited to cross-border cooperation.")
            .under("L1115-4")
            .requires(
                EUROPEAN_AUTHORITY,
                PREFECT_ORDER,
                HALF_OF_CAPITAL,
                CONVENTION_WITH_MEMBERS,
                ACCOUNTS_ANNEXED,
                Requirements.WITHIN_COMPETENCES)
            .cited(VERIFIED, LawSources.CODES, LawSources.L1115_4));
  }

  private static ImmutableList<LegalPosition> groupings() {
    return ImmutableList.of(
        LegalPosition.of(GIP, Kinds.AUTHORITIES)
            .inForce("1992-02-08", "2008-04-18")
            .is(
                CONDITIONAL,
                "Un groupement d’intérêt public peut réunir des collectivités d’États membres pour"
                    + " des programmes interrégionaux ou transfrontaliers.",
                "A public interest grouping may bring in authorities of Member States for"
                    + " interregional or cross-border programmes.")
            .under(
                "loi 92-125, article 133\u00a0; L1112-2, L1114-2, L1115-2",
                "law 92-125, article 133; L1112-2, L1114-2, L1115-2")
            .requires(EU_AUTHORITIES, LIMITED_DURATION)
            .cited(VERIFIED, LawSources.LOI_92_125, LawSources.CODES),
        LegalPosition.of(GIP, Kinds.AUTHORITIES)
            .inForceSince("2008-04-18")
            .is(
                FORBIDDEN,
                "Cette voie est fermée\u00a0; les groupements qui existaient le 18 avril 2008 vont"
                    + " jusqu’à leur terme.",
                "This way is closed; the groupings that existed on 18 April 2008 run to their"
                    + " term.")
            .under("loi 2008-352", "law 2008-352")
            .cited(VERIFIED, LawSources.SENAT_RAPPORT_238, LawSources.CGCT_2008),
        LegalPosition.of(DISTRICT_EUROPEEN, Kinds.AUTHORITIES)
            .inForceSince("2005-01-01")
            .is(
                CONDITIONAL,
                "Le groupement local de coopération transfrontalière, dit district européen, a la"
                    + " personnalité morale et suit les règles des syndicats mixtes, sauf"
                    + " stipulation internationale contraire.",
                "The local grouping of cross-border cooperation, called European district, has legal"
                    + " personality and follows the rules of mixed syndicates, unless an"
                    + " international provision says otherwise.")
            .under("L1114-4-1 puis L1115-4-1", "L1114-4-1 then L1115-4-1")
            .requires(CONTIGUITY, PREFECT_ORDER)
            .cited(LIKELY, LawSources.CODES, LawSources.CGCT_2008, LawSources.SENAT_QUESTION_14050),
        none(
            GECT,
            "2008-04-18",
            "Le règlement européen de 2006 existe, mais la loi française ne permet le GECT qu’en"
                + " 2008.",
            "The European regulation of 2006 exists, but French law allows the EGTC in 2008 only.",
            "règlement (CE) 1082/2006",
            "regulation (EC) 1082/2006"),
        LegalPosition.of(GECT, Kinds.AUTHORITIES)
            .inForceSince("2008-04-18")
            .is(
                CONDITIONAL,
                "Un GECT de droit français, doté de la personnalité morale, peut être créé, et un"
                    + " GECT de droit étranger rejoint avec une autorisation préalable.",
                "An EGTC under French law, with legal personality, may be created, and one under"
                    + " foreign law joined with a prior authorisation.")
            .under("L1115-4-2\u00a0; L1115-5", "L1115-4-2; L1115-5")
            .requires(
                PREFECT_ORDER,
                Requirements.WITHIN_COMPETENCES,
                Requirements.INTERNATIONAL_COMMITMENTS)
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2008),
        none(
            GEC,
            "2014-01-29",
            "Le protocole n°\u00a03 de 2009 en donne la base internationale, mais aucune exception"
                + " française ne permet encore l’accord avec un État.",
            "Protocol no. 3 of 2009 gives the international basis, but no French exception allows"
                + " the accord with a State yet.",
            "L1115-5",
            "L1115-5"),
        LegalPosition.of(GEC, Kinds.AUTHORITIES)
            .inForceSince("2014-01-29")
            .is(
                CONDITIONAL,
                "L’accord qui crée le GEC peut être signé avec une autorisation préalable.",
                "The accord that creates the ECG may be signed with a prior authorisation.")
            .under("L1115-5")
            .requires(PREFECT_AUTHORISES_SIGNATURE)
            .cited(
                VERIFIED, LawSources.CODES, LawSources.L1115_5, LawSources.SENAT_AMENDEMENT_607));
  }

  private static LegalPosition none(
      ActionForm form, String first, String fr, String en, String basisFr, String basisEn) {
    LegalPosition.Builder row =
        LegalPosition.of(form, Kinds.AUTHORITIES)
            .inForce("1950-01-01", first)
            .is(NO_BASIS, fr, en)
            .under(basisFr, basisEn);
    return form == GECT
        ? row.cited(LIKELY, LawSources.ASSEMBLEE_RAPPORT_619)
        : row.cited(LIKELY, LawSources.ASSEMBLEE_DEBAT_2013, LawSources.ASSEMBLEE_RAPPORT_3996);
  }

  private static ImmutableList<LegalPosition> companies() {
    return ImmutableList.of(
        LegalPosition.of(SEM_ACTIONNAIRE_ETRANGER, Kinds.with(Kinds.AUTHORITIES, AuthorityKind.SEM))
            .inForce("1992-02-08", "2003-12-20")
            .is(
                CONDITIONAL,
                "Des collectivités étrangères peuvent détenir moins de la moitié du capital d’une"
                    + " société d’économie mixte locale.",
                "Foreign authorities may hold less than half of the capital of a local semi-public"
                    + " company.")
            .under("loi 92-125, article 132\u00a0; L1522-1", "law 92-125, article 132; L1522-1")
            .requires(AGREEMENT_BETWEEN_STATES, LESS_THAN_HALF)
            .cited(VERIFIED, LawSources.LOI_92_125, LawSources.CODES),
        LegalPosition.of(SEM_ACTIONNAIRE_ETRANGER, Kinds.with(Kinds.AUTHORITIES, AuthorityKind.SEM))
            .inForceSince("2003-12-20")
            .is(
                CONDITIONAL,
                "L’accord préalable n’est plus demandé que pour les États hors de l’Union"
                    + " européenne.",
                "The prior agreement is asked for States outside the European Union only.")
            .under("L1522-1")
            .requires(AGREEMENT_OUTSIDE_UNION, HALF_OF_LOCAL_SHARE)
            .cited(VERIFIED, LawSources.CODES),
        LegalPosition.of(SPL_ACTIONNAIRE_ETRANGER, Kinds.with(Kinds.AUTHORITIES, AuthorityKind.SPL))
            .inForce("2010-05-30", "2022-02-23")
            .is(
                FORBIDDEN,
                "Les collectivités françaises détiennent la totalité du capital.",
                "French authorities hold the whole of the capital.")
            .under("L1531-1")
            .cited(VERIFIED, LawSources.CODES),
        LegalPosition.of(SPL_ACTIONNAIRE_ETRANGER, Kinds.with(Kinds.AUTHORITIES, AuthorityKind.SPL))
            .inForceSince("2022-02-23")
            .is(
                CONDITIONAL,
                "Des collectivités étrangères peuvent détenir jusqu’à la moitié du capital et des"
                    + " voix.",
                "Foreign authorities may hold up to half of the capital and of the votes.")
            .under("L1531-1")
            .requires(AGREEMENT_OUTSIDE_UNION, HALF_OF_CAPITAL_AND_VOTES)
            .cited(LIKELY, LawSources.L1531_1, LawSources.ASSEMBLEE_DEBAT_3DS));
  }
}
