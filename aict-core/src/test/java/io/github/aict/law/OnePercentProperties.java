package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.project.Applicant;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.PublicService;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class OnePercentProperties {

  private static final long MOST = 99_999_999_999_999L;
  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

  private static Money cents(long amount) {
    return Money.ofMinor(CurrencyUnit.EUR, amount);
  }

  private static ServiceBudget budget(PublicService service, long base, long planned) {
    return ServiceBudget.builder()
        .service(service)
        .ownResources(cents(base))
        .planned(cents(planned))
        .build();
  }

  private static Outcome ceiling(ServiceBudget... budgets) {
    Project project =
        Project.builder()
            .applicant(
                Applicant.builder()
                    .kind(AuthorityKind.SYNDICAT_EAU)
                    .services(ImmutableSet.of(PublicService.EAU_POTABLE))
                    .build())
            .serviceBudgets(ImmutableList.copyOf(budgets))
            .build();
    return LegalReview.of(project, DAY).findings().stream()
        .filter(finding -> finding.rule().name().equals("OnePercentCeilingWater"))
        .map(Finding::outcome)
        .findFirst()
        .orElseThrow();
  }

  private static void assertIsWithin(ServiceBudget budget, boolean within) {
    Money ceiling = OnePercent.ceiling(budget).orElseThrow();
    assertThat(!budget.planned().orElseThrow().isGreaterThan(ceiling)).isEqualTo(within);
    assertThat(!OnePercent.left(budget).orElseThrow().isNegative()).isEqualTo(within);
    assertThat(ceiling(budget)).isEqualTo(within ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
  }

  @Property
  void aPlanWithinTheCeilingLeavesSomethingAndMeetsTheRule(
      @ForAll @LongRange(max = MOST) long base, @ForAll @LongRange(max = MOST) long planned) {
    boolean within =
        BigInteger.valueOf(planned)
                .multiply(BigInteger.valueOf(100))
                .compareTo(BigInteger.valueOf(base))
            <= 0;
    assertIsWithin(budget(PublicService.EAU_POTABLE, base, planned), within);
  }

  @Property
  void theCeilingIsExactToTheCent(
      @ForAll @LongRange(max = MOST) long base, @ForAll @IntRange(max = 3) int beyond) {
    ServiceBudget budget = budget(PublicService.EAU_POTABLE, base, base / 100 + beyond);
    assertThat(OnePercent.ceiling(budget)).contains(cents(base / 100));
    assertThat(OnePercent.left(budget)).contains(cents(-beyond));
    assertIsWithin(budget, beyond == 0);
  }

  @Property
  void theCeilingIsTheGreatestAmountOfWholeCentsWithinOnePerCent(
      @ForAll @LongRange(max = MOST) long base) {
    BigDecimal exact = BigDecimal.valueOf(base, 2).movePointLeft(2);
    BigDecimal ceiling =
        OnePercent.ceiling(budget(PublicService.GAZ, base, 0)).orElseThrow().getAmount();
    assertThat(ceiling).isLessThanOrEqualTo(exact);
    assertThat(ceiling.add(new BigDecimal("0.01"))).isGreaterThan(exact);
  }

  @Property
  void twoBudgetsMeetTheRuleExactlyWhenEachDoes(
      @ForAll @LongRange(max = 1_000_000) long water,
      @ForAll @LongRange(max = 20_000) long plannedForWater,
      @ForAll @LongRange(max = 1_000_000) long sanitation,
      @ForAll @LongRange(max = 20_000) long plannedForSanitation) {
    ServiceBudget first = budget(PublicService.EAU_POTABLE, water, plannedForWater);
    ServiceBudget second = budget(PublicService.ASSAINISSEMENT, sanitation, plannedForSanitation);
    boolean within = plannedForWater * 100 <= water && plannedForSanitation * 100 <= sanitation;
    assertThat(ceiling(first, second))
        .isEqualTo(ceiling(second, first))
        .isEqualTo(within ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
  }

  @Property
  void theMobilityLevyNeverRaisesTheCeiling(
      @ForAll @LongRange(max = MOST) long resources, @ForAll @IntRange(max = 100) int percent) {
    long levy = resources / 100 * percent;
    ServiceBudget mobility =
        budget(PublicService.MOBILITE, resources, 0).withVersementMobilite(cents(levy));
    assertThat(OnePercent.ceiling(mobility)).contains(cents((resources - levy) / 100));
  }
}
