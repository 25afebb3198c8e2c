package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.json.Replay;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
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
    String name = String.valueOf(document.getFileName());
    Replay replay =
        Replay.of(name, InputFile.read(document, ReplayCommand::text), catalogue.catalogue());
    print(replay.explain(locale()) + "\n");
    return replay.isIdentical() ? CommandLine.ExitCode.OK : Aict.FOUND;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new RefusedInputException(
          "le fichier " + Wording.oneLine(file.toString()) + " n’est pas de l’UTF-8",
          "the file " + Wording.oneLine(file.toString()) + " is not UTF-8");
    }
  }
}
