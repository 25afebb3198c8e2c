package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {

  private static final Call CALL = Calls.of(Calls.rule("First", Outcome.SATISFIED));

  @ParameterizedTest
  @CsvSource({
    ",2025-05-01,UNKNOWN",
    "../..,2025-05-01,UNKNOWN",
    "2025-04-07/2025-05-30,2025-04-06,UPCOMING",
    "2025-04-07/2025-05-30,2025-04-07,OPEN",
    "2025-04-07/2025-05-30,2025-05-30,OPEN",
    "2025-04-07/2025-05-30,2025-05-31,CLOSED",
    "2025-04-07/..,2025-04-06,UPCOMING",
    "2025-04-07/..,2099-01-01,OPEN",
    "../2025-05-30,2025-05-30,UNKNOWN",
    "../2025-05-30,2000-01-01,UNKNOWN",
    "../2025-05-30,2025-05-31,CLOSED"
  })
  void tellsWhetherItIsOpen(String window, LocalDate day, CallStatus expected) {
    Call call = CALL.withWindow(Optional.ofNullable(window).map(Validity::parse));
    assertThat(call.summary().status(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "FICOL-2020", "a b", "é", "a/b", "a_b"})
  void refusesOtherIds(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALL.withId(id))
        .withMessage(
            "the id of a call must be lower-case letters, digits and hyphens but was “" + id + "”");
  }

  @Test
  void refusesRulesOfOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Calls.of(
                    Calls.rule("Same", Outcome.SATISFIED), Calls.rule("Same", Outcome.MISSING)))
        .withMessage("two rules must not have the same id but had Same");
  }

  @Test
  void aSchemeHasACode() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new FundingScheme(
                    " ", Label.of("nom", "name"), Label.of("f", "f"), FundingNature.GRANT))
        .withMessage("the code of a scheme must not be blank (name)");
  }

  @Test
  void isAValue() {
    Call call =
        Calls.call()
            .addRule(Calls.rule("First", Outcome.MISSING))
            .window(Calls.WINDOW)
            .addRemark(Samples.citation(Confidence.VERIFIED))
            .addUnknown(Label.of("rien", "nothing"))
            .build();
    Call copy = Samples.copy(call);
    assertThat(copy).isEqualTo(call).hasSameHashCodeAs(call);
    assertThat(copy.assess(Calls.project())).isEqualTo(call.assess(Calls.project()));
    assertThat(copy.ruleSet()).isEqualTo(call.ruleSet());
    assertThat(call.withWindow(Optional.empty())).isNotEqualTo(call);
    assertThat(Samples.copy(call.summary())).isEqualTo(call.summary());
    assertThat(call.summary())
        .isEqualTo(
            CallSummary.builder()
                .id("general-2025")
                .title(call.title())
                .scheme("GENERAL")
                .window(Calls.WINDOW)
                .build());
  }

  @Test
  void aChangedCallEvaluatesItsNewRules() {
    Call changed = CALL.withRules(Calls.rule("Other", Outcome.NOT_SATISFIED));
    assertThat(CALL.assess(Calls.project()).verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(changed.assess(Calls.project()).verdict()).isEqualTo(Verdict.INELIGIBLE);
  }

  @Test
  void aCatalogueFindsItsCalls() {
    Call second = CALL.withId("second");
    Catalogue catalogue = Catalogue.of(List.of(second, CALL));
    assertThat(catalogue.summaries()).containsExactly(second.summary(), CALL.summary());
    assertThat(catalogue.call("second")).isEqualTo(second);
    assertThat(catalogue.find("general-2025")).contains(CALL);
    assertThat(catalogue.find("third")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.call("third"))
        .withMessage("there is no call with the id third; there are [second, general-2025]");
  }

  @Test
  void aCatalogueHasOneCallAnId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.of(List.of(CALL, CALL.withEdition("2026"))))
        .withMessageContaining("general-2025");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.lazy(List.of(CALL.summary(), CALL.summary()), id -> CALL))
        .withMessageContaining("general-2025");
  }

  @Test
  void ofTwoCataloguesTheFirstGoesFirst() {
    Call second = CALL.withId("second");
    Call other = CALL.withEdition("2026");
    Catalogue catalogue =
        Catalogue.of(List.of(other)).withFallback(Catalogue.of(List.of(CALL, second)));
    assertThat(catalogue.summaries()).containsExactly(other.summary(), second.summary());
    assertThat(catalogue.call("second")).isEqualTo(second);
    assertThat(catalogue.call("general-2025")).isEqualTo(other);
    assertThat(catalogue.find("third")).isEmpty();
  }

  @Test
  void aLazyCatalogueLoadsWhatIsAskedForOnce() {
    List<String> loaded = new ArrayList<>();
    Catalogue catalogue =
        Catalogue.lazy(
            ImmutableList.of(CALL.summary(), CALL.withId("second").summary()),
            id -> {
              loaded.add(id);
              return CALL.withId(id);
            });
    assertThat(catalogue.summaries()).hasSize(2);
    assertThat(catalogue.find("third")).isEmpty();
    assertThat(loaded).isEmpty();
    assertThat(catalogue.call("second")).isSameAs(catalogue.find("second").orElseThrow());
    assertThat(loaded).containsExactly("second");
  }

  @Test
  void refusesALoaderThatGivesAnotherCall() {
    Catalogue catalogue =
        Catalogue.lazy(List.of(CALL.summary()), id -> CALL.withId("another-call"));
    assertThatIllegalStateException()
        .isThrownBy(() -> catalogue.call(CALL.id()))
        .withMessageStartingWith("the loader gave for the id " + CALL.id() + " the call");
  }
}
