package io.github.aict.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that tests read. */
final class Resources {

  private static final Path PACKAGE = Path.of("resources", "io", "github", "aict", "json");

  private Resources() {}

  static Path ofTests(String name) {
    return Path.of("src", "test").resolve(PACKAGE).resolve(name);
  }

  static Path ofLibrary(String name) {
    return Path.of("src", "main").resolve(PACKAGE).resolve(name);
  }

  /** The files of a folder with an ending, in the order of their names. */
  static List<Path> in(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> name(file).endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The name of a file without its ending. */
  static String stem(Path file) {
    String name = name(file);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
