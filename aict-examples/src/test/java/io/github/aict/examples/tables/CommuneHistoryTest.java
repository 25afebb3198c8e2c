package io.github.aict.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small originals of our own, in the form of the real ones. */
class CommuneHistoryTest {

  private static final String HEADER =
      "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,"
          + "TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP\n";

  @TempDir Path data;

  @Test
  void namesAndMergersMakeVersions() throws IOException {
    originals(
        "10,1950-05-01,COM,35001,0,,,Bellecour,COM,35001,0,,,Bellecourt",
        "32,2016-01-01,COM,35001,0,,,Bellecourt,COM,35001,0,,,Bellecourt-Rive",
        "32,2016-01-01,COM,35001,0,,,Bellecourt,COMD,35001,0,,,Bellecourt",
        "32,2016-01-01,COM,35002,0,,,Rive,COM,35001,0,,,Bellecourt-Rive",
        "32,2016-01-01,COM,35002,0,,,Rive,COMD,35002,0,,,Rive");
    assertThat(text(new FormerCommuneTable()))
        .containsExactly(
            "35001\tBellecour\t\t1950-04-30\t",
            "35001\tBellecourt\t1950-05-01\t2015-12-31\t",
            "35002\tRive\t\t2015-12-31\t");
    assertThat(text(new SuccessionTable()))
        .containsExactly(
            "1950-05-01\t10\t35001\t35001",
            "2016-01-01\t32\t35001\t35001",
            "2016-01-01\t32\t35002\t35001");
    assertThat(CommuneHistory.of(data).last("35001").start())
        .map(Object::toString)
        .contains("2016-01-01");
  }

  @Test
  void codesThatAreGivenBackAndTakenAgainMakeNoCircle() throws IOException {
    originals(
        "50,2014-01-01,COM,35002,0,,,Rive,COM,35001,0,,,Rive",
        "50,2018-01-01,COM,35001,0,,,Rive,COM,35002,0,,,Rive",
        "50,2020-01-01,COM,35002,0,,,Rive,COM,35001,0,,,Bellecourt-Rive");
    assertThat(text(new SuccessionTable()))
        .containsExactly(
            "2014-01-01\t50\t35002\t35001",
            "2018-01-01\t50\t35001\t35002",
            "2020-01-01\t50\t35002\t35001");
    assertThat(text(new FormerCommuneTable()))
        .containsExactly(
            "35001\tRive\t2014-01-01\t2017-12-31\t213500014",
            "35002\tRive\t\t2013-12-31\t213500014",
            "35002\tRive\t2018-01-01\t2019-12-31\t213500014");
  }

  @Test
  void twoMovementsOfOneDayAreJoined() throws IOException {
    originals(
        "41,2018-01-01,COM,14513,0,,,Pont,COM,35009,0,,,Pont",
        "32,2018-01-01,COM,35009,0,,,Pont,COM,35001,0,,,Bellecourt-Rive",
        "32,2018-01-01,COM,35001,0,,,Bellecourt,COM,35001,0,,,Bellecourt-Rive");
    assertThat(text(new SuccessionTable()))
        .containsExactly("2018-01-01\t32\t35001\t35001", "2018-01-01\t32\t14513\t35001");
    assertThat(text(new FormerCommuneTable()))
        .containsExactly("14513\tPont\t\t2017-12-31\t", "35001\tBellecourt\t\t2017-12-31\t");
  }

  @Test
  void whatOnlyConcernsPartsChangesNothing() throws IOException {
    originals(
        "34,2020-01-01,COM,35001,0,,,Bellecourt-Rive,COM,35001,0,,,Bellecourt-Rive",
        "34,2020-01-01,COMA,35002,0,,,Rive,COM,35001,0,,,Bellecourt-Rive");
    assertThat(text(new SuccessionTable())).isEmpty();
    assertThat(text(new FormerCommuneTable())).isEmpty();
    assertThat(text(new MovementTable()))
        .containsExactly(
            "2020-01-01\t34\tC\t35001\tBellecourt-Rive\tC\t35001\tBellecourt-Rive",
            "2020-01-01\t34\tA\t35002\tRive\tC\t35001\tBellecourt-Rive");
    assertThat(text(new DirectoryTable())).containsExactly("vintage\t2020-01-01");
  }

  private void originals(String... movements) throws IOException {
    write("insee-cog/mouvements-communes.csv", HEADER + String.join("\n", movements) + "\n");
    write(
        "decoupage-administratif/communes.json",
        "[{\"code\": \"35001\", \"nom\": \"Bellecourt-Rive\", \"type\": \"commune-actuelle\","
            + " \"siren\": \"213500014\"}]");
    write(
        "identifiants-collectivites-2022/identifiants_collectivites_2022.csv",
        "nom,SIREN,COG,type\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> text(Table table) throws IOException {
    return new String(table.derive(data), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
