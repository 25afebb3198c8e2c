package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallLint;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.LintCode;
import io.github.aict.funding.LintFinding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lint on the bundled calls, and on rule files that have one mistake each. */
class LintTest {

  private static final Path FOLDER = Resources.ofTests("lint");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Period TWO_YEARS = Period.ofYears(2);

  /** The mistake of each file: the code and the rules it is about. */
  private static final ImmutableListMultimap<String, String> PLANTED =
      ImmutableListMultimap.<String, String>builder()
          .put("closed-window", "CLOSED_WINDOW [SubmittedWithin]")
          .put("contradiction-guarded", "CONTRADICTION [Communes, Regions]")
          .put("contradiction-preference", "CONTRADICTION [Communes, Regions]")
          .put("contradiction-with-own-guard", "CONTRADICTION [Joint]")
          .put("country-excluded-for-nothing", "COUNTRY_NEVER_ADMITTED [CountryNotIn, Recipients]")
          .put("country-in-no-group", "COUNTRY_NEVER_ADMITTED [CountryIn, MemberStates]")
          .put("country-no-recipient", "COUNTRY_NEVER_ADMITTED [CountryIn, Recipients]")
          .put(
              "country-no-recipient-on-submission",
              "COUNTRY_NEVER_ADMITTED [CountryIn, Recipients]")
          .put("expired-verification", "EXPIRED_VERIFICATION [Rate]")
          .put("floor-above-ceiling-amounts", "FLOOR_ABOVE_CEILING [GrantAtLeast, GrantAtMost]")
          .put("floor-above-ceiling-equal", "FLOOR_ABOVE_CEILING [MoreThanThree, AtMostThree]")
          .put("floor-above-ceiling-guarded", "FLOOR_ABOVE_CEILING [RateAtMost, RateAtLeast]")
          .put("floor-above-ceiling-one-rule", "FLOOR_ABOVE_CEILING [Duration]")
          .put("floor-above-ceiling-preference", "FLOOR_ABOVE_CEILING [OnePartner, TwoPartners]")
          .put("floor-above-ceiling-rates", "FLOOR_ABOVE_CEILING [RateAtLeast, RateAtMost]")
          .put("future-verification", "FUTURE_VERIFICATION [Rate]")
          .put("implied-guarded", "IMPLIED [RateAtMost/LDC, RateAtMost]")
          .put("implied-members", "IMPLIED [InWestAfrica, InSenegal]")
          .put("implied-narrower-kind", "IMPLIED [Groupings, Metropoles]")
          .put("implied-period", "IMPLIED [SubmittedBefore, SubmittedWithin]")
          .put("implied-preference", "IMPLIED [SmallGrant, GrantAtMost]")
          .put("implied-rate", "IMPLIED [RateAtMost/most, RateAtMost/half]")
          .put("implied-set-and-members", "IMPLIED [SomeInWestAfrica, InSenegal]")
          .put("implied-twice-the-same", "IMPLIED [Municipalities, Communes]")
          .put("never-applies-beside-another", "NEVER_APPLIES [RateForSeveral, OneCountry]")
          .put("never-applies-guard", "NEVER_APPLIES [Rate]")
          .put("never-applies-two-income-groups", "NEVER_APPLIES [Rate]")
          .put("never-fails-by-its-guard", "NEVER_FAILS [Authorities]")
          .put("never-fails-days", "NEVER_FAILS [AnyDay]")
          .put("never-fails-one-or-the-other", "NEVER_FAILS [KindAny]")
          .put("never-fails-whole-line", "NEVER_FAILS [AnyRate]")
          .put("never-fails-zero", "NEVER_FAILS [GrantAtLeast]")
          .put("no-requirement", "NO_REQUIREMENT []")
          .put("two-questions", "TWO_QUESTIONS [Needs, Wishes]")
          .put("uncited", "UNCITED [Rate]")
          .put("unsatisfiable-answers", "UNSATISFIABLE_CALL [Joint, Alone]")
          .put("unsatisfiable-kinds", "UNSATISFIABLE_CALL [KindIn, KindNotIn]")
          .put("unsatisfiable-partners", "UNSATISFIABLE_CALL [EachForeign, SomeAtHome]")
          .put("unsatisfiable-region", "UNSATISFIABLE_CALL [RegionIn, RegionNotIn]")
          .put("unsatisfiable-three-rules", "UNSATISFIABLE_CALL [KindIn, NoCommune, NoRegion]")
          .put("unused-acceptance", "UNUSED_ACCEPTANCE [Rate]")
          .put("window-after-the-list", "WINDOW_OUTSIDE_VALIDITY [PriorityCountry]")
          .put("window-before-the-kind", "WINDOW_OUTSIDE_VALIDITY [KindIn]")
          .put("window-before-the-list", "WINDOW_OUTSIDE_VALIDITY [PriorityCountry]")
          .put("window-before-the-mechanism", "WINDOW_OUTSIDE_VALIDITY [Services]")
          .put("window-before-the-year", "WINDOW_OUTSIDE_VALIDITY [LeastDeveloped]")
          .put("window-without-a-list", "WINDOW_OUTSIDE_VALIDITY [LeastDeveloped]")
          .build();

  static Stream<Path> mistakes() {
    return Resources.in(FOLDER, ".json").stream();
  }

  static Stream<Call> bundled() {
    Catalogue catalogue = Catalogues.bundled();
    return catalogue.summaries().stream().map(summary -> catalogue.call(summary.id()));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void findsThePlantedMistakeAndNothingElse(Path file) throws Exception {
    Call call = AictJson.calls().read(file);
    assertThat(told(CallLint.of(call, TODAY, TWO_YEARS)))
        .containsExactlyElementsOf(PLANTED.get(Resources.stem(file)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void findsItAtAnyTimeUnlessItIsAboutDays(Path file) throws Exception {
    Call call = AictJson.calls().read(file);
    boolean aboutDays = Resources.stem(file).endsWith("-verification");
    assertThat(told(CallLint.of(call)))
        .containsExactlyElementsOf(aboutDays ? List.of() : PLANTED.get(Resources.stem(file)));
  }

  @Test
  void everyMistakeHasItsFile() {
    assertThat(mistakes().map(Resources::stem))
        .containsExactlyInAnyOrderElementsOf(PLANTED.keySet());
    assertThat(PLANTED.keySet()).hasSizeGreaterThan(25);
  }

  @Test
  void everyCodeIsPlanted() throws Exception {
    Set<String> codes =
        PLANTED.values().stream()
            .map(told -> told.substring(0, told.indexOf(' ')))
            .collect(Collectors.toSet());
    CallLint.editions(editions()).forEach(finding -> codes.add(finding.code().name()));
    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(LintCode.values()).map(LintCode::name).toList());
  }

  @Test
  void findsOverlapsAndGapsBetweenEditions() throws Exception {
    assertThat(told(CallLint.editions(editions())))
        .containsExactly(
            "EDITION_GAP [gap-2019, gap-2022]", "EDITION_OVERLAP [overlap-2024, overlap-2025]");
  }

  private static List<Call> editions() throws Exception {
    List<Call> calls = new ArrayList<>();
    for (Path file : Resources.in(FOLDER.resolve("editions"), ".json")) {
      calls.add(AictJson.calls().read(file));
    }
    return calls;
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void tellsItInSentences(Path file) throws Exception {
    for (LintFinding finding : CallLint.of(AictJson.calls().read(file), TODAY, TWO_YEARS)) {
      assertThat(finding.sentence().fr()).matches("[\\p{Lu}«].*\\.").doesNotContain("%s");
      assertThat(finding.sentence().fr()).doesNotContainPattern(" [:;?!%€»]|« ");
      assertThat(finding.sentence().en()).matches("[\\p{Lu}“].*\\.").doesNotContain("%s");
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void findsNothingInTheBundledCallsThatTheyDoNotExplain(Call call) {
    assertThat(CallLint.of(call, TODAY, Period.ofYears(1)))
        .allSatisfy(finding -> assertThat(finding.because()).isPresent());
  }

  @Test
  void findsNothingBetweenTheBundledEditionsThatTheyDoNotExplain() {
    assertThat(CallLint.editions(bundled().toList()))
        .allSatisfy(finding -> assertThat(finding.because()).isPresent());
  }

  @Test
  void explainsWhatIsKnownOfTheBundledCalls() {
    assertThat(told(CallLint.of(Catalogues.bundled().call("1pct-eau-energie"))).stream().distinct())
        .containsExactly(
            "WINDOW_OUTSIDE_VALIDITY [HoldsServiceCompetence]",
            "WINDOW_OUTSIDE_VALIDITY [SpendAtMostShareOfServiceResources]");
    assertThat(told(CallLint.of(Catalogues.bundled().call("joint-senegal-2024"))))
        .containsExactly("IMPLIED [ApplicantKindNotIn, ApplicantKindIn]");
  }

  private static List<String> told(List<LintFinding> findings) {
    return findings.stream().map(finding -> finding.code() + " " + finding.about()).toList();
  }
}
