package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.project.Project;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Route;
import io.github.aict.rule.Rule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every call that comes with the library. */
class BundledCatalogueTest {

  private static final LocalDate LAST_VERIFIED = LocalDate.of(2026, 11, 23);
  private static final Catalogue CATALOGUE = Catalogues.bundled();
  private static final ImmutableMap<String, String> WINDOWS =
      ImmutableMap.<String, String>builder()
          .put("1pct-eau-energie", "2005-02-09/..")
          .put("agence-rmc", "")
          .put("cerv-town-twinning-2024", "../2024-09-19")
          .put("daect-annuel-2018", "2017-11-13/2018-02-28")
          .put("daect-cles-en-main-2021-2022", "../2021-04-08")
          .put("daect-generaliste-2025", "2025-04-07/2025-05-30")
          .put("ficol-2020", "")
          .put("joint-senegal-2024", "2023-12-22/2024-02-23")
          .buildOrThrow();

  static Stream<Call> calls() {
    return CATALOGUE.summaries().stream().map(summary -> CATALOGUE.call(summary.id()));
  }

  static Stream<Path> files() {
    return Resources.in(Resources.ofLibrary("calls"), ".json").stream()
        .filter(file -> !Resources.stem(file).equals("index"));
  }

  @Test
  void theIndexListsEveryFile() {
    assertThat(CATALOGUE.summaries().stream().map(CallSummary::id))
        .containsExactlyElementsOf(files().map(Resources::stem).toList())
        .hasSize(123)
        .containsAll(WINDOWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theIndexAgreesWithTheFile(Call call) {
    assertThat(CATALOGUE.summaries()).contains(call.summary());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileReadsWithoutProblemsAndBackFromItsCall(Path file) throws Exception {
    Call call = AictJson.calls().read(file);
    assertThat(call.id()).isEqualTo(Resources.stem(file));
    assertThat(CATALOGUE.call(call.id())).isEqualTo(call);
    assertThat(AictJson.calls().read(AictJson.calls().write(call))).isEqualTo(call);
  }

  @Test
  void windowsAreThoseOfTheSources() {
    WINDOWS.forEach(
        (id, window) ->
            assertThat(CATALOGUE.call(id).window().map(Validity::toString).orElse(""))
                .as(id)
                .isEqualTo(window));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theRuleOnSubmissionAgreesWithTheWindow(Call call) {
    for (Rule rule : call.rules()) {
      // A window that is only likely is not in the head of the file.
      if (!rule.name().equals("SubmittedWithin") || call.window().isEmpty()) {
        continue;
      }
      Validity window = call.window().get();
      window
          .firstDay()
          .ifPresent(
              first -> {
                assertThat(on(rule, first.minusDays(1))).isEqualTo(Outcome.NOT_SATISFIED);
                // Where the days depend on the length of the project, that is missing.
                assertThat(on(rule, first)).isIn(Outcome.SATISFIED, Outcome.MISSING);
              });
      window
          .lastDay()
          .ifPresent(
              last -> {
                assertThat(on(rule, last.minusDays(1))).isIn(Outcome.SATISFIED, Outcome.MISSING);
                // On a last day that ends before midnight, the hour decides.
                assertThat(on(rule, last)).isIn(Outcome.SATISFIED, Outcome.MISSING);
                assertThat(on(rule, last.plusDays(1))).isEqualTo(Outcome.NOT_SATISFIED);
              });
    }
  }

  private static Outcome on(Rule rule, LocalDate day) {
    return rule.outcome(Project.builder().build().submittedOn(day));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void editionsOfASchemeFollowEachOther(Call call) {
    call.previousEdition()
        .map(CATALOGUE::call)
        .ifPresent(
            previous -> {
              assertThat(previous.scheme().code()).isEqualTo(call.scheme().code());
              Optional<LocalDate> last = previous.window().flatMap(Validity::firstDay);
              Optional<LocalDate> first = call.window().flatMap(Validity::lastDay);
              if (last.isPresent() && first.isPresent()) {
                assertThat(last.get()).isBefore(first.get());
              }
            });
  }

  @Test
  void everyLaterEditionIsLinkedOnce() {
    List<String> previous = calls().flatMap(call -> call.previousEdition().stream()).toList();
    assertThat(previous).doesNotHaveDuplicates().hasSize(68);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aRouteLeadsFromARefusalToACallThatTakesTheCountry(Call call) {
    for (Rule rule : call.rules()) {
      for (Route route : rule.routes()) {
        Project project = Project.builder().countries(ImmutableSet.of(route.country())).build();
        assertThat(rule.outcome(project)).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(call.assess(project).failures().get(0).routes()).containsExactly(route);
        assertThat(call.assess(project).explain(Locale.ENGLISH))
            .contains("The call " + route.call() + " is for this country");
        Call other = CATALOGUE.call(route.call());
        assertThat(other.assess(project).failures())
            .noneMatch(finding -> finding.rule().name().startsWith("Country"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyRuleIsCited(Call call) {
    assertThat(call.rules()).isNotEmpty();
    assertThat(citations(call))
        .allSatisfy(
            citation -> {
              assertThat(citation.source().address().getScheme()).isIn("http", "https");
              assertThat(citation.source().address().getHost()).contains(".");
              assertThat(citation.verifiedOn()).isBeforeOrEqualTo(LAST_VERIFIED);
            });
    assertThat(call.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.confidence()).isNotEqualTo(Confidence.UNVERIFIED);
              assertThat(rule.citation().confidence()).isNotEqualTo(Confidence.UNVERIFIED);
            });
  }

  @ParameterizedTest
  @MethodSource("calls")
  void sentencesAreSentencesInBothLanguages(Call call) {
    List<Label> sentences = new ArrayList<>(call.unknowns());
    citations(call).forEach(citation -> sentences.add(citation.statement()));
    for (Rule rule : call.rules()) {
      sentences.add(rule.statement());
      rule.advice().ifPresent(sentences::add);
    }
    assertThat(sentences)
        .allSatisfy(
            sentence -> {
              assertThat(sentence.fr()).matches("(?s)[\\p{Lu}\\d«].*\\.");
              assertThat(sentence.en()).matches("(?s)[\\p{Lu}\\d“€].*\\.");
              assertThat(sentence.fr()).isNotEqualTo(sentence.en());
            });
    assertThat(questions(call))
        .allSatisfy(
            question -> {
              assertThat(question.fr()).matches("(?s)\\p{Lu}.*[\u00a0\u202f]\\?");
              assertThat(question.en()).matches("(?s)\\p{Lu}.*[^\\s]\\?");
            });
  }

  @ParameterizedTest
  @MethodSource("calls")
  void frenchIsSpacedAsInPrint(Call call) {
    assertThat(labels(call))
        .allSatisfy(
            label -> {
              assertThat(label.fr())
                  .doesNotContainPattern(" [:;?!%€»]|« |[^\\s\u00a0\u202f][;?!%»]");
              assertThat(label.fr()).doesNotContain("'").doesNotContain("  ");
              assertThat(label.en()).doesNotContainPattern("[ \u00a0][:;?!%]").doesNotContain("  ");
            });
  }

  @Test
  void anUnknownCallIsRefusedWithTheOnesThereAre() {
    assertThat(CATALOGUE.find("ficol-1920")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CATALOGUE.call("ficol-1920"))
        .withMessageContaining("ficol-1920")
        .withMessageContaining("ficol-2020");
  }

  @Test
  void onlyTheCallsThatAreAskedForAreLoaded() {
    List<String> loaded = new ArrayList<>();
    Catalogue counting =
        Catalogue.lazy(
            CATALOGUE.summaries(),
            id -> {
              loaded.add(id);
              return AictJson.calls()
                  .read(Resources.read(Resources.ofLibrary("calls/" + id + ".json")));
            });
    assertThat(counting.summaries()).hasSameSizeAs(CATALOGUE.summaries());
    assertThat(counting.find("nowhere")).isEmpty();
    assertThat(loaded).isEmpty();
    Call first = counting.call("ficol-2020");
    assertThat(counting.call("ficol-2020")).isSameAs(first);
    assertThat(counting.find("ficol-2020")).containsSame(first);
    assertThat(loaded).containsExactly("ficol-2020");
  }

  @Test
  void ownCallsStandBesideTheBundledOnes() {
    Call own = CATALOGUE.call("ficol-2020").withId("ficol-maison");
    Catalogue both =
        Catalogue.of(List.of(AictJson.calls().read(AictJson.calls().write(own))))
            .withFallback(CATALOGUE);
    assertThat(both.call("ficol-maison")).isEqualTo(own);
    assertThat(both.call("ficol-2020")).isEqualTo(CATALOGUE.call("ficol-2020"));
    assertThat(both.summaries())
        .hasSize(CATALOGUE.summaries().size() + 1)
        .startsWith(own.summary());
  }

  private static List<Citation> citations(Call call) {
    return Stream.concat(call.rules().stream().map(Rule::citation), call.remarks().stream())
        .toList();
  }

  private static List<Label> labels(Call call) {
    List<Label> labels =
        new ArrayList<>(
            List.of(call.title(), call.shortTitle(), call.scheme().name(), call.scheme().funder()));
    labels.addAll(call.unknowns());
    labels.addAll(questions(call));
    for (Citation citation : citations(call)) {
      labels.add(citation.locator());
      labels.add(citation.statement());
    }
    for (Rule rule : call.rules()) {
      labels.add(rule.statement());
      rule.advice().ifPresent(labels::add);
      rule.appliesTo().ifPresent(labels::add);
    }
    return labels;
  }

  /** The questions for people, of which one name has one wording. */
  private static List<Label> questions(Call call) {
    Map<String, Label> questions = new LinkedHashMap<>();
    for (Rule rule : call.rules()) {
      Stream.concat(rule.guard().stream(), Stream.of(rule.condition()))
          .flatMap(BundledCatalogueTest::judged)
          .forEach(
              judged -> {
                Optional<Label> other =
                    Optional.ofNullable(questions.put(judged.id(), judged.question()));
                assertThat(other.orElse(judged.question())).isEqualTo(judged.question());
              });
    }
    return List.copyOf(questions.values());
  }

  private static Stream<Condition.Judged> judged(Condition condition) {
    if (condition instanceof Condition.Judged judged) {
      return Stream.of(judged);
    }
    return parts(condition).stream().flatMap(BundledCatalogueTest::judged);
  }

  private static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts();
    } else if (condition instanceof Condition.AnyOf any) {
      return any.parts();
    } else if (condition instanceof Condition.AtLeast atLeast) {
      return atLeast.parts();
    } else if (condition instanceof Condition.Not not) {
      return List.of(not.part());
    } else if (condition instanceof Condition.ForEach forEach) {
      return List.of(forEach.part());
    } else if (condition instanceof Condition.ForSome forSome) {
      return List.of(forSome.part());
    }
    return List.of();
  }
}
