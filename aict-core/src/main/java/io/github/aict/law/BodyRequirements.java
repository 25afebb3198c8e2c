package io.github.aict.law;

import static io.github.aict.rule.Condition.check;

import io.github.aict.rule.Facts;
import io.github.aict.rule.Test;

/** What the law asks of common bodies, of agreements with States and of companies. */
final class BodyRequirements {

  static final Requirement BORDERING_STATE =
      Requirement.judged(
          "PartnerFromBorderingState",
          "Le corps étranger réunit une collectivité d’un État européen frontalier, pour une"
              + " coopération transfrontalière.",
          "The foreign body brings in an authority of a bordering European State, for cross-border"
              + " cooperation.",
          "Le partenaire relève-t-il d’un État européen frontalier, pour une coopération"
              + " transfrontalière\u00a0?",
          "Is the partner of a bordering European State, for cross-border cooperation?");

  static final Requirement BORDERING_OR_MEMBER_STATE =
      Requirement.judged(
          "PartnerFromBorderingOrMemberState",
          "Le corps étranger réunit une collectivité d’un État européen frontalier ou d’un État"
              + " membre de l’Union européenne, pour une coopération transfrontalière.",
          "The foreign body brings in an authority of a bordering European State or of a Member"
              + " State of the European Union, for cross-border cooperation.",
          "Le partenaire relève-t-il d’un État européen frontalier ou d’un État membre de l’Union"
              + " européenne, pour une coopération transfrontalière\u00a0?",
          "Is the partner of a bordering European State or of a Member State of the European Union,"
              + " for cross-border cooperation?");

  static final Requirement EUROPEAN_AUTHORITY =
      Requirement.judged(
          "EuropeanAuthorityTakesPart",
          "Une collectivité au moins d’un État membre de l’Union européenne ou du Conseil de"
              + " l’Europe y participe.",
          "One authority at least of a Member State of the European Union or of the Council of"
              + " Europe takes part.",
          "Une collectivité d’un État membre de l’Union européenne ou du Conseil de l’Europe y"
              + " participe-t-elle\u00a0?",
          "Does an authority of a Member State of the European Union or of the Council of Europe"
              + " take part?");

  static final Requirement EXCLUSIVE_OBJECT =
      Requirement.judged(
          "ExclusiveObject",
          "L’organisme a pour objet exclusif un service public ou un équipement local.",
          "The body has a public service or a piece of local equipment as its only object.",
          "L’organisme a-t-il pour seul objet un service public ou un équipement local\u00a0?",
          "Has the body a public service or a piece of local equipment as its only object?");

  static final Requirement DECREE =
      Requirement.of(
          "DecreeAuthorises",
          "Un décret en Conseil d’État autorise l’adhésion ou la participation.",
          "A decree in Council of State authorises the membership or the share.",
          check(Facts.attestation("decreeInCouncilOfState"), Test.is(true)));

  static final Requirement PREFECT_ORDER =
      Requirement.of(
          "PrefectAuthorises",
          "Un arrêté du représentant de l’État dans la région l’autorise.",
          "An order of the representative of the State in the region authorises it.",
          check(Facts.attestation("prefectAuthorisation"), Test.is(true)));

  static final Requirement PREFECT_AUTHORISES_SIGNATURE =
      Requirement.of(
          "PrefectAuthorises",
          "Le représentant de l’État autorise au préalable la signature.",
          "The representative of the State authorises the signature beforehand.",
          check(Facts.attestation("prefectAuthorisation"), Test.is(true)));

  static final Requirement HALF_OF_CAPITAL =
      Requirement.judged(
          "HalfOfCapitalAtMost",
          "La part des collectivités françaises ne dépasse pas 50\u00a0% du capital ou des charges.",
          "The share of the French authorities is at most 50% of the capital or the charges.",
          "La part des collectivités françaises est-elle d’au plus 50\u00a0% du capital ou des"
              + " charges\u00a0?",
          "Is the share of the French authorities at most 50% of the capital or the charges?");

  static final Requirement CONVENTION_WITH_MEMBERS =
      Requirement.of(
          "ConventionWithMembers",
          "Une convention est conclue avec l’ensemble des membres de l’organisme.",
          "A convention is made with all members of the body.",
          Requirements.HAS_CONVENTION);

  static final Requirement ACCOUNTS_ANNEXED =
      Requirement.judged(
              "AccountsAnnexed",
              "Les comptes certifiés et le rapport d’activité de l’organisme sont annexés au budget.",
              "The certified accounts and the activity report of the body are annexed to the"
                  + " budget.",
              "Les comptes certifiés et le rapport d’activité sont-ils annexés au budget\u00a0?",
              "Are the certified accounts and the activity report annexed to the budget?")
          .asDuty();

  static final Requirement EU_AUTHORITIES =
      Requirement.judged(
          "EuropeanUnionAuthorities",
          "Le groupement réunit des collectivités d’États membres de la Communauté ou de l’Union"
              + " européenne, pour des programmes interrégionaux ou transfrontaliers.",
          "The grouping brings in authorities of Member States of the European Community or Union,"
              + " for interregional or cross-border programmes.",
          "Les partenaires relèvent-ils d’États membres, pour des programmes interrégionaux ou"
              + " transfrontaliers\u00a0?",
          "Are the partners of Member States, for interregional or cross-border programmes?");

  static final Requirement LIMITED_DURATION =
      Requirement.judged(
          "LimitedDuration",
          "Le groupement est constitué pour une durée limitée.",
          "The grouping is set up for a limited time.",
          "Le groupement est-il constitué pour une durée limitée\u00a0?",
          "Is the grouping set up for a limited time?");

  static final Requirement CONTIGUITY =
      Requirement.judged(
          "Contiguity",
          "Les membres sont voisins\u00a0: aucun ne relève d’un État sans frontière commune avec la"
              + " France.",
          "The members are neighbours: none is of a State that does not border France.",
          "Tous les membres relèvent-ils d’États frontaliers\u00a0?",
          "Are all members of bordering States?");

  static final Requirement PURPOSE_GECT = purpose("créer un GECT", "to create an EGTC");

  static final Requirement PURPOSE_2014 =
      purpose(
          "un cas prévu par la loi, ou un accord qui crée un GECT, un GEC ou un GLCT",
          "a case provided by law, or an accord that creates an EGTC, an ECG or a GLCT");

  static final Requirement PURPOSE_2016 =
      purpose(
          "un cas prévu par la loi\u00a0; un accord qui crée un GECT, un GEC ou un GLCT\u00a0; ou,"
              + " pour une coopération territoriale ou régionale, la mise en œuvre d’un accord"
              + " approuvé par l’État, l’exécution d’un programme régional d’une organisation"
              + " internationale approuvé par la France ou la création d’un autre groupement",
          "a case provided by law; an accord that creates an EGTC, an ECG or a GLCT; or, for"
              + " territorial or regional cooperation, carrying out an agreement that the State"
              + " approved, executing a regional programme of an international organisation that"
              + " France approved, or creating another grouping");

  static final Requirement AGREEMENT_BETWEEN_STATES =
      Requirement.of(
          "AgreementBetweenStates",
          "Un accord préalable entre la France et l’État concerné existe, à condition de"
              + " réciprocité.",
          "A prior agreement between France and the State concerned exists, with reciprocity.",
          check(Facts.attestation("agreementBetweenStates"), Test.is(true)));

  static final Requirement LESS_THAN_HALF =
      Requirement.judged(
          "ForeignShareBelowHalf",
          "Les collectivités étrangères détiennent moins de la moitié du capital.",
          "The foreign authorities hold less than half of the capital.",
          "Les collectivités étrangères détiennent-elles moins de la moitié du capital\u00a0?",
          "Do the foreign authorities hold less than half of the capital?");

  static final Requirement AGREEMENT_OUTSIDE_UNION =
      Requirement.judged(
          "AgreementOutsideUnion",
          "Pour un actionnaire d’un État hors de l’Union européenne, un accord préalable entre"
              + " États existe.",
          "For a shareholder of a State outside the European Union, a prior agreement between"
              + " States exists.",
          "L’actionnaire relève-t-il de l’Union européenne, ou d’un État lié à la France par un"
              + " accord préalable\u00a0?",
          "Is the shareholder of the European Union, or of a State bound to France by a prior"
              + " agreement?");

  static final Requirement HALF_OF_LOCAL_SHARE =
      Requirement.judged(
          "ForeignShareAtMostHalf",
          "Les collectivités étrangères détiennent au plus la moitié de la part des collectivités.",
          "The foreign authorities hold at most half of the share that local authorities hold.",
          "Les collectivités étrangères détiennent-elles au plus la moitié de la part des"
              + " collectivités\u00a0?",
          "Do the foreign authorities hold at most half of the share of local authorities?");

  static final Requirement HALF_OF_CAPITAL_AND_VOTES =
      Requirement.judged(
          "ForeignShareAtMostHalf",
          "Les collectivités étrangères détiennent au plus la moitié du capital et des voix.",
          "The foreign authorities hold at most half of the capital and of the votes.",
          "Les collectivités étrangères détiennent-elles au plus la moitié du capital et des"
              + " voix\u00a0?",
          "Do the foreign authorities hold at most half of the capital and of the votes?");

  static final Requirement NEIGHBOURING_PARTNER =
      Requirement.judged(
          "NeighbouringPartner",
          "Le partenaire est un État ou un territoire voisin, ou un organisme régional, que le texte"
              + " nomme.",
          "The partner is a neighbouring State or territory, or a regional body, that the text"
              + " names.",
          "Le partenaire est-il un voisin ou un organisme régional que le texte nomme\u00a0?",
          "Is the partner a neighbour or a regional body that the text names?");

  static final Requirement POWER_TO_SIGN =
      Requirement.of(
          "StateGivesPower",
          "L’assemblée demande l’autorisation, le projet d’accord lui est soumis et l’État donne"
              + " pouvoir de signer.",
          "The assembly asks for the authorisation, the draft is submitted to it and the State"
              + " gives the power to sign.",
          check(Facts.attestation("stateGivesPower"), Test.is(true)));

  static final Requirement NO_OPPOSITION =
      Requirement.judged(
          "StateDoesNotOppose",
          "L’État ne s’oppose pas à l’accord dans le délai d’un mois.",
          "The State does not oppose the agreement within one month.",
          "Le délai d’un mois s’est-il écoulé sans opposition de l’État\u00a0?",
          "Has the month passed without opposition of the State?");

  static final Requirement ASSEMBLY_AUTHORISES =
      Requirement.of(
          "AssemblyAuthorises",
          "L’assemblée, ou l’exécutif que le statut désigne, autorise la convention.",
          "The assembly, or the executive that the statute names, authorises the convention.",
          Requirements.DELIBERATION.condition());

  static final Requirement EXECUTIVE_AUTHORISES =
      Requirement.of(
          "ExecutiveAuthorises",
          "Le conseil exécutif autorise le président à négocier et à signer la convention.",
          "The executive council authorises the president to negotiate and sign the convention.",
          check(Facts.attestation("executiveAuthorisation"), Test.is(true)));

  static final Requirement ASSEMBLY_APPROVES =
      Requirement.of(
          "AssemblyApproves",
          "Le conseil territorial approuve la convention après sa signature.",
          "The territorial council approves the convention after its signature.",
          check(Facts.attestation("assemblyApproval"), Test.is(true)));

  static final Requirement CONVENTION_SIGNED =
      Requirement.of(
          "ConventionSigned",
          "Une convention est signée.",
          "A convention is signed.",
          Requirements.HAS_CONVENTION);

  private BodyRequirements() {}

  private static Requirement purpose(String fr, String en) {
    return Requirement.judged(
        "PurposeAllowed",
        "La convention avec l’État étranger a l’un des objets admis\u00a0: " + fr + ".",
        "The convention with the foreign State has one of the admitted purposes: " + en + ".",
        "La convention a-t-elle un objet admis (" + fr + ")\u00a0?",
        "Has the convention an admitted purpose (" + en + ")?");
  }
}
