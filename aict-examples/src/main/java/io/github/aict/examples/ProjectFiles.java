package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.json.AictJson;
import io.github.aict.json.InvalidDocumentException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The projects of files, of folders of files and of files with one project a line, read one by one.
 * What cannot be read is reported and left out.
 */
final class ProjectFiles {

  private final Optional<LocalDate> submittedOn;
  private final BiConsumer<String, IllegalArgumentException> refusals;

  /**
   * A project and where it was found.
   *
   * @param name the file, and the line where it has several projects
   * @param input the project
   */
  record Named(String name, ProjectInput input) {}

  ProjectFiles(
      Optional<LocalDate> submittedOn, BiConsumer<String, IllegalArgumentException> refusals) {
    this.submittedOn = submittedOn;
    this.refusals = refusals;
  }

  Stream<Named> read(List<Path> inputs) {
    return inputs.stream().flatMap(this::files).flatMap(this::projects);
  }

  /** The file itself, or the documents of a folder. */
  Stream<Path> files(Path input) {
    if (!Files.isDirectory(input)) {
      return Stream.of(input);
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> folder = Files.newDirectoryStream(input, "*.{json,jsonl}")) {
      folder.forEach(files::add);
    } catch (IOException e) {
      refusals.accept(name(input), InputFile.refusal(input, e));
      return Stream.of();
    }
    if (files.isEmpty()) {
      refusals.accept(
          name(input),
          new RefusedInputException(
              "ni fichier .json ni fichier .jsonl dans le dossier " + name(input),
              "there is neither a .json nor a .jsonl file in the folder " + name(input)));
    }
    Collections.sort(files);
    return files.stream();
  }

  private Stream<Named> projects(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")
        ? lines(file)
        : named(name(file), () -> ProjectInput.read(file, submittedOn));
  }

  private Stream<Named> named(String name, Supplier<ProjectInput> reader) {
    try {
      return Stream.of(new Named(name, reader.get()));
    } catch (InvalidDocumentException | RefusedInputException e) {
      refusals.accept(name, e);
      return Stream.of();
    }
  }

  private Stream<Named> lines(Path file) {
    try {
      return AictJson.projects()
          .readLines(file)
          .flatMap(
              line ->
                  named(
                      name(file) + ":" + line.number(),
                      () -> ProjectInput.of(line.get(), submittedOn)));
    } catch (IOException e) {
      refusals.accept(name(file), InputFile.refusal(file, e));
      return Stream.of();
    }
  }

  private static String name(Path file) {
    return Wording.oneLine(file.toString());
  }
}
