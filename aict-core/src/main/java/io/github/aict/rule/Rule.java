package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A requirement or preference with the condition it puts on a project and the source that states
 * it.
 *
 * <p>A rule that is less than verified never decides against a project alone: where its condition
 * fails, a person has to judge, and may record the answer under the {@link #id() id} of the rule.
 * So may a person where a list that is only likely leaves a rule open and every question that the
 * rule itself asks is answered.
 */
@Value.Immutable
@AictStyle
@SuppressWarnings("immutables:incompat") // The field only keeps what follows from the attributes.
public abstract sealed class Rule implements Serializable, WithRule permits ImmutableRule {

  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");
  private static final Pattern VARIANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  private transient @Nullable Program program;

  /** The conditions made ready to run. */
  private record Program(
      @Nullable Node guard, Node condition, Node unlessGuarded, ImmutableSet<String> questions) {}

  Rule() {}

  /**
   * Returns the name, which rules of other calls that ask for the same thing share, for example
   * {@code FundingRateAtMost}.
   *
   * @return the name, in letters and digits after a capital
   */
  public abstract String name();

  /**
   * Returns what tells the rule from others of the same name.
   *
   * @return the variant, in letters, digits and hyphens, or empty if the name is enough
   */
  public abstract Optional<String> variant();

  /**
   * Returns the name and the variant together.
   *
   * @return the name, followed by a slash and the variant where there is one
   */
  public String id() {
    return variant().map(variant -> name() + "/" + variant).orElse(name());
  }

  /**
   * Returns how much the rule counts.
   *
   * @return the weight; {@link Weight#REQUIREMENT} unless another was given
   */
  @Value.Default
  public Weight weight() {
    return Weight.REQUIREMENT;
  }

  /**
   * Returns what the rule asks for, as a sentence.
   *
   * @return the sentence in both languages
   */
  public abstract Label statement();

  /**
   * Returns which projects the rule concerns, as a phrase to put after the requirement.
   *
   * @return the phrase, for example <em>pour un pays moins avancé</em>, or empty if it concerns all
   */
  public abstract Optional<Label> appliesTo();

  /**
   * Returns what one can do where the rule is not satisfied.
   *
   * @return the advice as a sentence, or empty if the source gives none
   */
  public abstract Optional<Label> advice();

  /**
   * Returns the calls that serve countries which the rule turns away.
   *
   * @return the routes, empty if no source names any
   */
  public abstract ImmutableList<Route> routes();

  /**
   * Returns when the rule applies.
   *
   * @return the guard, or empty if the rule always applies
   */
  public abstract Optional<Condition> guard();

  /**
   * Returns what a project has to meet.
   *
   * @return the condition
   */
  public abstract Condition condition();

  /**
   * Returns the source that states the rule.
   *
   * @return the citation
   */
  public abstract Citation citation();

  /**
   * Returns how far the rule can be relied on.
   *
   * @return the confidence; that of the citation unless a lower one was given
   */
  @Value.Default
  public Confidence confidence() {
    return citation().confidence();
  }

  /**
   * Returns what the rule comes to on a project.
   *
   * @param project the project
   * @return the outcome; {@link Outcome#NOT_APPLICABLE} if the guard does not hold
   */
  public Outcome outcome(Project project) {
    FactSheet sheet = FactSheet.of(project);
    return judged(plainOutcome(sheet), sheet);
  }

  /** The outcome where a person has the last word on a plain one that is not sure. */
  Outcome judged(Outcome outcome, FactSheet sheet) {
    boolean unsure =
        outcome == Outcome.NOT_SATISFIED
            ? confidence() != Confidence.VERIFIED
            : outcome == Outcome.JUDGEMENT && isEveryQuestionAnswered(sheet.project());
    if (!unsure) {
      return outcome;
    }
    Judgement judgement = sheet.project().judgements().get(id());
    return judgement == null ? Outcome.JUDGEMENT : Outcome.of(judgement.answer());
  }

  /** What the rule comes to on many projects: the same as on each of them. */
  RuleOutcomes outcomes(ProjectBatch batch) {
    Program ready = program();
    Planes plain = ready.condition().evaluate(batch);
    long[] notApplicable = Planes.NONE;
    if (ready.guard() != null) {
      Planes not = ready.guard().evaluate(batch).not();
      notApplicable = not.satisfied();
      plain = Planes.anyOf(ImmutableList.of(not, plain), batch.words());
    }
    return new RuleOutcomes(batch.judged() ? judged(plain, batch) : unjudged(plain), notApplicable);
  }

  /** Where no person has judged anything, a rule that is not verified waits for one. */
  private Planes unjudged(Planes plain) {
    return confidence() == Confidence.VERIFIED ? plain : plain.orJudgement();
  }

  private Planes judged(Planes plain, ProjectBatch batch) {
    long[] unsure = new long[plain.words()];
    if (!plain.isSettled()) {
      unsure = Planes.whole(plain.judgement(), plain.words()).clone();
      for (String question : program().questions()) {
        long[] unanswered = Planes.whole(batch.answers(question).judgement(), unsure.length);
        for (int i = 0; i < unsure.length; i++) {
          unsure[i] &= ~unanswered[i];
        }
      }
    }
    if (confidence() != Confidence.VERIFIED) {
      long[] possible = plain.possible();
      for (int i = 0; i < unsure.length; i++) {
        unsure[i] |= ~possible[i];
      }
    }
    return batch.answers(id()).where(unsure, plain);
  }

  // What is still to be judged then rests on lists that are only likely, which no fact can change.
  private boolean isEveryQuestionAnswered(Project project) {
    return project.judgements().keySet().containsAll(program().questions());
  }

  /** The outcome as if the rule was verified. */
  Outcome plainOutcome(FactSheet sheet) {
    return run(program(), sheet);
  }

  /** The plain outcome as if nothing was known of what can be changed. */
  Outcome unchangeableOutcome(FactSheet sheet) {
    return run(compile(Node::ofUnchangeable), sheet);
  }

  private static Outcome run(Program ready, FactSheet sheet) {
    Node guard = ready.guard();
    Outcome applies = guard == null ? Outcome.SATISFIED : guard.evaluate(sheet);
    return switch (applies) {
      case SATISFIED -> ready.condition().evaluate(sheet);
      case NOT_SATISFIED -> Outcome.NOT_APPLICABLE;
      default -> ready.unlessGuarded().evaluate(sheet);
    };
  }

  /** The condition alone of a rule that concerns every project, else null. */
  @Nullable Node unguarded() {
    Program ready = program();
    return ready.guard() == null ? ready.condition() : null;
  }

  /** What led to the plain outcome. Of an unknown guard only what is not known is told. */
  ImmutableList<Observation> observe(FactSheet sheet) {
    Program ready = program();
    Node guard = ready.guard();
    Outcome applies = guard == null ? Outcome.SATISFIED : guard.evaluate(sheet);
    if (guard == null || applies == Outcome.SATISFIED) {
      return Observer.observe(ready.condition(), sheet);
    }
    Outcome outcome = plainOutcome(sheet);
    ImmutableList.Builder<Observation> observations = ImmutableList.builder();
    if (!applies.isSettled() && ready.condition().evaluate(sheet) == outcome) {
      observations.addAll(Observer.observe(ready.condition(), sheet));
    }
    if (applies == outcome || outcome == Outcome.NOT_APPLICABLE) {
      observations.addAll(Observer.observeGuard(guard, sheet));
    }
    return observations.build();
  }

  /** What is left of the rule where its conditions are reduced. */
  OpenFormula ground(Function<Node, OpenFormula> reduced) {
    return reduced.apply(program().unlessGuarded());
  }

  private Program program() {
    Program ready = program;
    if (ready == null) {
      ready = compile(Node::of);
      program = ready;
    }
    return ready;
  }

  private Program compile(Function<Condition, Node> compiler) {
    Node condition = compiler.apply(condition());
    return guard()
        .map(
            g -> {
              Node unlessGuarded = compiler.apply(unless(g));
              return new Program(
                  compiler.apply(g), condition, unlessGuarded, unlessGuarded.questions());
            })
        .orElseGet(() -> new Program(null, condition, condition, condition.questions()));
  }

  private Condition unless(Condition guard) {
    return Condition.anyOf(Condition.not(guard), condition());
  }

  @Value.Check
  void check() {
    InvalidValueException.unless(
        NAME.matcher(name()).matches(),
        "le nom d’une règle est fait de lettres et de chiffres après une majuscule"
            + " mais est «\u00a0%s\u00a0»",
        "the name of a rule must be letters and digits after a capital but was “%s”",
        name());
    variant()
        .ifPresent(
            variant ->
                InvalidValueException.unless(
                    VARIANT.matcher(variant).matches(),
                    "la variante d’une règle est faite de lettres, de chiffres et de traits d’union"
                        + " mais est «\u00a0%s\u00a0»",
                    "the variant of a rule must be letters, digits and hyphens but was “%s”",
                    variant));
    InvalidValueException.unless(
        confidence() != Confidence.UNVERIFIED,
        "la règle %s doit être probable ou vérifiée\u00a0: ce qui n’est pas vérifié n’est pas"
            + " une règle",
        "the rule %s must be likely or verified: what is not verified is no rule",
        id());
    InvalidValueException.unless(
        confidence().compareTo(citation().confidence()) <= 0,
        "la règle %s ne doit pas être plus sûre (%s) que sa source (%s)",
        "the rule %s must not be more certain (%s) than its citation (%s)",
        id(),
        confidence().label(),
        citation().confidence().label());
    program();
  }

  /**
   * Returns a builder of a rule.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link Rule}. */
  public static final class Builder extends ImmutableRule.Builder {
    Builder() {}
  }
}
