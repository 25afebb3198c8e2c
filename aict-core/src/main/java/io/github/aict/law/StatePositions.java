package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.BodyRequirements.*;
import static io.github.aict.law.Legality.CONDITIONAL;
import static io.github.aict.law.Legality.FORBIDDEN;
import static io.github.aict.law.Legality.LAWFUL;
import static io.github.aict.law.Legality.NO_BASIS;
import static io.github.aict.project.ActionForm.*;
import static io.github.aict.territory.AuthorityKind.NOUVELLE_CALEDONIE;
import static io.github.aict.territory.AuthorityKind.POLYNESIE_FRANCAISE;
import static io.github.aict.territory.AuthorityKind.PROVINCE_DE_NOUVELLE_CALEDONIE;
import static io.github.aict.territory.AuthorityKind.SAINT_BARTHELEMY;
import static io.github.aict.territory.AuthorityKind.SAINT_MARTIN;
import static io.github.aict.territory.AuthorityKind.SAINT_PIERRE_ET_MIQUELON;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.territory.AuthorityKind;

/** Conventions with States, and what overseas authorities may do under their own statutes. */
final class StatePositions {

  private static final ImmutableSet<AuthorityKind> NEW_CALEDONIA =
      ImmutableSet.of(NOUVELLE_CALEDONIE, PROVINCE_DE_NOUVELLE_CALEDONIE);
  private static final ImmutableSet<AuthorityKind> POLYNESIA = ImmutableSet.of(POLYNESIE_FRANCAISE);
  private static final ImmutableSet<AuthorityKind> ISLANDS =
      ImmutableSet.of(SAINT_BARTHELEMY, SAINT_MARTIN, SAINT_PIERRE_ET_MIQUELON);

  private static final ImmutableSet<AuthorityKind> ANTILLES =
      ImmutableSet.of(SAINT_BARTHELEMY, SAINT_MARTIN);
  private static final ImmutableSet<AuthorityKind> SAINT_PIERRE =
      ImmutableSet.of(SAINT_PIERRE_ET_MIQUELON);

  private StatePositions() {}

  static ImmutableList<LegalPosition> all() {
    return ImmutableList.<LegalPosition>builder()
        .addAll(withStates())
        .addAll(overseasAgreements())
        .addAll(ownStatutes())
        .build();
  }

  private static ImmutableList<LegalPosition> withStates() {
    return ImmutableList.of(
        LegalPosition.of(CONVENTION_AVEC_UN_ETAT, Kinds.AUTHORITIES)
            .inForce("1950-01-01", "1995-02-05")
            .is(
                NO_BASIS,
                "Les relations extérieures reviennent à l’État et aucun texte ne permet la"
                    + " convention\u00a0; l’interdiction expresse date de 1995.",
                "Foreign relations are the State’s and no text allows the convention; the express"
                    + " ban dates from 1995.")
            .under("principe constitutionnel", "constitutional principle")
            .cited(LIKELY, LawSources.ASSEMBLEE_RAPPORT_3610),
        LegalPosition.of(CONVENTION_AVEC_UN_ETAT, Kinds.AUTHORITIES)
            .inForce("1995-02-05", "2008-04-18")
            .is(
                FORBIDDEN,
                "Toute convention avec un État étranger est interdite.",
                "Every convention with a foreign State is forbidden.")
            .under(
                "loi 92-125, article 133-2\u00a0; L1112-5\u00a0; L1114-5\u00a0; L1115-5",
                "law 92-125, article 133-2; L1112-5; L1114-5; L1115-5")
            .cited(VERIFIED, LawSources.LOI_92_125, LawSources.CODES),
        LegalPosition.of(CONVENTION_AVEC_UN_ETAT, Kinds.AUTHORITIES)
            .inForce("2008-04-18", "2014-01-29")
            .is(
                CONDITIONAL,
                "La convention n’est permise que pour créer un GECT.",
                "The convention is allowed to create an EGTC only.")
            .under("L1115-5")
            .requires(Requirements.PARTNER_IS_STATE, PURPOSE_GECT, PREFECT_AUTHORISES_SIGNATURE)
            .cited(VERIFIED, LawSources.CODES, LawSources.L1115_5),
        LegalPosition.of(CONVENTION_AVEC_UN_ETAT, Kinds.AUTHORITIES)
            .inForce("2014-01-29", "2016-12-07")
            .is(
                CONDITIONAL,
                "La convention est permise dans les cas prévus par la loi et pour créer un GECT, un"
                    + " GEC ou un GLCT.",
                "The convention is allowed in the cases provided by law and to create an EGTC, an"
                    + " ECG or a GLCT.")
            .under("L1115-5")
            .requires(Requirements.PARTNER_IS_STATE, PURPOSE_2014, PREFECT_AUTHORISES_SIGNATURE)
            .cited(VERIFIED, LawSources.CODES, LawSources.L1115_5),
        LegalPosition.of(CONVENTION_AVEC_UN_ETAT, Kinds.AUTHORITIES)
            .inForceSince("2016-12-07")
            .is(
                CONDITIONAL,
                "Trois cas de coopération territoriale ou régionale s’ajoutent\u00a0; toute autre"
                    + " convention reste interdite.",
                "Three cases of territorial or regional cooperation are added; every other"
                    + " convention stays forbidden.")
            .under("L1115-5")
            .requires(Requirements.PARTNER_IS_STATE, PURPOSE_2016, PREFECT_AUTHORISES_SIGNATURE)
            .cited(
                VERIFIED,
                LawSources.L1115_5,
                PracticeSources.ATD_13,
                PracticeSources.MOT_LETCHIMY,
                LawSources.CGCT_2016));
  }

  private static ImmutableList<LegalPosition> overseasAgreements() {
    return ImmutableList.of(
        LegalPosition.of(ACCORD_OUTRE_MER, Kinds.OVERSEAS)
            .inForce("1950-01-01", "2000-12-14")
            .is(
                FORBIDDEN,
                "Les régions d’outre-mer sont seulement consultées\u00a0; elles ne concluent pas"
                    + " d’accord.",
                "Overseas regions are consulted only; they make no agreement.")
            .under("L4433-4")
            .cited(LIKELY, LawSources.CODES),
        LegalPosition.of(ACCORD_OUTRE_MER, Kinds.OVERSEAS)
            .inForceSince("2000-12-14")
            .is(
                CONDITIONAL,
                "Dans les domaines de l’État, celui-ci peut donner pouvoir de négocier et de"
                    + " signer\u00a0; dans ceux de la collectivité, l’assemblée en demande"
                    + " l’autorisation. L’accord est un accord de la République. Depuis 2016, la"
                    + " géographie et les pouvoirs sont plus larges.",
                "In the domains of the State, the State may give power to negotiate and sign; in"
                    + " those of the authority, the assembly asks for the authorisation. The"
                    + " agreement is one of the Republic. Since 2016 the geography and the powers"
                    + " are wider.")
            .under(
                "L3441-2 à L3441-7\u00a0; L4433-4-1 à L4433-4-10\u00a0; L7153-1\u00a0; L7253-1",
                "L3441-2 to L3441-7; L4433-4-1 to L4433-4-10; L7153-1; L7253-1")
            .requires(POWER_TO_SIGN, NEIGHBOURING_PARTNER, Requirements.INTERNATIONAL_COMMITMENTS)
            .cited(
                VERIFIED,
                LawSources.CODES,
                LawSources.ASSEMBLEE_RAPPORT_3581,
                LawSources.SENAT_RAPPORT_51),
        LegalPosition.of(ACCORD_OUTRE_MER, NEW_CALEDONIA)
            .inForceSince("1999-03-20")
            .is(
                CONDITIONAL,
                "Dans ses compétences, la Nouvelle-Calédonie négocie des accords avec les États et"
                    + " territoires du Pacifique. Le jour d’entrée en vigueur est probable.",
                "Within its powers, New Caledonia negotiates agreements with the States and"
                    + " territories of the Pacific. The day of entry into force is likely.")
            .under(
                "loi organique 99-209, articles 29 et 33", "organic law 99-209, articles 29 and 33")
            .requires(NEIGHBOURING_PARTNER, Requirements.WITHIN_COMPETENCES)
            .cited(VERIFIED, LawSources.LOIS, PracticeSources.VANUATU),
        LegalPosition.of(ACCORD_OUTRE_MER, POLYNESIA)
            .inForceSince("2004-03-01")
            .is(
                CONDITIONAL,
                "Dans ses compétences, la Polynésie française conclut des accords avec tout"
                    + " État\u00a0; l’État peut s’y opposer dans le mois. Le jour d’entrée en"
                    + " vigueur est probable.",
                "Within its powers, French Polynesia makes agreements with any State; the State may"
                    + " oppose them within a month. The day of entry into force is likely.")
            .under(
                "loi organique 2004-192, articles 16, 17 et 39",
                "organic law 2004-192, articles 16, 17 and 39")
            .requires(Requirements.WITHIN_COMPETENCES, NO_OPPOSITION)
            .cited(VERIFIED, LawSources.LOIS),
        LegalPosition.of(ACCORD_OUTRE_MER, ISLANDS)
            .inForceSince("2007-02-22")
            .is(
                CONDITIONAL,
                "Dans les domaines de la collectivité, l’assemblée demande l’autorisation, le projet"
                    + " lui est soumis et l’État peut donner pouvoir de signer.",
                "In the domains of the authority, the assembly asks for the authorisation, the draft"
                    + " is submitted to it and the State may give the power to sign.")
            .under("LO6251-15\u00a0; LO6351-15\u00a0; LO6461-15", "LO6251-15; LO6351-15; LO6461-15")
            .requires(POWER_TO_SIGN, NEIGHBOURING_PARTNER)
            .cited(VERIFIED, LawSources.CODES));
  }

  private static ImmutableList<LegalPosition> ownStatutes() {
    return ImmutableList.of(
        islandConvention(ANTILLES)
            .under(
                "LO6251-16 et LO6252-18\u00a0; LO6351-16 et LO6352-18",
                "LO6251-16 and LO6252-18; LO6351-16 and LO6352-18")
            .requires(
                Requirements.DELIBERATION,
                EXECUTIVE_AUTHORISES,
                ASSEMBLY_APPROVES,
                Requirements.MANDATORY_MENTIONS,
                Requirements.PARTNER_IS_LOCAL_AUTHORITY,
                Requirements.CONVENTION_TRANSMITTED)
            .cited(VERIFIED, LawSources.CODES),
        islandConvention(SAINT_PIERRE)
            .under("LO6461-16")
            .requires(
                Requirements.DELIBERATION,
                CONVENTION_SIGNED,
                Requirements.MANDATORY_MENTIONS,
                Requirements.PARTNER_IS_LOCAL_AUTHORITY)
            .cited(VERIFIED, LawSources.CODES),
        LegalPosition.of(URGENCE_HUMANITAIRE, ISLANDS)
            .inForceSince("2007-02-22")
            .is(
                LAWFUL,
                "Si l’urgence le justifie, une action humanitaire peut être menée ou financée."
                    + " Le texte a été lu dans sa version de 2015 environ.",
                "If urgency justifies it, a humanitarian action may be carried out or financed. The"
                    + " text was read as of about 2015.")
            .under("LO6251-16\u00a0; LO6351-16\u00a0; LO6461-16", "LO6251-16; LO6351-16; LO6461-16")
            .requires(Requirements.URGENCY)
            .cited(VERIFIED, LawSources.CODES),
        LegalPosition.of(CONVENTION, NEW_CALEDONIA)
            .inForceSince("1999-03-20")
            .is(
                CONDITIONAL,
                "Le président du gouvernement ou de l’assemblée de province signe des conventions de"
                    + " coopération décentralisée, en vigueur dès leur transmission au"
                    + " haut-commissaire.",
                "The president of the government or of the assembly of the province signs"
                    + " conventions of decentralised cooperation, in force once transmitted to the"
                    + " high commissioner.")
            .under("loi organique 99-209, article 33", "organic law 99-209, article 33")
            .requires(ASSEMBLY_AUTHORISES, Requirements.CONVENTION_TRANSMITTED)
            .cited(VERIFIED, LawSources.LOIS),
        LegalPosition.of(CONVENTION, POLYNESIA)
            .inForceSince("2004-03-01")
            .is(
                CONDITIONAL,
                "L’assemblée autorise des conventions de coopération décentralisée, en vigueur dès"
                    + " leur transmission au haut-commissaire.",
                "The assembly authorises conventions of decentralised cooperation, in force once"
                    + " transmitted to the high commissioner.")
            .under("loi organique 2004-192, article 17", "organic law 2004-192, article 17")
            .requires(ASSEMBLY_AUTHORISES, Requirements.CONVENTION_TRANSMITTED)
            .cited(VERIFIED, LawSources.LOIS));
  }

  private static LegalPosition.Builder islandConvention(ImmutableSet<AuthorityKind> kinds) {
    return LegalPosition.of(CONVENTION, kinds)
        .inForceSince("2007-02-22")
        .is(
            LAWFUL,
            "La collectivité conclut des conventions avec des autorités locales étrangères après"
                + " délibération\u00a0; elles précisent leur objet et leur montant prévisionnel. Le"
                + " texte suit le modèle de 2007\u00a0; il a été lu dans sa version de 2015 environ.",
            "The authority makes conventions with foreign local authorities after a decision of its"
                + " assembly; they state their object and provisional amount. The text keeps the"
                + " model of 2007; it was read as of about 2015.");
  }
}
