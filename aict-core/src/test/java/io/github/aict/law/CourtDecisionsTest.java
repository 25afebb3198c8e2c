package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourtDecisionsTest {

  static List<CourtDecision> decisions() {
    return CourtDecisions.all();
  }

  @Test
  void standInTheOrderOfTheirDays() {
    assertThat(CourtDecisions.all())
        .extracting(CourtDecision::id)
        .containsExactly(
            "ce-1989-pierrefitte",
            "ce-1995-villeneuve-dascq",
            "caa-versailles-2007-stains",
            "caa-lyon-2010-rhone-alpes",
            "ta-lyon-2012",
            "ce-2016-rhone-alpes",
            "ta-cergy-2019-arnouville",
            "caa-lyon-2021-saint-etienne",
            "caa-bordeaux-2023",
            "ce-2024-sos-mediterranee");
    assertThat(CourtDecisions.all()).extracting(CourtDecision::decidedOn).isSorted();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void areWordedAndSourced(CourtDecision decision) {
    assertThat(decision.holding().fr()).endsWith(".");
    assertThat(decision.holding().en()).endsWith(".");
    assertThat(List.of(decision.court().fr(), decision.name().fr(), decision.holding().fr()))
        .noneMatch(text -> text.contains("'"));
    assertThat(decision.rules()).isNotEmpty();
    assertThat(decision.confidence()).isEqualTo(Confidence.VERIFIED);
    assertThat(decision.citations())
        .isNotEmpty()
        .extracting(Citation::locator)
        .containsOnly(decision.name());
    assertThat(CourtDecisions.of(decision.id())).isSameAs(decision);
    assertThat(Samples.copy(decision)).isEqualTo(decision);
  }

  @Test
  void areCitedByCourtDayAndNumbers() {
    CourtDecision decision = CourtDecisions.of("ce-2024-sos-mediterranee");
    assertThat(decision.name())
        .isEqualTo(
            Label.of(
                "Conseil d’État, 13 mai 2024, n°\u00a0472155, 474507 et 474652",
                "Council of State, 13 May 2024, no. 472155, 474507 and 474652"));
    assertThat(decision)
        .hasToString("Council of State, 13 May 2024, no. 472155, 474507 and 474652");
    assertThat(CourtDecisions.of("ce-2016-rhone-alpes").name().fr())
        .isEqualTo("Conseil d’État, 17 février 2016, n°\u00a0368342");
  }

  @Test
  void areCitedWithoutNumbersThatAreNotKnown() {
    CourtDecision decision = CourtDecisions.of("caa-lyon-2021-saint-etienne");
    assertThat(decision.numbers()).isEmpty();
    assertThat(decision.name())
        .isEqualTo(
            Label.of(
                "cour administrative d’appel de Lyon, 24 juin 2021",
                "administrative court of appeal of Lyon, 24 June 2021"));
  }

  @Test
  void areFoundByRuleTheLatestFirst() {
    assertThat(CourtDecisions.on("Neutrality"))
        .extracting(CourtDecision::id)
        .containsExactly(
            "ce-2024-sos-mediterranee",
            "caa-versailles-2007-stains",
            "ce-1995-villeneuve-dascq",
            "ce-1989-pierrefitte");
    assertThat(CourtDecisions.on("x")).isEmpty();
  }

  @Test
  void refuseAnUnknownId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CourtDecisions.of("x"))
        .withMessageStartingWith("there is no court decision with the id x; there are [ce-1989-");
  }
}
