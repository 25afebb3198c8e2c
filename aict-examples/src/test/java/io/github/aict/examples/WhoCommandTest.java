package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoCommandTest {

  @ParameterizedTest
  @CsvSource({
    "who-rennes,fr,RENNES",
    "who-rennes,en,213 502 388",
    "who-saint-denis-2020,fr,93066 --on 2020-01-01",
    "who-saint-denis-2020,en,Saint-Denis --departement 93 --on 2020-01-01",
    "who-pringy,fr,'Pringy, Haute-Savoie'",
    "who-pringy,en,Pringy --departement Haute-Savoie",
    "who-67,fr,67",
    "who-67,en,67 --kind DEPARTEMENT",
    "who-lyon,fr,200046977",
    "who-lyon,en,69M",
    "who-plaine-commune,fr,Plaine Commune",
    "who-plaine-commune,en,200057867"
  })
  void tellsAnAuthority(String golden, String language, String words) throws IOException {
    CommandLineRun run = run(language, words);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden(golden + "." + language + ".txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|st denis|plusieurs collectivités s’appellent «\u00a0st denis\u00a0»\u00a0; précisez avec"
            + " --departement ou --kind\u00a0:~  Saint-Denis (commune, 97411)~  Saint-Denis"
            + " (commune, 93066)~  Saint-Denis (commune, 11339)~  Saint-Denis (commune, 30247)",
        "en|84|several authorities have the code “84”; say which with --kind:~  Vaucluse"
            + " (département, 84)~  Auvergne-Rhône-Alpes (region, 84)",
        "en|Louhans|several authorities are called “Louhans”; say which with --departement or"
            + " --kind:~  Louhans-Châteaurenaud (commune, 71263): Louhans~  Branges (commune, 71056):"
            + " Louhans~  Sornay (commune, 71528): Louhans",
        "fr|Bordeau|le répertoire n’a pas de collectivité du nom «\u00a0Bordeau\u00a0»\u00a0;"
            + " peut-être\u00a0:~  Bordeaux (commune, 33063)~  Bourdeau (commune, 73050)",
        "en|Atlantis-sur-Mer|the directory has no authority called “Atlantis-sur-Mer”",
        "en|99999|the directory has no authority of the code “99999”",
        "en|123456789|“123456789” is no SIREN: its last digit does not check the others",
        "fr|732829320|aucune collectivité du répertoire n’a le SIREN 732829320"
      })
  void refusesWhatIsNotOne(String language, String words, String message) {
    CommandLineRun run = run(language, words);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().stripTrailing()).isEqualTo(message.replace('~', '\n'));
  }

  @Test
  void readsTablesOfAnotherEdition(@TempDir Path folder) throws IOException {
    for (String name :
        List.of(
            "directory",
            "communes",
            "subdivisions",
            "authorities",
            "groupings",
            "former-communes",
            "successions",
            "movements")) {
      try (InputStream table =
          WhoCommandTest.class.getResourceAsStream("/io/github/aict/territory/" + name + ".tsv")) {
        Files.copy(table, folder.resolve(name + ".tsv"));
      }
    }
    Files.writeString(folder.resolve("directory.tsv"), "vintage\t2027-01-01\n");
    CommandLineRun run = run("en", "35238 --tables " + folder);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Rennes (commune, 35238)\n").contains("1 January 2027");
    Files.writeString(folder.resolve("directory.tsv"), "vintage\t2027\n");
    CommandLineRun refused = run("en", "35238 --tables " + folder);
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err())
        .contains("directory.tsv, line 1: a day must look like 2026-01-01 but was 2027");
    Files.delete(folder.resolve("directory.tsv"));
    CommandLineRun missing = run("en", "35238 --tables " + folder);
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("directory.tsv");
  }

  private static CommandLineRun run(String language, String words) {
    List<String> args = new ArrayList<>(List.of("who", "--lang", language));
    args.addAll(Splitter.on(' ').splitToList(words));
    if (!words.contains("--on")) {
      args.addAll(List.of("--on", "2026-11-25"));
    }
    return CommandLineRun.of(args.toArray(new String[0]));
  }

  private static String golden(String name) throws IOException {
    try (InputStream golden = WhoCommandTest.class.getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
