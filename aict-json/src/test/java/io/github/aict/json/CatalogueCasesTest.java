package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Verdict;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Projects worked through by hand against every bundled call: one that meets it, and variants of it
 * on both sides of each boundary, as merge patches (RFC 7396).
 */
class CatalogueCasesTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Catalogue CATALOGUE = Catalogues.bundled();

  /** One project and what the call is to say to it. */
  record Case(String call, String name, JsonNode project, JsonNode expected) {

    Assessment assess() {
      return CATALOGUE.call(call).assess(AictJson.projects().read(project.toString()));
    }

    @Override
    public String toString() {
      return call + ": " + name;
    }
  }

  static Stream<Case> cases() {
    return Resources.in(Resources.ofTests("worked"), ".json").stream()
        .flatMap(CatalogueCasesTest::cases);
  }

  private static Stream<Case> cases(Path file) {
    JsonNode document = JSON.readTree(Resources.read(file));
    String call = document.get("call").asString();
    JsonNode project = document.get("project");
    List<Case> cases = new ArrayList<>(List.of(new Case(call, "base", project, document)));
    for (JsonNode variant : document.path("variants")) {
      cases.add(
          new Case(
              call,
              variant.get("name").asString(),
              merged(project.deepCopy(), variant.get("change")),
              variant));
    }
    return cases.stream();
  }

  private static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    ObjectNode merged = target instanceof ObjectNode object ? object : JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      if (change.getValue().isNull()) {
        merged.remove(change.getKey());
      } else {
        merged.set(change.getKey(), merged(merged.path(change.getKey()), change.getValue()));
      }
    }
    return merged;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesOutAsWorkedOut(Case worked) {
    Assessment assessment = worked.assess();
    assertThat(assessment.verdict())
        .isEqualTo(Verdict.valueOf(worked.expected().get("verdict").asString()));
    assertThat(rules(assessment.failures())).isEqualTo(names(worked, "failed"));
    assertThat(new TreeSet<>(assessment.missing())).isEqualTo(names(worked, "missing"));
    if (assessment.verdict() == Verdict.NEEDS_JUDGEMENT) {
      assertThat(rules(assessment.judgements())).isEqualTo(names(worked, "judged"));
    }
  }

  private static Set<String> names(Case worked, String property) {
    return Streams.stream(worked.expected().path(property))
        .map(JsonNode::asString)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static Set<String> rules(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule().id())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  @Test
  void everyCallIsWorkedAndEveryRuleIsSeenBothWays() {
    Map<String, EnumSet<Outcome>> seen = new LinkedHashMap<>();
    CATALOGUE
        .summaries()
        .forEach(
            summary -> {
              Call call = CATALOGUE.call(summary.id());
              for (Rule rule : call.rules()) {
                seen.put(call.id() + " " + rule.id(), EnumSet.noneOf(Outcome.class));
              }
            });
    cases()
        .forEach(
            worked ->
                worked
                    .assess()
                    .findings()
                    .forEach(
                        finding ->
                            seen.get(worked.call() + " " + finding.rule().id())
                                .add(finding.outcome())));
    // What an agreement does not state is missing, not false: this rule fails for no document.
    assertThat(seen.remove("law-cgct-l1115-1 ConventionHas")).contains(Outcome.SATISFIED);
    // The categories of the fund cover every amount: the rule asks for the amount.
    assertThat(seen.remove("fonds-citoyen-franco-allemand CategoryByAmount"))
        .contains(Outcome.SATISFIED, Outcome.MISSING);
    assertThat(seen)
        .allSatisfy(
            (rule, outcomes) ->
                assertThat(outcomes).contains(Outcome.SATISFIED, Outcome.NOT_SATISFIED));
  }
}
