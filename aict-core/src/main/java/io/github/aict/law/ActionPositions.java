package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.Legality.CONDITIONAL;
import static io.github.aict.law.Legality.FORBIDDEN;
import static io.github.aict.law.Legality.LAWFUL;
import static io.github.aict.law.Legality.NOT_KNOWN;
import static io.github.aict.law.Requirements.*;
import static io.github.aict.project.ActionForm.ACTION_SANS_CONVENTION;
import static io.github.aict.project.ActionForm.SUBVENTION_ASSOCIATION;
import static io.github.aict.project.ActionForm.URGENCE_HUMANITAIRE;

import com.google.common.collect.ImmutableList;

/** Actions without a convention: cooperation, humanitarian aid, subsidies to associations. */
final class ActionPositions {

  private static final String GENERAL_COMPETENCE_FR = "clause générale de compétence";
  private static final String GENERAL_COMPETENCE_EN = "general competence clause";
  private static final String COUNCIL_FR = "L2121-29 et équivalents";
  private static final String COUNCIL_EN = "L2121-29 and equivalents";

  private ActionPositions() {}

  static ImmutableList<LegalPosition> all() {
    return ImmutableList.<LegalPosition>builder()
        .addAll(actionsUntil2007())
        .addAll(actionsSince2007())
        .addAll(emergencies())
        .addAll(subsidies())
        .build();
  }

  private static ImmutableList<LegalPosition> actionsUntil2007() {
    return ImmutableList.of(
        LegalPosition.of(ACTION_SANS_CONVENTION, Kinds.AUTHORITIES)
            .inForce("1950-01-01", "1982-03-03")
            .is(
                NOT_KNOWN,
                "Seule la compétence générale de l’assemblée peut être invoquée\u00a0; aucune règle"
                    + " n’a été trouvée.",
                "Only the general competence of the assembly can be invoked; no rule was found.")
            .under(GENERAL_COMPETENCE_FR, GENERAL_COMPETENCE_EN)
            .cited(LIKELY, LawSources.SENAT_QUESTION_8354),
        LegalPosition.of(ACTION_SANS_CONVENTION, Kinds.AUTHORITIES)
            .inForce("1982-03-03", "1992-02-08")
            .is(
                CONDITIONAL,
                "L’action relève de la compétence générale de l’assemblée\u00a0; elle est annulée"
                    + " quand elle prend parti dans un différend politique.",
                "The action rests on the general competence of the assembly; it is annulled where"
                    + " it takes sides in a political dispute.")
            .under("code des communes, L121-26", "code of communes, L121-26")
            .requires(LOCAL_INTEREST, NEUTRALITY)
            .cited(VERIFIED, PracticeSources.CE_1995, PracticeSources.CE_1989),
        LegalPosition.of(ACTION_SANS_CONVENTION, Kinds.AUTHORITIES)
            .inForce("1992-02-08", "2005-02-10")
            .is(
                CONDITIONAL,
                "Hors convention, la loi de 1992 ne donne pas de base\u00a0: il ne reste que la"
                    + " compétence générale, souvent écartée faute d’intérêt local.",
                "Outside a convention the law of 1992 gives no basis: only the general competence"
                    + " is left, often set aside for want of local interest.")
            .under(COUNCIL_FR, COUNCIL_EN)
            .requires(LOCAL_INTEREST, WITHIN_COMPETENCES, NEUTRALITY)
            .cited(
                LIKELY,
                PracticeSources.CAA_LYON_2010,
                LawSources.SENAT_RAPPORT_29,
                PracticeSources.CNFPT),
        LegalPosition.of(ACTION_SANS_CONVENTION, Kinds.AUTHORITIES)
            .inForce("2005-02-10", "2007-02-06")
            .is(
                CONDITIONAL,
                "Hors convention, il ne reste que la compétence générale, comme depuis 1992.",
                "Outside a convention only the general competence is left, as it has been since"
                    + " 1992.")
            .under(COUNCIL_FR, COUNCIL_EN)
            .requires(LOCAL_INTEREST, WITHIN_COMPETENCES, NEUTRALITY)
            .cited(LIKELY, PracticeSources.CAA_LYON_2010, LawSources.SENAT_RAPPORT_29));
  }

  private static ImmutableList<LegalPosition> actionsSince2007() {
    return ImmutableList.of(
        LegalPosition.of(ACTION_SANS_CONVENTION, Kinds.AUTHORITIES)
            .inForce("2007-02-06", "2014-07-09")
            .is(
                FORBIDDEN,
                "Coopération et aide au développement passent par une convention, sauf urgence"
                    + " humanitaire et volets d’urgence et de solidarité du 1\u00a0%. Que la"
                    + " compétence générale puisse encore porter une action d’intérêt local n’est"
                    + " pas tranché.",
                "Cooperation and development aid go through a convention, but for humanitarian"
                    + " urgency and the emergency and solidarity limbs of the 1%. Whether the"
                    + " general competence can still carry an action of local interest is not"
                    + " settled.")
            .under("L1115-1")
            .cited(VERIFIED, PracticeSources.MONDE_DU_DROIT, LawSources.ASSEMBLEE_RAPPORT_3610),
        LegalPosition.of(ACTION_SANS_CONVENTION, Kinds.AUTHORITIES)
            .inForce("2014-07-09", "2021-08-06")
            .is(
                LAWFUL,
                "Toute action de coopération, d’aide au développement ou à caractère humanitaire"
                    + " peut être menée ou soutenue\u00a0; ni intérêt local ni lien avec les autres"
                    + " compétences n’est demandé.",
                "Any action of cooperation, development aid or humanitarian character may be"
                    + " carried out or supported; neither local interest nor a link with other"
                    + " powers is asked for.")
            .under("L1115-1")
            .requires(INTERNATIONAL_COMMITMENTS, NO_INTERFERENCE, NEUTRALITY, ACT_TRANSMITTED)
            .cited(
                VERIFIED,
                LawSources.CODES,
                PracticeSources.CIRCULAIRE_2018,
                PracticeSources.CE_2024,
                PracticeSources.JURIS_EDITIONS),
        LegalPosition.of(ACTION_SANS_CONVENTION, Kinds.AUTHORITIES)
            .inForceSince("2021-08-06")
            .is(
                LAWFUL,
                "Toute action de coopération, d’aide au développement ou à caractère humanitaire"
                    + " peut être menée ou soutenue\u00a0; elle prend en considération le programme"
                    + " 2030.",
                "Any action of cooperation, development aid or humanitarian character may be"
                    + " carried out or supported; it takes the 2030 Agenda into account.")
            .under("L1115-1")
            .requires(
                INTERNATIONAL_COMMITMENTS,
                NO_INTERFERENCE,
                NEUTRALITY,
                ACT_TRANSMITTED,
                AGENDA_2030)
            .cited(
                VERIFIED,
                LawSources.L1115_1,
                PracticeSources.CE_2024,
                PracticeSources.JURIS_EDITIONS));
  }

  private static ImmutableList<LegalPosition> emergencies() {
    return ImmutableList.of(
        LegalPosition.of(URGENCE_HUMANITAIRE, Kinds.AUTHORITIES)
            .inForce("1982-03-03", "1992-02-08")
            .is(
                CONDITIONAL,
                "L’aide relève de la compétence générale\u00a0; la neutralité est jugée"
                    + " strictement.",
                "Aid rests on the general competence; neutrality is judged strictly.")
            .under("code des communes, L121-26", "code of communes, L121-26")
            .requires(LOCAL_INTEREST, NEUTRALITY)
            .cited(LIKELY, PracticeSources.CE_1989),
        LegalPosition.of(URGENCE_HUMANITAIRE, Kinds.AUTHORITIES)
            .inForce("1992-02-08", "2005-02-10")
            .is(
                CONDITIONAL,
                "L’aide relève de la compétence générale\u00a0; le Parlement constate que son droit"
                    + " est incertain.",
                "Aid rests on the general competence; Parliament notes that its law is uncertain.")
            .under(COUNCIL_FR, COUNCIL_EN)
            .requires(LOCAL_INTEREST, WITHIN_COMPETENCES, NEUTRALITY)
            .cited(VERIFIED, LawSources.SENAT_RAPPORT_29),
        LegalPosition.of(URGENCE_HUMANITAIRE, Kinds.AUTHORITIES)
            .inForce("2005-02-10", "2007-02-06")
            .is(
                CONDITIONAL,
                "L’aide relève de la compétence générale\u00a0; le 1\u00a0% des services d’eau"
                    + " permet en outre une aide d’urgence sans intérêt local.",
                "Aid rests on the general competence; the 1% of water services also allows"
                    + " emergency aid without local interest.")
            .under(COUNCIL_FR + "\u00a0; L1115-1-1", COUNCIL_EN + "; L1115-1-1")
            .requires(LOCAL_INTEREST, WITHIN_COMPETENCES, NEUTRALITY)
            .cited(VERIFIED, LawSources.SENAT_RAPPORT_29, LawSources.CODES),
        LegalPosition.of(URGENCE_HUMANITAIRE, Kinds.AUTHORITIES)
            .inForce("2007-02-06", "2014-07-09")
            .is(
                LAWFUL,
                "Si l’urgence le justifie, l’action peut être menée ou financée sans convention.",
                "If urgency justifies it, the action may be carried out or financed without a"
                    + " convention.")
            .under("L1115-1, alinéa 2", "L1115-1, second paragraph")
            .requires(URGENCY, INTERNATIONAL_COMMITMENTS, NEUTRALITY)
            .cited(VERIFIED, LawSources.CODES, LawSources.LOI_2007_147),
        humanitarianAid()
            .inForce("2014-07-09", "2021-08-06")
            .cited(
                VERIFIED,
                LawSources.CODES,
                LawSources.SENAT_GROUPE_AMITIE,
                PracticeSources.CE_2024),
        humanitarianAid()
            .inForceSince("2021-08-06")
            .cited(VERIFIED, LawSources.L1115_1, PracticeSources.CE_2024));
  }

  private static LegalPosition.Builder humanitarianAid() {
    return LegalPosition.of(URGENCE_HUMANITAIRE, Kinds.AUTHORITIES)
        .is(
            LAWFUL,
            "Une action à caractère humanitaire ne demande ni convention ni urgence.",
            "An action of a humanitarian character needs neither a convention nor urgency.")
        .under("L1115-1")
        .requires(HUMANITARIAN, INTERNATIONAL_COMMITMENTS, NEUTRALITY, NO_INTERFERENCE);
  }

  private static ImmutableList<LegalPosition> subsidies() {
    return ImmutableList.of(
        LegalPosition.of(SUBVENTION_ASSOCIATION, Kinds.AUTHORITIES)
            .inForce("1982-03-03", "1992-02-08")
            .is(
                CONDITIONAL,
                "La subvention est illégale quand elle prend parti dans un conflit politique.",
                "The subsidy is unlawful where it takes sides in a political conflict.")
            .under("code des communes, L121-26", "code of communes, L121-26")
            .requires(LOCAL_INTEREST, NEUTRALITY)
            .cited(VERIFIED, PracticeSources.CE_1989),
        LegalPosition.of(SUBVENTION_ASSOCIATION, Kinds.AUTHORITIES)
            .inForce("1992-02-08", "2007-02-06")
            .is(
                CONDITIONAL,
                "Les juges vérifient l’intérêt local de la subvention.",
                "Courts check the local interest of the subsidy.")
            .under(COUNCIL_FR, COUNCIL_EN)
            .requires(LOCAL_INTEREST, NEUTRALITY, WITHIN_COMPETENCES)
            .cited(
                LIKELY,
                PracticeSources.CAA_VERSAILLES_2007,
                PracticeSources.CAA_LYON_2010,
                LawSources.SENAT_RAPPORT_29),
        LegalPosition.of(SUBVENTION_ASSOCIATION, Kinds.AUTHORITIES)
            .inForce("2007-02-06", "2014-07-09")
            .is(
                CONDITIONAL,
                "La subvention repose sur une convention, que l’association peut signer aussi, sur"
                    + " l’urgence ou sur un intérêt local.",
                "The subsidy rests on a convention, which the association may sign too, on urgency"
                    + " or on a local interest.")
            .under("L1115-1")
            .requires(SUBSIDY_HAS_BASIS, NEUTRALITY)
            .cited(
                LIKELY,
                PracticeSources.CE_2016,
                PracticeSources.MONDE_DU_DROIT,
                PracticeSources.CAA_LYON_2010),
        subsidyWithoutLocalInterest()
            .inForce("2014-07-09", "2021-08-06")
            .cited(
                VERIFIED,
                PracticeSources.CE_2024,
                PracticeSources.SEBAN,
                PracticeSources.VIE_PUBLIQUE,
                PracticeSources.JURIS_EDITIONS),
        subsidyWithoutLocalInterest()
            .inForceSince("2021-08-06")
            .cited(
                VERIFIED,
                PracticeSources.CE_2024,
                PracticeSources.SEBAN,
                PracticeSources.VIE_PUBLIQUE));
  }

  private static LegalPosition.Builder subsidyWithoutLocalInterest() {
    return LegalPosition.of(SUBVENTION_ASSOCIATION, Kinds.AUTHORITIES)
        .is(
            LAWFUL,
            "La subvention n’a pas à servir un intérêt local.",
            "The subsidy need not serve a local interest.")
        .under("L1115-1")
        .requires(
            SUBJECT_IS_COOPERATION,
            INTERNATIONAL_COMMITMENTS,
            NO_INTERFERENCE,
            NEUTRALITY,
            SUBSIDY_EARMARKED);
  }
}
