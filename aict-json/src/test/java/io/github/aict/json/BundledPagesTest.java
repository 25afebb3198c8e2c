package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallPage;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.project.Project;
import io.github.aict.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call that comes with the library gives a page, and screens without being read in vain. */
class BundledPagesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 15);
  private static final Catalogue CATALOGUE = Catalogues.bundled();

  static Stream<Arguments> calls() {
    return CATALOGUE.summaries().stream()
        .flatMap(
            call ->
                Stream.of(Locale.FRENCH, Locale.ENGLISH)
                    .map(locale -> Arguments.of(CATALOGUE.call(call.id()), locale)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyRuleUnknownAndSourceStandsOnceOnThePage(Call call, Locale locale) {
    List<String> lines = CallPage.markdown(call, DAY, locale).lines().toList();
    for (Rule rule : call.rules()) {
      assertThat(lines.stream().filter(line -> tells(line, rule, locale))).as(rule.id()).hasSize(1);
    }
    for (Citation remark : call.remarks()) {
      String start = "- " + remark.statement().in(locale) + " (source ";
      assertThat(lines.stream().filter(line -> plain(line).startsWith(start))).hasSize(1);
    }
    for (Label unknown : call.unknowns()) {
      String all = "- " + unknown.in(locale);
      assertThat(lines.stream().filter(line -> plain(line).equals(all))).hasSize(1);
    }
    List<String> sources =
        lines.stream().filter(line -> line.matches("\\d+\\. .*, <https?://.*>, .*")).toList();
    assertThat(sources.stream().map(line -> line.replaceAll(".*<(.*)>.*", "$1")))
        .containsExactlyInAnyOrderElementsOf(
            citations(call).map(c -> c.source().address().toString()).distinct().toList());
    for (int i = 0; i < sources.size(); i++) {
      assertThat(sources.get(i)).startsWith(i + 1 + ". ");
    }
  }

  private static boolean tells(String line, Rule rule, Locale locale) {
    String text = plain(line);
    boolean likely = text.contains("*Probable") || text.contains("*Likely");
    boolean shouldBeLikely = rule.confidence() == Confidence.LIKELY;
    return text.startsWith("- ")
        && text.contains(rule.statement().in(locale) + " (source ")
        && text.contains(", " + rule.citation().locator().in(locale) + ")")
        && (text.matches("- (Si|If) .*")
            || rule.appliesTo().map(a -> text.contains(a.in(locale).substring(1))).orElse(true))
        && likely == shouldBeLikely;
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aPageIsWellFormed(Call call, Locale locale) {
    String page = CallPage.markdown(call, DAY, locale);
    assertThat(page).startsWith("# ").endsWith("\n").doesNotContain("\n\n\n").doesNotContain("\r");
    assertThat(page.lines())
        .allMatch(line -> line.matches("|#{1,2} .+|(  )?- .+|\\d+\\. .+|\\p{L}.+\\."));
    assertThat(page.lines().filter(line -> line.startsWith("## "))).doesNotHaveDuplicates();
  }

  @Test
  void aScreenLoadsOnlyCallsThatAreNotOver() {
    List<String> loaded = new ArrayList<>();
    Catalogue counting =
        Catalogue.lazy(
            CATALOGUE.summaries(),
            id -> {
              loaded.add(id);
              return CATALOGUE.call(id);
            });
    counting.screen(Project.builder().build(), DAY);
    assertThat(loaded)
        .containsExactlyElementsOf(
            CATALOGUE.summaries().stream()
                .map(CallSummary::id)
                .filter(id -> !CATALOGUE.isOver(id, DAY))
                .toList())
        .contains("daect-generaliste-2025", "daect-ocean-2025")
        .doesNotContain(
            "daect-annuel-2018", "joint-senegal-2024", "daect-annuel-2011", "ficol-2020");
  }

  private static Stream<Citation> citations(Call call) {
    return Stream.concat(call.rules().stream().map(Rule::citation), call.remarks().stream());
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("\\\\(.)", "$1");
  }
}
