package io.github.aict.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTextTest {

  @Test
  void putsAReportInFrench() throws IOException {
    RowReport report =
        TwinningsFile.read(Samples.file("twinnings.tsv"), AuthorityDirectory.bundled()).report();
    assertThat(ReportText.of(report, Locale.FRENCH))
        .startsWith(
            "Lignes lues\u00a0: 11, utilisées\u00a0: 4 (UTF-8).",
            "Colonnes non lues\u00a0: originpopulation, destinationpopulation, eu.",
            "- nombre de cellules\u00a0: 1")
        .contains(
            "Ligne 3, non utilisée, origincityLabel «\u00a0Sétif\u00a0»\u00a0: La ligne 2 donne"
                + " déjà cette relation.")
        .endsWith("Ligne 12, non utilisée\u00a0: La ligne a 2 cellules et l’en-tête 12.");
  }

  @Test
  void putsAReportInEnglishInOneLineForEachProblem(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("subsidies.csv"),
            """
            nomAttribuant;idAttribuant;dateConvention;nomBeneficiaire;objet;montant
            A;"12
            34";;B;O;1
            """);
    assertThat(ReportText.of(SubsidiesFile.read(file, subsidy -> {}), Locale.ENGLISH))
        .containsExactly(
            "Rows read: 1, used: 1 (UTF-8).",
            "- wrong identifier: 1",
            "Line 2, idAttribuant “12\\u000a34”: A SIRET has fourteen digits, of which the last"
                + " checks the others.");
  }
}
