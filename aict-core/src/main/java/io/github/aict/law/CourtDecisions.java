package io.github.aict.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.aict.evidence.Confidence.VERIFIED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.aict.Label;

/** The decisions of the administrative courts on international action, from 1989 to today. */
public final class CourtDecisions {

  private static final String NEUTRALITY = "Neutrality";
  private static final String LOCAL_INTEREST = "LocalInterest";
  private static final String CONVENTION_REQUIRED = "ConventionRequired";
  private static final String PARTNER_IS_LOCAL_AUTHORITY = "PartnerIsLocalAuthority";
  private static final String UNRECOGNISED_ENTITY = "UnrecognisedEntity";
  private static final String INTERNATIONAL_COMMITMENTS = "InternationalCommitments";
  private static final String NO_INTERFERENCE = "NoInterference";
  private static final String SUBSIDY_EARMARKED = "SubsidyEarmarked";
  private static final String SUBJECT_IS_COOPERATION = "SubjectIsCooperation";

  private static final Label COUNCIL_OF_STATE =
      Label.of("Conseil d’État", "Council of State (Conseil d’État)");

  private static final ImmutableMap<String, CourtDecision> ALL =
      Maps.uniqueIndex(
          ImmutableList.of(
              pierrefitte(),
              villeneuveDascq(),
              stains(),
              rhoneAlpesOnAppeal(),
              diocesanAssociation(),
              rhoneAlpes(),
              arnouville(),
              saintEtienne(),
              rescueAtSeaOnAppeal(),
              sosMediterranee()),
          CourtDecision::id);

  private CourtDecisions() {}

  /**
   * Returns every decision.
   *
   * @return the decisions in the order of their days
   */
  public static ImmutableList<CourtDecision> all() {
    return ALL.values().asList();
  }

  /**
   * Returns the decisions that bear on a rule.
   *
   * @param rule the name of a rule of a legal review, for example {@code Neutrality}
   * @return the decisions, latest first, or empty if none bears on a rule of that name
   */
  public static ImmutableList<CourtDecision> on(String rule) {
    return all().reverse().stream()
        .filter(decision -> decision.rules().contains(rule))
        .collect(toImmutableList());
  }

  /**
   * Returns a decision.
   *
   * @param id the id, for example {@code ce-2024-sos-mediterranee}
   * @return the decision
   * @throws IllegalArgumentException if there is none of that id; the message names those there are
   */
  public static CourtDecision of(String id) {
    CourtDecision decision = ALL.get(id);
    if (decision == null) {
      throw new IllegalArgumentException(
          "there is no court decision with the id " + id + "; there are " + ALL.keySet());
    }
    return decision;
  }

  private static CourtDecision pierrefitte() {
    return CourtDecision.of(
            "ce-1989-pierrefitte", COUNCIL_OF_STATE, "1989-10-23", "93331", "93847", "93885")
        .on(NEUTRALITY)
        .holds(
            "La subvention d’une commune en faveur du Nicaragua prend parti dans un conflit de"
                + " nature politique\u00a0; elle est illégale.",
            "The subsidy of a commune for Nicaragua takes sides in a conflict of a political"
                + " nature; it is illegal.",
            VERIFIED,
            PracticeSources.CE_1989);
  }

  private static CourtDecision villeneuveDascq() {
    return CourtDecision.of("ce-1995-villeneuve-dascq", COUNCIL_OF_STATE, "1995-07-28", "129838")
        .on(LOCAL_INTEREST, NEUTRALITY)
        .holds(
            "Les bourses qu’une délibération du 19 juin 1990 accorde à des étudiants de villes"
                + " jumelées présentent un intérêt communal et ne touchent à aucun différend"
                + " politique\u00a0; elles sont légales. La décision émane de la Section du"
                + " contentieux.",
            "The scholarships that a deliberation of 19 June 1990 grants to students of twinned"
                + " towns are of local interest to the commune and touch on no political dispute;"
                + " they are legal. The decision is one of the litigation section.",
            VERIFIED,
            PracticeSources.CE_1995);
  }

  private static CourtDecision stains() {
    return CourtDecision.of(
            "caa-versailles-2007-stains", courtOfAppeal("Versailles"), "2007-05-31", "05VE00412")
        .on(NEUTRALITY)
        .holds(
            "La subvention à une association qui poursuit un but politique est illégale.",
            "A subsidy to an association that pursues a political aim is illegal.",
            VERIFIED,
            PracticeSources.CAA_VERSAILLES_2007);
  }

  private static CourtDecision rhoneAlpesOnAppeal() {
    return CourtDecision.of(
            "caa-lyon-2010-rhone-alpes", courtOfAppeal("Lyon"), "2010-04-12", "08LY00246")
        .on(LOCAL_INTEREST)
        .holds(
            "La convention étant devenue caduque, l’un des projets aidés ne présente pas d’intérêt"
                + " régional\u00a0; l’aide à un autre projet est valable.",
            "As the convention had lapsed, one of the projects aided is of no regional interest;"
                + " the aid to another project is valid.",
            VERIFIED,
            PracticeSources.CAA_LYON_2010);
  }

  private static CourtDecision diocesanAssociation() {
    return CourtDecision.of("ta-lyon-2012", tribunal("Lyon"), "2012-04-05", "1007858")
        .on(PARTNER_IS_LOCAL_AUTHORITY)
        .applying("2007-02-06/..")
        .holds(
            "Une association diocésaine n’est pas une autorité locale étrangère\u00a0; la"
                + " délibération est annulée. La décision porte encore d’autres numéros\u00a0; le"
                + " Conseil d’État est revenu sur cette solution le 17 février 2016.",
            "A diocesan association is not a foreign local authority; the deliberation is annulled."
                + " The decision bears further numbers; the Council of State set its outcome aside"
                + " on 17 February 2016.",
            VERIFIED,
            PracticeSources.SENSEI,
            PracticeSources.MONDE_DU_DROIT);
  }

  private static CourtDecision rhoneAlpes() {
    return CourtDecision.of("ce-2016-rhone-alpes", COUNCIL_OF_STATE, "2016-02-17", "368342")
        .on(CONVENTION_REQUIRED, PARTNER_IS_LOCAL_AUTHORITY)
        .applying("2007-02-06/..")
        .holds(
            "Sous l’empire du texte de 2007, une convention était nécessaire, mais des personnes"
                + " privées peuvent la signer aussi\u00a0; une wilaya est admise comme"
                + " partie\u00a0; l’article 2 de la loi de 1905 n’y fait pas obstacle.",
            "Under the text of 2007 a convention was required, but private persons may sign it too;"
                + " a wilaya is accepted as a party; article 2 of the law of 1905 is no obstacle.",
            VERIFIED,
            PracticeSources.CE_2016,
            PracticeSources.MONDE_DU_DROIT);
  }

  private static CourtDecision arnouville() {
    return CourtDecision.of(
            "ta-cergy-2019-arnouville", tribunal("Cergy-Pontoise"), "2019-05-29", "1902445")
        .on(UNRECOGNISED_ENTITY)
        .applying("1992-02-08/..")
        .holds(
            "La charte conclue avec une entité que la France ne reconnaît pas est annulée.",
            "The charter made with an entity that France does not recognise is annulled.",
            VERIFIED,
            PracticeSources.TA_CERGY_2019);
  }

  private static CourtDecision saintEtienne() {
    return CourtDecision.of("caa-lyon-2021-saint-etienne", courtOfAppeal("Lyon"), "2021-06-24")
        .on(UNRECOGNISED_ENTITY)
        .applying("1992-02-08/..")
        .holds(
            "La charte conclue avec une entité non reconnue est annulée.",
            "The charter made with an entity that is not recognised is annulled.",
            VERIFIED,
            PracticeSources.TA_CERGY_2019);
  }

  private static CourtDecision rescueAtSeaOnAppeal() {
    return CourtDecision.of(
            "caa-bordeaux-2023", courtOfAppeal("Bordeaux"), "2023-02-07", "20BX04222")
        .on(SUBJECT_IS_COOPERATION)
        .applying("2014-07-09/..")
        .holds(
            "La subvention à une association de sauvetage en mer est admise.",
            "The subsidy to an association for rescue at sea is accepted.",
            VERIFIED,
            PracticeSources.JURIS_EDITIONS);
  }

  private static CourtDecision sosMediterranee() {
    return CourtDecision.of(
            "ce-2024-sos-mediterranee",
            COUNCIL_OF_STATE,
            "2024-05-13",
            "472155",
            "474507",
            "474652")
        .on(
            SUBJECT_IS_COOPERATION,
            LOCAL_INTEREST,
            PARTNER_IS_LOCAL_AUTHORITY,
            INTERNATIONAL_COMMITMENTS,
            NO_INTERFERENCE,
            NEUTRALITY,
            SUBSIDY_EARMARKED)
        .applying("2014-07-09/..")
        .holds(
            "Une action de coopération, d’aide au développement ou humanitaire n’exige ni intérêt"
                + " local, ni lien avec les autres compétences de la collectivité, ni autorité"
                + " locale partenaire. Elle doit respecter les engagements internationaux de la"
                + " France, ne pas interférer avec la politique étrangère de l’État et ne pas"
                + " prendre parti dans un conflit politique\u00a0; la subvention à une association"
                + " qui a aussi une activité politique doit être réservée à l’action, ce qui fait"
                + " annuler celle de Montpellier. La décision émane de la Section du contentieux.",
            "Action of cooperation, development aid or humanitarian aid requires neither a local"
                + " interest, nor a link with the other powers of the authority, nor a local"
                + " authority as a partner. It must respect France’s international commitments, not"
                + " interfere with the foreign policy of the State and not take sides in a"
                + " political conflict; a subsidy to an association that is also politically active"
                + " must be earmarked for the action, for want of which that of Montpellier is"
                + " annulled. The decision is one of the litigation section.",
            VERIFIED,
            PracticeSources.CE_2024,
            PracticeSources.VIE_PUBLIQUE,
            PracticeSources.SEBAN,
            PracticeSources.JURIS_EDITIONS);
  }

  private static Label courtOfAppeal(String city) {
    return Label.of(
        "cour administrative d’appel de " + city, "administrative court of appeal of " + city);
  }

  private static Label tribunal(String city) {
    return Label.of("tribunal administratif de " + city, "administrative tribunal of " + city);
  }
}
