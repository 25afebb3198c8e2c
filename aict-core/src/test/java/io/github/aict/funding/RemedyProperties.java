package io.github.aict.funding;

import static io.github.aict.funding.RemedyTest.check;
import static io.github.aict.funding.RemedyTest.floor;
import static io.github.aict.funding.RemedyTest.rate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Validity;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Test;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Remedies of random calls and projects, held against trying out every cent, day and month. */
class RemedyProperties {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 15);

  @Property(tries = 300)
  void theGrantIsTheNearestThatPasses(
      @ForAll @LongRange(min = 1, max = 300) long total,
      @ForAll @LongRange(min = 0, max = 300) long requested,
      @ForAll @LongRange(min = 0, max = 300) long inKind,
      @ForAll @IntRange(min = 0, max = 100) int cap,
      @ForAll @IntRange(min = 0, max = 60) int own,
      @ForAll @IntRange(min = 0, max = 100) int share,
      @ForAll @LongRange(min = 0, max = 200) long most) {
    long asked = Math.min(requested, total);
    long kind = Math.min(inKind, total - asked);
    Call call =
        Calls.of(
            rate("Cap", BudgetFacts.FUNDING_RATE, cap),
            floor("Own", BudgetFacts.OWN_SHARE, own),
            rate("InKind", BudgetFacts.IN_KIND_SHARE, share),
            check("Most", BudgetFacts.REQUESTED, Test.atMost(cents(most))));
    Assessment assessment = call.assess(financed(total, asked, kind));
    Optional<Long> nearest =
        LongStream.rangeClosed(0, total - kind)
            .boxed()
            .filter(grant -> passes(call, financed(total, grant, kind)))
            .min((a, b) -> Long.compare(Math.abs(a - asked), Math.abs(b - asked)));
    Optional<Long> greatest =
        LongStream.rangeClosed(1, total - kind)
            .boxed()
            .filter(grant -> passes(call, financed(total, grant, kind)))
            .max(Long::compare);
    assertThat(assessment.largestGrant().map(grant -> grant.amount().getAmountMinorLong()))
        .isEqualTo(greatest);
    everyRemedyWorks(assessment);
    if (assessment.verdict() == Verdict.INELIGIBLE) {
      Optional<Long> byGrantAlone =
          assessment.remedies().stream()
              .filter(
                  remedy ->
                      BudgetFacts.OWN_IN_KIND.of(remedy.applied()).equals(Optional.of(cents(kind))))
              .map(remedy -> BudgetFacts.REQUESTED.of(remedy.applied()).orElseThrow())
              .map(Money::getAmountMinorLong)
              .findFirst();
      assertThat(byGrantAlone).isEqualTo(nearest);
    }
  }

  @Property(tries = 200)
  void noSmallerMixOfGrantAndContributionInKindPasses(
      @ForAll @LongRange(min = 1, max = 120) long total,
      @ForAll @LongRange(min = 0, max = 120) long requested,
      @ForAll @LongRange(min = 0, max = 120) long inKind,
      @ForAll @IntRange(min = 0, max = 100) int cap,
      @ForAll @IntRange(min = 0, max = 100) int share) {
    long asked = Math.min(requested, total);
    long kind = Math.min(inKind, total - asked);
    Call call =
        Calls.of(
            rate("Cap", BudgetFacts.FUNDING_RATE, cap),
            rate("InKind", BudgetFacts.IN_KIND_SHARE, share));
    Assessment assessment = call.assess(financed(total, asked, kind));
    everyRemedyWorks(assessment);
    for (Remedy remedy : assessment.remedies()) {
      long grant = BudgetFacts.REQUESTED.of(remedy.applied()).orElseThrow().getAmountMinorLong();
      long left = BudgetFacts.OWN_IN_KIND.of(remedy.applied()).orElseThrow().getAmountMinorLong();
      for (long between = grant + 1; between <= asked; between++) {
        assertThat(passes(call, financed(total, between, left))).isFalse();
      }
      for (long between = left + 1; between <= Math.min(kind, total - grant); between++) {
        assertThat(passes(call, financed(total, grant, between))).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void daysAndMonthsAreTheNearestThatPass(
      @ForAll @IntRange(min = -40, max = 40) int first,
      @ForAll @IntRange(min = 0, max = 40) int length,
      @ForAll @IntRange(min = 1, max = 48) int least,
      @ForAll @IntRange(min = 0, max = 24) int more,
      @ForAll @IntRange(min = 1, max = 80) int months) {
    Validity window = Validity.closed(DAY.plusDays(first), DAY.plusDays(first + length));
    Call call =
        Calls.of(
            check("Window", Facts.SUBMITTED_ON, Test.within(window)),
            check(
                "Months", Facts.DURATION_MONTHS, Test.between((long) least, (long) least + more)));
    Project project =
        Project.builder()
            .schedule(Schedule.builder().declaredMonths(months).build())
            .build()
            .submittedOn(DAY);
    Assessment assessment = call.assess(project);
    everyRemedyWorks(assessment);
    if (assessment.verdict() == Verdict.INELIGIBLE) {
      assertThat(assessment.remedies()).hasSize(1);
      Project applied = assessment.remedies().get(0).applied();
      LocalDate nearestDay =
          window.contains(DAY)
              ? DAY
              : first > 0 ? window.firstDay().orElseThrow() : window.lastDay().orElseThrow();
      assertThat(Facts.SUBMITTED_ON.of(applied)).contains(nearestDay);
      assertThat(Facts.DURATION_MONTHS.of(applied))
          .contains(Math.min(Math.max(months, least), (long) least + more));
    }
  }

  @Property(tries = 300)
  void oneCentMoreThanTheLargestGrantFails(
      @ForAll @LongRange(min = 1, max = 99_999_999_999L) long total,
      @ForAll @LongRange(min = 0, max = 99_999_999_999L) long requested,
      @ForAll @IntRange(min = 0, max = 100) int cap,
      @ForAll @IntRange(min = 0, max = 60) int own,
      @ForAll @LongRange(min = 0, max = 99_999_999_999L) long most) {
    long asked = Math.min(requested, total);
    Call call =
        Calls.of(
            rate("Cap", BudgetFacts.FUNDING_RATE, cap),
            floor("Own", BudgetFacts.OWN_SHARE, own),
            check("Most", BudgetFacts.REQUESTED, Test.atMost(cents(most))));
    Assessment assessment = call.assess(financed(total, asked, 0));
    everyRemedyWorks(assessment);
    Optional<LargestGrant> largest = assessment.largestGrant();
    long grant = largest.map(g -> g.amount().getAmountMinorLong()).orElse(0L);
    assertThat(passes(call, financed(total, grant, 0))).isTrue();
    if (grant < total) {
      assertThat(passes(call, financed(total, grant + 1, 0))).isFalse();
      largest.ifPresent(
          found ->
              assertThat(found.binding())
                  .isEqualTo(rules(call.assess(financed(total, grant + 1, 0)))));
    }
  }

  private static List<Rule> rules(Assessment assessment) {
    List<Rule> rules = new ArrayList<>();
    assessment.failures().forEach(failure -> rules.add(failure.rule()));
    return rules;
  }

  private static void everyRemedyWorks(Assessment assessment) {
    for (Remedy remedy : assessment.remedies()) {
      assertThat(assessment.call().assess(remedy.applied()).verdict())
          .isNotEqualTo(Verdict.INELIGIBLE);
      assertThat(remedy.changes()).isNotEmpty();
    }
  }

  private static boolean passes(Call call, Project project) {
    return call.assess(project).verdict() != Verdict.INELIGIBLE;
  }

  private static Money cents(long cents) {
    return Money.ofMinor(CurrencyUnit.EUR, cents);
  }

  /** A plan that adds up. */
  private static Project financed(long total, long requested, long inKind) {
    return Project.builder()
        .financingPlan(
            FinancingPlan.builder()
                .total(cents(total))
                .requested(cents(requested))
                .addContribution(
                    Contribution.of(
                        Contributor.OWN, cents(total - requested - inKind), cents(inKind)))
                .build())
        .build();
  }
}
