package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.Legality.CONDITIONAL;
import static io.github.aict.law.Legality.LAWFUL;
import static io.github.aict.law.Legality.NO_BASIS;
import static io.github.aict.law.Legality.TOLERATED;
import static io.github.aict.law.Requirements.*;
import static io.github.aict.project.ActionForm.CONVENTION;
import static io.github.aict.project.ActionForm.JUMELAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.territory.AuthorityKind;

/** Twinnings and conventions with foreign local authorities. */
final class ConventionPositions {

  private static final ImmutableSet<AuthorityKind> COMMUNES_AND_DEPARTEMENTS =
      Sets.union(Kinds.COMMUNES, Kinds.DEPARTEMENTS).immutableCopy();

  private ConventionPositions() {}

  static ImmutableList<LegalPosition> all() {
    return ImmutableList.<LegalPosition>builder()
        .addAll(twinnings())
        .addAll(conventionsUntil2007())
        .addAll(conventionsSince2007())
        .build();
  }

  private static ImmutableList<LegalPosition> twinnings() {
    return ImmutableList.of(
        LegalPosition.of(JUMELAGE, Kinds.COMMUNES)
            .inForce("1950-01-01", "1982-03-03")
            .is(
                TOLERATED,
                "Aucune loi ne traite des jumelages\u00a0; l’administration, qui exerce la tutelle,"
                    + " les autorise après enquête.",
                "No law deals with twinnings; the administration, which supervises the communes,"
                    + " authorises them after an inquiry.")
            .under("pratique administrative", "administrative practice")
            .requires(DELIBERATION, ADMINISTRATIVE_AUTHORISATION, NEUTRALITY)
            .cited(
                LIKELY,
                PracticeSources.ARCHIVES_NATIONALES,
                PracticeSources.VION,
                PracticeSources.VIRE),
        LegalPosition.of(JUMELAGE, COMMUNES_AND_DEPARTEMENTS)
            .inForce("1982-03-03", "1992-02-08")
            .is(
                CONDITIONAL,
                "L’autorisation préalable disparaît\u00a0: le jumelage est une délibération"
                    + " ordinaire, contrôlée après coup.",
                "There is no prior authorisation any more: a twinning is an ordinary decision,"
                    + " reviewed afterwards.")
            .under(
                "loi 82-213, articles 2 et 3\u00a0; code des communes, L121-26",
                "law 82-213, articles 2 and 3; code of communes, L121-26")
            .requires(DELIBERATION, LOCAL_INTEREST, NEUTRALITY, ACT_TRANSMITTED)
            .cited(
                LIKELY,
                LawSources.SENAT_RAPPORT_123,
                PracticeSources.CE_1995,
                PracticeSources.CE_1989),
        LegalPosition.of(JUMELAGE, Kinds.AUTHORITIES)
            .inForce("1992-02-08", "2005-02-10")
            .is(
                CONDITIONAL,
                "Le jumelage relève de la coopération décentralisée\u00a0; une simple charte"
                    + " d’amitié reste une délibération ordinaire.",
                "A twinning is part of decentralised cooperation; a mere charter of friendship"
                    + " stays an ordinary decision.")
            .under(
                "loi 92-125, article 131\u00a0; L1112-1, L1114-1, L1115-1",
                "law 92-125, article 131; L1112-1, L1114-1, L1115-1")
            .requires(
                WITHIN_COMPETENCES,
                INTERNATIONAL_COMMITMENTS,
                LOCAL_INTEREST,
                NEUTRALITY,
                ACT_TRANSMITTED)
            .cited(
                LIKELY,
                LawSources.LOI_92_125,
                PracticeSources.CNFPT,
                PracticeSources.GUIDE_PROTOCOLE),
        LegalPosition.of(JUMELAGE, Kinds.AUTHORITIES)
            .inForce("2005-02-10", "2007-02-06")
            .is(
                CONDITIONAL,
                "Le jumelage relève de la coopération décentralisée, comme depuis 1992.",
                "A twinning is part of decentralised cooperation, as it has been since 1992.")
            .under("L1115-1")
            .requires(
                WITHIN_COMPETENCES,
                INTERNATIONAL_COMMITMENTS,
                LOCAL_INTEREST,
                NEUTRALITY,
                ACT_TRANSMITTED)
            .cited(LIKELY, LawSources.CODES, PracticeSources.CNFPT),
        LegalPosition.of(JUMELAGE, Kinds.AUTHORITIES)
            .inForce("2007-02-06", "2014-07-09")
            .is(
                CONDITIONAL,
                "Le jumelage prend la forme d’une convention avec une autorité locale étrangère.",
                "A twinning takes the form of a convention with a foreign local authority.")
            .under("L1115-1")
            .requires(
                MANDATORY_MENTIONS, INTERNATIONAL_COMMITMENTS, NEUTRALITY, CONVENTION_TRANSMITTED)
            .cited(LIKELY, LawSources.CODES, LawSources.LOI_2007_147),
        LegalPosition.of(JUMELAGE, Kinds.AUTHORITIES)
            .inForce("2014-07-09", "2021-08-06")
            .is(
                LAWFUL,
                "Charte ou convention au choix\u00a0: la convention est facultative.",
                "Charter or convention as one likes: the convention is optional.")
            .under("L1115-1")
            .requires(
                DELIBERATION,
                PARTNER_IS_LOCAL_AUTHORITY,
                PARTNER_IS_NO_STATE,
                UNRECOGNISED_ENTITY,
                INTERNATIONAL_COMMITMENTS,
                NEUTRALITY,
                ACT_TRANSMITTED)
            .cited(
                VERIFIED,
                PracticeSources.CIRCULAIRE_2018,
                PracticeSources.ATD_31,
                PracticeSources.CNFPT),
        LegalPosition.of(JUMELAGE, Kinds.AUTHORITIES)
            .inForceSince("2021-08-06")
            .is(
                LAWFUL,
                "Charte ou convention au choix\u00a0; le programme 2030 est pris en considération.",
                "Charter or convention as one likes; the 2030 Agenda is taken into account.")
            .under("L1115-1")
            .requires(
                DELIBERATION,
                PARTNER_IS_LOCAL_AUTHORITY,
                PARTNER_IS_NO_STATE,
                UNRECOGNISED_ENTITY,
                INTERNATIONAL_COMMITMENTS,
                AGENDA_2030,
                NEUTRALITY,
                ACT_TRANSMITTED)
            .cited(VERIFIED, LawSources.L1115_1, PracticeSources.ATD_31));
  }

  private static ImmutableList<LegalPosition> conventionsUntil2007() {
    return ImmutableList.of(
        LegalPosition.of(CONVENTION, Kinds.AUTHORITIES)
            .inForce("1950-01-01", "1982-03-03")
            .is(
                NO_BASIS,
                "Les relations extérieures reviennent à l’État\u00a0: aucun texte ne permet de"
                    + " convention avec une collectivité étrangère.",
                "Foreign relations are the State’s: no text allows a convention with a foreign"
                    + " authority.")
            .under("aucun texte", "no text")
            .cited(LIKELY, LawSources.SENAT_QUESTION_8354, LawSources.SENAT_RAPPORT_123),
        LegalPosition.of(CONVENTION, Kinds.REGIONS)
            .inForce("1982-03-03", "1992-02-08")
            .is(
                CONDITIONAL,
                "Seuls des contacts réguliers de part et d’autre d’une frontière ont une base"
                    + " légale, avec l’autorisation du Gouvernement.",
                "Only regular contacts across a border have a basis in law, with the authorisation"
                    + " of the Government.")
            .under(
                "loi 82-213, article 65\u00a0; loi 72-619, article 4-II",
                "law 82-213, article 65; law 72-619, article 4-II")
            .requires(REGIONAL_CONTACTS)
            .cited(VERIFIED, LawSources.LOIS, LawSources.SENAT_RAPPORT_123),
        LegalPosition.of(CONVENTION, COMMUNES_AND_DEPARTEMENTS)
            .inForce("1982-03-03", "1992-02-08")
            .is(
                TOLERATED,
                "La circulaire du 26 mai 1983 ouvre, à partir de ce jour, les contacts aux"
                    + " départements et aux communes\u00a0; ce n’est pas une règle de droit. Avant"
                    + " elle, aucun texte n’en parle.",
                "The circular of 26 May 1983 opens contacts to départements and communes from that"
                    + " day on; it is not a rule of law. Before it no text speaks of them.")
            .under("circulaire 1789/SG du 26 mai 1983", "circular 1789/SG of 26 May 1983")
            .requires(LOCAL_INTEREST, NEUTRALITY, ACT_TRANSMITTED)
            .cited(VERIFIED, LawSources.SENAT_RAPPORT_123, LawSources.SENAT_QUESTION_7417),
        conventionOf1992()
            .inForce("1992-02-08", "2005-02-10")
            .under(
                "loi 92-125, article 131\u00a0; L1112-1\u00a0; L1114-1\u00a0; L1115-1",
                "law 92-125, article 131; L1112-1; L1114-1; L1115-1")
            .cited(VERIFIED, LawSources.LOI_92_125, LawSources.CODES),
        conventionOf1992()
            .inForce("2005-02-10", "2007-02-06")
            .under("L1115-1")
            .cited(VERIFIED, LawSources.CODES));
  }

  private static LegalPosition.Builder conventionOf1992() {
    return LegalPosition.of(CONVENTION, Kinds.AUTHORITIES)
        .is(
            LAWFUL,
            "La convention entre en vigueur dès sa transmission\u00a0; aucune mention n’est"
                + " obligatoire.",
            "The convention is in force once transmitted; no mention is mandatory.")
        .requires(
            WITHIN_COMPETENCES,
            INTERNATIONAL_COMMITMENTS,
            PARTNER_IS_TERRITORIAL_AUTHORITY,
            DELIBERATION,
            CONVENTION_TRANSMITTED);
  }

  private static ImmutableList<LegalPosition> conventionsSince2007() {
    return ImmutableList.of(
        LegalPosition.of(CONVENTION, Kinds.AUTHORITIES)
            .inForce("2007-02-06", "2014-07-09")
            .is(
                LAWFUL,
                "La convention entre en vigueur dès sa transmission et précise son objet et son"
                    + " montant prévisionnel\u00a0; la limite des compétences disparaît.",
                "The convention is in force once transmitted and states its object and provisional"
                    + " amount; the limit of powers is gone.")
            .under("L1115-1")
            .requires(
                MANDATORY_MENTIONS,
                INTERNATIONAL_COMMITMENTS,
                PARTNER_IS_LOCAL_AUTHORITY,
                DELIBERATION,
                CONVENTION_TRANSMITTED)
            .cited(
                VERIFIED,
                LawSources.CODES,
                LawSources.LOI_2007_147,
                LawSources.ASSEMBLEE_RAPPORT_3610,
                PracticeSources.CE_2016,
                PracticeSources.MONDE_DU_DROIT),
        LegalPosition.of(CONVENTION, Kinds.AUTHORITIES)
            .inForce("2014-07-09", "2021-08-06")
            .is(
                LAWFUL,
                "La convention est facultative\u00a0; elle entre en vigueur dès sa transmission et"
                    + " précise son objet et son montant prévisionnel.",
                "The convention is optional; it is in force once transmitted and states its object"
                    + " and provisional amount.")
            .under("L1115-1")
            .requires(
                MANDATORY_MENTIONS,
                INTERNATIONAL_COMMITMENTS,
                PARTNER_IS_LOCAL_AUTHORITY,
                DELIBERATION,
                CONVENTION_TRANSMITTED)
            .cited(
                VERIFIED,
                LawSources.CODES,
                LawSources.LOI_2014_773,
                LawSources.SENAT_AMENDEMENT_49),
        LegalPosition.of(CONVENTION, Kinds.AUTHORITIES)
            .inForceSince("2021-08-06")
            .is(
                LAWFUL,
                "La convention est facultative\u00a0; elle entre en vigueur dès sa transmission,"
                    + " précise son objet et son montant prévisionnel et prend en considération le"
                    + " programme 2030.",
                "The convention is optional; it is in force once transmitted, states its object"
                    + " and provisional amount and takes the 2030 Agenda into account.")
            .under("L1115-1")
            .requires(
                MANDATORY_MENTIONS,
                INTERNATIONAL_COMMITMENTS,
                PARTNER_IS_LOCAL_AUTHORITY,
                AGENDA_2030,
                DELIBERATION,
                CONVENTION_TRANSMITTED)
            .cited(VERIFIED, LawSources.L1115_1));
  }
}
