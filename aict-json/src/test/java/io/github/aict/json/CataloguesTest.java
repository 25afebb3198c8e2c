package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aict.Label;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogues of one's own: folders, the class path, one document, and how they combine. */
class CataloguesTest {

  private static final Catalogue BUNDLED = Catalogues.bundled();
  private static final Call FICOL = BUNDLED.call("ficol-2020");
  private static final Call OWN = FICOL.withId("own").withPreviousEdition(Optional.empty());

  @TempDir private Path folder;

  private void write(String file, Call call) throws IOException {
    Files.writeString(folder.resolve(file), AictJson.calls().write(call));
  }

  @Test
  void aFolderIsACatalogue() throws IOException {
    write("b.json", OWN);
    write("a.json", OWN.withId("other"));
    Files.writeString(folder.resolve("index.json"), "not read");
    Files.writeString(folder.resolve("README.md"), "not read");
    Catalogue catalogue = Catalogues.directory(folder);
    assertThat(catalogue.summaries()).extracting(CallSummary::id).containsExactly("other", "own");
    assertThat(catalogue.call("own")).isEqualTo(OWN);
  }

  @Test
  void aFolderTellsTheProblemsOfAllItsFiles() throws IOException {
    write("a.json", OWN);
    write("b.json", OWN);
    Files.writeString(
        folder.resolve("c.json"),
        AictJson.calls().write(OWN.withId("c")).replace("\"GRANT\"", "\"GIFT\""));
    Files.writeString(folder.resolve("d.json"), "{");
    Files.write(folder.resolve("e.json"), new byte[] {(byte) 0xff});
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> Catalogues.directory(folder));
    assertThat(refusal.problems())
        .extracting(problem -> problem.file() + " " + problem.code().code() + problem.pointer())
        .containsExactly(
            "b.json AICT-0032/id",
            "c.json AICT-0014/scheme/nature",
            "d.json AICT-0001",
            "e.json AICT-0001");
    assertThat(refusal.problems().get(0).message(java.util.Locale.ENGLISH))
        .contains("the id “own” is already that of another call; expected an id of its own");
    assertThat(refusal.problems().get(0).excerpt()).contains("\"id\": \"own\"");
  }

  @Test
  void editionsThatComeToThemselvesAreRefused() throws IOException {
    write("a.json", OWN.withId("a").withPreviousEdition("b"));
    write("b.json", OWN.withId("b").withPreviousEdition("c"));
    write("c.json", OWN.withId("c").withPreviousEdition("a"));
    write("d.json", OWN.withId("d").withPreviousEdition("c"));
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> Catalogues.directory(folder));
    assertThat(refusal.problems())
        .extracting(problem -> problem.file() + " " + problem.code().code() + problem.pointer())
        .containsExactly(
            "a.json AICT-0033/previousEdition",
            "b.json AICT-0033/previousEdition",
            "c.json AICT-0033/previousEdition");
    assertThat(refusal.problems().get(0).toString())
        .endsWith("found “b”; expected an older edition, of which this one is no earlier edition");
  }

  @Test
  void anEditionOfAnotherCatalogueIsNoProblem() throws IOException {
    write("a.json", OWN.withPreviousEdition("ficol-2020"));
    assertThat(Catalogues.directory(folder).call("own").previousEdition()).contains("ficol-2020");
  }

  @Test
  void anEmptyFolderAndNoFolderAreRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Catalogues.directory(folder))
        .withMessage("the folder " + folder + " has no rule file (.json)");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Catalogues.directory(folder.resolve("none")));
  }

  @Test
  void aFolderOfTheClassPathIsACatalogue() {
    Catalogue catalogue = Catalogues.resources(CataloguesTest.class, "calls");
    assertThat(catalogue.summaries()).hasSameSizeAs(BUNDLED.summaries());
    assertThat(catalogue.call("ficol-2020")).isEqualTo(FICOL);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Catalogues.resources(CataloguesTest.class, "none"))
        .withMessageStartingWith("there is no resource none/index.json beside ");
  }

  @Test
  void theFirstOfTwoCataloguesGoesFirst() {
    Call mine = FICOL.withTitle(Label.of("À nous", "Ours"));
    Catalogue both = Catalogue.of(List.of(OWN, mine)).withFallback(BUNDLED);
    assertThat(both.call("ficol-2020")).isEqualTo(mine);
    assertThat(both.call("own")).isEqualTo(OWN);
    assertThat(both.call("ficol-2021")).isEqualTo(BUNDLED.call("ficol-2021"));
    assertThat(both.summaries()).hasSize(BUNDLED.summaries().size() + 1).startsWith(OWN.summary());
    assertThat(BUNDLED.withFallback(both).call("ficol-2020")).isEqualTo(FICOL);
  }

  @Test
  void aCatalogueIsOneDocument() {
    Catalogue catalogue = Catalogue.of(List.of(OWN, FICOL));
    String written = AictJson.catalogues().write(catalogue);
    Catalogue read = AictJson.catalogues().read(written);
    assertThat(read.summaries()).isEqualTo(catalogue.summaries());
    assertThat(read.call("own")).isEqualTo(OWN);
    assertThat(AictJson.catalogues().write(read)).isEqualTo(written);
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> AictJson.catalogues().read(written.replace("\"own\"", "\"ficol-2020\"")));
    assertThat(refusal.problems())
        .extracting(problem -> problem.code().code() + problem.pointer())
        .containsExactly("AICT-0032/calls/1/id");
  }
}
