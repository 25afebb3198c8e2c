package io.github.aict.examples;

import io.github.aict.funding.Call;
import io.github.aict.funding.SubmissionCalendar;
import io.github.aict.json.AictJson;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells on which days of submission a call can fund one project. */
@Command(
    name = "when",
    mixinStandardHelpOptions = true,
    description =
        "Says on which days of submission a call can fund a project, and what changes when.")
final class WhenCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PROJECT.json",
      description =
          "The project document. Only the day of submission varies: what the directory of"
              + " authorities fills in is that of the project’s own day.")
  Path project;

  @Option(
      names = "--call",
      required = true,
      paramLabel = "ID",
      description = "The id of the call; see 'aict calls'.")
  String call;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the calendar; text by default.")
  ResultFormat format = ResultFormat.TEXT;

  @Mixin CatalogueOptions catalogue;

  @Override
  public Integer call() {
    Call chosen = catalogue.call(call);
    ProjectInput input = ProjectInput.read(project, Optional.empty());
    SubmissionCalendar calendar = chosen.when(input.project());
    print(
        format == ResultFormat.JSON
            ? AictJson.calendars(catalogue.catalogue()).write(calendar)
            : calendar.explain(locale()));
    return 0;
  }
}
