package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import io.github.aict.evidence.Confidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules made ready to be asked one after the other.
 *
 * <p>Most rules are one check of a code that is known already. Loops over such checks call nothing,
 * so that they run in the registers of the machine; at a rule that takes more they stop for it.
 */
final class Evaluator {

  private static final int BITS = 3;
  private static final int PER_WORD = Long.SIZE / BITS;
  private static final long MASK = (1L << BITS) - 1;

  /** The lowest bit of each outcome in a word. */
  private static final long LOWEST = ~(-1L << (PER_WORD * BITS)) / MASK;

  private final Rule[] rules;
  private final @Nullable Node[] conditions;

  /** The conditions that known codes tell. */
  private final @Nullable Node[] quick;

  /** For each word of outcomes, the lowest bits of those of rules that are not verified. */
  private final long[] unverified;

  Evaluator(List<Rule> all) {
    this.rules = all.toArray(new Rule[0]);
    this.conditions = new Node[rules.length];
    this.quick = new Node[rules.length];
    this.unverified = new long[(rules.length + PER_WORD - 1) / PER_WORD];
    for (int i = 0; i < rules.length; i++) {
      Node condition = rules[i].unguarded();
      conditions[i] = condition;
      quick[i] = condition != null && condition.isQuick() ? condition : null;
      int word = i / PER_WORD;
      long bit = rules[i].confidence() == Confidence.VERIFIED ? 0 : 1;
      unverified[word] = unverified[word] << BITS | bit;
    }
  }

  /** What one rule comes to. */
  Outcome outcome(int index, FactSheet sheet) {
    return rules[index].judged(Outcome.ofCode(plainCode(index, sheet)), sheet);
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
      int code;
      for (Node node;
          i < rules.length
              && (node = quick[i]) != null
              && (code = Node.quick(node, codes, 0)) > Logic.NOT_SATISFIED;
          i++) {
        worst = Logic.and(worst, code);
      }
      if (i < rules.length) {
        worst = Logic.and(worst, outcome(i, sheet).code());
      }
    }
    return Outcome.ofCode(worst);
  }

  /** One finding a rule. */
  ImmutableList<Finding> findings(Evaluation evaluation, FactSheet sheet) {
    Rule[] all = rules;
    ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(all.length);
    for (int from = 0; from < all.length; from += PER_WORD) {
      int to = Math.min(all.length, from + PER_WORD);
      // Shifted so that the outcome of the first rule comes out at the top first.
      long packed = pack(from, to, sheet) << Long.SIZE - BITS * (to - from);
      for (int i = from; i < to; i++, packed <<= BITS) {
        Rule rule = all[i];
        Outcome outcome = Outcome.ofCode((int) (packed >>> Long.SIZE - BITS));
        findings.add(new Finding(evaluation, rule, outcome));
      }
    }
    return findings.build();
  }

  /** The outcomes of up to {@link #PER_WORD} rules, three bits each, that of the last lowest. */
  private long pack(int from, int to, FactSheet sheet) {
    int[] codes = sheet.codes();
    long packed = 0;
    for (int i = from; i < to; i++) {
      int code;
      for (Node node;
          i < to
              && (node = quick[i]) != null
              && (code = Node.quick(node, codes, 0)) != Logic.UNTOLD;
          i++) {
        packed = packed << BITS | code;
      }
      if (i < to) {
        packed = packed << BITS | plainCode(i, sheet);
      }
    }
    // Of all rules at once: what is to be judged (binary 010) or fails (000) without being sure.
    long unsure = ~packed & (packed >>> 1 | unverified[from / PER_WORD]) & LOWEST;
    return unsure == 0 ? packed : judged(packed, unsure, to, sheet);
  }

  /** Outcomes where a person has the last word on those of which the lowest bits are given. */
  private long judged(long packed, long unsure, int to, FactSheet sheet) {
    long judged = packed;
    for (long rest = unsure; rest != 0; rest &= rest - 1) {
      int shift = Long.numberOfTrailingZeros(rest);
      Outcome plain = Outcome.ofCode((int) (packed >>> shift & MASK));
      Outcome outcome = rules[to - 1 - shift / BITS].judged(plain, sheet);
      judged ^= (long) (plain.code() ^ outcome.code()) << shift;
    }
    return judged;
  }
}
