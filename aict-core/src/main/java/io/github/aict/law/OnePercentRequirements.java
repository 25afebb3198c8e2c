package io.github.aict.law;

import static io.github.aict.rule.Condition.allOf;
import static io.github.aict.rule.Condition.anyOf;
import static io.github.aict.rule.Condition.check;
import static io.github.aict.rule.Condition.forEach;
import static io.github.aict.rule.Condition.forSome;
import static io.github.aict.rule.Condition.judgement;
import static io.github.aict.rule.Condition.not;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Test;
import io.github.aict.territory.PublicService;

/** What the law asks of those who spend up to 1 % of the resources of a service abroad. */
final class OnePercentRequirements {

  private static final Rate ONE_PERCENT = Rate.of(1, 100);

  static final Requirement BASIN_COMMITTEE =
      Requirement.of(
          "BasinCommitteeConsulted",
          "Les conventions sont soumises à l’avis du comité de bassin.",
          "The conventions are submitted to the basin committee for its opinion.",
          check(Facts.attestation("basinCommitteeConsulted"), Test.is(true)));

  static final Requirement AGENCY_CEILING =
      Requirement.judged(
          "AgencyCeiling",
          "La dépense ne dépasse pas 1\u00a0% des ressources de l’agence ou de l’office.",
          "The spending is at most 1% of the resources of the agency or office.",
          "La dépense de l’année reste-t-elle dans la limite de 1\u00a0% des ressources de"
              + " l’agence ou de l’office\u00a0?",
          "Does the spending of the year stay within 1% of the resources of the agency or office?");

  static final Requirement WATER_REPORT =
      Requirement.of(
              "WaterReportMention",
              "Le rapport annuel sur le prix et la qualité du service décrit les opérations menées"
                  + " au titre du 1\u00a0% et leurs montants.",
              "The annual report on the price and quality of the service describes the operations"
                  + " made under the 1% and their amounts.",
              check(Facts.attestation("waterReportMention"), Test.is(true)))
          .asDuty();

  /** Until 2014 a syndicate could act abroad by the 1 % alone. */
  static final Requirement SYNDICATE_PAYS_BY_SERVICE =
      Requirement.of(
          "PaidByServiceBudget",
          "Un syndicat n’agit à l’étranger que par le 1\u00a0% de ses services\u00a0; son budget"
              + " général ne peut payer qu’à partir de 2014.",
          "A syndicate acts abroad by the 1% of its services only; its general budget can pay"
              + " from 2014 on only.",
          forSome(
              Scope.SERVICE_BUDGETS,
              check(
                  MemberFacts.BUDGET_SERVICE,
                  Test.in(ImmutableSet.copyOf(PublicService.values())))));

  private OnePercentRequirements() {}

  /** Each budget of the services spends at most 1 % of its own base; none pays for another. */
  static Requirement ceiling(OnePercent mechanism, String variant) {
    return Requirement.of(
        "OnePercentCeiling" + variant,
        "Chaque budget dépense au plus 1\u00a0% des ressources de son service\u00a0; ce qu’un"
            + " budget n’emploie pas ne profite pas à un autre.",
        "Each budget spends at most 1% of the resources of its service; what one budget leaves"
            + " unused does not serve another.",
        eachBudgetOf(mechanism, check(MemberFacts.BUDGET_BASE_SHARE, Test.atMost(ONE_PERCENT))));
  }

  /** The applicant is in charge of the services that pay. */
  static Requirement inCharge(OnePercent mechanism, String variant) {
    return Requirement.of(
        "InChargeOfService" + variant,
        "La collectivité ou le groupement a la charge du service qui paie.",
        "The authority or grouping is in charge of the service that pays.",
        check(Facts.APPLICANT_SERVICES, Test.intersects(mechanism.services())));
  }

  /** The cooperation limb stands under a convention; the two others need none. */
  static Requirement cooperationUnderConvention(OnePercent mechanism, String variant) {
    return Requirement.of(
        "CooperationUnderConvention" + variant,
        "Le volet coopération s’exerce dans le cadre d’une convention avec une autorité locale"
            + " étrangère, transmise et complète\u00a0; l’aide d’urgence et la solidarité n’en"
            + " demandent pas.",
        "The cooperation limb is exercised under a convention with a foreign local authority,"
            + " transmitted and complete; emergency aid and solidarity need none.",
        anyOf(
            eachBudgetOf(
                mechanism,
                not(check(MemberFacts.BUDGET_LIMB, Test.in(mechanism.limbsUnderConvention())))),
            allOf(
                Requirements.CONVENTION_TRANSMITTED.condition(),
                Requirements.MANDATORY_MENTIONS.condition(),
                Requirements.PARTNER_IS_LOCAL_AUTHORITY.condition())));
  }

  /** The action lies in the field of the services that pay. */
  static Requirement inTheField(String variant, String fr, String en) {
    return Requirement.of(
        "InTheField" + variant,
        "L’action porte sur ce domaine\u00a0: " + fr + ".",
        "The action lies in this field: " + en + ".",
        judgement(
            "inTheField" + variant,
            Label.of(
                "L’action porte-t-elle sur ce domaine (" + fr + ")\u00a0?",
                "Does the action lie in this field (" + en + ")?")));
  }

  private static Condition eachBudgetOf(OnePercent mechanism, Condition condition) {
    Condition ofServices = check(MemberFacts.BUDGET_SERVICE, Test.in(mechanism.services()));
    return allOf(
        forSome(Scope.SERVICE_BUDGETS, ofServices),
        forEach(Scope.SERVICE_BUDGETS, anyOf(not(ofServices), condition)));
  }
}
