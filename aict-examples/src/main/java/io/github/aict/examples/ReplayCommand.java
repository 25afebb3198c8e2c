package io.github.aict.examples;

import io.github.aict.funding.Catalogue;
import io.github.aict.json.Replay;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Evaluates an assessment document again. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description =
        "Evaluates an assessment document again: says that the same bytes come out, or what differs"
            + " (rules of the call, version of the library, project). Ends with exit code 3 if"
            + " something differs.")
final class ReplayCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ASSESSMENT.json",
      description = "What 'aict assess --format json' wrote.")
  Path document;

  @Mixin CatalogueOptions catalogue;

  @Override
  public Integer call() {
    Catalogue calls = catalogue.catalogue();
    Replay replay = InputFile.read(document, file -> Replay.of(file, calls));
    print(replay.explain(locale()) + "\n");
    return replay.isIdentical() ? CommandLine.ExitCode.OK : Aict.FOUND;
  }
}
