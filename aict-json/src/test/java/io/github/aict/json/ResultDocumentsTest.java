package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Cofinancing;
import io.github.aict.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Screenings, calendars and financing plans as documents, which cannot be made to say otherwise.
 */
class ResultDocumentsTest {

  private static final Catalogue CATALOGUE = Catalogues.bundled();
  private static final Project PROJECT = sample("project-1");

  private static Project sample(String name) {
    return AictJson.projects()
        .read(Resources.read(Resources.ofTests("versions/" + name + ".json")));
  }

  static Stream<Project> projects() {
    return Stream.concat(
        Stream.of(PROJECT),
        Resources.in(Resources.ofTests("cases"), ".json").stream()
            .map(Resources::read)
            .map(AictJson.projects()::read));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void screeningsAndCalendarsReadBack(Project project) {
    readsBack(AictJson.screenings(CATALOGUE), CATALOGUE.screen(project, LocalDate.of(2025, 5, 20)));
    readsBack(AictJson.screenings(CATALOGUE), CATALOGUE.screen(project));
    for (String id : List.of("daect-generaliste-2025", "agence-rmc", "joint-senegal-2024")) {
      readsBack(AictJson.calendars(CATALOGUE), CATALOGUE.call(id).when(project));
    }
  }

  @Test
  void plansReadBack() {
    List<Call> calls =
        Stream.of("daect-generaliste-2025", "ficol-2020", "cuf-dcol").map(CATALOGUE::call).toList();
    readsBack(AictJson.plans(CATALOGUE), Cofinancing.of(PROJECT, calls));
    readsBack(AictJson.plans(CATALOGUE), Cofinancing.of(PROJECT, List.of()));
  }

  private static <T> void readsBack(DocumentFormat<T> format, T value) {
    String written = format.write(value);
    assertThat(format.read(written)).isEqualTo(value);
    assertThat(format.canonical(format.read(written))).isEqualTo(format.canonical(value));
  }

  @ParameterizedTest
  @CsvSource({
    "/counts/NEVER, 3",
    "/calls/0/prospect, \"NEVER\"",
    "/calls/0/verdict, \"INELIGIBLE\"",
    "/day, \"2025-02-30\"",
    "/calls/0/call, \"nothing\"",
    "/calls, {}",
    "/extra, true"
  })
  void aScreeningCannotBeAltered(String pointer, String value) {
    refuses(
        AictJson.screenings(CATALOGUE),
        AictJson.screenings(CATALOGUE).write(CATALOGUE.screen(PROJECT, LocalDate.of(2025, 5, 20))),
        pointer,
        value);
  }

  @ParameterizedTest
  @CsvSource({
    "/periods/0/verdict, \"ELIGIBLE\"",
    "/periods/0/days, \"../..\"",
    "/changes/0/day, \"2025-01-01\"",
    "/eligible, []",
    "/call/digest, \"sha256:0\"",
    "/call/id, \"nothing\""
  })
  void aCalendarCannotBeAltered(String pointer, String value) {
    refuses(
        AictJson.calendars(CATALOGUE),
        AictJson.calendars(CATALOGUE).write(CATALOGUE.call("daect-generaliste-2025").when(PROJECT)),
        pointer,
        value);
  }

  @ParameterizedTest
  @CsvSource({
    "/need, 1",
    "/best/ownCash, 0",
    "/best/grants/0/amount, 1e400",
    "/calls/0/id, \"nothing\"",
    "/calls, 3",
    "/leftOut, [1]"
  })
  void aPlanCannotBeAltered(String pointer, String value) {
    refuses(
        AictJson.plans(CATALOGUE),
        AictJson.plans(CATALOGUE)
            .write(Cofinancing.of(PROJECT, List.of(CATALOGUE.call("daect-generaliste-2025")))),
        pointer,
        value);
  }

  @Test
  void aPlanOfAProjectWithoutACostIsRefused() {
    String plan = Resources.read(Resources.ofTests("versions/plan-1.json"));
    ObjectNode altered = (ObjectNode) JsonMapper.shared().readTree(plan);
    ((ObjectNode) altered.get("project")).remove("budget");
    Catalogue own =
        AictJson.catalogues().read(Resources.read(Resources.ofTests("versions/catalogue-1.json")));
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> AictJson.plans(own).read(altered.toString()));
    assertThat(refusal.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(ProblemCode.CONTRADICTION);
  }

  private static void refuses(
      DocumentFormat<?> format, String document, String pointer, String value) {
    JsonNode root = JsonMapper.shared().readTree(document);
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), "@here@");
    } else {
      ((ObjectNode) parent).put(name, "@here@");
    }
    String altered = root.toString().replace("\"@here@\"", value);
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> format.read(altered));
    assertThat(refusal).as(pointer).isNotNull();
    assertThat(refusal.problems()).extracting(Problem::pointer).anyMatch(pointer::startsWith);
  }
}
