package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import io.github.aict.Wording;
import io.github.aict.examples.files.PartnershipList;
import io.github.aict.examples.files.PartnershipTable;
import io.github.aict.examples.files.RefusedFileException;
import io.github.aict.examples.files.ReportText;
import io.github.aict.examples.files.Twinnings;
import io.github.aict.examples.files.TwinningsFile;
import io.github.aict.json.AictJson;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads partnerships from a table into documents. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads partnerships from a table and writes them as documents, one a line.",
      "What became of each row is told beside the result."
    })
final class ImportCommand extends LocalizedCommand implements Callable<Integer> {

  /** The kinds of tables. */
  enum Kind {
    /** The extraction of twinnings from Wikidata. */
    TWINNINGS,
    /** Any table with one relation a row. */
    PARTNERSHIPS
  }

  @Parameters(
      index = "0",
      paramLabel = "twinnings|partnerships",
      description =
          "What the file is: an extraction of twinnings from Wikidata, or any table with a French"
              + " authority, a partner and a country in each row.")
  Kind kind;

  @Parameters(index = "1", paramLabel = "FILE", description = "The file, as CSV or with tabs.")
  Path file;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description =
          "The form of the relations of a table that does not tell it, for example JUMELAGE;"
              + " AUTRE_ACTION_EXTERIEURE by default.")
  PartnershipForm form = PartnershipForm.AUTRE_ACTION_EXTERIEURE;

  @Option(
      names = "--out",
      paramLabel = "FILE.jsonl",
      description = "Where to write the documents; to the standard output by default.")
  Optional<Path> out = Optional.empty();

  @Option(
      names = "--rows",
      paramLabel = "NUMBER",
      description = "How many rows of each problem are told; 5 by default.")
  int rows = 5;

  @Override
  public Integer call() {
    AuthorityDirectory directory = AuthorityDirectory.bundled();
    try (Progress progress = Progress.of(spec.commandLine().getErr(), locale())) {
      progress.tell(in("Lecture de ", "Reading ") + file, 0);
      PartnershipList read = InputFile.read(file, path -> read(path, directory));
      write(read.partnerships());
      progress.close();
      ReportText.of(read.report().withExamples(rows), locale()).forEach(this::complain);
      complain(
          in("Relations écrites\u00a0: ", "Relations written: ")
              + Wording.number(read.partnerships().size(), locale()));
    } catch (RefusedFileException e) {
      throw new RefusedInputException(e.reason().fr(), e.reason().en());
    }
    return 0;
  }

  private PartnershipList read(Path path, AuthorityDirectory directory) throws IOException {
    if (kind == Kind.PARTNERSHIPS) {
      return PartnershipTable.of(directory, form).read(path);
    }
    Twinnings twinnings = TwinningsFile.read(path, directory);
    return new PartnershipList(twinnings.partnerships(), twinnings.report());
  }

  private void write(ImmutableList<Partnership> partnerships) {
    if (out.isEmpty()) {
      partnerships.forEach(each -> print(AictJson.partnerships().canonical(each) + "\n"));
      return;
    }
    OutputFile.write(
        out.get(),
        path -> {
          try (OutputStream lines = Files.newOutputStream(path)) {
            AictJson.partnerships().writeLines(partnerships.stream(), lines);
          }
          return path;
        });
  }
}
