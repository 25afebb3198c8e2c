package io.github.aict.rule;

import static io.github.aict.rule.FactRegistry.counted;
import static io.github.aict.rule.FactRegistry.countedIn;
import static io.github.aict.rule.FactRegistry.stated;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.odd.Odd;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.ActionForm;
import io.github.aict.project.LegalNature;
import io.github.aict.project.Project;
import io.github.aict.project.SubmissionChannel;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import io.github.aict.territory.PublicService;
import io.github.aict.territory.WaterBasin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The facts about a project as a whole, and the way to find any fact by name.
 *
 * <p>Facts about the financing plan stand in {@link BudgetFacts}, those about an event in {@link
 * EventFacts}, those about the members of a list in {@link MemberFacts}.
 */
public final class Facts {

  private static final FactRegistry REGISTRY =
      new FactRegistry(Scope.PROJECT, 1, FactRegistry.FIRST_EVENT_SLOT);

  /** The kind of the lead applicant: {@code applicant.kind}. */
  public static final Fact<AuthorityKind> APPLICANT_KIND =
      REGISTRY.add(
          "applicant.kind",
          FactType.TERM,
          Vocabulary.AUTHORITY_KINDS,
          Label.of("Nature du porteur", "Kind of lead applicant"),
          Label.of("Quelle est la nature du porteur\u00a0?", "What kind of body is the lead?"),
          stated(Project.class, p -> p.applicant().flatMap(a -> a.kind())));

  /** The legal nature of the lead applicant: {@code applicant.nature}. */
  public static final Fact<LegalNature> APPLICANT_NATURE =
      REGISTRY.add(
          "applicant.nature",
          FactType.TERM,
          Vocabulary.LEGAL_NATURES,
          Label.of("Nature juridique du porteur", "Legal nature of the lead applicant"),
          Label.of(
              "Le porteur est-il un organisme public, sans but lucratif ou autre\u00a0?",
              "Is the lead a public body, a non-profit body or another?"),
          stated(Project.class, p -> p.applicant().flatMap(a -> a.nature())));

  /** The country in which the lead applicant has its seat: {@code applicant.seatCountry}. */
  public static final Fact<Country> APPLICANT_SEAT =
      REGISTRY.add(
          "applicant.seatCountry",
          FactType.TERM,
          Vocabulary.COUNTRIES,
          Label.of("Siège du porteur", "Seat of the lead applicant"),
          Label.of(
              "Dans quel pays le porteur a-t-il son siège\u00a0?", "Where is the lead’s seat?"),
          stated(Project.class, p -> p.applicant().flatMap(a -> a.seatCountry())));

  /** Whether the lead is a French authority or grouping: {@code applicant.isFrenchAuthority}. */
  public static final Fact<Boolean> APPLICANT_IS_FRENCH_AUTHORITY =
      REGISTRY.flag(
          "applicant.isFrenchAuthority",
          Label.of("Porteur collectivité française", "Lead is a French authority"),
          Label.of("Le porteur est-il français\u00a0?", "Is the lead French?"),
          ImmutableList.of(APPLICANT_KIND, APPLICANT_SEAT),
          stated(Project.class, p -> p.applicant().flatMap(a -> a.isFrenchAuthority())));

  /** The water agency's basin in which the lead applicant lies: {@code applicant.basin}. */
  public static final Fact<WaterBasin> APPLICANT_BASIN =
      REGISTRY.add(
          "applicant.basin",
          FactType.TERM,
          Vocabulary.WATER_BASINS,
          Label.of("Bassin du porteur", "Basin of the lead applicant"),
          Label.of(
              "Dans quel bassin le porteur se trouve-t-il\u00a0?", "In which basin is the lead?"),
          stated(Project.class, p -> p.applicant().flatMap(a -> a.basin())));

  /** The region in which the lead applicant lies: {@code applicant.region}. */
  public static final Fact<String> APPLICANT_REGION =
      REGISTRY.add(
          "applicant.region",
          FactType.TEXT,
          Label.of("Région du porteur", "Region of the lead applicant"),
          Label.of("Dans quelle région le porteur se trouve-t-il\u00a0?", "Which region is it in?"),
          stated(Project.class, p -> p.applicant().flatMap(a -> a.region())));

  /** The number of inhabitants of the lead applicant: {@code applicant.population}. */
  public static final Fact<Long> APPLICANT_POPULATION =
      REGISTRY.count(
          "applicant.population",
          Label.of("Population du porteur", "Population of the lead applicant"),
          Label.of("habitants", "inhabitants"),
          Label.of(
              "Combien d’habitants le porteur compte-t-il\u00a0?", "How many inhabitants has it?"),
          countedIn(p -> p.applicant(), a -> a.population()));

  /** The public services that the lead applicant is in charge of: {@code applicant.services}. */
  public static final Fact<ImmutableSet<PublicService>> APPLICANT_SERVICES =
      REGISTRY.add(
          "applicant.services",
          FactType.TERMS,
          Vocabulary.PUBLIC_SERVICES,
          Label.of("Services publics à la charge du porteur", "Public services of the lead"),
          Label.of(
              "De quels services publics le porteur a-t-il la charge\u00a0?",
              "Which public services is the lead in charge of?"),
          stated(Project.class, p -> p.applicant().flatMap(a -> a.services())));

  /** The number of French authorities that carry the project: {@code frenchAuthorities}. */
  public static final Fact<Long> FRENCH_AUTHORITIES =
      REGISTRY.add(
          "frenchAuthorities",
          FactType.COUNT,
          Label.of("Collectivités françaises porteuses", "French authorities in the lead"),
          Label.of(
              "Combien de collectivités françaises portent le projet\u00a0?",
              "How many French authorities carry the project?"),
          counted(Project.class, Project::frenchAuthorities));

  /** The number of French authorities that take part: {@code participatingFrenchAuthorities}. */
  public static final Fact<Long> PARTICIPATING_FRENCH_AUTHORITIES =
      REGISTRY.add(
          "participatingFrenchAuthorities",
          FactType.COUNT,
          Label.of("Collectivités françaises participantes", "French authorities taking part"),
          Label.of(
              "Combien de collectivités françaises participent au projet\u00a0?",
              "How many French authorities take part in the project?"),
          counted(Project.class, Project::participatingFrenchAuthorities));

  /** The countries in which the applicants have their seats: {@code applicantCountries}. */
  public static final Fact<ImmutableSet<Country>> APPLICANT_COUNTRIES =
      REGISTRY.add(
          "applicantCountries",
          FactType.TERMS,
          Vocabulary.COUNTRIES,
          Label.of("Pays des porteurs", "Countries of the applicants"),
          Label.of(
              "De quels pays viennent les porteurs\u00a0?", "Which countries do they come from?"),
          stated(Project.class, p -> p.applicantCountries()));

  /** The number of countries of the applicants: {@code applicantCountries.count}. */
  public static final Fact<Long> APPLICANT_COUNTRY_COUNT =
      REGISTRY.add(
          "applicantCountries.count",
          FactType.COUNT,
          Label.of("Nombre de pays des porteurs", "Number of countries of the applicants"),
          Label.of("De combien de pays viennent-ils\u00a0?", "How many countries are they from?"),
          counted(Project.class, Project::applicantCountryCount));

  /** The number of EU Member States among those countries: {@code euMemberStates}. */
  public static final Fact<Long> EU_MEMBER_STATES =
      REGISTRY.add(
          "euMemberStates",
          FactType.COUNT,
          Label.of(
              "États membres de l’Union européenne parmi les pays des porteurs",
              "EU Member States among the countries of the applicants"),
          Label.of(
              "De combien d’États membres de l’Union européenne viennent les porteurs\u00a0?",
              "How many EU Member States do the applicants come from?"),
          new Fact.Dated(
              counted(Project.class, Project::euMemberStates),
              CountryGroup.EU_MEMBER_STATES.turningDays()));

  /** The number of partners: {@code partners.count}. */
  public static final Fact<Long> PARTNER_COUNT =
      REGISTRY.add(
          "partners.count",
          FactType.COUNT,
          Label.of("Nombre de partenaires", "Number of partners"),
          Label.of("Combien de partenaires y a-t-il\u00a0?", "How many partners are there?"),
          stated(Project.class, p -> p.partners().map(list -> (long) list.size())));

  /** The countries in which the project acts: {@code countries}. */
  public static final Fact<ImmutableSet<Country>> COUNTRIES =
      REGISTRY.add(
          "countries",
          FactType.TERMS,
          Vocabulary.COUNTRIES,
          Label.of("Pays du projet", "Countries of the project"),
          Label.of("Dans quels pays le projet agit-il\u00a0?", "In which countries does it act?"),
          stated(Project.class, p -> p.countries()));

  /** The number of countries in which the project acts: {@code countries.count}. */
  public static final Fact<Long> COUNTRY_COUNT =
      REGISTRY.add(
          "countries.count",
          FactType.COUNT,
          Label.of("Nombre de pays du projet", "Number of countries of the project"),
          Label.of("Dans combien de pays le projet agit-il\u00a0?", "In how many countries?"),
          counted(Project.class, Project::countryCount));

  /** Whether the French and the foreign authorities apply together: {@code jointApplication}. */
  public static final Fact<Boolean> JOINT_APPLICATION =
      REGISTRY.add(
          "jointApplication",
          FactType.FLAG,
          Label.of("Candidature conjointe", "Joint application"),
          Label.of(
              "Les collectivités françaises et étrangères déposent-elles ensemble\u00a0?",
              "Do the French and the foreign authorities apply together?"),
          stated(Project.class, p -> p.jointApplication()));

  /** The kinds of documents that have been signed: {@code agreements}. */
  public static final Fact<ImmutableSet<AgreementKind>> AGREEMENTS =
      REGISTRY.add(
          "agreements",
          FactType.TERMS,
          Vocabulary.AGREEMENT_KINDS,
          Label.of("Engagements signés", "Signed agreements"),
          Label.of("Quels engagements ont été signés\u00a0?", "Which agreements have been signed?"),
          stated(
              Project.class,
              p ->
                  p.agreements()
                      .map(
                          list ->
                              list.stream()
                                  .map(agreement -> agreement.kind())
                                  .collect(ImmutableSet.toImmutableSet()))));

  /** The legal forms that the action takes: {@code form}. */
  public static final Fact<ImmutableSet<ActionForm>> FORM =
      REGISTRY.add(
          "form",
          FactType.TERMS,
          Vocabulary.ACTION_FORMS,
          Label.of("Forme de l’action", "Form of the action"),
          Label.of(
              "Quelle forme juridique l’action prend-elle\u00a0?",
              "Which legal form does it take?"),
          stated(Project.class, Project::forms));

  /** Whether the legal form is known: {@code form.isKnown}. */
  public static final Fact<Boolean> FORM_IS_KNOWN =
      REGISTRY.flag(
          "form.isKnown",
          Label.of("Forme de l’action connue", "Form of the action known"),
          FORM.question(),
          ImmutableList.of(FORM),
          stated(Project.class, p -> p.forms().map(forms -> true)));

  /** The subjects of the project: {@code themes}. */
  public static final Fact<ImmutableSet<Theme>> THEMES =
      REGISTRY.add(
          "themes",
          FactType.TERMS,
          Vocabulary.THEMES,
          Label.of("Thèmes du projet", "Themes of the project"),
          Label.of(
              "Sur quels thèmes le projet porte-t-il\u00a0?", "What are the project’s themes?"),
          stated(Project.class, p -> p.themes()));

  /** The Goals that the project declares: {@code odd}. */
  public static final Fact<ImmutableSet<Odd>> ODD =
      REGISTRY.add(
          "odd",
          FactType.TERMS,
          Vocabulary.ODD,
          Label.of("ODD déclarés", "SDGs declared"),
          Label.of("Quels ODD le projet vise-t-il\u00a0?", "Which SDGs does the project aim at?"),
          stated(Project.class, p -> p.odd()));

  /** Whether the project declares a Goal: {@code odd.isDeclared}. */
  public static final Fact<Boolean> ODD_IS_DECLARED =
      REGISTRY.flag(
          "odd.isDeclared",
          Label.of("ODD déclaré", "SDG declared"),
          Label.of("Le projet déclare-t-il un ODD\u00a0?", "Does the project declare an SDG?"),
          ImmutableList.of(ODD),
          stated(Project.class, p -> p.odd().map(goals -> !goals.isEmpty())));

  /** The duration in whole months: {@code duration.months}. */
  public static final Fact<Long> DURATION_MONTHS =
      REGISTRY.count(
          "duration.months",
          Label.of("Durée du projet", "Duration of the project"),
          Label.of("mois", "months"),
          Label.of("Combien de mois le projet dure-t-il\u00a0?", "How many months does it last?"),
          countedIn(p -> p.schedule(), s -> s.months()));

  /** The last day of the project: {@code duration.end}. */
  public static final Fact<LocalDate> DURATION_END =
      REGISTRY.add(
          "duration.end",
          FactType.DATE,
          Label.of("Fin du projet", "End of the project"),
          Label.of("Quand le projet se termine-t-il\u00a0?", "When does the project end?"),
          stated(Project.class, p -> p.schedule().flatMap(s -> s.end())));

  /** The day of submission: {@code submittedOn}. */
  public static final Fact<LocalDate> SUBMITTED_ON =
      REGISTRY.add(
          "submittedOn",
          FactType.DATE,
          Label.of("Date de dépôt", "Day of submission"),
          Label.of("Quel jour le dossier est-il déposé\u00a0?", "On which day is it submitted?"),
          stated(Project.class, p -> p.submission().flatMap(s -> s.date())));

  /** The moment of submission: {@code submittedAt}. */
  public static final Fact<Instant> SUBMITTED_AT =
      REGISTRY.add(
          "submittedAt",
          FactType.MOMENT,
          Label.of("Heure de dépôt", "Moment of submission"),
          Label.of(
              "À quelle heure le dossier est-il déposé\u00a0?", "At what time is it submitted?"),
          stated(
              Project.class,
              p -> p.submission().flatMap(s -> s.moment()).map(OffsetDateTime::toInstant)));

  /** The way the application takes: {@code submissionChannel}. */
  public static final Fact<SubmissionChannel> SUBMISSION_CHANNEL =
      REGISTRY.add(
          "submissionChannel",
          FactType.TERM,
          Vocabulary.CHANNELS,
          Label.of("Mode de dépôt", "Channel of submission"),
          Label.of("Comment le dossier est-il déposé\u00a0?", "How is the application submitted?"),
          stated(Project.class, p -> p.submission().flatMap(s -> s.channel())));

  /** The lot that the project applies for: {@code lot}. */
  public static final Fact<Long> LOT =
      REGISTRY.add(
          "lot",
          FactType.COUNT,
          Label.of("Lot", "Lot"),
          Label.of("Pour quel lot le projet candidate-t-il\u00a0?", "Which lot does it apply for?"),
          countedIn(p -> p.submission(), s -> s.lot()));

  private static final ImmutableMap<String, Fact<?>> ALL =
      FactNames.index(REGISTRY.facts(), EventFacts.all(), BudgetFacts.all(), MemberFacts.all());

  private Facts() {}

  /**
   * Returns every fact that has a name of its own.
   *
   * @return the facts; those with a free part, such as {@link #attestation}, are not among them
   */
  public static ImmutableCollection<Fact<?>> all() {
    return ALL.values();
  }

  /**
   * Returns the fact that an attestation of the lead applicant is held: {@code
   * applicant.attestations.<name>}.
   *
   * @param name the name of the attestation, for example {@code odaDeclarationDone}
   * @return the fact
   * @throws IllegalArgumentException if the name is not a word of letters and digits
   */
  public static Fact<Boolean> attestation(String name) {
    return FactNames.attestation(name);
  }

  /**
   * Finds a fact by its name.
   *
   * @param id the name, or a sum or rate of named facts such as {@code (budget.own +
   *     budget.partner) / budget.total}
   * @return the fact, or empty if there is none of that name
   */
  public static Optional<Fact<?>> find(String id) {
    return FactNames.find(id, ALL);
  }

  /**
   * Parses the name of a fact: the inverse of {@code toString()}.
   *
   * @param id the name
   * @return the fact
   * @throws IllegalArgumentException if there is no fact of that name
   */
  public static Fact<?> parse(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no fact with the name " + id));
  }
}
