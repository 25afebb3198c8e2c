package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallScreening;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Screening;
import io.github.aict.json.AictJson;
import io.github.aict.project.Project;
import io.github.aict.project.Submission;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Weight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens one project against every call, or many projects against one. */
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    description = {
      "Says which calls hold out something to a project, the best first, and why.",
      "With --call: what one call says to each of many projects, and how often."
    })
final class ScreenCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PROJECT.json",
      description =
          "The project document. With --call: project documents, folders of them, and .jsonl files"
              + " with one on each line.")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--call",
      paramLabel = "ID",
      description = "Screen many projects against the call with this id; see 'aict calls'.")
  Optional<String> call = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Screen as if handed in on this day; by default the day of the project or, of one project"
              + " without a day, today in Paris.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the screening; text by default. Not with --call.")
  ResultFormat format = ResultFormat.TEXT;

  @Mixin CatalogueOptions catalogue;

  @Override
  public Integer call() {
    if (call.isPresent()) {
      if (format == ResultFormat.JSON) {
        throw new RefusedInputException(
            "--format json ne va pas avec --call\u00a0: écrivez un tri par projet, sans --call",
            "--format json does not go with --call: write one screening a project, without --call");
      }
      return many(catalogue.call(call.get()));
    }
    if (inputs.size() > 1) {
      throw new RefusedInputException(
          "plusieurs projets ne s’examinent que sous un seul appel\u00a0: ajoutez --call ID",
          "several projects are screened against one call only: add --call ID");
    }
    Project read = ProjectInput.dated(inputs.get(0), date, today());
    Catalogue calls = catalogue.catalogue();
    // While the directory of authorities is read, so are the calls.
    CompletableFuture<Void> loaded = CompletableFuture.runAsync(() -> load(calls, read));
    ProjectInput input = ProjectInput.of(read, Optional.empty());
    loaded.join();
    Screening screening = calls.screen(input.project());
    if (format == ResultFormat.JSON) {
      print(AictJson.screenings(calls).write(screening));
      return CommandLine.ExitCode.OK;
    }
    Set<String> missing =
        screening.calls().stream()
            .flatMap(screened -> screened.assessment().stream())
            .flatMap(assessment -> assessment.missing().stream())
            .collect(Collectors.toSet());
    print(screening.explain(locale()) + input.text(missing, locale()));
    return CommandLine.ExitCode.OK;
  }

  /** A fresh machine reads rule files slowly: the cores share the ones that are not over. */
  private static void load(Catalogue calls, Project project) {
    project
        .submission()
        .flatMap(Submission::date)
        .ifPresent(
            day ->
                calls.summaries().parallelStream()
                    .map(CallSummary::id)
                    .filter(id -> !calls.isOver(id, day))
                    .forEach(calls::call));
  }

  private int many(Call chosen) {
    ProjectFiles files = new ProjectFiles(date, this::refuse);
    CallScreening counts =
        files
            .read(inputs)
            .map(named -> assess(chosen, named))
            .collect(CallScreening.counting(chosen));
    print("\n" + counts.explain(locale()));
    if (refused() == 0) {
      return CommandLine.ExitCode.OK;
    }
    print(
        "\n"
            + in("Documents refusés\u00a0: ", "Documents refused: ")
            + Wording.number(refused(), locale())
            + "\n");
    return CommandLine.ExitCode.USAGE;
  }

  private Assessment assess(Call chosen, ProjectFiles.Named named) {
    Assessment assessment = chosen.assess(named.input().project());
    print(
        named.name()
            + in("\u00a0: ", ": ")
            + assessment.verdict().label().in(locale())
            + reasons(assessment)
            + "\n");
    named
        .input()
        .lines(assessment.missing(), locale())
        .forEach(line -> complain(named.name() + ": " + line));
    return assessment;
  }

  private static String reasons(Assessment assessment) {
    String reasons =
        switch (assessment.verdict()) {
          case ELIGIBLE -> "";
          case INELIGIBLE -> rules(assessment.failures());
          case UNDETERMINED -> String.join(", ", assessment.missing());
          case NEEDS_JUDGEMENT -> rules(assessment.findings(Weight.REQUIREMENT, Outcome.JUDGEMENT));
        };
    return reasons.isEmpty() ? "" : " (" + Wording.oneLine(reasons) + ")";
  }

  private static String rules(List<Finding> findings) {
    return findings.stream().map(f -> f.rule().id()).collect(Collectors.joining(", "));
  }
}
