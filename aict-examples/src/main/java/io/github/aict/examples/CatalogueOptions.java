package io.github.aict.examples;

import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which calls a command knows. */
final class CatalogueOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "A rule file of your own to add to the bundled calls; may be repeated.")
  List<Path> rules = new ArrayList<>();

  Catalogue catalogue() throws IOException {
    List<Call> own = new ArrayList<>();
    for (Path file : rules) {
      own.add(AictJson.readCall(file));
    }
    return Catalogues.bundled().with(own);
  }
}
