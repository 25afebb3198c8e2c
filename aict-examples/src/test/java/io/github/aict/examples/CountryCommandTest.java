package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCommandTest {

  @ParameterizedTest
  @CsvSource({
    "country-mali-2025,Mali,2025-05-30,fr",
    "country-mali-2025,Mali,2025-05-30,en",
    "country-quebec-2019,Québec,2019-01-01,fr",
    "country-quebec-2019,Québec,2019-01-01,en",
    "country-syria-2020,Syrie,2020-06-01,fr",
    "country-syria-2020,Syrie,2020-06-01,en",
    "country-france-1990,FRA,1990-01-01,fr",
    "country-france-1990,FRA,1990-01-01,en",
    "country-nepal-2026,NEPAL,2026-11-24,fr",
    "country-nepal-2026,NEPAL,2026-11-24,en"
  })
  void tellsWhatACountryIsOn(String golden, String name, String day, String language)
      throws IOException {
    CommandLineRun run = CommandLineRun.of("country", "--lang", language, "--on", day, name);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden(golden + "." + language + ".txt"));
  }

  @Test
  void takesANameOfSeveralWordsWithoutQuotes() {
    CommandLineRun run =
        CommandLineRun.of("country", "--lang=fr", "--on=2020-01-01", "corée", "du", "SUD");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith(
            "Corée du Sud (en anglais\u00a0: South Korea)\nCodes\u00a0: KOR, KR, 410\n"
                + "Reconnu par\u00a0: «\u00a0Corée du Sud\u00a0», nom courant\n");
  }

  @Test
  void takesToday() {
    CommandLineRun run = CommandLineRun.of("country", "--lang=en", "Birmanie");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Myanmar (in French: Myanmar)\n")
        .contains("Recognised by: “Birmanie”, other name");
  }

  @Test
  void saysWhenTheListOfTheYearIsNotKnown() {
    CommandLineRun run = CommandLineRun.of("country", "--lang=en", "--on=2100-01-01", "SEN");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("The DAC list of this year is not known (known years: 2008-2026).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Corée|Nom donné\u00a0: «\u00a0Corée\u00a0». Plusieurs pays portent ce nom\u00a0; il faut"
            + " dire lequel. Candidats\u00a0: Corée du Sud (KOR), Corée du Nord (PRK).",
        "en|Corée|Name given: “Corée”. Several countries bear this name; say which one. Candidates:"
            + " South Korea (KOR), North Korea (PRK).",
        "fr|Prussia|Nom donné\u00a0: «\u00a0Prussia\u00a0». Cet État n’existe plus et n’a pas de code"
            + " aujourd’hui. Peut-être\u00a0: Allemagne (DEU), Pologne (POL), Russie (RUS).",
        "en|Prussia|Name given: “Prussia”. This State no longer exists and has no code today."
            + " Perhaps: Germany (DEU), Poland (POL), Russia (RUS).",
        "fr|Sénégl|Nom donné\u00a0: «\u00a0Sénégl\u00a0». Ce n’est le nom d’aucun pays connu."
            + " Peut-être\u00a0: Sénégal (SEN).",
        "en|Wakanda|Name given: “Wakanda”. This is the name of no known country."
      })
  void refusesWhatIsNotOneCountry(String language, String name, String message) {
    CommandLineRun run = CommandLineRun.of("country", "--lang", language, name);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().stripTrailing()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31m", "\u0000", "\ud800", ""})
  void printsNoCommandOfATerminal(String name) {
    CommandLineRun run = CommandLineRun.of("country", "--lang=en", name);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().stripTrailing()).doesNotContain("\u001b", "\u0000").hasLineCount(1);
  }

  private static String golden(String name) throws IOException {
    try (InputStream golden = CountryCommandTest.class.getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
