package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;

/**
 * The evaluator against one that knows no unknown: it tries every completion.
 *
 * <p>Leaves {@code d…} are data, which are missing where unknown; leaves {@code j…} are judgements.
 */
class KleeneProperties {

  /** Names of data, of which the library knows two. */
  static final List<String> DATA =
      List.of("d0", "deliberationTaken", "d2", "decreeInCouncilOfState");

  private static final int MOST_LEAVES = 8;

  @Property(tries = 3_000)
  void whatIsSettledHoldsInEveryCompletion(
      @ForAll("trees") Condition tree,
      @ForAll @Size(MOST_LEAVES) List<@WithNull(0.5) Boolean> states) {
    State state = State.of(tree, states);
    Outcome outcome = state.outcome(tree);
    if (outcome.isSettled()) {
      assertThat(state.possible(tree)).containsExactly(outcome == Outcome.SATISFIED);
    }
  }

  @Property(tries = 3_000)
  void aTreeThatReadsEachLeafOnceIsSettledExactlyWhenAllCompletionsAgree(
      @ForAll("trees") Condition repeated,
      @ForAll @Size(MOST_LEAVES) List<@WithNull(0.5) Boolean> states) {
    Condition tree = readOnce(repeated, new int[1]);
    Assume.that(leaves(tree).size() <= MOST_LEAVES);
    State state = State.of(tree, states);
    Set<Boolean> possible = state.possible(tree);
    Outcome expected =
        possible.size() == 1
            ? possible.contains(true) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED
            : state.dependsOnData(tree) ? Outcome.MISSING : Outcome.JUDGEMENT;
    assertThat(state.outcome(tree)).isEqualTo(expected);
  }

  @Property(tries = 3_000)
  void whatBecomesKnownNeverFlipsWhatIsSettled(
      @ForAll("trees") Condition tree,
      @ForAll @Size(MOST_LEAVES) List<@WithNull(0.6) Boolean> states,
      @ForAll boolean answer,
      @ForAll Random random) {
    State before = State.of(tree, states);
    List<String> unknown = new ArrayList<>(before.unknown());
    Assume.that(!unknown.isEmpty());
    State after = before.with(unknown.get(random.nextInt(unknown.size())), answer);
    Outcome outcome = before.outcome(tree);
    if (outcome.isSettled()) {
      assertThat(after.outcome(tree)).isEqualTo(outcome);
    }
    // The same for a rule of the tree as guard and condition, verified or not.
    Rule rule = Samples.rule("Sample", tree).withGuard(Condition.not(Leaves.attested("d0")));
    for (Rule one : List.of(rule, rule.withConfidence(Confidence.LIKELY))) {
      Outcome settled = one.outcome(before.project());
      Outcome later = one.outcome(after.project());
      // A rule that is met whether it applies or not may turn out not to apply.
      if (settled.isSettled()
          && !(settled == Outcome.SATISFIED && later == Outcome.NOT_APPLICABLE)) {
        assertThat(later).isEqualTo(settled);
      }
    }
  }

  @Property(tries = 1_000)
  void theOrderOfThePartsDoesNotMatter(
      @ForAll("trees") Condition tree,
      @ForAll @Size(MOST_LEAVES) List<@WithNull(0.5) Boolean> states,
      @ForAll Random random) {
    State state = State.of(tree, states);
    assertThat(state.outcome(shuffled(tree, random))).isEqualTo(state.outcome(tree));
  }

  @Provide
  Arbitrary<Condition> trees() {
    return trees(3);
  }

  static Arbitrary<Condition> trees(int depth) {
    Arbitrary<Condition> leaf =
        Arbitraries.oneOf(Arbitraries.of(DATA), Arbitraries.of("j0", "j1", "j2"))
            .map(KleeneProperties::leaf);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Condition[]> parts =
        trees(depth - 1).list().ofMinSize(1).ofMaxSize(3).map(l -> l.toArray(Condition[]::new));
    return Arbitraries.oneOf(
        leaf,
        parts.map(Condition::allOf),
        parts.map(Condition::anyOf),
        trees(depth - 1).map(Condition::not),
        Combinators.combine(parts, Arbitraries.integers().between(1, 3))
            .as((p, number) -> Condition.atLeast(Math.min(number, p.length), p)));
  }

  private static Condition leaf(String name) {
    return name.startsWith("d") ? Leaves.attested(name) : Leaves.judged(name);
  }

  private static String name(Condition leaf) {
    return leaf instanceof Condition.Judged judged
        ? judged.id()
        : ((Condition.Check<?>) leaf).fact().id().replace("applicant.attestations.", "");
  }

  private static List<Condition> parts(Condition tree) {
    if (tree instanceof Condition.AllOf all) {
      return all.parts();
    }
    if (tree instanceof Condition.AnyOf any) {
      return any.parts();
    }
    if (tree instanceof Condition.AtLeast atLeast) {
      return atLeast.parts();
    }
    return tree instanceof Condition.Not not ? List.of(not.part()) : List.of();
  }

  private static Condition withParts(Condition tree, List<Condition> parts) {
    if (tree instanceof Condition.AllOf) {
      return new Condition.AllOf(ImmutableList.copyOf(parts));
    }
    if (tree instanceof Condition.AnyOf) {
      return new Condition.AnyOf(ImmutableList.copyOf(parts));
    }
    return tree instanceof Condition.AtLeast atLeast
        ? new Condition.AtLeast(atLeast.number(), ImmutableList.copyOf(parts))
        : Condition.not(parts.get(0));
  }

  private static Condition readOnce(Condition tree, int[] next) {
    List<Condition> parts = parts(tree);
    return parts.isEmpty()
        ? leaf(name(tree).charAt(0) + "" + next[0]++)
        : withParts(tree, parts.stream().map(part -> readOnce(part, next)).toList());
  }

  private static Condition shuffled(Condition tree, Random random) {
    List<Condition> parts = parts(tree);
    if (parts.isEmpty()) {
      return tree;
    }
    List<Condition> changed =
        new ArrayList<>(parts.stream().map(part -> shuffled(part, random)).toList());
    Collections.shuffle(changed, random);
    return withParts(tree, changed);
  }

  private static Set<String> leaves(Condition tree) {
    Set<String> leaves = new LinkedHashSet<>();
    if (parts(tree).isEmpty()) {
      leaves.add(name(tree));
    }
    parts(tree).forEach(part -> leaves.addAll(leaves(part)));
    return leaves;
  }

  private static boolean holds(Condition tree, Map<String, Boolean> world) {
    List<Condition> parts = parts(tree);
    long held = parts.stream().filter(part -> holds(part, world)).count();
    if (tree instanceof Condition.AllOf) {
      return held == parts.size();
    }
    if (tree instanceof Condition.AnyOf) {
      return held > 0;
    }
    if (tree instanceof Condition.AtLeast atLeast) {
      return held >= atLeast.number();
    }
    return tree instanceof Condition.Not ? held == 0 : world.get(name(tree));
  }

  /** What is known of the leaves of a tree. */
  private record State(Map<String, Boolean> known, Set<String> unknown) {

    static State of(Condition tree, List<Boolean> states) {
      Map<String, Boolean> known = new HashMap<>();
      Set<String> unknown = new LinkedHashSet<>();
      int i = 0;
      for (String leaf : leaves(tree)) {
        Boolean state = states.get(i++);
        if (state == null) {
          unknown.add(leaf);
        } else {
          known.put(leaf, state);
        }
      }
      return new State(known, unknown);
    }

    State with(String leaf, boolean answer) {
      Map<String, Boolean> more = new HashMap<>(known);
      more.put(leaf, answer);
      Set<String> fewer = new LinkedHashSet<>(unknown);
      fewer.remove(leaf);
      return new State(more, fewer);
    }

    Project project() {
      Map<String, Boolean> attested = new HashMap<>(known);
      attested.keySet().removeIf(name -> name.startsWith("j"));
      Map<String, Boolean> judged = new HashMap<>(known);
      judged.keySet().removeIf(name -> name.startsWith("d"));
      return Leaves.project(attested, judged);
    }

    Outcome outcome(Condition tree) {
      return Leaves.outcome(tree, project());
    }

    Set<Boolean> possible(Condition tree) {
      Set<Boolean> possible = new LinkedHashSet<>();
      completions(known, List.copyOf(unknown)).forEach(world -> possible.add(holds(tree, world)));
      return possible;
    }

    boolean dependsOnData(Condition tree) {
      List<String> judgements = unknown.stream().filter(name -> name.startsWith("j")).toList();
      List<String> data = unknown.stream().filter(name -> name.startsWith("d")).toList();
      return completions(known, judgements).stream()
          .anyMatch(
              judged ->
                  completions(judged, data).stream()
                          .map(world -> holds(tree, world))
                          .distinct()
                          .count()
                      == 2);
    }

    private static List<Map<String, Boolean>> completions(
        Map<String, Boolean> known, List<String> open) {
      return IntStream.range(0, 1 << open.size())
          .mapToObj(
              bits -> {
                Map<String, Boolean> world = new HashMap<>(known);
                for (int i = 0; i < open.size(); i++) {
                  world.put(open.get(i), (bits >> i & 1) == 1);
                }
                return world;
              })
          .toList();
    }
  }
}
