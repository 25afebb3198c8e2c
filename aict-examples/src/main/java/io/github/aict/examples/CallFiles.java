package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.funding.Call;
import io.github.aict.json.AictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reading of rule files, one by one or all that lie in a folder. */
final class CallFiles {

  private static final String INDEX = "index.json";

  private CallFiles() {}

  /** The calls of files and folders, each of another id. */
  static List<Call> read(List<Path> paths) {
    Map<String, Path> files = new LinkedHashMap<>();
    List<Call> calls = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : Files.isDirectory(path) ? in(path) : List.of(path)) {
        Call call = InputFile.read(file, AictJson::readCall);
        Path other = files.putIfAbsent(call.id(), file);
        if (other != null) {
          throw twice(call.id(), other, file);
        }
        calls.add(call);
      }
    }
    return calls;
  }

  private static List<Path> in(Path folder) {
    List<Path> files = InputFile.read(folder, CallFiles::list);
    if (files.isEmpty()) {
      String name = Wording.oneLine(folder.toString());
      throw new RefusedInputException(
          "le dossier " + name + " ne contient aucun fichier de règles (.json)",
          "the folder " + name + " has no rule file (.json)");
    }
    return files;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.endsWith(INDEX))
          .sorted()
          .toList();
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
