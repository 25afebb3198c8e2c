package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import io.github.aict.territory.AuthorityKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CallDiffTest {

  private static final Rule CAP = Samples.rule("GrantAtMost", atMost("100.00"));
  private static final Rule KINDS =
      Samples.rule("KindIn", kinds(AuthorityKind.COMMUNE, AuthorityKind.REGION));
  private static final Call BEFORE = Calls.of(CAP, KINDS);

  private static Condition atMost(String amount) {
    return Condition.check(BudgetFacts.REQUESTED, io.github.aict.rule.Test.atMost(eur(amount)));
  }

  private static Condition kinds(AuthorityKind... kinds) {
    return Condition.check(
        Facts.APPLICANT_KIND, io.github.aict.rule.Test.in(ImmutableSet.copyOf(kinds)));
  }

  private static RuleChange onlyChange(Rule cap) {
    CallDiff diff = CallDiff.of(BEFORE, Calls.of(cap, KINDS));
    assertThat(diff.rules()).hasSize(1);
    return diff.rules().get(0);
  }

  @Test
  void aLowerCapIsTighterAndAHigherOneLooser() {
    RuleChange lower = onlyChange(CAP.withCondition(atMost("99.99")));
    assertThat(lower.rule()).isEqualTo("GrantAtMost");
    assertThat(lower.kind()).isEqualTo(ChangeKind.TIGHTENED);
    assertThat(lower.details())
        .containsExactly(
            Label.of(
                "Subvention demandée\u00a0: maximum 100\u00a0€ → maximum 99,99\u00a0€",
                "Grant asked for: at most €100 → at most €99.99"));
    assertThat(onlyChange(CAP.withCondition(atMost("100.01"))).kind())
        .isEqualTo(ChangeKind.LOOSENED);
  }

  @Test
  void aGuardLoosensARule() {
    Rule guarded = CAP.withGuard(kinds(AuthorityKind.REGION));
    assertThat(onlyChange(guarded).kind()).isEqualTo(ChangeKind.LOOSENED);
    assertThat(CallDiff.of(Calls.of(guarded), Calls.of(CAP)).rules(ChangeKind.TIGHTENED))
        .hasSize(1);
  }

  @Test
  void weightAndConfidenceCountToo() {
    assertThat(onlyChange(CAP.withWeight(Weight.PREFERENCE)).kind()).isEqualTo(ChangeKind.LOOSENED);
    assertThat(onlyChange(CAP.withConfidence(Confidence.LIKELY)).kind())
        .isEqualTo(ChangeKind.LOOSENED);
    RuleChange both =
        onlyChange(CAP.withConfidence(Confidence.LIKELY).withCondition(atMost("50.00")));
    assertThat(both.kind()).isEqualTo(ChangeKind.CHANGED);
    assertThat(both.details()).contains(Label.of("vérifié → probable", "verified → likely"));
  }

  @Test
  void otherTermsThatContainEachOtherInNoWayAreAChange() {
    Rule others = KINDS.withCondition(kinds(AuthorityKind.REGION, AuthorityKind.DEPARTEMENT));
    RuleChange change = CallDiff.of(BEFORE, Calls.of(CAP, others)).rules().get(0);
    assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
    assertThat(change.details())
        .containsExactly(
            Label.of(
                "Nature du porteur, en plus\u00a0: département",
                "Kind of lead applicant, added: département"),
            Label.of(
                "Nature du porteur, en moins\u00a0: commune",
                "Kind of lead applicant, removed: commune"));
  }

  @Test
  void theSameDecisionInOtherWordsIsAReword() {
    Rule reworded =
        CAP.withCondition(Condition.allOf(atMost("100.00")))
            .withStatement(Label.of("Au plus cent euros.", "At most a hundred euros."));
    RuleChange change = onlyChange(reworded);
    assertThat(change.kind()).isEqualTo(ChangeKind.REWORDED);
    assertThat(change.details())
        .containsExactly(
            Label.of(
                "«\u00a0Exigence GrantAtMost.\u00a0» → «\u00a0Au plus cent euros.\u00a0»",
                "“Requirement GrantAtMost.” → “At most a hundred euros.”"));
    assertThat(onlyChange(CAP.withCondition(Condition.allOf(atMost("100.00")))).details())
        .hasSize(1);
  }

  @Test
  void theOnlyRuleOfANameIsTheSameUnderAnotherVariant() {
    RuleChange renamed = onlyChange(CAP.withVariant("all"));
    assertThat(renamed.rule()).isEqualTo("GrantAtMost/all");
    assertThat(renamed.kind()).isEqualTo(ChangeKind.REWORDED);
    CallDiff two = CallDiff.of(BEFORE, Calls.of(CAP.withVariant("a"), CAP.withVariant("b"), KINDS));
    assertThat(two.rules(ChangeKind.ADDED)).hasSize(2);
    assertThat(two.rules(ChangeKind.REMOVED)).hasSize(1);
  }

  @Test
  void tellsWhichProjectsChangeVerdict() {
    Project fits = project("90.00");
    Project toTheCent = project("100.00");
    CallDiff diff = CallDiff.of(BEFORE, Calls.of(CAP.withCondition(atMost("99.99")), KINDS));
    assertThat(diff.verdicts(List.of(fits, toTheCent)))
        .containsExactly(new VerdictChange(toTheCent, Verdict.ELIGIBLE, Verdict.INELIGIBLE));
  }

  private static Project project(String requested) {
    return Project.builder()
        .applicant(Applicant.builder().kind(AuthorityKind.COMMUNE).build())
        .financingPlan(FinancingPlan.builder().requested(eur(requested)).build())
        .build();
  }

  @Test
  void tellsTheWindowInWords() {
    CallDiff diff = CallDiff.of(BEFORE, BEFORE.withWindow(Calls.WINDOW));
    assertThat(diff.rules()).isEmpty();
    assertThat(diff.details())
        .containsExactly(
            Label.of(
                "Fenêtre\u00a0: inconnue → du 7 avril 2025 au 30 mai 2025",
                "Window: not known → from 7 April 2025 to 30 May 2025"));
    assertThat(diff.isEmpty()).isFalse();
  }

  @Test
  void tellsWhatTheCallIsAndWhoseItIs() {
    FundingScheme other =
        new FundingScheme(
            "GENERAL",
            Label.of("autre appel", "other call"),
            Label.of("fondation", "foundation"),
            FundingNature.EXPERTISE);
    Call after = BEFORE.withScheme(other).withTitle(Label.of("Un autre titre", "Another title"));
    CallDiff diff = CallDiff.of(BEFORE, after);
    assertThat(diff.before()).isEqualTo(BEFORE);
    assertThat(diff.after()).isEqualTo(after);
    assertThat(diff.details())
        .extracting(Label::en)
        .containsExactly(
            "Title: General call 2025 of the example → Another title",
            "Scheme: general call → other call",
            "Funder: ministry → foundation",
            "Nature: "
                + FundingNature.GRANT.label().en()
                + " → "
                + FundingNature.EXPERTISE.label().en());
  }

  @Test
  void explainsEveryDifference() {
    Rule tighter = CAP.withCondition(atMost("99.99"));
    Rule more = Samples.rule("More", atMost("10.00"));
    CallDiff diff = CallDiff.of(BEFORE, Calls.of(tighter, more).withWindow(Calls.WINDOW));
    assertThat(diff.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            general call 2025 (general-2025) → general call 2025 (general-2025)
              - Window: not known → from 7 April 2025 to 30 May 2025

            Rules added
              - More
                  Requirement More.

            Rules removed
              - KindIn
                  Requirement KindIn.

            Rules tightened
              - GrantAtMost
                  Grant asked for: at most €100 → at most €99.99
            """);
    CatalogueDiff all =
        CatalogueDiff.of(
            List.of(BEFORE, BEFORE.withId("gone")),
            List.of(BEFORE.withWindow(Calls.WINDOW), BEFORE.withId("come")));
    assertThat(all.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            Calls added: 1; removed: 1; changed: 1
              + General call 2025 of the example (come)
              - General call 2025 of the example (gone)

            general call 2025 (general-2025) → general call 2025 (general-2025)
              - Window: not known → from 7 April 2025 to 30 May 2025
            """);
  }

  @Test
  void equalCallsDoNotDiffer() {
    CallDiff none = CallDiff.of(BEFORE, BEFORE);
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.explain(Locale.ENGLISH))
        .isEqualTo(
            "general call 2025 (general-2025) → general call 2025 (general-2025)\n"
                + "  No difference.\n");
  }

  @Test
  void catalogueTellsCallsThatCameWentAndChanged() {
    Call kept = BEFORE.withId("kept");
    Call changed = Calls.of(CAP.withCondition(atMost("50.00")), KINDS).withId("changed");
    Call old = BEFORE.withId("changed");
    Call gone = BEFORE.withId("gone");
    Call come = BEFORE.withId("come");
    CatalogueDiff diff = CatalogueDiff.of(List.of(kept, old, gone), List.of(kept, changed, come));
    assertThat(diff.added()).containsExactly(come);
    assertThat(diff.removed()).containsExactly(gone);
    assertThat(diff.changed()).containsExactly(CallDiff.of(old, changed));
    assertThat(diff).hasToString("+[come] -[gone] ~[changed → changed]");
    assertThat(diff.explain(Locale.FRENCH))
        .startsWith("Appels ajoutés\u00a0: 1\u00a0; supprimés\u00a0: 1\u00a0; modifiés\u00a0: 1\n")
        .contains("Règles durcies");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueDiff.of(List.of(kept, kept), List.of()));
  }

  @Test
  void areValues() {
    Call later = Calls.of(KINDS).withWindow(Validity.from(Calls.WINDOW.days().lowerEndpoint()));
    CallDiff diff = CallDiff.of(BEFORE, later);
    assertThat(Samples.copy(diff)).isEqualTo(diff).hasSameHashCodeAs(diff);
    assertThat(Samples.copy(diff).rules()).isEqualTo(diff.rules());
    assertThat(diff).isNotEqualTo(CallDiff.of(later, BEFORE));
    CatalogueDiff all = CatalogueDiff.of(List.of(BEFORE), List.of(later));
    assertThat(Samples.copy(all)).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(all).isNotEqualTo(CatalogueDiff.of(List.of(BEFORE), List.of(BEFORE)));
  }
}
