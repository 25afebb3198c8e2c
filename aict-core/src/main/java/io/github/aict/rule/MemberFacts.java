package io.github.aict.rule;

import static io.github.aict.rule.FactRegistry.counted;
import static io.github.aict.rule.FactRegistry.stated;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.Applicant;
import io.github.aict.project.CountryPart;
import io.github.aict.project.OnePercentLimb;
import io.github.aict.project.Partner;
import io.github.aict.project.ServiceBudget;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The facts about each member of a list of a project. */
public final class MemberFacts {

  private static final FactRegistry PARTNERS = registry(Scope.PARTNERS);
  private static final FactRegistry APPLICANTS = registry(Scope.APPLICANTS);
  private static final FactRegistry COUNTRIES = registry(Scope.COUNTRIES);
  private static final FactRegistry PARTS = registry(Scope.COUNTRY_PARTS);
  private static final FactRegistry BUDGETS = registry(Scope.SERVICE_BUDGETS);
  private static final FactRegistry AGREEMENTS = registry(Scope.AGREEMENTS);

  /** The kind of a partner: {@code partners[].kind}. */
  public static final Fact<AuthorityKind> PARTNER_KIND =
      PARTNERS.add(
          "partners[].kind",
          FactType.TERM,
          Vocabulary.AUTHORITY_KINDS,
          Label.of("Nature du partenaire", "Kind of partner"),
          Label.of(
              "Quelle est la nature du partenaire\u00a0?", "What kind of body is the partner?"),
          stated(Partner.class, p -> p.kind()));

  /** The country of a partner: {@code partners[].country}. */
  public static final Fact<Country> PARTNER_COUNTRY =
      PARTNERS.add(
          "partners[].country",
          FactType.TERM,
          Vocabulary.COUNTRIES,
          Label.of("Pays du partenaire", "Country of the partner"),
          Label.of(
              "Dans quel pays se trouve le partenaire\u00a0?", "Which country is the partner in?"),
          stated(Partner.class, p -> p.country()));

  /** The region of a partner: {@code partners[].region}. */
  public static final Fact<String> PARTNER_REGION =
      PARTNERS.add(
          "partners[].region",
          FactType.TEXT,
          Label.of("Région du partenaire", "Region of the partner"),
          Label.of("Dans quelle région se trouve le partenaire\u00a0?", "Which region is it in?"),
          stated(Partner.class, p -> p.region()));

  /** The number of inhabitants of a partner: {@code partners[].population}. */
  public static final Fact<Long> PARTNER_POPULATION =
      PARTNERS.count(
          "partners[].population",
          Label.of("Population du partenaire", "Population of the partner"),
          Label.of("habitants", "inhabitants"),
          Label.of("Combien d’habitants le partenaire compte-t-il\u00a0?", "How many inhabitants?"),
          counted(Partner.class, p -> p.population()));

  /** Whether a partner is a foreign local authority: {@code partners[].isForeignLocalAuthority}. */
  public static final Fact<Boolean> PARTNER_IS_FOREIGN_LOCAL_AUTHORITY =
      PARTNERS.add(
          "partners[].isForeignLocalAuthority",
          FactType.FLAG,
          Label.of("Partenaire autorité locale étrangère", "Partner is a foreign local authority"),
          Label.of(
              "Le partenaire est-il une autorité locale étrangère\u00a0?",
              "Is the partner a foreign local authority?"),
          stated(Partner.class, p -> p.isForeignLocalAuthority()));

  /** Whether a partner acts for an unrecognised entity: {@code partners[].unrecognisedEntity}. */
  public static final Fact<Boolean> PARTNER_UNRECOGNISED =
      PARTNERS.add(
          "partners[].unrecognisedEntity",
          FactType.FLAG,
          Label.of(
              "Partenaire agissant pour une entité que la France ne reconnaît pas",
              "Partner acts for an entity that France does not recognise"),
          Label.of(
              "Le partenaire dit-il agir pour une entité que la France ne reconnaît pas\u00a0?",
              "Does the partner claim to act for an entity that France does not recognise?"),
          stated(Partner.class, p -> p.unrecognisedEntity()));

  /** The kind of an applicant: {@code applicants[].kind}. */
  public static final Fact<AuthorityKind> APPLICANT_KIND =
      APPLICANTS.add(
          "applicants[].kind",
          FactType.TERM,
          Vocabulary.AUTHORITY_KINDS,
          Label.of("Nature du candidat", "Kind of applicant"),
          Label.of(
              "Quelle est la nature du candidat\u00a0?", "What kind of body is the applicant?"),
          stated(Applicant.class, a -> a.kind()));

  /** The seat of an applicant: {@code applicants[].seatCountry}. */
  public static final Fact<Country> APPLICANT_SEAT =
      APPLICANTS.add(
          "applicants[].seatCountry",
          FactType.TERM,
          Vocabulary.COUNTRIES,
          Label.of("Siège du candidat", "Seat of the applicant"),
          Label.of("Dans quel pays le candidat a-t-il son siège\u00a0?", "Where is its seat?"),
          stated(Applicant.class, a -> a.seatCountry()));

  /** The number of inhabitants of an applicant: {@code applicants[].population}. */
  public static final Fact<Long> APPLICANT_POPULATION =
      APPLICANTS.count(
          "applicants[].population",
          Label.of("Population du candidat", "Population of the applicant"),
          Label.of("habitants", "inhabitants"),
          Label.of("Combien d’habitants le candidat compte-t-il\u00a0?", "How many inhabitants?"),
          counted(Applicant.class, a -> a.population()));

  /** A country of the project: {@code countries[]}. */
  public static final Fact<Country> COUNTRY =
      COUNTRIES.add(
          "countries[]",
          FactType.TERM,
          Vocabulary.COUNTRIES,
          Label.of("Pays du projet", "Country of the project"),
          Label.of("Dans quel pays le projet agit-il\u00a0?", "In which country does it act?"),
          FactSheet::subject);

  /** The country of a part of the plan: {@code budget.perCountry[].country}. */
  public static final Fact<Country> PART_COUNTRY =
      PARTS.add(
          "budget.perCountry[].country",
          FactType.TERM,
          Vocabulary.COUNTRIES,
          Label.of("Pays de la part du budget", "Country of the part of the budget"),
          Label.of(
              "Quel pays cette part du budget concerne-t-elle\u00a0?", "Which country is it for?"),
          sheet -> ((CountryPart) sheet.subject()).country());

  /** The cost of a country's part: {@code budget.perCountry[].total}. */
  public static final Fact<Money> PART_TOTAL =
      PARTS.add(
          "budget.perCountry[].total",
          FactType.AMOUNT,
          Label.of("Coût de la part du pays", "Cost of the country’s part"),
          Label.of("Combien coûte la part de ce pays\u00a0?", "What does the country’s part cost?"),
          stated(CountryPart.class, p -> p.total()));

  /** The grant for a country's part: {@code budget.perCountry[].requested}. */
  public static final Fact<Money> PART_REQUESTED =
      PARTS.add(
          "budget.perCountry[].requested",
          FactType.AMOUNT,
          Label.of("Subvention demandée pour ce pays", "Grant asked for the country"),
          Label.of(
              "Quelle subvention est demandée pour ce pays\u00a0?", "What grant is asked for it?"),
          stated(CountryPart.class, p -> p.requested()));

  /** The funding rate of a country's part. */
  public static final Fact<Rate> PART_FUNDING_RATE =
      rate(
          PARTS,
          PART_REQUESTED,
          PART_TOTAL,
          Label.of("Taux de cofinancement demandé", "Funding rate asked for"),
          Label.of("du coût total", "of the total cost"));

  /** The service that a budget pays for: {@code serviceBudgets[].service}. */
  public static final Fact<PublicService> BUDGET_SERVICE =
      BUDGETS.add(
          "serviceBudgets[].service",
          FactType.TERM,
          Vocabulary.PUBLIC_SERVICES,
          Label.of("Service public", "Public service"),
          Label.of("De quel service est-ce le budget\u00a0?", "Which service does it pay for?"),
          sheet -> ((ServiceBudget) sheet.subject()).service());

  /** The yearly own resources of a budget: {@code serviceBudgets[].ownResources}. */
  public static final Fact<Money> BUDGET_OWN_RESOURCES =
      BUDGETS.add(
          "serviceBudgets[].ownResources",
          FactType.AMOUNT,
          Label.of("Ressources propres du budget", "Own resources of the budget"),
          Label.of(
              "Quelles sont les ressources propres annuelles du budget\u00a0?",
              "What are the yearly own resources of the budget?"),
          stated(ServiceBudget.class, b -> b.ownResources()));

  /** What a budget is to spend on international action: {@code serviceBudgets[].planned}. */
  public static final Fact<Money> BUDGET_PLANNED =
      BUDGETS.add(
          "serviceBudgets[].planned",
          FactType.AMOUNT,
          Label.of("Dépense internationale prévue", "Planned international spending"),
          Label.of(
              "Combien le budget consacre-t-il à l’action internationale\u00a0?",
              "What is the budget to spend on international action?"),
          stated(ServiceBudget.class, b -> b.planned()));

  /** The share of a budget's own resources that is to be spent on international action. */
  public static final Fact<Rate> BUDGET_SHARE =
      rate(
          BUDGETS,
          BUDGET_PLANNED,
          BUDGET_OWN_RESOURCES,
          Label.of("Dépense internationale prévue", "Planned international spending"),
          Label.of("des ressources propres du budget", "of the own resources of the budget"));

  /** The mobility levy within a budget: {@code serviceBudgets[].versementMobilite}. */
  public static final Fact<Money> BUDGET_VERSEMENT_MOBILITE =
      BUDGETS.add(
          "serviceBudgets[].versementMobilite",
          FactType.AMOUNT,
          Label.of("Versement mobilité", "Mobility levy"),
          Label.of(
              "Combien le versement mobilité apporte-t-il au budget\u00a0?",
              "How much does the mobility levy bring to the budget?"),
          sheet -> versementMobilite((ServiceBudget) sheet.subject()));

  /** The resources of which at most 1 % may be spent: {@code serviceBudgets[].base}. */
  public static final Fact<Money> BUDGET_BASE =
      BUDGETS.add(
          "serviceBudgets[].base",
          FactType.AMOUNT,
          new Fact.Words(
              Label.of("Assiette du 1\u00a0%", "Base of the 1%"),
              Label.of("Quelle est l’assiette du 1\u00a0%\u00a0?", "What is the base of the 1%?"),
              null),
          null,
          ImmutableList.of(BUDGET_OWN_RESOURCES, BUDGET_VERSEMENT_MOBILITE),
          stated(ServiceBudget.class, b -> b.base()));

  /** The share of the base of the 1 % that is to be spent on international action. */
  public static final Fact<Rate> BUDGET_BASE_SHARE =
      rate(
          BUDGETS,
          BUDGET_PLANNED,
          BUDGET_BASE,
          Label.of("Dépense internationale prévue", "Planned international spending"),
          Label.of("des ressources du service", "of the resources of the service"));

  /** The part of the 1 % that a spending falls under: {@code serviceBudgets[].limb}. */
  public static final Fact<OnePercentLimb> BUDGET_LIMB =
      BUDGETS.add(
          "serviceBudgets[].limb",
          FactType.TERM,
          Vocabulary.ONE_PERCENT_LIMBS,
          Label.of("Volet du 1\u00a0%", "Part of the 1%"),
          Label.of(
              "La dépense relève-t-elle de la coopération, de l’aide d’urgence ou de la"
                  + " solidarité\u00a0?",
              "Is the spending cooperation, emergency aid or solidarity?"),
          stated(ServiceBudget.class, b -> b.limb()));

  /** The kind of an agreement: {@code agreements[].kind}. */
  public static final Fact<AgreementKind> AGREEMENT_KIND =
      AGREEMENTS.add(
          "agreements[].kind",
          FactType.TERM,
          Vocabulary.AGREEMENT_KINDS,
          Label.of("Type d’engagement", "Kind of agreement"),
          Label.of("De quel type d’engagement s’agit-il\u00a0?", "What kind of agreement is it?"),
          sheet -> ((Agreement) sheet.subject()).kind());

  /** The day on which an agreement was signed: {@code agreements[].signedOn}. */
  public static final Fact<LocalDate> AGREEMENT_SIGNED_ON =
      AGREEMENTS.add(
          "agreements[].signedOn",
          FactType.DATE,
          Label.of("Date de signature", "Day of signature"),
          Label.of("Quand l’engagement a-t-il été signé\u00a0?", "When was the agreement signed?"),
          stated(Agreement.class, a -> a.signedOn()));

  /** The object of an agreement: {@code agreements[].object}. */
  public static final Fact<String> AGREEMENT_OBJECT =
      AGREEMENTS.add(
          "agreements[].object",
          FactType.TEXT,
          Label.of("Objet de l’engagement", "Object of the agreement"),
          Label.of("Quel est l’objet de l’engagement\u00a0?", "What is the agreement about?"),
          stated(Agreement.class, a -> a.object()));

  /** Whether an agreement states its object: {@code agreements[].statesObject}. */
  public static final Fact<Boolean> AGREEMENT_STATES_OBJECT =
      stating(
          "agreements[].statesObject",
          AGREEMENT_OBJECT,
          Label.of("Objet précisé", "Object stated"),
          Label.of("L’engagement précise-t-il son objet\u00a0?", "Does it state its object?"),
          stated(Agreement.class, a -> a.object().map(object -> true)));

  /** The provisional amount of an agreement: {@code agreements[].amount}. */
  public static final Fact<Money> AGREEMENT_AMOUNT =
      AGREEMENTS.add(
          "agreements[].amount",
          FactType.AMOUNT,
          Label.of("Montant prévisionnel de l’engagement", "Provisional amount of the agreement"),
          Label.of(
              "Quel montant prévisionnel l’engagement précise-t-il, même nul\u00a0?",
              "Which provisional amount does the agreement state, even if nil?"),
          stated(Agreement.class, a -> a.amount()));

  /** Whether an agreement states its provisional amount: {@code agreements[].statesAmount}. */
  public static final Fact<Boolean> AGREEMENT_STATES_AMOUNT =
      stating(
          "agreements[].statesAmount",
          AGREEMENT_AMOUNT,
          Label.of("Montant prévisionnel précisé", "Provisional amount stated"),
          Label.of(
              "L’engagement précise-t-il son montant prévisionnel\u00a0?",
              "Does it state its provisional amount?"),
          stated(Agreement.class, a -> a.amount().map(amount -> true)));

  /** The day on which the State received an agreement: {@code agreements[].transmittedOn}. */
  public static final Fact<LocalDate> AGREEMENT_TRANSMITTED_ON =
      AGREEMENTS.add(
          "agreements[].transmittedOn",
          FactType.DATE,
          Label.of("Date de transmission", "Day of transmission"),
          Label.of(
              "Quand l’engagement a-t-il été transmis au représentant de l’État\u00a0?",
              "When was the agreement transmitted to the representative of the State?"),
          stated(Agreement.class, a -> a.transmittedOn()));

  /** Whether the State received an agreement: {@code agreements[].isTransmitted}. */
  public static final Fact<Boolean> AGREEMENT_IS_TRANSMITTED =
      stating(
          "agreements[].isTransmitted",
          AGREEMENT_TRANSMITTED_ON,
          Label.of(
              "Transmis au représentant de l’État",
              "Transmitted to the representative of the State"),
          Label.of("L’engagement a-t-il été transmis\u00a0?", "Was the agreement transmitted?"),
          stated(Agreement.class, a -> a.isTransmitted()));

  private MemberFacts() {}

  private static Fact<Boolean> stating(
      String id, Fact<?> stated, Label label, Label question, Fact.Reader reader) {
    return AGREEMENTS.flag(id, label, question, ImmutableList.of(stated), reader);
  }

  // Only a budget of mobility has the levy: in any other it brings nothing.
  private static @Nullable Money versementMobilite(ServiceBudget budget) {
    return budget.service() == PublicService.MOBILITE
        ? budget.versementMobilite().orElse(null)
        : Money.zero(CurrencyUnit.EUR);
  }

  static ImmutableList<Fact<?>> all() {
    return ImmutableList.<Fact<?>>builder()
        .addAll(PARTNERS.facts())
        .addAll(APPLICANTS.facts())
        .addAll(COUNTRIES.facts())
        .addAll(PARTS.facts())
        .addAll(BUDGETS.facts())
        .addAll(AGREEMENTS.facts())
        .build();
  }

  private static FactRegistry registry(Scope scope) {
    return new FactRegistry(scope, 1, FactRegistry.MEMBER_SLOTS);
  }

  private static Fact<Rate> rate(
      FactRegistry registry, Fact<?> part, Fact<?> whole, Label label, Label base) {
    return registry.add(
        Derived.rateId(part, whole),
        FactType.RATE,
        new Fact.Words(label, Derived.rateWording(part, whole).question(), base),
        null,
        ImmutableList.of(part, whole),
        Derived.rate(part, whole));
  }
}
