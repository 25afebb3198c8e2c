package io.github.aict.examples;

import io.github.aict.InvalidValueException;
import io.github.aict.funding.Call;
import io.github.aict.funding.Cofinancing;
import io.github.aict.json.AictJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the financing plan of one project that needs the least own money. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "Says which grants of several calls pay for a project with the least own money, and why"
            + " other combinations lose.")
final class PlanCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PROJECT.json",
      description =
          "The project document with its total cost. The grant asked for and the own money in it"
              + " do not matter; what others bring and the own contribution in kind are kept.")
  Path project;

  @Option(
      names = "--calls",
      required = true,
      split = ",",
      paramLabel = "ID",
      description = "The ids of the calls, at most eight, with commas between; see 'aict calls'.")
  List<String> calls = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Plan as if the project was submitted on this day, for example 2025-05-15.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the plan; text by default.")
  ResultFormat format = ResultFormat.TEXT;

  @Mixin CatalogueOptions catalogue;

  @Override
  public Integer call() {
    List<Call> chosen = catalogue.calls(calls);
    ProjectInput input = ProjectInput.read(project, date);
    try {
      Cofinancing plan = Cofinancing.of(input.project(), chosen);
      print(
          format == ResultFormat.JSON
              ? AictJson.plans(catalogue.catalogue()).write(plan)
              : plan.explain(locale()));
    } catch (InvalidValueException e) {
      throw new RefusedInputException(e.reason().fr(), e.reason().en());
    }
    return 0;
  }
}
