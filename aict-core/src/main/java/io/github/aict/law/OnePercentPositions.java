package io.github.aict.law;

import static io.github.aict.evidence.Confidence.LIKELY;
import static io.github.aict.evidence.Confidence.VERIFIED;
import static io.github.aict.law.Legality.FORBIDDEN;
import static io.github.aict.law.Legality.LAWFUL;
import static io.github.aict.law.Legality.NO_BASIS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.territory.AuthorityKind;
import java.util.stream.Stream;

/** The 1 % of public services and of water agencies. */
final class OnePercentPositions {

  private static final ImmutableSet<AuthorityKind> LYON =
      ImmutableSet.of(AuthorityKind.METROPOLE_DE_LYON);

  private OnePercentPositions() {}

  static ImmutableList<LegalPosition> all() {
    return ImmutableList.<LegalPosition>builder()
        .add(
            before(OnePercent.EAU, LawSources.SENAT_RAPPORT_347),
            water(Kinds.SERVICE_PROVIDERS, VERIFIED),
            water(LYON, LIKELY),
            notNamed(OnePercent.EAU, "L1115-1-1"))
        .add(
            before(OnePercent.ENERGIE, LawSources.CODES),
            energy(Kinds.SERVICE_PROVIDERS, VERIFIED),
            energy(LYON, LIKELY),
            notNamed(OnePercent.ENERGIE, "L1115-1-1"))
        .add(
            before(OnePercent.DECHETS, LawSources.CODES),
            waste(Kinds.SERVICE_PROVIDERS, VERIFIED),
            waste(LYON, LIKELY),
            notNamed(OnePercent.DECHETS, "L1115-2"))
        .add(before(OnePercent.MOBILITE, LawSources.L1115_3), mobility())
        .add(
            agency(AuthorityKind.AGENCE_DE_L_EAU, VERIFIED),
            agency(AuthorityKind.OFFICE_DE_L_EAU, LIKELY))
        .addAll(ofPublicEstablishments())
        .build();
  }

  /** The head of a row that holds since the mechanism exists. */
  private static LegalPosition.Builder row(
      OnePercent mechanism, ImmutableSet<AuthorityKind> kinds) {
    return LegalPosition.of(mechanism.form(), kinds).validity(Validity.from(mechanism.since()));
  }

  /** What every mechanism of a public service asks for. */
  private static Requirement[] conditions(
      OnePercent mechanism, String variant, String fieldFr, String fieldEn) {
    Stream.Builder<Requirement> all = Stream.builder();
    all.add(OnePercentRequirements.inCharge(mechanism, variant));
    all.add(OnePercentRequirements.ceiling(mechanism, variant));
    if (!mechanism.limbsUnderConvention().isEmpty()) {
      all.add(OnePercentRequirements.cooperationUnderConvention(mechanism, variant));
    }
    all.add(OnePercentRequirements.inTheField(variant, fieldFr, fieldEn));
    return all.build().toArray(Requirement[]::new);
  }

  private static LegalPosition before(OnePercent mechanism, Source source) {
    return LegalPosition.of(mechanism.form(), Kinds.AUTHORITIES)
        .inForce("1950-01-01", mechanism.since().toString())
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
    return row(OnePercent.EAU, kinds)
        .is(
            LAWFUL,
            "Chaque budget d’eau potable ou d’assainissement peut y consacrer 1\u00a0% de ses"
                + " ressources\u00a0; la dépense pèse sur ce budget.",
            "Each budget of drinking water or sanitation may devote 1% of its resources to it; the"
                + " expense is charged to that budget.")
        .under("L1115-1-1")
        .requires(
            conditions(
                OnePercent.EAU,
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
    return row(OnePercent.ENERGIE, kinds)
        .is(
            LAWFUL,
            "Chaque budget de distribution d’électricité ou de gaz peut y consacrer 1\u00a0% de ses"
                + " ressources.",
            "Each budget of electricity or gas distribution may devote 1% of its resources to it.")
        .under("L1115-1-1")
        .requires(
            conditions(
                OnePercent.ENERGIE,
                "Energy",
                "distribution d’électricité et de gaz",
                "distribution of electricity and gas"))
        .cited(confidence, LawSources.CODES, LawSources.SENAT_AMENDEMENT_ENERGIE);
  }

  private static LegalPosition waste(ImmutableSet<AuthorityKind> kinds, Confidence confidence) {
    return row(OnePercent.DECHETS, kinds)
        .is(
            LAWFUL,
            "Le budget des déchets, taxe ou redevance comprise, peut y consacrer 1\u00a0% de ses"
                + " ressources\u00a0; la convention est facultative, comme dans l’article L1115-1.",
            "The budget of waste, tax or charge included, may devote 1% of its resources to it; the"
                + " convention is optional, as in article L1115-1.")
        .under("L1115-2")
        .requires(
            conditions(
                OnePercent.DECHETS,
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
    return row(OnePercent.MOBILITE, organisers)
        .is(
            LAWFUL,
            "L’autorité organisatrice de la mobilité peut y consacrer 1\u00a0% des ressources de"
                + " son budget, hors versement mobilité.",
            "The authority that organises mobility may devote 1% of the resources of its budget to"
                + " it, the mobility levy left out.")
        .under(
            "L1115-3\u00a0; code des transports, L1231-1 et L1241-1",
            "L1115-3; transport code, L1231-1 and L1241-1")
        .requires(conditions(OnePercent.MOBILITE, "Mobility", "mobilité", "mobility"))
        .cited(
            LIKELY, LawSources.L1115_3, LawSources.L1115_3_VERSION_2021, LawSources.SENAT_AVIS_529);
  }

  private static LegalPosition agency(AuthorityKind kind, Confidence confidence) {
    return row(OnePercent.AGENCES_DE_L_EAU, ImmutableSet.of(kind))
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

  private static LegalPosition notNamed(OnePercent mechanism, String article) {
    return row(mechanism, Kinds.NO_SERVICE_PROVIDERS)
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
    for (OnePercent mechanism : ImmutableList.of(OnePercent.EAU, OnePercent.ENERGIE)) {
      all.add(
          row(mechanism, establishments)
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
