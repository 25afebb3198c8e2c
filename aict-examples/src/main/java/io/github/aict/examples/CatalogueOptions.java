package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which calls a command knows. */
final class CatalogueOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "A rule file of your own to add to the bundled calls; may be repeated.")
  List<Path> rules = new ArrayList<>();

  Catalogue catalogue() {
    Catalogue bundled = Catalogues.bundled();
    Set<String> taken = new HashSet<>();
    bundled.summaries().forEach(summary -> taken.add(summary.id()));
    List<Call> own = new ArrayList<>();
    for (Path file : rules) {
      Call call = InputFile.read(file, AictJson::readCall);
      if (!taken.add(call.id())) {
        throw takenId(file, call.id());
      }
      own.add(call);
    }
    return bundled.with(own);
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

  private static RefusedInputException takenId(Path file, String id) {
    String name = Wording.oneLine(file.toString());
    String printable = Wording.oneLine(id);
    return new RefusedInputException(
        name
            + " donne l’identifiant «\u00a0"
            + printable
            + "\u00a0», qu’un autre appel porte déjà\u00a0; chaque appel a le sien",
        name
            + " gives the id “"
            + printable
            + "”, which another call already has; every call needs its own");
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
