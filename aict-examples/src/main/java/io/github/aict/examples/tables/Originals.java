package io.github.aict.examples.tables;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading the originals and writing tables. */
final class Originals {

  private static final JsonMapper JSON = new JsonMapper();

  private Originals() {}

  /** Reads a comma-separated file with a header, in UTF-8 with or without a byte order mark. */
  static ImmutableList<NamedCsvRecord> csv(Path file) throws IOException {
    return csv(file, ',');
  }

  /** Reads a file with a header, in UTF-8 with or without a byte order mark. */
  static ImmutableList<NamedCsvRecord> csv(Path file, char separator) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .detectBomHeader(true)
            .ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      return ImmutableList.copyOf(reader);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Reads a JSON file. */
  static JsonNode json(Path file) {
    return JSON.readTree(file.toFile());
  }

  /** Reads the present communes. */
  static ImmutableList<JsonNode> communes(Path data) {
    return Streams.stream(json(data.resolve("decoupage-administratif/communes.json")))
        .filter(commune -> commune.path("type").asString().equals("commune-actuelle"))
        .collect(ImmutableList.toImmutableList());
  }

  /** Joins lines and rows into the bytes of a tab-separated table. */
  static byte[] tsv(List<String> comments, List<? extends List<String>> rows) {
    StringBuilder text = new StringBuilder();
    comments.forEach(comment -> text.append("# ").append(comment).append('\n'));
    for (List<String> row : rows) {
      for (String cell : row) {
        Verify.verify(
            cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0,
            "a cell must not hold a tab or a line break: %s",
            row);
      }
      text.append(String.join("\t", row)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a whole text file in UTF-8. */
  static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
