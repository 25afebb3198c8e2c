package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Catalogues of rule files: those that come with the library, and one's own.
 *
 * <p>Catalogues combine with {@link Catalogue#withFallback}: the calls of the first go before those
 * of the same id in the other.
 */
public final class Catalogues {

  private static final String FORMAT = "aict-index/1";
  private static final String INDEX_FILE = "index.json";

  static final Shape<CallSummary> SUMMARY =
      ObjectShape.of(CallSummary::builder, CallSummary.Builder::build)
          .required("id", Shapes.TEXT, CallSummary::id, CallSummary.Builder::id)
          .required("scheme", Shapes.TEXT, CallSummary::scheme, CallSummary.Builder::scheme)
          .required("title", Shapes.LABEL, CallSummary::title, CallSummary.Builder::title)
          .optional("window", Shapes.PERIOD, CallSummary::window, CallSummary.Builder::window)
          .optional(
              "previousEdition",
              Shapes.TEXT,
              CallSummary::previousEdition,
              CallSummary.Builder::previousEdition);

  private static final Shape<ImmutableList<CallSummary>> INDEX =
      ObjectShape.of(
          "format",
          Formats.shape(FORMAT),
          calls -> FORMAT,
          "calls",
          Shapes.listOf(SUMMARY),
          calls -> calls,
          (format, calls) -> calls);

  private Catalogues() {}

  /**
   * Returns the bundled calls. Only the rule files of calls that are asked for are read.
   *
   * @return the catalogue
   */
  public static Catalogue bundled() {
    return resources(Catalogues.class, "calls");
  }

  /**
   * Returns the calls of a folder beside a class, on the class path or in its module. The folder
   * has an {@code index.json} of format {@code aict-index/1}, which lists the id, scheme, title,
   * window and previous edition of each call, and a rule file {@code ID.json} for each. Only the
   * rule files of calls that are asked for are read, then, and a file with problems is refused
   * then. A module opens the package of the folder to {@code io.github.aict.json}.
   *
   * @param beside the class
   * @param folder the path of the folder from the package of the class, for example {@code calls}
   * @return the catalogue
   * @throws InvalidDocumentException if the index has problems
   * @throws IllegalArgumentException if there is no index
   */
  public static Catalogue resources(Class<?> beside, String folder) {
    Resources resources = new Resources(beside, folder);
    return Catalogue.lazy(
        Documents.read(INDEX, INDEX_FILE, resources.text(INDEX_FILE)),
        id -> Documents.read(CallShape.SHAPE, id + ".json", resources.text(id + ".json")));
  }

  /**
   * Reads the calls of a folder: all its files that end in {@code .json}, in the order of their
   * names, but for an {@code index.json}.
   *
   * @param folder a folder of rule files
   * @return the catalogue
   * @throws InvalidDocumentException with the problems of all the files, if any has one, if two
   *     calls have the same id, or if an edition is, over others, its own earlier edition
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if the folder has no rule file
   */
  public static Catalogue directory(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.endsWith(INDEX_FILE))
              .sorted()
              .toList();
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("the folder " + folder + " has no rule file (.json)");
    }
    List<Problems> read = new ArrayList<>();
    Map<String, CallsTogether.Entry> entries = new LinkedHashMap<>();
    for (Path file : files) {
      Problems problems = new Problems(String.valueOf(file.getFileName()));
      read.add(problems);
      read(file, entries, problems);
    }
    CallsTogether.checkEditions(entries);
    ImmutableList<Problem> all =
        read.stream()
            .flatMap(problems -> problems.sorted().stream())
            .collect(ImmutableList.toImmutableList());
    if (!all.isEmpty()) {
      throw new InvalidDocumentException(all);
    }
    return Catalogue.of(entries.values().stream().map(CallsTogether.Entry::call).toList());
  }

  private static void read(Path file, Map<String, CallsTogether.Entry> entries, Problems problems)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Located located = LocatedReader.read(Documents.decode(in, problems), problems);
      @Nullable Call call = located == null ? null : CallShape.SHAPE.read(located, problems);
      if (call != null && located instanceof Located.Obj object) {
        CallsTogether.add(entries, call, object, problems);
      }
    } catch (InvalidDocumentException e) {
      // So many problems, or no text at all: the file keeps them, and the other files are read.
    }
  }

  /** A resource of the library. */
  static String resource(String name) {
    return new Resources(Catalogues.class, "").text(name);
  }

  private record Resources(Class<?> beside, String folder) {

    String text(String name) {
      String path = folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
      try (InputStream in = beside.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalArgumentException("there is no resource " + path + " beside " + beside);
        }
        return Documents.decode(in, new Problems(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
