package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the library writes or reads, the schemas take. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SchemaProperties {

  /** Values on the edge of what some property reads. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "\"\"",
          "\" \"",
          "\"\\u00a0\"",
          "\"\\u2007\"",
          "\"\\u3000\"",
          "\"\\u001f\"",
          "0",
          "-0",
          "1",
          "-1",
          "17",
          "18",
          "0.5",
          "0.010",
          "1e3",
          "1E-2",
          "999999999999.99",
          "1000000000000",
          "2147483647",
          "2147483648",
          "9223372036854775807",
          "{}",
          "[]",
          "[[]]",
          "\"1900-01-01\"",
          "\"2200-12-31\"",
          "\"2201-01-01\"",
          "\"2024-02-29\"",
          "\"2025-04-31\"",
          "\"+2025-01-01\"",
          "\"2024-09-19T17:00+02\"",
          "\"2024-09-19t17:00:30.z\"",
          "\"2024-09-19T17:00:30,5Z\"",
          "\"2024-09-19T24:00Z\"",
          "\"2024-09-19T17:00+18:00:01\"",
          "\"2024-09-19T17:00:30.123456789+0200\"",
          "\"2024-09-19T17:00+2:00\"",
          "\"../..\"",
          "\"../2025-01-01\"",
          "\"0205-01-01/+12025-01-01\"",
          "\"-0205-01-01/..\"",
          "\"2025-01-01/..\"",
          "\"2025-01-01/2025-12-31\"",
          "\"2025-01-01/\"",
          "\"7,5%\"",
          "\"70 %\"",
          "\"007/0003\"",
          "\"1/0\"",
          "\"-1/2\"",
          "\"213502388\"",
          "\"213 502 388\"",
          "\"213\\u00a0502\\u202f388\"",
          "\"213 502388\"",
          "\"2A004\"",
          "\"00001\"",
          "\"96001\"",
          "\"97801\"",
          "\"98401\"",
          "\"98301\"",
          "\"MDG\"",
          "\"CA-QC\"",
          "\"COMMUNE\"",
          "\"JUMELAGE\"",
          "\"X\"",
          "\"X-1\"",
          "\"x\"",
          "\"1\"",
          "\"@LEAST_DEVELOPED@2021-03-31\"",
          "\"@LEAST_DEVELOPED\"",
          "\"LIKELY\"",
          "\"own\"",
          "\"http://x\"",
          "\"https://é.example\"",
          "\"http:///x\"",
          "\"HTTP://x\"",
          "\"partners\"",
          "\"budget.own / budget.total\"",
          "\"applicant.attestations.X1\"",
          "{\"cash\": 1}",
          "{\"held\": true}",
          "{\"answer\": false}",
          "{\"fr\": \"a\", \"en\": \"b\"}",
          "{\"kind\": \"DELIBERATION\"}",
          "\"DELIBERATION\"",
          "{\"\": true}",
          "[\"MDG\", \"MDG\"]");

  /** Stands where a value comes that the tree could not hold as it is written. */
  private static final String MARK = "@here@";

  private static final List<String> NAMES =
      List.of(
          "kind", "format", "lot", "seatCountry", "country", "assessments", "of", "atLeast", "is");

  private static final List<String> PROJECTS =
      Resources.in(Resources.ofTests("cases"), ".json").stream().map(Resources::read).toList();

  private static final List<String> CALLS =
      List.of("ficol-2020", "daect-generaliste-2025", "1pct-eau-energie", "cerv-town-twinning-2024")
          .stream()
          .map(id -> Resources.read(Resources.ofLibrary("calls/" + id + ".json")))
          .toList();

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  @Provide
  Arbitrary<Call> calls() {
    return Calls.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 300)
  void takesProjects(@ForAll("projects") Project project) {
    assertTaken("project", AictJson.projects().write(project));
  }

  @Property(tries = 300)
  void takesCalls(@ForAll("calls") Call call) {
    assertTaken("call", AictJson.calls().write(call));
    assertTaken("catalogue", AictJson.catalogues().write(Catalogue.of(List.of(call))));
  }

  @Property(tries = 200)
  void takesAssessments(@ForAll("calls") Call call, @ForAll("projects") Project project) {
    DocumentFormat<Assessment> format = AictJson.assessments(Catalogue.of(List.of(call)));
    assertTaken("assessment", format.write(call.assess(project)));
  }

  @Property(tries = 200)
  void takesReviews(@ForAll("projects") Project project, @ForAll("days") LocalDate day) {
    assertTaken("review", AictJson.reviews().write(LegalReview.of(project, day)));
  }

  @Provide
  Arbitrary<String> changedProjects() {
    return Arbitraries.oneOf(
            Arbitraries.of(PROJECTS), Projects.any().map(AictJson.projects()::write))
        .flatMap(SchemaProperties::changed);
  }

  @Provide
  Arbitrary<String> changedCalls() {
    return Arbitraries.oneOf(Arbitraries.of(CALLS), Calls.any().map(AictJson.calls()::write))
        .flatMap(SchemaProperties::changed);
  }

  @Property(tries = 3_000)
  void neverRefusesAProjectThatIsRead(@ForAll("changedProjects") String document) {
    if (isRead(AictJson.projects(), document)) {
      assertTaken("project", document);
    }
  }

  @Property(tries = 3_000)
  void neverRefusesACallThatIsRead(@ForAll("changedCalls") String document) {
    if (isRead(AictJson.calls(), document)) {
      assertTaken("call", document);
    }
  }

  private static void assertTaken(String kind, String document) {
    assertThat(Schemas.errors(kind, document)).as(document).isEmpty();
  }

  private static boolean isRead(DocumentFormat<?> format, String document) {
    try {
      format.read(document);
      return true;
    } catch (InvalidDocumentException e) {
      return false;
    }
  }

  /** A document of which one value is another, or gone, or beside one of a new name. */
  private static Arbitrary<String> changed(String document) {
    List<String> pointers = new ArrayList<>();
    collect("", JsonMapper.shared().readTree(document), pointers);
    return Arbitraries.of(pointers)
        .flatMap(
            pointer ->
                Arbitraries.oneOf(
                    Arbitraries.of(VALUES).map(value -> replaced(document, pointer, value)),
                    Arbitraries.just(removed(document, pointer)),
                    Arbitraries.of(NAMES)
                        .flatMap(
                            name ->
                                Arbitraries.of(VALUES)
                                    .map(value -> added(document, pointer, name, value)))));
  }

  private static void collect(String pointer, JsonNode node, List<String> pointers) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        pointers.add(at);
        collect(at, object.get(name), pointers);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        pointers.add(pointer + "/" + i);
        collect(pointer + "/" + i, array.get(i), pointers);
      }
    }
  }

  private static String replaced(String document, String pointer, String value) {
    JsonNode root = JsonMapper.shared().readTree(document);
    JsonNode parent = parent(root, pointer);
    if (parent instanceof ObjectNode object) {
      object.put(name(pointer), MARK);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name(pointer)), MARK);
    }
    return root.toString().replace("\"" + MARK + "\"", value);
  }

  private static String removed(String document, String pointer) {
    JsonNode root = JsonMapper.shared().readTree(document);
    JsonNode parent = parent(root, pointer);
    if (parent instanceof ObjectNode object) {
      object.remove(name(pointer));
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(name(pointer)));
    }
    return root.toString();
  }

  private static String added(String document, String pointer, String name, String value) {
    JsonNode root = JsonMapper.shared().readTree(document);
    if (parent(root, pointer) instanceof ObjectNode object && !object.has(name)) {
      object.put(name, MARK);
    }
    return root.toString().replace("\"" + MARK + "\"", value);
  }

  private static JsonNode parent(JsonNode root, String pointer) {
    return root.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }
}
