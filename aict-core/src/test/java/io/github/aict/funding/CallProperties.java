package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Test;
import io.github.aict.rule.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class CallProperties {

  @Property
  void aRateIsExactToTheCentAtItsCap(
      @ForAll @LongRange(min = 1, max = 99_999_999_999_999L) long total,
      @ForAll @LongRange(min = 1, max = 99) long percent) {
    long highest =
        BigInteger.valueOf(total)
            .multiply(BigInteger.valueOf(percent))
            .divide(BigInteger.valueOf(100))
            .longValueExact();
    Rule cap =
        Samples.rule(
            "Cap", Condition.check(BudgetFacts.FUNDING_RATE, Test.atMost(Rate.percent(percent))));
    assertThat(Calls.of(cap).assess(asking(highest, total)).verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(Calls.of(cap).assess(asking(highest + 1, total)).verdict())
        .isEqualTo(Verdict.INELIGIBLE);
  }

  @Property
  void theOrderOfTheRulesDoesNotMatter(
      @ForAll @Size(max = 42) List<Outcome> outcomes, @ForAll Random random) {
    List<Rule> rules = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Rule rule = Calls.rule("Rule" + rules.size(), outcome);
      rules.add(
          switch (random.nextInt(3)) {
            case 0 -> rule.withWeight(Weight.PREFERENCE);
            case 1 -> rule.withConfidence(Confidence.LIKELY);
            default -> rule;
          });
    }
    Assessment inOrder = Calls.call().rules(rules).build().assess(Calls.project());
    Map<String, Outcome> expected = byId(inOrder);
    Collections.shuffle(rules, random);
    Assessment shuffled = Calls.call().rules(rules).build().assess(Calls.project());
    assertThat(shuffled.verdict()).isEqualTo(inOrder.verdict());
    assertThat(byId(shuffled)).isEqualTo(expected);
    assertThat(shuffled.missing()).isEqualTo(inOrder.missing());
  }

  private static Map<String, Outcome> byId(Assessment assessment) {
    return assessment.findings().stream()
        .collect(Collectors.toMap(finding -> finding.rule().id(), finding -> finding.outcome()));
  }

  private static Project asking(long requested, long total) {
    return Project.builder()
        .financingPlan(
            FinancingPlan.builder()
                .total(Money.ofMinor(CurrencyUnit.EUR, total))
                .requested(Money.ofMinor(CurrencyUnit.EUR, requested))
                .build())
        .build();
  }
}
