package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.aict.evidence.Confidence;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.rule.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled calls against the facts that were collected about 123 editions and schemes. */
class FundingFactsTest {

  private static final Path FACTS = Path.of("..", "..", "shared", "facts", "funding.json");
  private static final Catalogue CATALOGUE = Catalogues.bundled();

  /** The record marks its own evidence as likely: it counts the projects that were selected. */
  private static final ImmutableSet<String> LESS_SURE =
      ImmutableSet.of("daect-sport-2022 DurationAtMost");

  static Stream<JsonNode> records() {
    if (!Files.exists(FACTS)) {
      return Stream.of(JsonMapper.shared().createObjectNode());
    }
    return Streams.stream(JsonMapper.shared().readTree(Resources.read(FACTS)).get("records"));
  }

  private static void assumeFacts() {
    assumeTrue(
        Files.exists(FACTS),
        "the funding facts are not at ../shared/facts: the catalogue is not compared with them");
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyRecordHasItsFile(JsonNode record) {
    assumeFacts();
    String id = record.get("id").asString();
    assertThat(CATALOGUE.call(id).scheme().code()).isEqualTo(record.get("scheme").asString());
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyCriterionHasARuleOfItsConfidence(JsonNode record) {
    assumeFacts();
    String id = record.get("id").asString();
    Call call = CATALOGUE.call(id);
    for (JsonNode criterion : record.get("criteria")) {
      compare(call, criterion);
    }
  }

  private static void compare(Call call, JsonNode criterion) {
    String key = call.id() + " " + criterion.get("criterion").asString();
    Set<String> names =
        Stream.of("criterion", "canonical")
            .map(property -> criterion.path(property).asString(""))
            .collect(Collectors.toSet());
    List<Confidence> rules =
        call.rules().stream()
            .filter(rule -> names.contains(rule.name()))
            .map(Rule::confidence)
            .toList();
    Confidence expected = Confidence.valueOf(criterion.get("confidence").asString());
    if (expected == Confidence.UNVERIFIED) {
      assertThat(rules).as(key).isEmpty();
    } else if (LESS_SURE.contains(key)) {
      assertThat(rules).as(key).containsOnly(Confidence.LIKELY);
    } else {
      assertThat(rules).as(key).contains(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatIsNotVerifiedIsTold(JsonNode record) {
    assumeFacts();
    Call call = CATALOGUE.call(record.get("id").asString());
    if (!record.path("unverified").isEmpty()) {
      assertThat(call.unknowns()).as(call.id()).isNotEmpty();
    }
  }

  @Test
  void theOnlyCallsAreThoseOfTheFacts() {
    assumeFacts();
    Set<String> known =
        records().map(record -> record.get("id").asString()).collect(Collectors.toSet());
    assertThat(known).hasSize(123);
    assertThat(CATALOGUE.summaries())
        .hasSize(known.size())
        .allSatisfy(summary -> assertThat(known).contains(summary.id()));
  }
}
