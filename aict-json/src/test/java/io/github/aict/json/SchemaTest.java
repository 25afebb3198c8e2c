package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Project;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas take every document that the library reads or writes, and refuse bad shapes. */
class SchemaTest {

  private static final Catalogue CATALOGUE = Catalogues.bundled();
  private static final String FIRST_DAY_OF_LAW = "1950-01-01";

  /** What no schema looks at: whether a text is JSON, and within limits. */
  private static final ImmutableSet<ProblemCode> SYNTAX =
      ImmutableSet.of(
          ProblemCode.MALFORMED,
          ProblemCode.TOO_LARGE,
          ProblemCode.TRAILING_CONTENT,
          ProblemCode.BAD_CHARACTER);

  private static final String AGREE = "two values that contradict each other, each right alone";
  private static final String REFERENCE = "a name that is found, or not, elsewhere in the document";
  private static final String PLACE = "a condition that is right in another place";

  /** The bad documents that the schemas take, each with the reason. */
  private static final ImmutableMap<String, String> TAKEN =
      ImmutableMap.<String, String>builder()
          .put("project/agreement-transmitted-or-not", AGREE)
          .put(
              "project/amount-three-decimals",
              "validators that compute in binary would refuse some amounts of two decimals")
          .put("project/contradictory-country-count", AGREE)
          .put("project/contradictory-counts", AGREE)
          .put("project/country-part-outside-countries", AGREE)
          .put("project/duplicate-property", "a property there twice, which parsers take as one")
          .put("project/duration-disagrees", AGREE)
          .put("project/ends-before-it-starts", AGREE)
          .put("project/invited-exceed-participants", AGREE)
          .put("project/lead-that-only-participates", AGREE)
          .put("project/levy-beyond-resources", AGREE)
          .put("project/levy-of-another-service", AGREE)
          .put("project/metropole-abroad", AGREE)
          .put("project/moment-on-another-day", AGREE)
          .put("project/over-financed", AGREE)
          .put("project/own-share-twice", AGREE)
          .put("project/service-budget-twice", AGREE)
          .put("project/siren-check-digit", "a check digit, which is computed from the others")
          .put("call/at-least-three-of-two", AGREE)
          .put("call/between-reversed", AGREE)
          .put("call/confidence-above-evidence", AGREE)
          .put("call/duplicate-rule", AGREE)
          .put("call/member-of-another-list", PLACE)
          .put("call/misplaced-member-fact", PLACE)
          .put("call/nested-quantifiers", PLACE)
          .put("call/unknown-evidence", REFERENCE)
          .put("call/unknown-remark", REFERENCE)
          .put("call/unknown-source", REFERENCE)
          .put("call/unused-entries", REFERENCE)
          .put("call/unverified-rule", AGREE)
          .put("call/window-reversed", AGREE)
          .buildOrThrow();

  private static void takes(String kind, String name, String document) {
    assertThat(Schemas.errors(kind, document)).as("%s: %s", kind, name).isEmpty();
  }

  private static List<Project> projects() {
    return Resources.in(Resources.ofTests("cases"), ".json").stream()
        .map(Resources::read)
        .map(AictJson.projects()::read)
        .toList();
  }

  @Test
  void everyKindOfDocumentHasASchemaOfItsVersion() {
    for (DocumentFormat<?> format : AictJson.formats(CATALOGUE)) {
      assertThat(Schemas.kinds()).as("the kinds with a schema").contains(format.kind());
      String version = format.id().substring(format.id().indexOf('/') + 1);
      assertThat(JsonMapper.shared().readTree(format.schema()).get("$id").asString())
          .isEqualTo("urn:aict:schema:" + format.kind() + ":" + version);
    }
  }

  @Test
  void takesTheProjectsOfTheTests() {
    for (Path file : Resources.in(Resources.ofTests("cases"), ".json")) {
      takes("project", Resources.name(file), Resources.read(file));
      Project project = AictJson.projects().read(Resources.read(file));
      takes("project", Resources.name(file), AictJson.projects().write(project));
    }
    CatalogueCasesTest.cases()
        .forEach(
            worked -> {
              takes("project", worked.toString(), worked.project().toString());
              Project project = AictJson.projects().read(worked.project().toString());
              takes("project", worked.toString(), AictJson.projects().canonical(project));
            });
  }

  @Test
  void takesTheBundledCalls() {
    for (Path file : Resources.in(Resources.ofLibrary("calls"), ".json")) {
      boolean index = Resources.stem(file).equals("index");
      takes(index ? "index" : "call", Resources.name(file), Resources.read(file));
    }
    CATALOGUE
        .summaries()
        .forEach(s -> takes("call", s.id(), AictJson.calls().write(CATALOGUE.call(s.id()))));
    takes("catalogue", "bundled", AictJson.catalogues().write(CATALOGUE));
  }

  @Test
  void takesTheCallsThatTheLintIsTestedWith() {
    Stream.of("lint", "lint/editions")
        .flatMap(folder -> Resources.in(Resources.ofTests(folder), ".json").stream())
        .forEach(file -> takes("call", Resources.name(file), Resources.read(file)));
  }

  @Test
  void takesAssessmentsUnderEveryCall() {
    DocumentFormat<Assessment> format = AictJson.assessments(CATALOGUE);
    for (Project project : projects()) {
      CATALOGUE
          .summaries()
          .forEach(
              summary -> {
                Assessment assessment = CATALOGUE.call(summary.id()).assess(project);
                takes("assessment", summary.id(), format.canonical(assessment));
              });
    }
  }

  @Test
  void takesAssessmentsOfTheFirstVersion() {
    DocumentFormat<Assessment> format = AictJson.assessments(CATALOGUE);
    Assessment assessment = CATALOGUE.call("ficol-2020").assess(projects().get(0));
    ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(format.write(assessment));
    document.put("format", "aict-assessment/1");
    assertThat(Schemas.errors("assessment", document.toString())).isNotEmpty();
    document.remove(List.of("library", "date", "projectDigest"));
    assertThat(Schemas.errors("assessment", document.toString())).isNotEmpty();
    document.put("call", "ficol-2020");
    assertThat(format.read(document.toString())).isEqualTo(assessment);
    takes("assessment", "of version 1", document.toString());
    document.put("format", "aict-assessment/2");
    assertThat(Schemas.errors("assessment", document.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FIRST_DAY_OF_LAW,
        "1985-06-01",
        "1998-06-01",
        "2010-01-01",
        "2017-10-02",
        "2026-05-04"
      })
  void takesLegalReviews(String day) {
    LocalDate date = LocalDate.parse(day);
    projects().forEach(project -> takesReview(project, date));
    CatalogueCasesTest.cases()
        .filter(worked -> worked.name().equals("base"))
        .map(worked -> AictJson.projects().read(worked.project().toString()))
        .forEach(project -> takesReview(project, date));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void takesTheSamplesOfEveryVersion(Path sample) {
    String kind = Resources.stem(sample).replaceFirst("-\\d+$", "");
    takes(kind, Resources.name(sample), Resources.read(sample));
  }

  static List<Path> samples() {
    return VersionsTest.samples();
  }

  private static void takesReview(Project project, LocalDate date) {
    String document = AictJson.reviews().write(LegalReview.of(project, date));
    takes("review", date.toString(), document);
  }

  static Stream<Path> badDocuments() {
    return Stream.of("bad/project", "bad/call")
        .flatMap(folder -> Resources.in(Resources.ofTests(folder), ".json").stream());
  }

  private static String nameOf(Path file) {
    return kindOf(file) + "/" + Resources.stem(file);
  }

  private static String kindOf(Path file) {
    return Resources.name(file.toAbsolutePath().getParent());
  }

  @ParameterizedTest
  @MethodSource("badDocuments")
  void refusesADocumentOfBadShape(Path file) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> {
              if (kindOf(file).equals("project")) {
                AictJson.projects().read(file);
              } else {
                AictJson.calls().read(file);
              }
            });
    if (refusal.problems().stream().map(Problem::code).anyMatch(SYNTAX::contains)) {
      return;
    }
    List<String> errors = Schemas.errors(kindOf(file), Resources.read(file));
    String reason = TAKEN.get(nameOf(file));
    if (reason == null) {
      assertThat(errors).as("%s is taken by the schema", nameOf(file)).isNotEmpty();
    } else {
      assertThat(errors).as("%s is no exception: %s", nameOf(file), reason).isEmpty();
    }
  }

  @Test
  void everyExceptionIsADocument() {
    assertThat(badDocuments().map(SchemaTest::nameOf)).containsAll(TAKEN.keySet());
  }

  static List<String> kinds() {
    return Schemas.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isASchema(String kind) {
    assertThat(Schemas.errors(Schemas.text(kind))).isEmpty();
    JsonNode schema = Schemas.tree(kind);
    assertThat(schema.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.get("$id").asString()).startsWith("urn:aict:schema:" + kind + ":");
  }

  @Test
  void theSchemaOfSchemasLooksAtThem() {
    assertThat(Schemas.errors("{\"type\": \"text\"}")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void saysInBothLanguagesWhatEachPartIs(String kind) {
    Map<String, JsonNode> parts = SchemaParts.described(Schemas.tree(kind));
    assertThat(parts)
        .allSatisfy(
            (pointer, part) -> {
              String english = text(part, "description");
              String french = text(part, "x-description-fr");
              assertThat(text(part, "title")).isNotBlank();
              assertThat(text(part, "x-title-fr")).isNotBlank();
              assertThat(english).matches("[A-Z0-9].*\\.");
              assertThat(french).matches("\\p{Lu}.*\\.").isNotEqualTo(english);
            });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keepsToTheTypographyOfEachLanguage(String kind) {
    SchemaParts.described(Schemas.tree(kind))
        .forEach(
            (pointer, part) -> {
              for (String name : List.of("title", "description")) {
                assertThat(text(part, name)).as(pointer).doesNotContain("'", "\u00a0", "«", "»");
                assertThat(text(part, "x-" + name + "-fr"))
                    .as(pointer)
                    .doesNotContain("'", "\"", "“", " :", " ;", " ?", " !", " %", " €", " »", "« ")
                    .doesNotContainPattern("[^\\s\u00a0\u202f0-9][;?!%€»](?![0-9])");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void namesEveryPropertyOfAnObject(String kind) {
    List<String> open = new ArrayList<>();
    SchemaParts.described(Schemas.tree(kind))
        .forEach(
            (pointer, part) -> {
              boolean fixed = part.has("properties");
              boolean closed = part.path("additionalProperties").isBoolean();
              boolean map = part.path("additionalProperties").isObject();
              boolean chosen = part.has("oneOf") || part.has("anyOf");
              if (part.path("type").asString("").equals("object")
                  && (fixed ? !closed || part.get("additionalProperties").asBoolean() : !map)
                  && !(chosen && !fixed)) {
                open.add(pointer);
              }
            });
    assertThat(open).isEmpty();
  }

  private static String text(JsonNode part, String name) {
    assertThat(part.path(name).isString()).as("%s of %s", name, part).isTrue();
    return part.get(name).asString();
  }

  @Test
  void takesOneOfTwoNamesOfAPropertyButNotBoth() {
    for (String name : List.of("judgements", "assessments")) {
      takes("project", name, "{\"" + name + "\": {\"aligned\": true}}");
    }
    assertThat(Schemas.errors("project", "{\"judgements\": {}, \"assessments\": {}}")).isNotEmpty();
    for (String name : List.of("seatCountry", "country")) {
      takes("project", name, "{\"applicant\": {\"" + name + "\": \"FRA\"}}");
    }
    assertThat(
            Schemas.errors(
                "project", "{\"applicant\": {\"seatCountry\": \"FRA\", \"country\": \"FRA\"}}"))
        .isNotEmpty();
  }
}
