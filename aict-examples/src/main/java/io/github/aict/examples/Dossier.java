package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import io.github.aict.json.AictJson;
import io.github.aict.json.DocumentLine;
import io.github.aict.json.InvalidDocumentException;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Project;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * The projects and partnerships of files and folders.
 *
 * @param named the projects by the names of their files, with what the directory knows of their
 *     applicants
 * @param partnerships the partnerships
 */
record Dossier(ImmutableList<ProjectFiles.Named> named, ImmutableList<Partnership> partnerships) {

  private static final String PARTNERSHIP = "aict-partnership/";

  /** Reads files, and the .json and .jsonl files of folders; what cannot be read is refused. */
  static Dossier read(
      List<Path> inputs, BiConsumer<String, IllegalArgumentException> refusals, Progress progress) {
    ProjectFiles projectFiles = new ProjectFiles(Optional.empty(), refusals);
    List<Path> projects = new ArrayList<>();
    ImmutableList.Builder<Partnership> partnerships = ImmutableList.builder();
    for (Path file : inputs.stream().flatMap(projectFiles::files).toList()) {
      progress.tell(file.toString(), 0);
      if (holdsPartnerships(file)) {
        partnerships(file, refusals).forEach(partnerships::add);
      } else {
        projects.add(file);
      }
    }
    return new Dossier(
        projectFiles
            .read(projects)
            .peek(named -> progress.tell(named.name(), 0))
            .collect(ImmutableList.toImmutableList()),
        partnerships.build());
  }

  ImmutableList<Project> projects() {
    return named.stream()
        .map(each -> each.input().project())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the first document of a file says that it is a partnership. */
  private static boolean holdsPartnerships(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser parser = new JsonFactory().createParser(reader)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isFormat = parser.currentName().equals("format");
        JsonToken value = parser.nextToken();
        if (isFormat && value == JsonToken.VALUE_STRING) {
          return parser.getString().startsWith(PARTNERSHIP);
        }
        parser.skipChildren();
      }
      return false;
    } catch (IOException | JacksonException e) {
      // What is wrong with the file is told by those who read it whole.
      return false;
    }
  }

  private static Stream<Partnership> partnerships(
      Path file, BiConsumer<String, IllegalArgumentException> refusals) {
    try {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
        return Stream.of(AictJson.partnerships().read(file));
      }
      ImmutableList.Builder<Partnership> read = ImmutableList.builder();
      try (Stream<DocumentLine<Partnership>> lines = AictJson.partnerships().readLines(file)) {
        lines.forEach(
            line -> {
              try {
                read.add(line.get());
              } catch (InvalidDocumentException e) {
                refusals.accept(file + ":" + line.number(), e);
              }
            });
      }
      return read.build().stream();
    } catch (InvalidDocumentException e) {
      refusals.accept(file.toString(), e);
    } catch (IOException e) {
      refusals.accept(file.toString(), InputFile.refusal(file, e));
    }
    return Stream.of();
  }
}
