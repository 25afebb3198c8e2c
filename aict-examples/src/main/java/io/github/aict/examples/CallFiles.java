package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.json.InvalidDocumentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reading of rule files, one by one or all that lie in a folder. */
final class CallFiles {

  private CallFiles() {}

  /** The calls of files and folders, each of another id. */
  static List<Call> read(List<Path> paths) {
    Map<String, Path> origins = new LinkedHashMap<>();
    List<Call> calls = new ArrayList<>();
    for (Path path : paths) {
      for (Call call : isFolder(path) ? in(path) : List.of(one(path))) {
        Path other = origins.putIfAbsent(call.id(), path);
        if (other != null) {
          throw twice(call.id(), other, path);
        }
        calls.add(call);
      }
    }
    return calls;
  }

  /** A name that is empty would be the folder where the command runs. */
  private static boolean isFolder(Path path) {
    return !path.toString().isEmpty() && Files.isDirectory(path);
  }

  private static Call one(Path file) {
    return InputFile.read(file, AictJson.calls()::read);
  }

  private static List<Call> in(Path folder) {
    try {
      Catalogue catalogue = InputFile.read(folder, Catalogues::directory);
      return catalogue.summaries().stream().map(s -> catalogue.call(s.id())).toList();
    } catch (InvalidDocumentException | RefusedInputException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      String name = Wording.oneLine(folder.toString());
      throw new RefusedInputException(
          "le dossier " + name + " ne contient aucun fichier de règles (.json)",
          "the folder " + name + " has no rule file (.json)");
    }
  }

  private static RefusedInputException twice(String id, Path first, Path second) {
    String one = Wording.oneLine(first.toString());
    String other = Wording.oneLine(second.toString());
    return new RefusedInputException(
        one
            + " et "
            + other
            + " portent le même identifiant "
            + id
            + "\u00a0; chaque appel a le sien",
        one + " and " + other + " have the same id " + id + "; every call needs its own");
  }
}
