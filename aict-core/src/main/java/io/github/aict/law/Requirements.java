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
import io.github.aict.evidence.Citation;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.ActionForm;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Test;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.Locale;

/** What the law asks of any action abroad. */
final class Requirements {

  private static final Condition IS_CONVENTION =
      check(MemberFacts.AGREEMENT_KIND, Test.in(ImmutableSet.of(AgreementKind.SIGNED_CONVENTION)));

  /** One convention at least is signed. */
  static final Condition HAS_CONVENTION = forSome(Scope.AGREEMENTS, IS_CONVENTION);

  static final Requirement DELIBERATION =
      Requirement.of(
          "DeliberationTaken",
          "L’assemblée délibérante décide de l’action et autorise l’exécutif à signer.",
          "The deliberative assembly decides on the action and authorises the executive to sign.",
          anyOf(
              check(Facts.attestation("deliberationTaken"), Test.is(true)),
              forSome(
                  Scope.AGREEMENTS,
                  check(
                      MemberFacts.AGREEMENT_KIND,
                      Test.in(ImmutableSet.of(AgreementKind.DELIBERATION))))));

  static final Requirement ADMINISTRATIVE_AUTHORISATION =
      Requirement.of(
          "AdministrativeAuthorisation",
          "L’administration autorise le jumelage après enquête et avis du ministère des affaires"
              + " étrangères.",
          "The administration authorises the twinning after an inquiry and the opinion of the"
              + " ministry of foreign affairs.",
          check(Facts.attestation("administrativeAuthorisation"), Test.is(true)));

  static final Requirement NEUTRALITY =
      Requirement.judged(
          "Neutrality",
          "L’action ne prend pas parti dans un conflit ou un différend politique.",
          "The action takes no side in a political conflict or dispute.",
          "L’action s’abstient-elle de prendre parti dans un conflit politique\u00a0?",
          "Does the action take no side in a political conflict?");

  static final Requirement NO_INTERFERENCE =
      Requirement.judged(
          "NoInterference",
          "L’action n’interfère pas avec la politique étrangère de l’État.",
          "The action does not interfere with the foreign policy of the State.",
          "L’action est-elle sans interférence avec la politique étrangère de l’État\u00a0?",
          "Is the action free of interference with the foreign policy of the State?");

  static final Requirement LOCAL_INTEREST =
      Requirement.judged(
          "LocalInterest",
          "L’action présente un intérêt public local.",
          "The action is of local public interest.",
          "L’action présente-t-elle un intérêt public local\u00a0?",
          "Is the action of local public interest?");

  static final Requirement WITHIN_COMPETENCES =
      Requirement.judged(
          "WithinCompetences",
          "L’action reste dans la limite des compétences de la collectivité.",
          "The action stays within the powers of the authority.",
          "L’action reste-t-elle dans la limite des compétences de la collectivité\u00a0?",
          "Does the action stay within the powers of the authority?");

  static final Requirement INTERNATIONAL_COMMITMENTS =
      Requirement.judged(
          "InternationalCommitments",
          "L’action respecte les engagements internationaux de la France.",
          "The action respects France’s international commitments.",
          "L’action respecte-t-elle les engagements internationaux de la France\u00a0?",
          "Does the action respect France’s international commitments?");

  static final Requirement AGENDA_2030 =
      Requirement.of(
          "Agenda2030Considered",
          "L’action prend en considération le programme de développement durable à l’horizon"
              + " 2030.",
          "The action takes the 2030 Agenda for Sustainable Development into account.",
          anyOf(
              check(Facts.ODD_IS_DECLARED, Test.is(true)),
              judgement(
                  "agenda2030Considered",
                  Label.of(
                      "L’action prend-elle en considération le programme 2030\u00a0?",
                      "Does the action take the 2030 Agenda into account?"))));

  static final Requirement CONVENTION_TRANSMITTED =
      Requirement.of(
          "ConventionTransmitted",
          "La convention est transmise au représentant de l’État, qui peut la déférer au tribunal"
              + " administratif dans les deux mois.",
          "The convention is transmitted to the representative of the State, who may refer it to"
              + " the administrative court within two months.",
          // Each one, since a convention that was not transmitted has no effect.
          allOf(
              HAS_CONVENTION,
              forEach(
                  Scope.AGREEMENTS,
                  anyOf(
                      not(IS_CONVENTION),
                      check(MemberFacts.AGREEMENT_IS_TRANSMITTED, Test.is(true))))));

  static final Requirement ACT_TRANSMITTED =
      Requirement.of(
          "ActTransmitted",
          "L’acte, même sans convention, est transmis au représentant de l’État, qui peut le"
              + " déférer au tribunal administratif dans les deux mois.",
          "The act, even without a convention, is transmitted to the representative of the State,"
              + " who may refer it to the administrative court within two months.",
          allOf(
              forSome(Scope.AGREEMENTS, check(MemberFacts.AGREEMENT_IS_TRANSMITTED, Test.is(true))),
              forEach(
                  Scope.AGREEMENTS,
                  anyOf(
                      check(
                          MemberFacts.AGREEMENT_KIND,
                          Test.in(ImmutableSet.of(AgreementKind.LETTERS_OF_INTENT))),
                      check(MemberFacts.AGREEMENT_IS_TRANSMITTED, Test.is(true))))));

  static final Requirement MANDATORY_MENTIONS =
      Requirement.of(
          "MandatoryMentions",
          "La convention précise l’objet des actions et le montant prévisionnel des engagements"
              + " financiers, même nul.",
          "The convention states the object of the actions and the provisional amount of the"
              + " financial commitments, even if nil.",
          // A convention signed earlier was made under a text that asked for no mention.
          forEach(
              Scope.AGREEMENTS,
              anyOf(
                  not(IS_CONVENTION),
                  check(MemberFacts.AGREEMENT_SIGNED_ON, Test.lessThan(LocalDate.of(2007, 2, 6))),
                  allOf(
                      check(MemberFacts.AGREEMENT_STATES_OBJECT, Test.is(true)),
                      check(MemberFacts.AGREEMENT_STATES_AMOUNT, Test.is(true))))));

  static final Requirement PARTNER_IS_LOCAL_AUTHORITY =
      Requirement.of(
          "PartnerIsLocalAuthority",
          "Une autorité locale étrangère au moins est partenaire\u00a0; d’autres personnes, même"
              + " privées, peuvent signer avec elle.",
          "One foreign local authority at least is a partner; other persons, even private ones,"
              + " may sign beside it.",
          forSome(
              Scope.PARTNERS,
              check(MemberFacts.PARTNER_IS_FOREIGN_LOCAL_AUTHORITY, Test.is(true))));

  static final Requirement PARTNER_IS_TERRITORIAL_AUTHORITY =
      Requirement.of(
          "PartnerIsLocalAuthority",
          "Le partenaire est une collectivité territoriale étrangère ou un groupement de telles"
              + " collectivités.",
          "The partner is a foreign territorial authority or a grouping of such authorities.",
          forSome(
              Scope.PARTNERS,
              check(MemberFacts.PARTNER_IS_FOREIGN_LOCAL_AUTHORITY, Test.is(true))));

  static final Requirement PARTNER_IS_NO_STATE =
      Requirement.of(
          "PartnerIsNoState",
          "Aucun partenaire n’est un État étranger.",
          "No partner is a foreign State.",
          forEach(
              Scope.PARTNERS,
              not(
                  check(
                      MemberFacts.PARTNER_KIND,
                      Test.in(ImmutableSet.of(AuthorityKind.ETAT_ETRANGER))))));

  static final Requirement PARTNER_IS_STATE =
      Requirement.of(
          "PartnerIsState",
          "Un État étranger est partenaire.",
          "A foreign State is a partner.",
          forSome(
              Scope.PARTNERS,
              check(
                  MemberFacts.PARTNER_KIND,
                  Test.in(ImmutableSet.of(AuthorityKind.ETAT_ETRANGER)))));

  static final Requirement UNRECOGNISED_ENTITY =
      Requirement.of(
          "UnrecognisedEntity",
          "Aucun partenaire ne se dit l’autorité d’une entité que la France ne reconnaît pas.",
          "No partner claims to be an authority of an entity that France does not recognise.",
          forEach(Scope.PARTNERS, check(MemberFacts.PARTNER_UNRECOGNISED, Test.is(false))));

  static final Requirement URGENCY =
      Requirement.judged(
          "UrgencyJustified",
          "L’urgence justifie l’action à caractère humanitaire.",
          "Urgency justifies the humanitarian action.",
          "L’urgence justifie-t-elle l’action humanitaire\u00a0?",
          "Does urgency justify the humanitarian action?");

  static final Requirement HUMANITARIAN =
      Requirement.judged(
          "HumanitarianCharacter",
          "L’action a un caractère humanitaire\u00a0; l’urgence n’est plus une condition.",
          "The action is of a humanitarian character; urgency is no longer a condition.",
          "L’action a-t-elle un caractère humanitaire\u00a0?",
          "Is the action of a humanitarian character?");

  static final Requirement SUBJECT_IS_COOPERATION =
      Requirement.judged(
          "SubjectIsCooperation",
          "L’action soutenue relève de la coopération, de l’aide au développement ou de l’aide"
              + " humanitaire.",
          "The supported action is one of cooperation, development aid or humanitarian aid.",
          "L’action relève-t-elle de la coopération, de l’aide au développement ou de l’aide"
              + " humanitaire\u00a0?",
          "Is the action one of cooperation, development aid or humanitarian aid?");

  static final Requirement SUBSIDY_EARMARKED =
      Requirement.judged(
          "SubsidyEarmarked",
          "La subvention est réservée à l’action, surtout si l’association a aussi une activité"
              + " politique.",
          "The subsidy is kept for the action, above all where the association has political"
              + " activities too.",
          "La subvention est-elle réservée à l’action soutenue\u00a0?",
          "Is the subsidy kept for the supported action?");

  static final Requirement SUBSIDY_HAS_BASIS =
      Requirement.of(
          "SubsidyHasBasis",
          "La subvention repose sur une convention avec une autorité locale étrangère, sur"
              + " l’urgence humanitaire ou sur un intérêt local.",
          "The subsidy rests on a convention with a foreign local authority, on humanitarian"
              + " urgency or on a local interest.",
          anyOf(HAS_CONVENTION, URGENCY.condition(), LOCAL_INTEREST.condition()));

  static final Requirement REGIONAL_CONTACTS =
      Requirement.of(
          "GovernmentAuthorised",
          "Le Gouvernement autorise la région à tenir des contacts réguliers avec des"
              + " collectivités étrangères qui partagent une frontière avec elle.",
          "The Government authorises the region to hold regular contacts with foreign authorities"
              + " that share a border with it.",
          allOf(
              check(Facts.attestation("governmentAuthorisation"), Test.is(true)),
              judgement(
                  "commonBorder",
                  Label.of(
                      "La région et son partenaire ont-ils une frontière commune\u00a0?",
                      "Do the region and its partner share a border?"))));

  private Requirements() {}

  /** The action does not take a form that is closed. */
  static Rule formIsOpen(ActionForm form, Label why, Citation citation) {
    boolean conventionMissing = form == ActionForm.ACTION_SANS_CONVENTION;
    return Rule.builder()
        .name(conventionMissing ? "ConventionRequired" : "FormIsOpen")
        .variant(form.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .statement(why)
        .condition(not(check(Facts.FORM, Test.intersects(ImmutableSet.of(form)))))
        .citation(citation)
        .build();
  }
}
