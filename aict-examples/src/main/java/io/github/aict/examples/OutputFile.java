package io.github.aict.examples;

import io.github.aict.Wording;
import java.io.IOException;
import java.nio.file.Path;

/** Writing of the files that a command line names. */
final class OutputFile {

  /** What writes a file. */
  @FunctionalInterface
  interface Writer<T> {
    T write(Path file) throws IOException;
  }

  private OutputFile() {}

  static <T> T write(Path file, Writer<T> writer) {
    try {
      return writer.write(file);
    } catch (IOException e) {
      String name = Wording.oneLine(file.toString());
      String reason = Wording.oneLine(String.valueOf(e.getMessage()));
      throw new RefusedInputException(
          "le fichier " + name + " ne peut pas être écrit (" + reason + ")",
          "the file " + name + " cannot be written (" + reason + ")");
    }
  }
}
