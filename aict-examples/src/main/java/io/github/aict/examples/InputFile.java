package io.github.aict.examples;

import io.github.aict.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reading of the files that a command line names. */
final class InputFile {

  /** What reads a file. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Path file) throws IOException;
  }

  private InputFile() {}

  static <T> T read(Path file, Reader<T> reader) {
    try {
      return reader.read(file);
    } catch (IOException e) {
      throw refusal(file, e);
    }
  }

  static RefusedInputException refusal(Path file, IOException cause) {
    String name = Wording.oneLine(file.toString());
    if (name.isEmpty()) {
      return new RefusedInputException(
          "un nom de fichier est attendu, mais il est vide",
          "the name of a file is expected but it is empty");
    }
    if (Files.isDirectory(file)) {
      return new RefusedInputException(
          name + " est un dossier, pas un fichier", name + " is a directory, not a file");
    }
    if (cause instanceof AccessDeniedException) {
      return new RefusedInputException(
          "vous n’avez pas le droit de lire le fichier " + name,
          "you have no permission to read the file " + name);
    }
    if (!Files.exists(file)) {
      return new RefusedInputException(
          "le fichier " + name + " n’existe pas", "there is no file " + name);
    }
    String detail = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return new RefusedInputException(
        "le fichier " + name + " ne peut pas être lu" + detail,
        "the file " + name + " cannot be read" + detail);
  }
}
