package io.github.aict.json;

import io.github.aict.Label;
import io.github.aict.odd.Odd;
import io.github.aict.project.Event;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Submission;
import io.github.aict.rule.Vocabulary;
import java.util.Optional;
import java.util.function.Function;

/** The shape of a project document. */
final class ProjectShape {

  static final String FORMAT = "aict-project/1";

  static final Shape<Judgement> JUDGEMENT =
      MemberShapes.answer(
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

  static final Shape<Event> EVENT =
      ObjectShape.of(Event::builder, Event.Builder::build)
          .optional(
              "participants",
              Shapes.COUNT,
              e -> MemberShapes.boxed(e.participants()),
              (b, v) -> b.participants(v))
          .optional(
              "invitedInternational",
              Shapes.COUNT,
              e -> MemberShapes.boxed(e.invitedInternational()),
              (b, v) -> b.invitedInternational(v))
          .optional(
              "inParticipatingCountries",
              Shapes.FLAG,
              Event::inParticipatingCountries,
              Event.Builder::inParticipatingCountries);

  static final Shape<Schedule> SCHEDULE =
      ObjectShape.of(Schedule::builder, Schedule.Builder::build)
          .optional(
              "months",
              Shapes.COUNT,
              s -> MemberShapes.boxed(s.declaredMonths()),
              (b, v) -> b.declaredMonths(v))
          .optional("start", Shapes.DATE, Schedule::start, Schedule.Builder::start)
          .optional("end", Shapes.DATE, Schedule::end, Schedule.Builder::end);

  static final Shape<Odd> ODD = odd();

  /** A submission on its own, with what a project tells of it in several places. */
  static final Shape<Submission> SUBMISSION =
      submission(
              ObjectShape.of(Submission::builder, Submission.Builder::build),
              Optional::of,
              builder -> builder)
          .optional(
              "rateOption",
              Shapes.ofTerm(Vocabulary.RATE_OPTIONS),
              Submission::rateOption,
              Submission.Builder::rateOption);

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
    ObjectShape<Project, Draft> shape =
        ObjectShape.of(Draft::new, Draft::build)
            .optional("format", Formats.shape(FORMAT), p -> Optional.of(FORMAT), (d, v) -> {})
            .optional("title", Shapes.TEXT, Project::title, (d, v) -> d.project.title(v))
            .optional("note", Shapes.TEXT, Project::note, (d, v) -> d.project.note(v))
            .optional(
                "applicant",
                MemberShapes.APPLICANT,
                Project::applicant,
                (d, v) -> d.project.applicant(v))
            .optional(
                "otherApplicants",
                Shapes.listOf(MemberShapes.APPLICANT),
                Project::otherApplicants,
                (d, v) -> d.project.otherApplicants(v))
            .optional(
                "frenchAuthorities",
                Shapes.COUNT,
                p -> MemberShapes.boxed(p.declaredFrenchAuthorities()),
                (d, v) -> d.project.declaredFrenchAuthorities(v))
            .optional(
                "participatingFrenchAuthorities",
                Shapes.COUNT,
                p -> MemberShapes.boxed(p.declaredParticipatingFrenchAuthorities()),
                (d, v) -> d.project.declaredParticipatingFrenchAuthorities(v))
            .optional(
                "applicantCountries",
                Shapes.setOf(MemberShapes.COUNTRY),
                Project::declaredApplicantCountries,
                (d, v) -> d.project.declaredApplicantCountries(v))
            .optional(
                "euMemberStates",
                Shapes.COUNT,
                p -> MemberShapes.boxed(p.declaredEuMemberStates()),
                (d, v) -> d.project.declaredEuMemberStates(v))
            .optional(
                "partners",
                Shapes.listOf(MemberShapes.PARTNER),
                Project::partners,
                (d, v) -> d.project.partners(v))
            .optional(
                "countries",
                Shapes.setOf(MemberShapes.COUNTRY),
                Project::countries,
                (d, v) -> d.project.countries(v))
            .optional(
                "countryCount",
                Shapes.COUNT,
                p -> MemberShapes.boxed(p.declaredCountryCount()),
                (d, v) -> d.project.declaredCountryCount(v))
            .optional(
                "jointApplication",
                Shapes.FLAG,
                Project::jointApplication,
                (d, v) -> d.project.jointApplication(v))
            .optional(
                "agreements",
                Shapes.listOf(MemberShapes.AGREEMENT),
                Project::agreements,
                (d, v) -> d.project.agreements(v))
            .optional(
                "form",
                Shapes.ofTerm(Vocabulary.ACTION_FORMS),
                Project::declaredForm,
                (d, v) -> d.project.declaredForm(v))
            .optional(
                "themes",
                Shapes.setOf(Shapes.ofTerm(Vocabulary.THEMES)),
                Project::themes,
                (d, v) -> d.project.themes(v))
            .optional(
                "sectors",
                Shapes.setOf(Shapes.ofTerm(Vocabulary.SECTORS)),
                Project::sectors,
                (d, v) -> d.project.sectors(v))
            .optional("odd", Shapes.setOf(ODD), Project::odd, (d, v) -> d.project.odd(v))
            .optional("budget", Budget.SHAPE, ProjectShape::budget, ProjectShape::addBudget)
            .optional(
                "serviceBudgets",
                Shapes.listOf(MemberShapes.SERVICE_BUDGET),
                Project::serviceBudgets,
                (d, v) -> d.project.serviceBudgets(v))
            .optional("event", EVENT, Project::event, (d, v) -> d.project.event(v))
            .optional("duration", SCHEDULE, Project::schedule, (d, v) -> d.project.schedule(v));
    return submission(shape, Project::submission, Draft::submission)
        .optional(
            "judgements",
            "assessments",
            Shapes.mapOf(JUDGEMENT),
            p -> MemberShapes.filled(p.judgements()),
            (d, v) -> d.project.judgements(v));
  }

  private static <T, B> ObjectShape<T, B> submission(
      ObjectShape<T, B> shape,
      Function<T, Optional<Submission>> get,
      Function<B, Submission.Builder> builder) {
    return shape
        .optional(
            "submittedOn",
            Shapes.DATE,
            t -> get.apply(t).flatMap(Submission::declaredDate),
            (b, v) -> builder.apply(b).declaredDate(v))
        .optional(
            "submittedAt",
            Shapes.MOMENT,
            t -> get.apply(t).flatMap(Submission::moment),
            (b, v) -> builder.apply(b).moment(v))
        .optional(
            "submissionChannel",
            Shapes.ofTerm(Vocabulary.CHANNELS),
            t -> get.apply(t).flatMap(Submission::channel),
            (b, v) -> builder.apply(b).channel(v))
        .optional(
            "lot",
            Shapes.COUNT,
            t -> get.apply(t).flatMap(s -> MemberShapes.boxed(s.lot())),
            (b, v) -> builder.apply(b).lot(v));
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
}
