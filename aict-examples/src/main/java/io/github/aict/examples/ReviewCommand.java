package io.github.aict.examples;

import io.github.aict.json.AictJson;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Project;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews one project under the law of its day. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Says whether a project was lawful on its day, under which text, and why.")
final class ReviewCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROJECT.json", description = "The project document.")
  Path project;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day whose law is applied; by default the first day of the project, or else that of"
              + " the earliest signature, or else that of submission.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the review; text by default.")
  ResultFormat format = ResultFormat.TEXT;

  @Override
  public Integer call() {
    ProjectInput input = ProjectInput.read(project, Optional.empty());
    LegalReview review = review(input.project(), date);
    print(
        format == ResultFormat.JSON
            ? AictJson.reviews().write(review)
            : review.explain(locale()) + input.text(review.missing(), locale()));
    return 0;
  }

  static LegalReview review(Project project, Optional<LocalDate> date) {
    return LegalReview.of(
        project, date.or(() -> LegalReview.dayOf(project)).orElseThrow(ReviewCommand::noDay));
  }

  private static RefusedInputException noDay() {
    return new RefusedInputException(
        "le projet ne donne ni premier jour, ni jour de signature, ni jour de dépôt\u00a0; nommez le"
            + " jour avec --date",
        "the project gives neither a first day nor a day of signature nor one of submission; name"
            + " the day with --date");
  }
}
