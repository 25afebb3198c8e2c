package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aict.project.Project;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading, writing, lines, digests and versions, told of projects and so of every format. */
class DocumentFormatTest {

  private static final DocumentFormat<Project> PROJECTS = AictJson.projects();
  private static final Project LAKE = PROJECTS.read("{\"title\": \"Léman\", \"lot\": 2}");
  private static final Project EMPTY = PROJECTS.read("{}");

  @Test
  void writesOneCanonicalForm() {
    String canonical = "{\"format\":\"aict-project/1\",\"title\":\"Léman\",\"lot\":2}";
    assertThat(PROJECTS.canonical(LAKE)).isEqualTo(canonical);
    assertThat(PROJECTS.canonical(PROJECTS.read("{\n\"lot\" : 2, \"title\": \"L\\u00e9man\"}")))
        .isEqualTo(canonical);
    assertThat(PROJECTS.digest(LAKE))
        .isEqualTo("sha256:c15e932831612a05450f8eff67b673cc7b155d9ea3a91690fb0678f3133f3b5f");
    assertThat(PROJECTS.digest(EMPTY)).isNotEqualTo(PROJECTS.digest(LAKE));
  }

  @Test
  void writesNumbersWithoutExponentsAndAmountsOfOneForm() {
    Project project = PROJECTS.read("{\"budget\": {\"total\": 1e5, \"requested\": 70000.50}}");
    assertThat(PROJECTS.canonical(project))
        .contains("\"total\":100000,")
        .contains("\"requested\":70000.50");
    assertThat(PROJECTS.canonical(project.withTitle("http://a/b")))
        .contains("\"title\":\"http://a/b\"");
  }

  @Test
  void readsAStreamAndLeavesItOpen() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(PROJECTS.write(LAKE).getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThat(PROJECTS.read(in)).isEqualTo(LAKE);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void writesAndReadsLines(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PROJECTS.writeLines(Stream.of(LAKE, EMPTY), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"format\":\"aict-project/1\",\"title\":\"Léman\",\"lot\":2}\n"
                + "{\"format\":\"aict-project/1\"}\n");
    Path file = Files.write(folder.resolve("projects.jsonl"), out.toByteArray());
    try (Stream<DocumentLine<Project>> lines = PROJECTS.readLines(file)) {
      assertThat(lines.map(DocumentLine::get)).containsExactly(LAKE, EMPTY);
    }
  }

  @Test
  void aBadLineIsToldInItsPlaceAndTheOthersGoOn() throws IOException {
    byte[] latin = "{\"title\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write("\ufeff{\"lot\": 1}\r\n\n  \n".getBytes(StandardCharsets.UTF_8));
    file.write(latin);
    file.write("\n{\"lot\": -1, \"x\": 2}\n{\"lot\"\n".getBytes(StandardCharsets.UTF_8));
    file.write("{\"lot\": 7}".getBytes(StandardCharsets.UTF_8));
    List<DocumentLine<Project>> lines =
        PROJECTS.readLines(new ByteArrayInputStream(file.toByteArray())).toList();
    assertThat(lines).extracting(DocumentLine::number).containsExactly(1, 4, 5, 6, 7);
    assertThat(lines.get(0).get().submission().orElseThrow().lot()).hasValue(1);
    assertThat(lines.get(4).get().submission().orElseThrow().lot()).hasValue(7);
    assertThat(lines.get(1).problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.MALFORMED);
    assertThat(lines.get(2).value()).isEmpty();
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> lines.get(2).get());
    assertThat(refusal.text(Locale.ENGLISH))
        .startsWith("document:5:9: AICT-0013 /lot: found -1; ")
        .contains("\n    {\"lot\": -1, \"x\": 2}\n            ^\ndocument:5:13: AICT-0010 /x: ");
    assertThat(lines.get(3).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(6));
  }

  @Exhaustive
  @Test
  void aLineLongerThanAnyDocumentIsPassedOver() {
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            at++;
            String end = "\n{\"lot\": 3}\n";
            int after = at - 40_000_000;
            return after <= 0 ? 'x' : after <= end.length() ? end.charAt(after - 1) : -1;
          }
        };
    List<DocumentLine<Project>> lines = PROJECTS.readLines(endless).toList();
    assertThat(lines.get(0).problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(ProblemCode.TOO_LARGE);
    assertThat(lines.get(1).number()).isEqualTo(2);
    assertThat(lines.get(1).get().submission().orElseThrow().lot()).hasValue(3);
  }

  @Test
  void aStreamThatBreaksIsNoEnd() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cut");
          }
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> PROJECTS.readLines(broken).toList())
        .withMessageContaining("cut");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> PROJECTS.read(broken));
  }

  @Test
  void whatNoDocumentCanHoldIsNotWritten() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> PROJECTS.write(EMPTY.withTitle("\ud800")))
        .withMessageContaining("U+D800");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> PROJECTS.canonical(EMPTY.withTitle(" ")));
  }

  @Test
  void namesItsKindAndVersion() {
    assertThat(AictJson.formats(Catalogues.bundled()))
        .extracting(DocumentFormat::kind)
        .contains("assessment", "call", "catalogue", "partnership", "project", "review")
        .isSorted();
    assertThat(PROJECTS.id()).isEqualTo("aict-project/1").hasToString(PROJECTS.toString());
    assertThat(PROJECTS.type()).isEqualTo(Project.class);
  }

  @Test
  void aNewerVersionIsRefusedAndSaysSo() {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> PROJECTS.read("{\"format\": \"aict-project/2\"}"));
    assertThat(refusal.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
              assertThat(problem.message(Locale.ENGLISH))
                  .isEqualTo(
                      "document:1:12: AICT-0006 /format: found “aict-project/2”; expected a version"
                          + " up to “aict-project/1”: this document is made for a newer library");
              assertThat(problem.message(Locale.FRENCH))
                  .isEqualTo(
                      "document:1:12: AICT-0006 /format\u00a0: lu «\u00a0aict-project/2\u00a0»\u00a0;"
                          + " attendu une version jusqu’à «\u00a0aict-project/1\u00a0»\u00a0:"
                          + " ce document est fait pour une bibliothèque plus récente");
            });
    for (String other :
        List.of("aict-call/1", "aict-project/0", "aict-project/01", "aict-project/999999", "x")) {
      assertThat(
              catchThrowableOfType(
                      InvalidDocumentException.class,
                      () -> PROJECTS.read("{\"format\": \"" + other + "\"}"))
                  .problems())
          .as(other)
          .singleElement()
          .extracting(Problem::code)
          .isEqualTo(ProblemCode.UNKNOWN_FORMAT);
    }
  }
}
