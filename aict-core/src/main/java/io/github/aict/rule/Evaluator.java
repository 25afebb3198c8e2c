package io.github.aict.rule;

import io.github.aict.evidence.Confidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules made ready to be asked one after the other.
 *
 * <p>Most rules are one check of a code that is known already, and are told by it alone: a loop
 * over such rules calls nothing.
 */
final class Evaluator {

  private final Rule[] rules;
  private final @Nullable Node[] conditions;

  /** The conditions that known codes tell. */
  private final @Nullable Node[] quick;

  /** One for each rule that is not verified, zero for each that is. */
  private final byte[] unverified;

  Evaluator(List<Rule> all) {
    this.rules = all.toArray(new Rule[0]);
    this.conditions = new Node[rules.length];
    this.quick = new Node[rules.length];
    this.unverified = new byte[rules.length];
    for (int i = 0; i < rules.length; i++) {
      Node condition = rules[i].unguarded();
      conditions[i] = condition;
      quick[i] = condition != null && condition.isQuick() ? condition : null;
      unverified[i] = (byte) (rules[i].confidence() == Confidence.VERIFIED ? 0 : 1);
    }
  }

  /** What one rule comes to. */
  Outcome outcome(int index, FactSheet sheet) {
    return rules[index].judged(Outcome.ofCode(plainCode(index, sheet)), sheet);
  }

  private int quickCode(int index, int[] codes) {
    Node condition = quick[index];
    return condition == null ? Logic.UNTOLD : Node.quick(condition, codes, 0);
  }

  private int plainCode(int index, FactSheet sheet) {
    Node condition = conditions[index];
    return condition == null
        ? rules[index].plainOutcome(sheet).code()
        : Node.code(condition, sheet);
  }

  /** The worst that any of the rules comes to; the others are not asked after the worst of all. */
  Outcome worst(FactSheet sheet) {
    int[] codes = sheet.codes();
    int worst = Logic.SATISFIED;
    for (int i = 0; i < rules.length && worst != Logic.NOT_SATISFIED; i++) {
      int code = quickCode(i, codes);
      worst = Logic.and(worst, code > Logic.NOT_SATISFIED ? code : outcome(i, sheet).code());
    }
    return Outcome.ofCode(worst);
  }

  /** What each rule comes to, as codes of {@link Outcome}. */
  byte[] outcomes(FactSheet sheet) {
    int[] codes = sheet.codes();
    byte[] outcomes = new byte[rules.length];
    int unsure = 0;
    for (int i = 0; i < outcomes.length; i++) {
      int code = quickCode(i, codes);
      if (code == Logic.UNTOLD) {
        code = plainCode(i, sheet);
      }
      outcomes[i] = (byte) code;
      // The lowest bit of what is to be judged (binary 10) and of what fails (00) unverified.
      unsure |= ~code & (code >>> 1 | unverified[i]);
    }
    if ((unsure & 1) != 0) {
      judge(outcomes, sheet);
    }
    return outcomes;
  }

  /** Puts in what a person has the last word on. */
  private void judge(byte[] outcomes, FactSheet sheet) {
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = (byte) rules[i].judged(Outcome.ofCode(outcomes[i]), sheet).code();
    }
  }
}
