package io.github.aict.examples;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.json.AictJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses one project under one call. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Says whether a call can fund a project, and why.")
final class AssessCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROJECT.json", description = "The project document.")
  Path project;

  @Option(
      names = "--call",
      required = true,
      paramLabel = "ID",
      description = "The id of the call; see 'aict calls'.")
  String call;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Assess as if the project was submitted on this day, for example 2025-05-15.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the assessment; text by default.")
  ResultFormat format = ResultFormat.TEXT;

  @Option(
      names = "--with-law",
      description = "Add the legal review of the project on its day to the text.")
  boolean withLaw;

  @Option(
      names = "--questions",
      description = "Add the questions that can still settle the verdict to the text.")
  boolean withQuestions;

  @Option(
      names = "--max-age",
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description =
          "Add to the text which rules have not been verified for longer than this period until"
              + " today in Paris, for example P1Y.")
  Optional<Period> maxAge = Optional.empty();

  @Option(
      names = "--remedies",
      description = "Add to the text what would have to change, and the largest grant.")
  boolean remedies;

  @Mixin CatalogueOptions catalogue;

  @Override
  public Integer call() {
    Call chosen = catalogue.call(call);
    ProjectInput input = ProjectInput.read(project, date);
    Assessment assessment = chosen.assess(input.project());
    if (format == ResultFormat.JSON) {
      refuse(withLaw, "--with-law");
      refuse(withQuestions, "--questions");
      refuse(maxAge.isPresent(), "--max-age");
      refuse(remedies, "--remedies");
      input.lines(assessment.missing(), locale()).forEach(spec.commandLine().getErr()::println);
      print(AictJson.assessments(catalogue.catalogue()).write(assessment));
    } else {
      String law =
          withLaw
              ? "\n" + ReviewCommand.review(input.project(), Optional.empty()).explain(locale())
              : "";
      String changes =
          remedies ? "\n" + assessment.explainRemedies(locale(), catalogue.catalogue()) : "";
      print(
          explanation(assessment)
              + (withQuestions ? QuestionsText.of(assessment, locale()) : "")
              + input.text(assessment.missing(), locale())
              + changes
              + law);
    }
    return 0;
  }

  private static void refuse(boolean given, String option) {
    if (given) {
      throw new RefusedInputException(
          option + " ne va qu’avec le texte, pas avec --format json",
          option + " goes with the text only, not with --format json");
    }
  }

  private String explanation(Assessment assessment) {
    return maxAge
        .map(age -> assessment.explain(locale(), today(), age))
        .orElseGet(() -> assessment.explain(locale()));
  }
}
