package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.project.Judgement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition made ready to run: what it comes to is worked out without leaving garbage.
 *
 * <p>The condition stays the description that users see; here alone it is interpreted, for one
 * project and for many.
 */
abstract class Node {

  /** Deeper than any rule a person could read, and far from the end of the stack. */
  private static final int DEEPEST = 64;

  private final Condition condition;
  final Node[] parts;

  Node(Condition condition, Node... parts) {
    this.condition = condition;
    this.parts = parts;
  }

  /**
   * Prepares a condition.
   *
   * @throws IllegalArgumentException if a fact about members stands outside a quantifier over them,
   *     or a quantifier within another
   */
  static Node of(Condition condition) {
    return of(condition, Scope.PROJECT, 1, false);
  }

  /**
   * Prepares a condition of which only what cannot be changed is looked at: the rest is missing.
   *
   * @throws IllegalArgumentException as {@link #of(Condition)}
   */
  static Node ofUnchangeable(Condition condition) {
    return of(condition, Scope.PROJECT, 1, true);
  }

  final Outcome evaluate(FactSheet sheet) {
    return Outcome.ofCode(code(sheet));
  }

  /**
   * What the condition comes to where known codes tell, else {@link Logic#UNTOLD}: calls nothing,
   * so that loops over it run in the registers of the machine.
   *
   * @param codes codes of values
   * @param from where the codes of the facts that it speaks of begin
   */
  int quick(int[] codes, int from) {
    return Logic.UNTOLD;
  }

  /** Whether known codes can tell. */
  boolean isQuick() {
    return false;
  }

  /** What the condition comes to, as a number of {@link Logic}. */
  abstract int code(FactSheet sheet);

  // Checks are asked apart, so that the compiler puts their few instructions in place of a call.
  static int quick(Node node, int[] codes, int from) {
    return node instanceof CheckNode<?> check ? check.quick(codes, from) : node.quick(codes, from);
  }

  // The same where it may take more.
  static int code(Node node, FactSheet sheet) {
    return node instanceof CheckNode<?> check ? code(check, sheet) : node.code(sheet);
  }

  private static int code(CheckNode<?> check, FactSheet sheet) {
    int code = check.quick(sheet.codes(), sheet.from());
    return code == Logic.UNTOLD ? check.code(sheet) : code;
  }

  /** What the condition comes to on many projects: the same as on each of them. */
  Planes evaluate(ProjectBatch batch) {
    return batch.conditions(this);
  }

  List<Planes> parts(ProjectBatch batch) {
    return Arrays.stream(parts).map(part -> part.evaluate(batch)).toList();
  }

  Condition condition() {
    return condition;
  }

  /** The names of the questions for a person that the condition asks. */
  ImmutableSet<String> questions() {
    return condition instanceof Condition.Judged judged
        ? ImmutableSet.of(judged.id())
        : Arrays.stream(parts)
            .flatMap(part -> part.questions().stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  private static Node of(Condition condition, Scope scope, int depth, boolean open) {
    checkArgument(depth <= DEEPEST, "a condition must be at most %s levels deep", DEEPEST);
    if (condition instanceof Condition.Check<?> check) {
      Scope about = check.fact().scope();
      checkArgument(
          about == Scope.PROJECT || about == scope,
          "%s speaks about each of %s and must stand within forEach or forSome over them",
          check.fact(),
          about.path());
      if (open && check.fact().isChangeable()) {
        return new OpenNode(check);
      }
      return new CheckNode<>(check, about != scope);
    }
    if (condition instanceof Condition.AllOf all) {
      return new AllNode(all, parts(all.parts(), scope, depth, open));
    }
    if (condition instanceof Condition.AnyOf any) {
      return new AnyNode(any, parts(any.parts(), scope, depth, open));
    }
    if (condition instanceof Condition.Not not) {
      return new NotNode(not, of(not.part(), scope, depth + 1, open));
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return new AtLeastNode(atLeast, parts(atLeast.parts(), scope, depth, open));
    }
    if (condition instanceof Condition.Judged judged) {
      return new JudgedNode(judged);
    }
    checkArgument(scope == Scope.PROJECT, "a quantifier must not stand within another: %s", scope);
    if (condition instanceof Condition.ForEach each) {
      return new MembersNode(
          each, each.members(), true, of(each.part(), each.members(), depth + 1, open));
    }
    Condition.ForSome some = (Condition.ForSome) condition;
    Node part = of(some.part(), some.members(), depth + 1, open);
    Node members = new MembersNode(some, some.members(), false, part);
    return open && Changeability.canGrow(some.members()) ? new GrowingNode(some, members) : members;
  }

  private static Node[] parts(
      ImmutableList<Condition> parts, Scope scope, int depth, boolean open) {
    return parts.stream().map(part -> of(part, scope, depth + 1, open)).toArray(Node[]::new);
  }

  /** A check of what can be changed. Only a day of submission that is over stays over. */
  private static final class OpenNode extends Node {
    private final Fact<?> fact;
    private final Test<?> test;

    OpenNode(Condition.Check<?> check) {
      super(check);
      this.fact = check.fact();
      this.test = check.test();
    }

    @Override
    int code(FactSheet sheet) {
      return isOver(sheet.root()) ? Logic.NOT_SATISFIED : Logic.MISSING;
    }

    @SuppressWarnings("unchecked") // The bounds of a test have the type of the fact's values.
    private boolean isOver(FactSheet project) {
      return (fact.equals(Facts.SUBMITTED_ON) || fact.equals(Facts.SUBMITTED_AT))
          && test instanceof Test.InRange<?> bounds
          && bounds.range().hasUpperBound()
          && project.value(fact) instanceof Comparable<?> submitted
          && ((Comparable<Object>) submitted).compareTo(bounds.range().upperEndpoint()) > 0;
    }
  }

  /** What some member has to meet, of a list that one more member can join. */
  private static final class GrowingNode extends Node {
    GrowingNode(Condition condition, Node members) {
      super(condition, members);
    }

    @Override
    int code(FactSheet sheet) {
      return Logic.or(parts[0].code(sheet), Logic.MISSING);
    }
  }

  /** Of several parts, checks come first, which cost least. */
  private abstract static class JunctionNode extends Node {
    final CheckNode<?>[] checks;
    final Node[] others;

    JunctionNode(Condition condition, Node[] parts) {
      super(condition, parts);
      this.checks =
          Arrays.stream(parts).filter(CheckNode.class::isInstance).toArray(CheckNode<?>[]::new);
      this.others =
          Arrays.stream(parts).filter(part -> !(part instanceof CheckNode)).toArray(Node[]::new);
    }
  }

  private static final class AllNode extends JunctionNode {
    private final boolean isQuick;

    AllNode(Condition condition, Node[] parts) {
      super(condition, parts);
      this.isQuick = others.length == 0 && Arrays.stream(checks).allMatch(Node::isQuick);
    }

    @Override
    boolean isQuick() {
      return isQuick;
    }

    @Override
    int quick(int[] codes, int from) {
      int code = isQuick ? Logic.SATISFIED : Logic.UNTOLD;
      for (int i = 0; i < checks.length && code > Logic.NOT_SATISFIED; i++) {
        code = Logic.and(code, checks[i].quick(codes, from));
      }
      return code;
    }

    @Override
    int code(FactSheet sheet) {
      int code = Logic.SATISFIED;
      for (int i = 0; i < checks.length && code != Logic.NOT_SATISFIED; i++) {
        code = Logic.and(code, code(checks[i], sheet));
      }
      for (int i = 0; i < others.length && code != Logic.NOT_SATISFIED; i++) {
        code = Logic.and(code, others[i].code(sheet));
      }
      return code;
    }

    @Override
    Planes evaluate(ProjectBatch batch) {
      return Planes.allOf(parts(batch), batch.words());
    }
  }

  private static final class AnyNode extends JunctionNode {
    AnyNode(Condition condition, Node[] parts) {
      super(condition, parts);
    }

    @Override
    int code(FactSheet sheet) {
      int code = Logic.NOT_SATISFIED;
      for (int i = 0; i < checks.length && code != Logic.SATISFIED; i++) {
        code = Logic.or(code, code(checks[i], sheet));
      }
      for (int i = 0; i < others.length && code != Logic.SATISFIED; i++) {
        code = Logic.or(code, others[i].code(sheet));
      }
      return code;
    }

    @Override
    Planes evaluate(ProjectBatch batch) {
      return Planes.anyOf(parts(batch), batch.words());
    }
  }

  private static final class NotNode extends Node {
    NotNode(Condition condition, Node part) {
      super(condition, part);
    }

    @Override
    boolean isQuick() {
      return parts[0].isQuick();
    }

    @Override
    int quick(int[] codes, int from) {
      return Logic.not(quick(parts[0], codes, from));
    }

    @Override
    int code(FactSheet sheet) {
      return Logic.not(code(parts[0], sheet));
    }

    @Override
    Planes evaluate(ProjectBatch batch) {
      return parts[0].evaluate(batch).not();
    }
  }

  private static final class AtLeastNode extends Node {
    private final int number;

    AtLeastNode(Condition.AtLeast condition, Node[] parts) {
      super(condition, parts);
      this.number = condition.number();
    }

    @Override
    int code(FactSheet sheet) {
      int satisfied = 0;
      int unknown = 0;
      int open = Logic.NOT_SATISFIED;
      for (Node part : parts) {
        int code = code(part, sheet);
        if (code == Logic.SATISFIED) {
          satisfied++;
        } else if (code != Logic.NOT_SATISFIED) {
          unknown++;
          open = Logic.or(open, code);
        }
      }
      if (satisfied >= number) {
        return Logic.SATISFIED;
      }
      return satisfied + unknown < number ? Logic.NOT_SATISFIED : open;
    }

    @Override
    Planes evaluate(ProjectBatch batch) {
      return Planes.atLeast(number, parts(batch), batch.words());
    }
  }

  private static final class MembersNode extends Node {
    private final Scope scope;
    private final boolean every;

    /** The countries that each is looked for in, so that the set of them tells; else null. */
    private final @Nullable TermTable countries;

    MembersNode(Condition condition, Scope scope, boolean every, Node part) {
      super(condition, part);
      this.scope = scope;
      this.every = every;
      this.countries =
          part instanceof CheckNode<?> check ? check.termsOf(MemberFacts.COUNTRY) : null;
    }

    @Override
    int code(FactSheet sheet) {
      if (countries != null) {
        int code = sheet.root().code(Facts.COUNTRIES);
        if (code > Codes.NONE) {
          return every ? countries.all(code) : countries.some(code);
        }
      }
      FactSheet.Members list = sheet.root().list(scope);
      FactSheet[] members = list.sheets;
      if (members == null) {
        return Logic.MISSING;
      }
      int code = every ? Logic.SATISFIED : Logic.NOT_SATISFIED;
      int decided = Logic.not(code);
      for (int i = 0; i < members.length && code != decided; i++) {
        int member = parts[0].quick(list.codes, i * FactRegistry.MEMBER_SLOTS);
        if (member == Logic.UNTOLD) {
          member = parts[0].code(members[i]);
        }
        code = every ? Logic.and(code, member) : Logic.or(code, member);
      }
      return code;
    }
  }

  private static final class JudgedNode extends Node {
    private final String id;

    JudgedNode(Condition.Judged condition) {
      super(condition);
      this.id = condition.id();
    }

    @Override
    int code(FactSheet sheet) {
      Judgement judgement = sheet.project().judgements().get(id);
      return judgement == null ? Logic.JUDGEMENT : Outcome.of(judgement.answer()).code();
    }

    @Override
    Planes evaluate(ProjectBatch batch) {
      return batch.answers(id);
    }
  }
}
