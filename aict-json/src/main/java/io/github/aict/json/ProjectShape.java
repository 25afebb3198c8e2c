package io.github.aict.json;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.odd.Odd;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Attestation;
import io.github.aict.project.Event;
import io.github.aict.project.Judgement;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.ServiceBudget;
import io.github.aict.project.Submission;
import io.github.aict.rule.Vocabulary;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The shape of a project document. */
final class ProjectShape {

  static final String FORMAT = "aict-project/1";

  private static final Shape<Country> COUNTRY = Shapes.ofTerm(Vocabulary.COUNTRIES);

  private static final Shape<Attestation> ATTESTATION =
      answer(
          "held",
          Attestation::of,
          ObjectShape.of(Attestation::builder, Attestation.Builder::build)
              .required("held", Shapes.FLAG, Attestation::held, Attestation.Builder::held)
              .optional("on", Shapes.DATE, Attestation::on, Attestation.Builder::on)
              .optional(
                  "reference", Shapes.TEXT, Attestation::reference, Attestation.Builder::reference),
          attestation ->
              attestation.equals(Attestation.of(attestation.held()))
                  ? Optional.of(attestation.held())
                  : Optional.empty());

  private static final Shape<Judgement> JUDGEMENT =
      answer(
          "answer",
          Judgement::of,
          ObjectShape.of(Judgement::builder, Judgement.Builder::build)
              .required("answer", Shapes.FLAG, Judgement::answer, Judgement.Builder::answer)
              .optional("by", Shapes.TEXT, Judgement::by, Judgement.Builder::by)
              .optional("on", Shapes.DATE, Judgement::on, Judgement.Builder::on)
              .optional("reason", Shapes.TEXT, Judgement::reason, Judgement.Builder::reason),
          judgement ->
              judgement.equals(Judgement.of(judgement.answer()))
                  ? Optional.of(judgement.answer())
                  : Optional.empty());

  private static final Shape<Applicant> APPLICANT =
      ObjectShape.of(Applicant::builder, Applicant.Builder::build)
          .optional(
              "role",
              Shapes.ofEnum(ApplicantRole.values()),
              a -> Optional.of(a.role()).filter(role -> role != ApplicantRole.LEAD),
              Applicant.Builder::role)
          .optional("name", Shapes.TEXT, Applicant::name, Applicant.Builder::name)
          .optional(
              "kind",
              Shapes.ofTerm(Vocabulary.AUTHORITY_KINDS),
              Applicant::kind,
              Applicant.Builder::kind)
          .optional(
              "nature",
              Shapes.ofTerm(Vocabulary.LEGAL_NATURES),
              Applicant::nature,
              Applicant.Builder::nature)
          .optional("siren", siren(), Applicant::siren, Applicant.Builder::siren)
          .optional("inseeCode", inseeCode(), Applicant::inseeCode, Applicant.Builder::inseeCode)
          .optional(
              "seatCountry",
              "country",
              COUNTRY,
              Applicant::seatCountry,
              Applicant.Builder::seatCountry)
          .optional(
              "basin",
              Shapes.ofTerm(Vocabulary.WATER_BASINS),
              Applicant::basin,
              Applicant.Builder::basin)
          .optional("region", Shapes.TEXT, Applicant::region, Applicant.Builder::region)
          .optional(
              "population", Shapes.COUNT, a -> boxed(a.population()), (b, v) -> b.population(v))
          .optional(
              "services",
              Shapes.setOf(Shapes.ofTerm(Vocabulary.PUBLIC_SERVICES)),
              Applicant::services,
              Applicant.Builder::services)
          .optional(
              "attestations",
              Shapes.mapOf(ATTESTATION),
              a -> filled(a.attestations()),
              Applicant.Builder::attestations);

  private static final Shape<Partner> PARTNER =
      ObjectShape.of(Partner::builder, Partner.Builder::build)
          .optional("name", Shapes.TEXT, Partner::name, Partner.Builder::name)
          .optional("country", COUNTRY, Partner::country, Partner.Builder::country)
          .optional(
              "kind",
              Shapes.ofTerm(Vocabulary.AUTHORITY_KINDS),
              Partner::kind,
              Partner.Builder::kind)
          .optional(
              "isLocalAuthority",
              Shapes.FLAG,
              Partner::declaredLocalAuthority,
              Partner.Builder::declaredLocalAuthority)
          .optional("region", Shapes.TEXT, Partner::region, Partner.Builder::region)
          .optional(
              "population", Shapes.COUNT, p -> boxed(p.population()), (b, v) -> b.population(v));

  private static final Shape<Agreement> AGREEMENT = agreement();

  private static final Shape<ServiceBudget> SERVICE_BUDGET =
      ObjectShape.of(ServiceBudget::builder, ServiceBudget.Builder::build)
          .required(
              "service",
              Shapes.ofTerm(Vocabulary.PUBLIC_SERVICES),
              ServiceBudget::service,
              ServiceBudget.Builder::service)
          .optional(
              "ownResources",
              Shapes.AMOUNT,
              ServiceBudget::ownResources,
              ServiceBudget.Builder::ownResources)
          .optional(
              "planned", Shapes.AMOUNT, ServiceBudget::planned, ServiceBudget.Builder::planned);

  private static final Shape<Event> EVENT =
      ObjectShape.of(Event::builder, Event.Builder::build)
          .optional(
              "participants",
              Shapes.COUNT,
              e -> boxed(e.participants()),
              (b, v) -> b.participants(v))
          .optional(
              "invitedInternational",
              Shapes.COUNT,
              e -> boxed(e.invitedInternational()),
              (b, v) -> b.invitedInternational(v))
          .optional(
              "inParticipatingCountries",
              Shapes.FLAG,
              Event::inParticipatingCountries,
              Event.Builder::inParticipatingCountries);

  private static final Shape<Schedule> SCHEDULE =
      ObjectShape.of(Schedule::builder, Schedule.Builder::build)
          .optional(
              "months", Shapes.COUNT, s -> boxed(s.declaredMonths()), (b, v) -> b.declaredMonths(v))
          .optional("start", Shapes.DATE, Schedule::start, Schedule.Builder::start)
          .optional("end", Shapes.DATE, Schedule::end, Schedule.Builder::end);

  static final Shape<Project> SHAPE = shape();

  private ProjectShape() {}

  /** What has been read of a project. */
  private static final class Draft {
    private final Project.Builder project = Project.builder();
    private final Submission.Builder submission = Submission.builder();
    private boolean submitted;

    Submission.Builder submission() {
      submitted = true;
      return submission;
    }

    Project build() {
      return submitted ? project.submission(submission.build()).build() : project.build();
    }
  }

  private static Shape<Project> shape() {
    return ObjectShape.of(Draft::new, Draft::build)
        .optional("format", Formats.shape(FORMAT), p -> Optional.of(FORMAT), (d, v) -> {})
        .optional("title", Shapes.TEXT, Project::title, (d, v) -> d.project.title(v))
        .optional("note", Shapes.TEXT, Project::note, (d, v) -> d.project.note(v))
        .optional("applicant", APPLICANT, Project::applicant, (d, v) -> d.project.applicant(v))
        .optional(
            "otherApplicants",
            Shapes.listOf(APPLICANT),
            Project::otherApplicants,
            (d, v) -> d.project.otherApplicants(v))
        .optional(
            "frenchAuthorities",
            Shapes.COUNT,
            p -> boxed(p.declaredFrenchAuthorities()),
            (d, v) -> d.project.declaredFrenchAuthorities(v))
        .optional(
            "participatingFrenchAuthorities",
            Shapes.COUNT,
            p -> boxed(p.declaredParticipatingFrenchAuthorities()),
            (d, v) -> d.project.declaredParticipatingFrenchAuthorities(v))
        .optional(
            "applicantCountries",
            Shapes.setOf(COUNTRY),
            Project::declaredApplicantCountries,
            (d, v) -> d.project.declaredApplicantCountries(v))
        .optional(
            "euMemberStates",
            Shapes.COUNT,
            p -> boxed(p.declaredEuMemberStates()),
            (d, v) -> d.project.declaredEuMemberStates(v))
        .optional(
            "partners", Shapes.listOf(PARTNER), Project::partners, (d, v) -> d.project.partners(v))
        .optional(
            "countries",
            Shapes.setOf(COUNTRY),
            Project::countries,
            (d, v) -> d.project.countries(v))
        .optional(
            "countryCount",
            Shapes.COUNT,
            p -> boxed(p.declaredCountryCount()),
            (d, v) -> d.project.declaredCountryCount(v))
        .optional(
            "jointApplication",
            Shapes.FLAG,
            Project::jointApplication,
            (d, v) -> d.project.jointApplication(v))
        .optional(
            "agreements",
            Shapes.listOf(AGREEMENT),
            Project::agreements,
            (d, v) -> d.project.agreements(v))
        .optional(
            "themes",
            Shapes.setOf(Shapes.ofTerm(Vocabulary.THEMES)),
            Project::themes,
            (d, v) -> d.project.themes(v))
        .optional("odd", Shapes.setOf(odd()), Project::odd, (d, v) -> d.project.odd(v))
        .optional("budget", Budget.SHAPE, ProjectShape::budget, ProjectShape::addBudget)
        .optional(
            "serviceBudgets",
            Shapes.listOf(SERVICE_BUDGET),
            Project::serviceBudgets,
            (d, v) -> d.project.serviceBudgets(v))
        .optional("event", EVENT, Project::event, (d, v) -> d.project.event(v))
        .optional("duration", SCHEDULE, Project::schedule, (d, v) -> d.project.schedule(v))
        .optional(
            "submittedOn",
            Shapes.DATE,
            p -> p.submission().flatMap(Submission::declaredDate),
            (d, v) -> d.submission().declaredDate(v))
        .optional(
            "submittedAt",
            Shapes.MOMENT,
            p -> p.submission().flatMap(Submission::moment),
            (d, v) -> d.submission().moment(v))
        .optional(
            "submissionChannel",
            Shapes.ofTerm(Vocabulary.CHANNELS),
            p -> p.submission().flatMap(Submission::channel),
            (d, v) -> d.submission().channel(v))
        .optional(
            "lot",
            Shapes.COUNT,
            p -> p.submission().flatMap(s -> boxed(s.lot())),
            (d, v) -> d.submission().lot(v))
        .optional(
            "judgements",
            "assessments",
            Shapes.mapOf(JUDGEMENT),
            p -> filled(p.judgements()),
            (d, v) -> d.project.judgements(v));
  }

  private static Optional<Budget> budget(Project project) {
    Budget budget =
        new Budget(project.financingPlan(), project.submission().flatMap(Submission::rateOption));
    return budget.plan().isPresent() || budget.rateOption().isPresent()
        ? Optional.of(budget)
        : Optional.empty();
  }

  private static void addBudget(Draft draft, Budget budget) {
    budget.plan().ifPresent(draft.project::financingPlan);
    budget.rateOption().ifPresent(option -> draft.submission().rateOption(option));
  }

  /** A yes or no that may carry more about itself. */
  private static <T> Shape<T> answer(
      String name,
      Function<Boolean, T> plain,
      Shape<T> full,
      Function<T, Optional<Boolean>> asPlain) {
    return Shapes.of(
        (value, problems) -> {
          if (value instanceof Located.Bool flag) {
            return plain.apply(flag.value());
          }
          if (value instanceof Located.Obj) {
            return full.read(value, problems);
          }
          problems.wrongType(
              value,
              Problems.expected(
                  "true, false ou un objet avec «\u00a0" + name + "\u00a0»",
                  "true, false or an object with “" + name + "”"));
          return null;
        },
        answer ->
            asPlain.apply(answer).map(Object.class::cast).orElseGet(() -> full.write(answer)));
  }

  /** The kind of agreement alone, or an object that tells more. */
  private static Shape<Agreement> agreement() {
    Shape<AgreementKind> kind = Shapes.ofTerm(Vocabulary.AGREEMENT_KINDS);
    Shape<Agreement> full =
        ObjectShape.of(Agreement::builder, Agreement.Builder::build)
            .required("kind", kind, Agreement::kind, Agreement.Builder::kind)
            .optional("signedOn", Shapes.DATE, Agreement::signedOn, Agreement.Builder::signedOn)
            .optional(
                "transmittedOn",
                Shapes.DATE,
                Agreement::transmittedOn,
                Agreement.Builder::transmittedOn)
            .optional("object", Shapes.TEXT, Agreement::object, Agreement.Builder::object)
            .optional("amount", Shapes.AMOUNT, Agreement::amount, Agreement.Builder::amount);
    return Shapes.of(
        (value, problems) -> {
          if (!(value instanceof Located.Str)) {
            return full.read(value, problems);
          }
          AgreementKind alone = kind.read(value, problems);
          return alone == null ? null : Agreement.builder().kind(alone).build();
        },
        full::write);
  }

  private static Shape<Siren> siren() {
    return Shapes.of(
        (value, problems) ->
            Shapes.parse(
                value,
                problems,
                Siren::parse,
                Problems.expected(
                    "un SIREN de neuf chiffres entre guillemets, dont la clé est juste",
                    "a SIREN of nine digits between quotes, with a right check digit")),
        Siren::toString);
  }

  private static Shape<InseeCode> inseeCode() {
    return Shapes.of(
        (value, problems) ->
            Shapes.parse(
                value,
                problems,
                InseeCode::parse,
                Problems.expected(
                    "un code de commune de l’INSEE entre guillemets, par exemple \"35238\"",
                    "a commune code of INSEE between quotes, for example \"35238\"")),
        InseeCode::toString);
  }

  private static Shape<Odd> odd() {
    return Shapes.of(
        (value, problems) -> {
          Label expected =
              Problems.expected("un numéro d’ODD de 1 à 17", "the number of an SDG from 1 to 17");
          if (!(value instanceof Located.Num number)) {
            problems.wrongType(value, expected);
            return null;
          }
          Optional<Odd> odd = Vocabulary.ODD.find(number.text());
          if (odd.isEmpty()) {
            problems.badValue(value, expected);
          }
          return odd.orElse(null);
        },
        Odd::number);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static <V> Optional<ImmutableMap<String, V>> filled(ImmutableMap<String, V> map) {
    return Optional.of(map).filter(entries -> !entries.isEmpty());
  }
}
