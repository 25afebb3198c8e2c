package io.github.aict.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: conditions in Java, checked by the engine; a single rule for the verdict alone. */
final class EasyRulesEngine extends PeerEngine<EasyRulesEngine.Input> {

  /** What Easy Rules takes. */
  record Input(Dossier dossier, Facts facts) {}

  /** A criterion in Java. */
  private interface Test {
    boolean of(Dossier dossier);
  }

  private static final String FACT = "dossier";

  private final DefaultRulesEngine engine = new DefaultRulesEngine();
  private final List<Rule> each = new ArrayList<>();
  private final Rules rules = new Rules();
  private final Rule eligible;
  private final Rules all;

  EasyRulesEngine(CriteriaSet set) {
    super(set);
    List<Criterion> criteria = set.criteria();
    List<Test> tests = tests(set);
    for (int i = 0; i < criteria.size(); i++) {
      Rule rule = rule(criteria.get(i).id(), tests.get(i));
      each.add(rule);
      rules.register(rule);
    }
    Test conjunction =
        set == CriteriaSet.TEN
            ? TenByHand::all
            : d ->
                SenegalByHand.kindIn(d)
                    && SenegalByHand.kindNotIn(d)
                    && SenegalByHand.joint(d)
                    && SenegalByHand.country(d);
    eligible = rule("Eligible", conjunction);
    all = new Rules(eligible);
  }

  private static List<Test> tests(CriteriaSet set) {
    return set == CriteriaSet.TEN
        ? List.of(
            TenByHand::kind,
            TenByHand::rate,
            TenByHand::own,
            TenByHand::grantAtLeast,
            TenByHand::grantAtMost,
            TenByHand::countries,
            TenByHand::duration,
            TenByHand::window,
            TenByHand::themes,
            TenByHand::deliberation)
        : List.of(
            SenegalByHand::kindIn,
            SenegalByHand::kindNotIn,
            SenegalByHand::joint,
            SenegalByHand::country);
  }

  private static Rule rule(String name, Test test) {
    Condition condition = facts -> test.of(facts.get(FACT));
    return new RuleBuilder().name(name).when(condition).build();
  }

  @Override
  public Input bind(Case data) {
    Facts facts = new Facts();
    facts.put(FACT, data.dossier());
    return new Input(data.dossier(), facts);
  }

  @Override
  public Truth verdict(Input input) {
    return Truth.of(engine.check(all, input.facts()).get(eligible));
  }

  @Override
  public List<Found> explain(Input input) {
    Map<Rule, Boolean> outcomes = engine.check(rules, input.facts());
    return findings(input.dossier(), i -> Truth.of(outcomes.get(each.get(i))));
  }
}
