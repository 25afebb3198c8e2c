package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.json.AictJson;
import io.github.aict.json.InvalidDocumentException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The projects of files, of folders of files and of files with one project a line, read one by one.
 * What cannot be read is reported and left out.
 */
final class ProjectFiles {

  /** A longer line is no project document, and must not fill the memory. */
  private static final int LONGEST_LINE = 4_000_000;

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

  private Stream<Path> files(Path input) {
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
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
      return StreamSupport.stream(new Lines(file, reader), false)
          .flatMap(stream -> stream)
          .onClose(() -> close(reader));
    } catch (IOException e) {
      refusals.accept(name(file), InputFile.refusal(file, e));
      return Stream.of();
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      // All of it has been read.
    }
  }

  private static String name(Path file) {
    return Wording.oneLine(file.toString());
  }

  /** The projects of a file with one a line. */
  private final class Lines extends Spliterators.AbstractSpliterator<Stream<Named>> {

    private final Path file;
    private final BufferedReader reader;
    private int number;

    Lines(Path file, BufferedReader reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.file = file;
      this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Stream<Named>> action) {
      Optional<String> line;
      try {
        line = next();
      } catch (IOException e) {
        refusals.accept(name(file), InputFile.refusal(file, e));
        return false;
      } catch (RefusedInputException e) {
        refusals.accept(name(file), e);
        return false;
      }
      line.ifPresent(
          text -> {
            number++;
            if (!text.isBlank()) {
              action.accept(
                  named(
                      name(file) + ":" + number,
                      () -> ProjectInput.of(AictJson.readProject(text), submittedOn)));
            }
          });
      return line.isPresent();
    }

    private Optional<String> next() throws IOException {
      StringBuilder line = new StringBuilder();
      int character = reader.read();
      if (character < 0) {
        return Optional.empty();
      }
      for (; character >= 0 && character != '\n'; character = reader.read()) {
        if (line.length() == LONGEST_LINE) {
          throw new RefusedInputException(
              name(file) + "\u00a0: une ligne a plus de " + LONGEST_LINE + " caractères",
              name(file) + ": a line has more than " + LONGEST_LINE + " characters");
        }
        line.append((char) character);
      }
      return Optional.of(line.toString());
    }
  }
}
