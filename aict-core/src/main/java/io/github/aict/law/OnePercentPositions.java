package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.Legality.FORBIDDEN;
import static io.github.aict.law.Legality.LAWFUL;
import static io.github.aict.law.Legality.NO_BASIS;
import static io.github.aict.project.ActionForm.*;
import static io.github.aict.territory.PublicService.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.project.ActionForm;
import io.github.aict.territory.AuthorityKind;

/** The 1 % of public services and of water agencies. */
final class OnePercentPositions {

  private static final ImmutableSet<AuthorityKind> LYON =
      ImmutableSet.of(AuthorityKind.METROPOLE_DE_LYON);

  private OnePercentPositions() {}

  static ImmutableList<LegalPosition> all() {
    return ImmutableList.<LegalPosition>builder()
        .add(
            before(UN_POUR_CENT_EAU, "2005-02-10", LawSources.SENAT_RAPPORT_347),
            water(Kinds.SERVICE_PROVIDERS, VERIFIED),
            water(LYON, LIKELY),
            notNamed(UN_POUR_CENT_EAU, "2005-02-10", "L1115-1-1"))
        .add(
            before(UN_POUR_CENT_ENERGIE, "2006-12-08", LawSources.CODES),
            energy(Kinds.SERVICE_PROVIDERS, VERIFIED),
            energy(LYON, LIKELY),
            notNamed(UN_POUR_CENT_ENERGIE, "2006-12-08", "L1115-1-1"))
        .add(
            before(UN_POUR_CENT_DECHETS, "2014-07-09", LawSources.CODES),
            waste(Kinds.SERVICE_PROVIDERS, VERIFIED),
            waste(LYON, LIKELY),
            notNamed(UN_POUR_CENT_DECHETS, "2014-07-09", "L1115-2"))
        .add(before(UN_POUR_CENT_MOBILITE, "2021-08-06", LawSources.L1115_3), mobility())
        .add(
            agency(AuthorityKind.AGENCE_DE_L_EAU, VERIFIED),
            agency(AuthorityKind.OFFICE_DE_L_EAU, LIKELY))
        .addAll(ofPublicEstablishments())
        .build();
  }

  private static LegalPosition before(ActionForm form, String first, Source source) {
    return LegalPosition.of(form, Kinds.AUTHORITIES)
        .inForce("1950-01-01", first)
        .is(
            FORBIDDEN,
            "Ce mécanisme n’existe pas encore\u00a0: seul le budget général peut payer, selon les"
                + " règles du moment.",
            "This mechanism does not exist yet: only the general budget can pay, by the rules of"
                + " the time.")
        .under("aucun texte", "no text")
        .cited(VERIFIED, source);
  }

  private static LegalPosition water(ImmutableSet<AuthorityKind> kinds, Confidence confidence) {
    return LegalPosition.of(UN_POUR_CENT_EAU, kinds)
        .inForceSince("2005-02-10")
        .is(
            LAWFUL,
            "Chaque budget d’eau potable ou d’assainissement peut y consacrer 1\u00a0% de ses"
                + " ressources\u00a0; la dépense pèse sur ce budget.",
            "Each budget of drinking water or sanitation may devote 1% of its resources to it; the"
                + " expense is charged to that budget.")
        .under("L1115-1-1")
        .requires(
            OnePercentRequirements.inCharge("Water", EAU_POTABLE, ASSAINISSEMENT),
            OnePercentRequirements.ceiling("Water", EAU_POTABLE, ASSAINISSEMENT),
            OnePercentRequirements.cooperationUnderConvention("Water", EAU_POTABLE, ASSAINISSEMENT),
            OnePercentRequirements.inTheField(
                "Water",
                "eau potable et assainissement seulement",
                "drinking water and sanitation only"))
        .cited(
            confidence,
            LawSources.CODES,
            PracticeSources.PSEAU_QUESTIONS,
            PracticeSources.PSEAU_APPLICATION);
  }

  private static LegalPosition energy(ImmutableSet<AuthorityKind> kinds, Confidence confidence) {
    return LegalPosition.of(UN_POUR_CENT_ENERGIE, kinds)
        .inForceSince("2006-12-08")
        .is(
            LAWFUL,
            "Chaque budget de distribution d’électricité ou de gaz peut y consacrer 1\u00a0% de ses"
                + " ressources.",
            "Each budget of electricity or gas distribution may devote 1% of its resources to it.")
        .under("L1115-1-1")
        .requires(
            OnePercentRequirements.inCharge("Energy", ELECTRICITE, GAZ),
            OnePercentRequirements.ceiling("Energy", ELECTRICITE, GAZ),
            OnePercentRequirements.cooperationUnderConvention("Energy", ELECTRICITE, GAZ),
            OnePercentRequirements.inTheField(
                "Energy",
                "distribution d’électricité et de gaz",
                "distribution of electricity and gas"))
        .cited(confidence, LawSources.CODES, LawSources.SENAT_AMENDEMENT_ENERGIE);
  }

  private static LegalPosition waste(ImmutableSet<AuthorityKind> kinds, Confidence confidence) {
    return LegalPosition.of(UN_POUR_CENT_DECHETS, kinds)
        .inForceSince("2014-07-09")
        .is(
            LAWFUL,
            "Le budget des déchets, taxe ou redevance comprise, peut y consacrer 1\u00a0% de ses"
                + " ressources\u00a0; la convention est facultative, comme dans l’article L1115-1.",
            "The budget of waste, tax or charge included, may devote 1% of its resources to it; the"
                + " convention is optional, as in article L1115-1.")
        .under("L1115-2")
        .requires(
            OnePercentRequirements.inCharge("Waste", DECHETS),
            OnePercentRequirements.ceiling("Waste", DECHETS),
            OnePercentRequirements.inTheField(
                "Waste",
                "collecte et traitement des déchets des ménages",
                "collection and treatment of household waste"))
        .cited(
            confidence,
            LawSources.CODES,
            LawSources.SENAT_DEBAT_DECHETS,
            PracticeSources.ETUDE_DECHETS,
            PracticeSources.VADEMECUM_DECHETS);
  }

  private static LegalPosition mobility() {
    ImmutableSet<AuthorityKind> organisers =
        Kinds.with(
            Kinds.with(Kinds.SERVICE_PROVIDERS, AuthorityKind.METROPOLE_DE_LYON),
            AuthorityKind.ILE_DE_FRANCE_MOBILITES);
    return LegalPosition.of(UN_POUR_CENT_MOBILITE, organisers)
        .inForceSince("2021-08-06")
        .is(
            LAWFUL,
            "L’autorité organisatrice de la mobilité peut y consacrer 1\u00a0% des ressources de"
                + " son budget, hors versement mobilité.",
            "The authority that organises mobility may devote 1% of the resources of its budget to"
                + " it, the mobility levy left out.")
        .under(
            "L1115-3\u00a0; code des transports, L1231-1 et L1241-1",
            "L1115-3; transport code, L1231-1 and L1241-1")
        .requires(
            OnePercentRequirements.inCharge("Mobility", MOBILITE),
            OnePercentRequirements.ceiling("Mobility", MOBILITE),
            OnePercentRequirements.cooperationUnderConvention("Mobility", MOBILITE),
            OnePercentRequirements.inTheField("Mobility", "mobilité", "mobility"))
        .cited(
            LIKELY, LawSources.L1115_3, LawSources.L1115_3_VERSION_2021, LawSources.SENAT_AVIS_529);
  }

  private static LegalPosition agency(AuthorityKind kind, Confidence confidence) {
    return LegalPosition.of(UN_POUR_CENT_AGENCE_DE_L_EAU, ImmutableSet.of(kind))
        .inForceSince("2005-02-10")
        .is(
            LAWFUL,
            "Elle peut consacrer 1\u00a0% de ses ressources à la coopération dans l’eau et"
                + " l’assainissement.",
            "It may devote 1% of its resources to cooperation in water and sanitation.")
        .under(
            "code de l’environnement, L213-6 puis L213-9-2\u00a0; L213-13",
            "environment code, L213-6 then L213-9-2; L213-13")
        .requires(OnePercentRequirements.AGENCY_CEILING, OnePercentRequirements.BASIN_COMMITTEE)
        .cited(confidence, LawSources.CODES);
  }

  private static LegalPosition notNamed(ActionForm form, String first, String article) {
    return LegalPosition.of(form, Kinds.NO_SERVICE_PROVIDERS)
        .inForceSince(first)
        .is(
            NO_BASIS,
            "L’article ne nomme que les communes, les établissements publics de coopération"
                + " intercommunale et les syndicats mixtes.",
            "The article names communes, intercommunal bodies and mixed syndicates only.")
        .under(article)
        .cited(VERIFIED, LawSources.CODES);
  }

  private static ImmutableList<LegalPosition> ofPublicEstablishments() {
    ImmutableSet<AuthorityKind> establishments =
        ImmutableSet.of(AuthorityKind.ETABLISSEMENT_PUBLIC_LOCAL);
    ImmutableList.Builder<LegalPosition> all = ImmutableList.builder();
    for (ActionForm form : ImmutableList.of(UN_POUR_CENT_EAU, UN_POUR_CENT_ENERGIE)) {
      all.add(
          LegalPosition.of(form, establishments)
              .inForceSince(form == UN_POUR_CENT_EAU ? "2005-02-10" : "2006-12-08")
              .is(
                  NO_BASIS,
                  "L’article ne nomme pas les régies dotées de la personnalité morale\u00a0; une"
                      + " proposition de loi de 2012 qui les ajoutait n’a pas été adoptée.",
                  "The article does not name public utilities with legal personality; a bill of"
                      + " 2012 that added them was not adopted.")
              .under("L1115-1-1")
              .cited(VERIFIED, LawSources.CODES, LawSources.SENAT_PROPOSITION_434));
    }
    return all.build();
  }
}
