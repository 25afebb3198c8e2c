package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InseeCodeTest {

  @ParameterizedTest
  @CsvSource({
    "01001,01",
    "19272,19",
    "21231,21",
    "2A004,2A",
    "2B033,2B",
    "33063,33",
    "75056,75",
    "95680,95",
    "97411,974",
    "97502,975",
    "98611,986",
    "98818,988"
  })
  void knowsTheDepartement(String text, String departement) {
    InseeCode code = InseeCode.of(text);
    assertThat(code.departement()).isEqualTo(departement);
    assertThat(InseeCode.parse(code.toString())).isEqualTo(code);
    assertThat(Serials.copy(code)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "3306", "330633", "00001", "96001", "97001", "97901", "98301", "99100", "2a004",
        "2C004", "2A04", "3306A", " 33063"
      })
  void refusesOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InseeCode.of(text))
        .withMessage(
            "the INSEE code of a commune must look like 33063, 2A004 (Corsica) or 97411 (overseas)"
                + " but was "
                + text);
  }

  @Test
  void readsEveryCommuneOfTheOfficialCode() throws IOException {
    Path file = Path.of("../../shared/data/insee-cog/communes.csv");
    Assumptions.assumeTrue(
        Files.exists(file), "the official geographical code is not at " + file + ": skipped");
    List<String> rows = Files.readAllLines(file);
    assertThat(rows.subList(1, rows.size()))
        .hasSizeGreaterThan(34_000)
        .allSatisfy(
            row -> {
              String[] cells = row.split(",", -1);
              InseeCode code = InseeCode.of(cells[1]);
              assertThat(cells[3]).isIn("", code.departement());
            });
  }
}
