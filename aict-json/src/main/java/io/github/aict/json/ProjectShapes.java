package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.odd.OddMapping;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantAttribute;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Attestation;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.Derivation;
import io.github.aict.project.DirectoryCompletion;
import io.github.aict.project.Event;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.LegalNature;
import io.github.aict.project.OddLocalisation;
import io.github.aict.project.OnePercentLimb;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.ProjectOdd;
import io.github.aict.project.RateOption;
import io.github.aict.project.Schedule;
import io.github.aict.project.ServiceBudget;
import io.github.aict.project.Submission;
import io.github.aict.project.SubmissionChannel;
import io.github.aict.project.Theme;
import io.github.aict.rule.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shapes of projects, their parts and what is said of them. */
final class ProjectShapes {

  private static final Label SUGGESTED =
      Label.of("ce que la table fournie suggère", "what the bundled table suggests");

  private static final Shape<DirectoryCompletion.Statement> STATEMENT =
      ObjectShape.of(
          "path",
          Shapes.TEXT,
          DirectoryCompletion.Statement::path,
          "sentence",
          Shapes.LABEL,
          DirectoryCompletion.Statement::sentence,
          DirectoryCompletion.Statement::new);

  private static final Shape<DirectoryCompletion> COMPLETION =
      RecordShape.<DirectoryCompletion>of(
              v ->
                  new DirectoryCompletion(
                      v.get("project"), v.get("contradictions"), v.get("unknown")))
          .with("project", ProjectShape.SHAPE, DirectoryCompletion::project)
          .with("contradictions", Shapes.listOf(STATEMENT), DirectoryCompletion::contradictions)
          .with("unknown", Shapes.listOf(STATEMENT), DirectoryCompletion::unknown);

  private static final Shape<ProjectOdd> GOALS =
      ReplayedShape.of(
          List.of("project"),
          Set.of("project"),
          SUGGESTED,
          (object, problems) -> {
            Project project = ProjectShape.SHAPE.read(object.get("project"), problems);
            return project == null ? null : ProjectOdd.of(project, OddMapping.bundled());
          },
          ProjectShapes::goals);

  private static final Shape<ImmutableList<ProjectOdd>> ALL_GOALS = Shapes.listOf(GOALS);

  private static final Shape<OddLocalisation> LOCALISATION =
      ReplayedShape.of(
          List.of("projects"),
          Set.of("projects"),
          SUGGESTED,
          (object, problems) -> {
            ImmutableList<ProjectOdd> goals = ALL_GOALS.read(object.get("projects"), problems);
            return goals == null
                ? null
                : OddLocalisation.of(
                    goals.stream().map(ProjectOdd::project).toList(), OddMapping.bundled());
          },
          ProjectShapes::localisation);

  private ProjectShapes() {}

  private static Map<String, Object> goals(ProjectOdd goals) {
    Map<String, Object> written = new LinkedHashMap<>();
    goals
        .declared()
        .map(ImmutableSet::asList)
        .ifPresent(
            odd -> written.put("declared", odd.stream().map(OddShapes.DECLARED::write).toList()));
    written.put("suggested", goals.suggested().stream().map(OddShapes.SUGGESTED::write).toList());
    written.put("project", ProjectShape.SHAPE.write(goals.project()));
    return written;
  }

  private static Map<String, Object> localisation(OddLocalisation localisation) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("projects", ALL_GOALS.write(localisation.projects()));
    return written;
  }

  static ImmutableList<Mapping<?>> mappings() {
    return ImmutableList.of(
        Mapping.of(ActionForm.class, Shapes.ofTerm(Vocabulary.ACTION_FORMS)),
        Mapping.of(Agreement.class, MemberShapes.AGREEMENT),
        Mapping.of(AgreementKind.class, Shapes.ofTerm(Vocabulary.AGREEMENT_KINDS)),
        Mapping.of(Applicant.class, MemberShapes.APPLICANT),
        Mapping.of(ApplicantAttribute.class, Shapes.ofEnum(ApplicantAttribute.values())),
        Mapping.of(ApplicantRole.class, Shapes.ofEnum(ApplicantRole.values())),
        Mapping.of(Attestation.class, MemberShapes.ATTESTATION),
        Mapping.of(Contribution.class, Budget.NAMED),
        Mapping.of(Contributor.class, Shapes.ofTerm(Vocabulary.CONTRIBUTORS)),
        Mapping.of(CountryPart.class, Budget.PART),
        Mapping.of(Derivation.class, MemberShapes.DERIVATION),
        Mapping.of(DirectoryCompletion.class, COMPLETION),
        Mapping.of(DirectoryCompletion.Statement.class, STATEMENT),
        Mapping.of(Event.class, ProjectShape.EVENT),
        Mapping.of(FinancingPlan.class, Budget.PLAN),
        Mapping.of(Judgement.class, ProjectShape.JUDGEMENT),
        Mapping.of(LegalNature.class, Shapes.ofTerm(Vocabulary.LEGAL_NATURES)),
        Mapping.of(OddLocalisation.class, LOCALISATION),
        Mapping.of(OnePercentLimb.class, Shapes.ofTerm(Vocabulary.ONE_PERCENT_LIMBS)),
        Mapping.of(Partner.class, MemberShapes.PARTNER),
        Mapping.of(Project.class, ProjectShape.SHAPE),
        Mapping.of(ProjectOdd.class, GOALS),
        Mapping.of(RateOption.class, Shapes.ofTerm(Vocabulary.RATE_OPTIONS)),
        Mapping.of(Schedule.class, ProjectShape.SCHEDULE),
        Mapping.of(ServiceBudget.class, MemberShapes.SERVICE_BUDGET),
        Mapping.of(Submission.class, ProjectShape.SUBMISSION),
        Mapping.of(SubmissionChannel.class, Shapes.ofTerm(Vocabulary.CHANNELS)),
        Mapping.of(Theme.class, Shapes.ofTerm(Vocabulary.THEMES)));
  }
}
