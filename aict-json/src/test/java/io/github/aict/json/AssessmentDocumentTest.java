package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * Assessments as documents: what they tell, and that they cannot be made to tell something else.
 */
class AssessmentDocumentTest {

  private static final Catalogue CATALOGUE = Catalogues.bundled();
  private static final Assessment ASSESSMENT = assessment();
  private static final String DOCUMENT = AictJson.assessments(CATALOGUE).write(ASSESSMENT);

  private static Assessment assessment() {
    try {
      Project project = AictJson.projects().read(Resources.ofTests("cases/FC-P10.json"));
      return CATALOGUE.call("ficol-2020").assess(project);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Assessment> assessments() {
    return Resources.in(Resources.ofTests("cases"), ".json").stream()
        .map(Resources::read)
        .map(AictJson.projects()::read)
        .flatMap(p -> CATALOGUE.summaries().stream().map(s -> CATALOGUE.call(s.id()).assess(p)));
  }

  @Exhaustive
  @ParameterizedTest
  @MethodSource("assessments")
  void readsBackAsItself(Assessment assessment) {
    String written = AictJson.assessments(CATALOGUE).write(assessment);
    assertThat(AictJson.assessments(CATALOGUE).read(written)).isEqualTo(assessment);
  }

  @Test
  void tellsTheCallTheVerdictAndEveryFindingWithItsSource() {
    JsonNode document = JsonMapper.shared().readTree(DOCUMENT);
    assertThat(document.get("format").asString()).isEqualTo("aict-assessment/2");
    assertThat(document.at("/call/id").asString()).isEqualTo("ficol-2020");
    assertThat(document.get("verdict").asString()).isEqualTo(ASSESSMENT.verdict().name());
    assertThat(texts(document.get("judgements"))).containsExactly("AlignedWithAfdStrategies");
    assertThat(document.get("failed")).isEmpty();
    assertThat(document.get("missing")).isEmpty();
    assertThat(document.get("preferences").get(0).get("rule").asString())
        .isEqualTo("SinglePartnerTerritory");
    assertThat(AictJson.projects().read(document.get("project").toString()))
        .isEqualTo(ASSESSMENT.project());

    assertThat(document.get("findings")).hasSameSizeAs(ASSESSMENT.findings());
    for (int i = 0; i < ASSESSMENT.findings().size(); i++) {
      Finding finding = ASSESSMENT.findings().get(i);
      JsonNode told = document.get("findings").get(i);
      assertThat(told.get("rule").asString()).isEqualTo(finding.rule().name());
      assertThat(told.get("outcome").asString()).isEqualTo(finding.outcome().name());
      assertThat(told.get("observed").get("fr").asString()).isEqualTo(finding.observed().fr());
      assertThat(told.get("required").get("en").asString()).isEqualTo(finding.required().en());
      assertThat(told.get("citation").get("address").asString())
          .isEqualTo(finding.rule().citation().source().address().toString());
      assertThat(LocalDate.parse(told.get("citation").get("verifiedOn").asString()))
          .isEqualTo(finding.rule().citation().verifiedOn());
    }
  }

  @Test
  void theProjectMayBeWrittenInAnotherWay() {
    ObjectNode document = document();
    ObjectNode project = (ObjectNode) document.get("project");
    project.remove("format");
    project.putObject("assessments");
    Assessment read = AictJson.assessments(CATALOGUE).read(document.toString());
    assertThat(read).isEqualTo(ASSESSMENT);
  }

  /** Each text that a document tells, changed alone, is refused at its own place. */
  @Test
  void noTextCanBeAltered() {
    List<String> pointers = new ArrayList<>();
    collectTexts("", document(), pointers);
    assertThat(pointers)
        .contains(
            "/verdict",
            "/findings/0/outcome",
            "/findings/0/sentence/fr",
            "/findings/0/sentence/en",
            "/findings/0/citation/address",
            "/judgements/0",
            "/preferences/0/outcome");
    for (String pointer : pointers) {
      ObjectNode altered = document();
      int slash = pointer.lastIndexOf('/');
      JsonNode parent = altered.at(pointer.substring(0, slash));
      String name = pointer.substring(slash + 1);
      String text = parent.isArray() ? parent.get(Integer.parseInt(name)).asString() : "";
      if (parent instanceof ArrayNode array) {
        array.set(Integer.parseInt(name), text + "x");
      } else {
        ((ObjectNode) parent).put(name, parent.get(name).asString() + " ");
      }
      Problem problem = refusalOf(altered.toPrettyString()).problems().get(0);
      assertThat(problem.code()).as(pointer).isEqualTo(ProblemCode.NOT_REPRODUCED);
      assertThat(problem.pointer()).isEqualTo(pointer);
      assertThat(problem.code().code()).isEqualTo("AICT-0031");
    }
  }

  @Test
  void theProjectCannotBeExchanged() {
    ObjectNode altered = document();
    ((ObjectNode) altered.get("project").get("budget")).put("requested", 150_000);
    assertThat(refusalOf(altered.toString()).problems().stream().map(Problem::pointer))
        .contains("/verdict", "/failed");
  }

  @ParameterizedTest
  @CsvSource({
    "/verdict, 3",
    "/findings/0/outcome, true",
    "/findings/0/sentence, 0",
    "/findings, {}",
    "/missing, [1]",
    "/failed, null",
  })
  void aValueOfAnotherTypeIsRefusedAtItsPlace(String pointer, String value) {
    ObjectNode altered = document();
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) altered.at(pointer.substring(0, slash)))
        .set(pointer.substring(slash + 1), JsonMapper.shared().readTree(value));
    assertThat(refusalOf(altered.toString()).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.NOT_REPRODUCED);
              assertThat(problem.pointer()).isEqualTo(pointer);
            });
  }

  @Test
  void tellsLineAndColumnOfWhatWasAltered() {
    String altered = DOCUMENT.replace("\"NEEDS_JUDGEMENT\"", "\"ELIGIBLE\"");
    assertThat(refusalOf(altered).text(Locale.ENGLISH))
        .isEqualTo(
            "document:10:14: AICT-0031 /verdict: found “ELIGIBLE”;"
                + " expected what the call says to this project: NEEDS_JUDGEMENT\n"
                + "    \"verdict\": \"ELIGIBLE\",\n"
                + "               ^");
    assertThat(refusalOf(altered).text(Locale.FRENCH))
        .isEqualTo(
            "document:10:14: AICT-0031 /verdict\u00a0: lu «\u00a0ELIGIBLE\u00a0»\u00a0;"
                + " attendu ce que l’appel dit de ce projet\u00a0: NEEDS_JUDGEMENT\n"
                + "    \"verdict\": \"ELIGIBLE\",\n"
                + "               ^");
  }

  @Test
  void aCallThatIsNotThereIsRefusedWithTheNearest() {
    String altered = DOCUMENT.replace("\"ficol-2020\"", "\"ficol-2022\"");
    Problem problem = refusalOf(altered).problems().get(0);
    assertThat(problem.code().code()).isEqualTo("AICT-0030");
    assertThat(problem.line()).isEqualTo(5);
    assertThat(problem.column()).isEqualTo(11);
    assertThat(problem.message(Locale.ENGLISH)).contains("ficol-2022", "ficol-202");
    assertThat(
            catchThrowableOfType(
                    InvalidDocumentException.class,
                    () -> AictJson.assessments(Catalogue.of(List.of())).read(DOCUMENT))
                .problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(ProblemCode.UNKNOWN_CALL);
  }

  @ParameterizedTest
  @CsvSource({
    "format, MISSING_PROPERTY",
    "call, MISSING_PROPERTY",
    "project, MISSING_PROPERTY",
    "verdict, MISSING_PROPERTY",
    "findings, MISSING_PROPERTY",
  })
  void nothingMayBeLeftOut(String name, ProblemCode code) {
    ObjectNode altered = document();
    altered.remove(name);
    assertThat(refusalOf(altered.toString()).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.found().en()).contains(name);
            });
  }

  @Test
  void nothingMayBeAdded() {
    ObjectNode altered = document();
    altered.put("comment", "favourable");
    assertThat(refusalOf(altered.toString()).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PROPERTY);
              assertThat(problem.pointer()).isEqualTo("/comment");
            });
  }

  @Test
  void aBadProjectIsToldInItsPlace() {
    ObjectNode altered = document();
    ((ObjectNode) altered.get("project")).put("submittedOn", "2025-02-30");
    assertThat(refusalOf(altered.toString()).problems())
        .singleElement()
        .extracting(Problem::pointer)
        .isEqualTo("/project/submittedOn");
  }

  private static ObjectNode document() {
    return (ObjectNode) JsonMapper.shared().readTree(DOCUMENT);
  }

  private static InvalidDocumentException refusalOf(String document) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> AictJson.assessments(CATALOGUE).read(document));
    assertThat(refusal).as(document).isNotNull();
    return refusal;
  }

  private static void collectTexts(String pointer, JsonNode node, List<String> pointers) {
    if (node.isString() && !List.of("/format", "/library", "/call/id").contains(pointer)) {
      pointers.add(pointer);
    }
    node.properties()
        .forEach(
            property -> {
              if (!property.getKey().equals("project")) {
                collectTexts(pointer + "/" + property.getKey(), property.getValue(), pointers);
              }
            });
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collectTexts(pointer + "/" + i, node.get(i), pointers);
      }
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asString()));
    return texts;
  }
}
