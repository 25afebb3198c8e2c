package io.github.aict.examples;

import com.google.common.collect.Lists;
import io.github.aict.Wording;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.Catalogues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which calls a command knows. */
final class CatalogueOptions {

  @Option(
      names = "--catalogue",
      paramLabel = "PATH",
      description =
          "A rule file of your own, or a folder of some; may be repeated. Its calls go before the"
              + " bundled calls of the same id, and the first PATH before the next.")
  List<Path> paths = new ArrayList<>();

  Catalogue catalogue() {
    Catalogue catalogue = Catalogues.bundled();
    for (Path path : Lists.reverse(paths)) {
      catalogue = Catalogue.of(CallFiles.read(List.of(path))).withFallback(catalogue);
    }
    return catalogue;
  }

  Call call(String id) {
    Catalogue catalogue = catalogue();
    return catalogue.find(id).orElseThrow(() -> unknownCall(catalogue, id));
  }

  List<Call> calls(List<String> ids) {
    Catalogue catalogue = catalogue();
    return ids.stream()
        .map(id -> catalogue.find(id).orElseThrow(() -> unknownCall(catalogue, id)))
        .toList();
  }

  private static RefusedInputException unknownCall(Catalogue catalogue, String id) {
    String printable = Wording.oneLine(id);
    String ids =
        catalogue.summaries().stream()
            .map(CallSummary::id)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
    return new RefusedInputException(
        "aucun appel n’a l’identifiant «\u00a0" + printable + "\u00a0»\u00a0; il y a\u00a0:" + ids,
        "no call has the id “" + printable + "”; there are:" + ids);
  }
}
