package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallDiff;
import io.github.aict.funding.CatalogueDiff;
import io.github.aict.funding.VerdictChange;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import io.github.aict.rule.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two calls or two catalogues. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Tells which rules were added, removed, tightened or loosened between two calls, or between"
            + " two folders of rule files, and which projects change verdict.")
final class DiffCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The id of a bundled call, a rule file, or a folder of rule files.")
  String before;

  @Parameters(index = "1", paramLabel = "B", description = "The same for what comes after.")
  String after;

  @Option(
      names = "--projects",
      arity = "1..*",
      paramLabel = "PROJECT.json",
      description = "Projects to assess under both, or folders of some.")
  List<Path> projects = new ArrayList<>();

  @Override
  public Integer call() {
    Map<String, Project> assessed = assessed();
    if (Files.isDirectory(Path.of(before)) != Files.isDirectory(Path.of(after))) {
      throw new RefusedInputException(
          "un dossier ne se compare qu’à un autre dossier", "a folder compares with a folder only");
    }
    if (Files.isDirectory(Path.of(before))) {
      CatalogueDiff diff =
          CatalogueDiff.of(
              CallFiles.read(List.of(Path.of(before))), CallFiles.read(List.of(Path.of(after))));
      print(diff.explain(locale()));
      diff.changed().forEach(changed -> printVerdicts(changed, assessed));
    } else {
      CallDiff diff = CallDiff.of(read(before), read(after));
      print(diff.explain(locale()));
      printVerdicts(diff, assessed);
    }
    return 0;
  }

  private static Call read(String named) {
    Optional<Call> bundled = Catalogues.bundled().find(named);
    if (bundled.isPresent()) {
      return bundled.get();
    }
    Path file = Path.of(named);
    if (!Files.exists(file)) {
      String name = Wording.oneLine(named);
      throw new RefusedInputException(
          name + " n’est ni l’identifiant d’un appel (voir «\u00a0aict calls\u00a0») ni un fichier",
          name + " is neither the id of a call (see “aict calls”) nor a file");
    }
    return CallFiles.read(List.of(file)).get(0);
  }

  private Map<String, Project> assessed() {
    Map<String, Project> assessed = new LinkedHashMap<>();
    for (Path path : projects) {
      for (Path file :
          Files.isDirectory(path) ? InputFile.read(path, DiffCommand::list) : List.of(path)) {
        assessed.put(
            Wording.oneLine(String.valueOf(file.getFileName())),
            ProjectInput.read(file, Optional.empty()).project());
      }
    }
    return assessed;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private void printVerdicts(CallDiff diff, Map<String, Project> assessed) {
    if (assessed.isEmpty()) {
      return;
    }
    Report report = new Report(locale());
    report.heading(
        Label.of(
            "Verdicts qui changent (" + diff + "), projets évalués\u00a0: " + assessed.size(),
            "Verdicts that change (" + diff + "), projects assessed: " + assessed.size()));
    boolean none = true;
    for (Map.Entry<String, Project> each : assessed.entrySet()) {
      for (VerdictChange change : diff.verdicts(List.of(each.getValue()))) {
        none = false;
        report.line(
            "  - ",
            each.getValue()
                    .title()
                    .map(title -> title + " (" + each.getKey() + ")")
                    .orElse(each.getKey())
                + in("\u00a0: ", ": ")
                + change.before().label().in(locale())
                + " → "
                + change.after().label().in(locale()));
      }
    }
    if (none) {
      report.line("  ", Label.of("Aucun.", "None."));
    }
    print(report.withSources());
  }
}
