package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aict.Label;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Verdict;
import io.github.aict.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Assessment documents evaluated again, as they are and after something has changed. */
class ReplayTest {

  private static final Catalogue CATALOGUE = Catalogues.bundled();
  private static final Call CALL = CATALOGUE.call("ficol-2020");
  private static final Project PROJECT =
      AictJson.projects().read(Resources.read(Resources.ofTests("cases/FC-P10.json")));
  private static final Assessment ASSESSMENT = CALL.assess(PROJECT);
  private static final DocumentFormat<Assessment> FORMAT = AictJson.assessments(CATALOGUE);
  private static final String DOCUMENT = FORMAT.write(ASSESSMENT);

  @Test
  void theSameBytesComeOut() {
    for (String document : List.of(DOCUMENT, FORMAT.canonical(ASSESSMENT))) {
      Replay replay = Replay.of(document, CATALOGUE);
      assertThat(replay.isIdentical()).isTrue();
      assertThat(replay.differences()).isEmpty();
      assertThat(replay.assessment()).isEqualTo(ASSESSMENT);
      assertThat(replay.text()).isEqualTo(DOCUMENT);
      assertThat(replay.explain(Locale.ENGLISH))
          .isEqualTo("Identical: the same assessment, byte for byte.");
      assertThat(replay.explain(Locale.FRENCH))
          .isEqualTo("Identique\u00a0: la même évaluation, octet pour octet.");
    }
  }

  @Test
  void anotherLayoutIsNoOtherContent() {
    Replay replay = Replay.of(DOCUMENT.replace("\n", "\r\n"), CATALOGUE);
    assertThat(replay.isIdentical()).isFalse();
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.explain(Locale.ENGLISH))
        .isEqualTo("Different in form alone: spaces, line ends or the order of properties.");
    assertThat(replay.explain(Locale.FRENCH))
        .isEqualTo(
            "Différent en la forme seule\u00a0: espaces, fins de ligne ou ordre des propriétés.");
  }

  @Test
  void tellsThatTheRulesOfTheCallChanged(@TempDir Path folder) throws IOException {
    Call stricter = CALL.withRules(CALL.rules().subList(1, CALL.rules().size()));
    Catalogue changed = Catalogue.of(List.of(stricter)).withFallback(CATALOGUE);
    Path file = Files.writeString(folder.resolve("dossier.json"), DOCUMENT);
    Replay replay = Replay.of(file, changed);
    assertThat(replay.isIdentical()).isFalse();
    assertThat(replay.isOfAnotherCall()).isTrue();
    assertThat(replay.isOfAnotherLibrary()).isFalse();
    assertThat(replay.isOfAnotherProject()).isFalse();
    assertThat(replay.differences().stream().map(Problem::pointer))
        .containsExactly("/call/digest", "/findings");
    assertThat(replay.explain(Locale.ENGLISH))
        .startsWith("Different:\n- The rules of the call have changed since.\n  dossier.json:7:");
    assertThat(replay.explain(Locale.FRENCH))
        .startsWith("Différent\u00a0:\n- Les règles de l’appel ont changé depuis.\n");
  }

  @Test
  void tellsAnotherWordingOfTheCall() {
    Call renamed = CALL.withShortTitle(Label.of("FICOL de 2020", "FICOL of 2020"));
    Catalogue changed = Catalogue.of(List.of(renamed)).withFallback(CATALOGUE);
    Replay replay = Replay.of(DOCUMENT, changed);
    assertThat(replay.isOfAnotherCall()).isTrue();
    assertThat(replay.differences().stream().map(Problem::pointer))
        .contains("/findings/0/sentence/en");
    assertThat(replay.assessment().verdict()).isEqualTo(ASSESSMENT.verdict());
  }

  @Test
  void tellsThatTheProjectIsNotTheOneAssessed() {
    ObjectNode altered = document();
    ((ObjectNode) altered.get("project").get("budget")).put("requested", 150_000);
    Replay replay = Replay.of(altered.toString(), CATALOGUE);
    assertThat(replay.isOfAnotherProject()).isTrue();
    assertThat(replay.isOfAnotherCall()).isFalse();
    assertThat(replay.assessment().verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(replay.explain(Locale.ENGLISH))
        .contains("\n- The project in the document is not the one that was assessed.\n");
    assertThat(replay.explain(Locale.FRENCH))
        .contains("\n- Le projet du document n’est pas celui qui a été évalué.\n");
  }

  @Test
  void tellsThatAnotherLibraryWroteIt() {
    ObjectNode older = document();
    older.put("library", "0.0.1");
    Replay replay = Replay.of(older.toString(), CATALOGUE);
    assertThat(replay.isOfAnotherLibrary()).isTrue();
    assertThat(replay.differences()).hasSize(1);
    assertThat(replay.explain(Locale.ENGLISH))
        .contains("\n- Another version of the library wrote the document.\n")
        .contains("AICT-0031 /library: found “0.0.1”; expected what is said today: ");
    assertThat(replay.explain(Locale.FRENCH))
        .contains("\n- Une autre version de la bibliothèque a écrit le document.\n");
  }

  /** Another library may say the same in other words; what follows must be the same. */
  @Test
  void aDocumentOfAnotherLibraryIsReadUnlessItsOutcomesDiffer() {
    ObjectNode older = document();
    older.put("library", "0.0.1");
    ObjectNode finding = (ObjectNode) older.get("findings").get(0);
    ((ObjectNode) finding.get("sentence")).put("en", "In other words.");
    assertThat(FORMAT.read(older.toString())).isEqualTo(ASSESSMENT);
    finding.put("outcome", "NOT_SATISFIED");
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(older.toString()));
    assertThat(refusal.problems())
        .singleElement()
        .extracting(Problem::pointer)
        .isEqualTo("/findings/0/outcome");
  }

  @Test
  void moreDifferencesThanAnybodyReadsAreCutShort() {
    ObjectNode altered = document();
    for (int i = 0; i < 300; i++) {
      altered.put("x" + i, true);
    }
    Replay replay = Replay.of(altered.toString(), CATALOGUE);
    assertThat(replay.isIdentical()).isFalse();
    assertThat(replay.differences()).hasSize(201);
  }

  @Test
  void refusesWhatCannotBeEvaluated() {
    for (String document :
        List.of("", "[]", "{}", DOCUMENT.replace("ficol-2020", "ficol-1999"), "{\"format\": 3}")) {
      InvalidDocumentException refusal =
          catchThrowableOfType(
              InvalidDocumentException.class, () -> Replay.of(document, CATALOGUE));
      assertThat(refusal).as(document).isNotNull();
      assertThat(refusal.problems()).isNotEmpty();
    }
  }

  private static ObjectNode document() {
    return (ObjectNode) JsonMapper.shared().readTree(DOCUMENT);
  }
}
