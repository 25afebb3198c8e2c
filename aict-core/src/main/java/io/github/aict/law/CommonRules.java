package io.github.aict.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.project.ActionForm.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.project.ActionForm;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Test;
import java.time.LocalDate;
import java.util.EnumSet;

/** The rules that hold across forms of action, by period. */
public final class CommonRules {

  private static final ImmutableSet<ActionForm> CONVENTIONS = ImmutableSet.of(CONVENTION, JUMELAGE);
  private static final ImmutableSet<ActionForm> ACTIONS =
      ImmutableSet.of(
          JUMELAGE,
          CONVENTION,
          ACTION_SANS_CONVENTION,
          URGENCE_HUMANITAIRE,
          SUBVENTION_ASSOCIATION);

  private static final ImmutableSet<ActionForm> ALL_FORMS =
      Sets.immutableEnumSet(EnumSet.allOf(ActionForm.class));

  /** The forms whose acts are transmitted like any other; a convention has a rule of its own. */
  private static final ImmutableSet<ActionForm> WITHOUT_CONVENTION =
      Sets.difference(ALL_FORMS, ImmutableSet.of(CONVENTION)).immutableCopy();

  /** The actions of article L1115-1 and those that other articles place under it. */
  private static final ImmutableSet<ActionForm> UNDER_COMMITMENTS =
      Sets.union(
              ACTIONS,
              ImmutableSet.of(
                  UN_POUR_CENT_EAU,
                  UN_POUR_CENT_ENERGIE,
                  UN_POUR_CENT_DECHETS,
                  UN_POUR_CENT_MOBILITE))
          .immutableCopy();

  private static final ImmutableList<CommonRule> ALL =
      ImmutableList.<CommonRule>builder()
          .addAll(ofConventions())
          .addAll(ofActions())
          .addAll(ofPartners())
          .addAll(duties())
          .build();

  private CommonRules() {}

  /**
   * Returns every rule.
   *
   * @return the rules by subject and time
   */
  public static ImmutableList<CommonRule> all() {
    return ALL;
  }

  /**
   * Returns the rules of a day for a form of action.
   *
   * @param form the form
   * @param day the day
   * @return the rules, at most one of each name
   */
  public static ImmutableList<CommonRule> on(ActionForm form, LocalDate day) {
    return ALL.stream()
        .filter(rule -> rule.forms().contains(form) && rule.validity().contains(day))
        .collect(toImmutableList());
  }

  private static ImmutableList<CommonRule> ofConventions() {
    return ImmutableList.of(
        CommonRule.of("ActTransmitted", WITHOUT_CONVENTION)
            .inForceSince("1982-03-03")
            .under(
                "L2131-1, L2131-2 et L2131-6\u00a0; L3131-1, L3131-2 et L3132-1\u00a0; L4141-1,"
                    + " L4141-2 et L4142-1",
                "L2131-1, L2131-2 and L2131-6; L3131-1, L3131-2 and L3132-1; L4141-1, L4141-2 and"
                    + " L4142-1")
            .requires(Requirements.ACT_TRANSMITTED)
            .cited(VERIFIED, LawSources.CODES, LawSources.LOIS, LawSources.LOI_92_125),
        CommonRule.of("MandatoryMentions", CONVENTIONS)
            .inForceSince("2007-02-06")
            .under("L1115-1", "L1115-1")
            .requires(Requirements.MANDATORY_MENTIONS)
            .cited(
                VERIFIED,
                LawSources.CODES,
                LawSources.LOI_2007_147,
                LawSources.ASSEMBLEE_DEBAT_2021),
        CommonRule.of("WithinCompetences", CONVENTIONS)
            .inForce("1992-02-08", "2007-02-06")
            .under(
                "loi 92-125, article 131\u00a0; L1112-1\u00a0; L1115-1",
                "law 92-125, article 131; L1112-1; L1115-1")
            .requires(Requirements.WITHIN_COMPETENCES)
            .cited(
                VERIFIED, LawSources.CODES, LawSources.LOI_92_125, PracticeSources.LEXBASE_2007));
  }

  private static ImmutableList<CommonRule> ofActions() {
    return ImmutableList.of(
        CommonRule.of("InternationalCommitments", UNDER_COMMITMENTS)
            .inForceSince("1992-02-08")
            .under("loi 92-125, article 131\u00a0; L1115-1", "law 92-125, article 131; L1115-1")
            .requires(Requirements.INTERNATIONAL_COMMITMENTS)
            .cited(VERIFIED, LawSources.CODES, LawSources.LOI_92_125),
        CommonRule.of("Neutrality", ALL_FORMS)
            .kinds(Kinds.ACTING_ABROAD)
            .inForceSince("1950-01-01")
            .under(
                "jurisprudence\u00a0; code des communes, L121-26, puis L2121-29",
                "case law; code of communes, L121-26, then L2121-29")
            .requires(Requirements.NEUTRALITY)
            .cited(
                LIKELY,
                PracticeSources.CE_1989,
                PracticeSources.CE_1995,
                PracticeSources.CAA_VERSAILLES_2007,
                PracticeSources.CE_2024),
        CommonRule.of("PaidByServiceBudget", ACTIONS)
            .kinds(Kinds.SYNDICATES)
            .inForce("1992-02-08", "2014-07-09")
            .under("L1115-1-1 et L5211-1 et suivants", "L1115-1-1 and L5211-1 and following")
            .requires(OnePercentRequirements.SYNDICATE_PAYS_BY_SERVICE)
            .cited(VERIFIED, PracticeSources.GAZETTE_SYNDICATS, LawSources.CODES),
        CommonRule.of("LocalInterest", ImmutableSet.of())
            .inForce("1950-01-01", "2014-07-09")
            .under("L2121-29 et équivalents", "L2121-29 and equivalents")
            .says(
                "Un intérêt public local est demandé hors d’un titre de compétence spécial\u00a0;"
                    + " font exception la convention et l’urgence humanitaire depuis 2007 et le"
                    + " 1\u00a0% de l’eau et de l’énergie.",
                "A local public interest is asked for outside a special head of competence; the"
                    + " convention and humanitarian urgency since 2007 and the 1% of water and"
                    + " energy are exceptions.")
            .cited(
                LIKELY,
                PracticeSources.CE_1995,
                PracticeSources.CAA_LYON_2010,
                LawSources.SENAT_RAPPORT_29,
                LawSources.ASSEMBLEE_RAPPORT_3610),
        CommonRule.of("LocalInterest", ACTIONS)
            .inForceSince("2014-07-09")
            .under("L1115-1", "L1115-1")
            .says(
                "L’action que permet l’article L1115-1 n’a pas à servir un intérêt local, ni à"
                    + " avoir un lien avec les autres compétences, ni à associer une autorité"
                    + " locale.",
                "An action that article L1115-1 allows need not serve a local interest, have a link"
                    + " with other powers or bring in a local authority.")
            .cited(
                VERIFIED,
                PracticeSources.CE_2024,
                PracticeSources.SEBAN,
                PracticeSources.JURIS_EDITIONS));
  }

  private static ImmutableList<CommonRule> ofPartners() {
    return ImmutableList.of(
        CommonRule.of("UnrecognisedEntity", ALL_FORMS)
            .kinds(Kinds.ACTING_ABROAD)
            .inForce("1992-02-08", "2015-07-02")
            .under(
                "loi 92-125, article 131\u00a0; L1112-1\u00a0; L1114-1\u00a0; L1115-1",
                "law 92-125, article 131; L1112-1; L1114-1; L1115-1")
            .requires(Requirements.UNRECOGNISED_ENTITY)
            .cited(LIKELY, PracticeSources.CIRCULAIRE_2015),
        CommonRule.of("UnrecognisedEntity", ALL_FORMS)
            .kinds(Kinds.ACTING_ABROAD)
            .inForceSince("2015-07-02")
            .under(
                "L1115-1\u00a0; circulaires de 2015 et 2018", "L1115-1; circulars of 2015 and 2018")
            .requires(Requirements.UNRECOGNISED_ENTITY)
            .cited(
                VERIFIED,
                PracticeSources.CIRCULAIRE_2018,
                PracticeSources.CIRCULAIRE_2015,
                PracticeSources.ATD_31,
                PracticeSources.TA_CERGY_2019,
                LawSources.SENAT_NON_RECONNUS),
        CommonRule.of("PrivateCoSignatory", ImmutableSet.of(CONVENTION))
            .inForceSince("2007-02-06")
            .under("L1115-1", "L1115-1")
            .says(
                "Des personnes privées, dont celle qui réalise le projet, peuvent signer la"
                    + " convention avec une autorité locale étrangère au moins.",
                "Private persons, the one that carries out the project among them, may sign the"
                    + " convention with one foreign local authority at least.")
            .cited(
                VERIFIED,
                PracticeSources.CE_2016,
                PracticeSources.MONDE_DU_DROIT,
                PracticeSources.SENSEI));
  }

  private static ImmutableList<CommonRule> duties() {
    Condition declared = Condition.check(Facts.attestation("odaDeclarationDone"), Test.is(true));
    return ImmutableList.of(
        CommonRule.of("WaterReportMention", ImmutableSet.of(UN_POUR_CENT_EAU))
            .inForceSince("2007-05-04")
            .under("D2224-1 à D2224-3, annexes V et VI", "D2224-1 to D2224-3, annexes V and VI")
            .requires(OnePercentRequirements.WATER_REPORT)
            .cited(VERIFIED, LawSources.CODES),
        CommonRule.of("CommissionInformed", ALL_FORMS)
            .inForce("1992-02-08", "2014-07-09")
            .under("R1112-13\u00a0; R1115-13", "R1112-13; R1115-13")
            .says(
                "Aucune loi n’oblige à déclarer les dépenses à la commission nationale\u00a0; un"
                    + " règlement demande de la tenir informée des actes d’avril 2000 à mai 2005,"
                    + " puis de décembre 2005 à mai 2006.",
                "No law makes authorities declare their spending to the national commission; a"
                    + " regulation asks to keep it informed of acts from April 2000 to May 2005,"
                    + " then from December 2005 to May 2006.")
            .cited(LIKELY, LawSources.CODES),
        commissionInformedOfActs(
            "2000-04-09", "2005-05-08", "R1112-8 à R1112-15", "R1112-8 to R1112-15"),
        commissionInformedOfActs(
            "2005-12-13", "2006-05-11", "R1115-8 à R1115-15", "R1115-8 to R1115-15"),
        CommonRule.of("CommissionInformed", ALL_FORMS)
            .inForceSince("2014-07-09")
            .under("L1115-6", "L1115-6")
            .requires(
                Requirement.of(
                        "CommissionInformed",
                        "La collectivité transmet à la commission nationale les informations utiles"
                            + " à ses missions\u00a0: elle déclare chaque année, du 15 avril au 31"
                            + " mai, l’aide publique au développement de l’année passée. Aucune"
                            + " sanction n’est connue.",
                        "The authority transmits to the national commission the information its"
                            + " missions need: each year, from 15 April to 31 May, it declares the"
                            + " official development assistance of the past year. No sanction is"
                            + " known.",
                        declared)
                    .asDuty())
            .cited(
                VERIFIED,
                PracticeSources.APD_2019,
                PracticeSources.APD_2024,
                PracticeSources.APD_2022));
  }

  private static CommonRule commissionInformedOfActs(
      String first, String dayAfter, String fr, String en) {
    return CommonRule.of("CommissionInformedOfActs", ALL_FORMS)
        .inForce(first, dayAfter)
        .under(fr, en)
        .requires(
            Requirement.of(
                    "CommissionInformedOfActs",
                    "La commission nationale est tenue informée de l’acte de coopération"
                        + " décentralisée.",
                    "The national commission is kept informed of the act of decentralised"
                        + " cooperation.",
                    Condition.check(Facts.attestation("commissionInformed"), Test.is(true)))
                .asDuty())
        .cited(VERIFIED, LawSources.CODES);
  }
}
