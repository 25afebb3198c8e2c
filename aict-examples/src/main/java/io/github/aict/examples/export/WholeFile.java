package io.github.aict.examples.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Predicate;

/** Writing of files that are whole or not there: beside their place, then moved to it. */
final class WholeFile {

  private WholeFile() {}

  /** What is written to a file. */
  @FunctionalInterface
  interface Content<R> {

    R writeTo(OutputStream out) throws IOException;
  }

  /** Writes a file, replacing an earlier one, unless the result is not worth one. */
  static <R> R write(Path file, Content<R> content, Predicate<R> worthKeeping) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      R result;
      try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
        result = content.writeTo(out);
      }
      if (worthKeeping.test(result)) {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return result;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** What is written to a file, where nothing more is to be told. */
  @FunctionalInterface
  interface Writing {

    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a file, replacing an earlier one. */
  static void write(Path file, Writing writing) throws IOException {
    write(
        file,
        out -> {
          writing.writeTo(out);
          return file;
        },
        written -> true);
  }
}
