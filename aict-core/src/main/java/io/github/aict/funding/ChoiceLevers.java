package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.odd.Odd;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Project;
import io.github.aict.project.RateOption;
import io.github.aict.project.SubmissionChannel;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Test;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The ways to choose something else in an application, or to obtain what was refused. */
final class ChoiceLevers {

  private ChoiceLevers() {}

  static ImmutableList<Lever> of(Project project, Set<Leaf> leaves) {
    ImmutableList.Builder<Lever> levers = ImmutableList.builder();
    levers.addAll(submission(project, leaves)).addAll(attestations(project, leaves));
    if (project.jointApplication().isPresent()) {
      levers.add(
          new Choice<>(
              Facts.JOINT_APPLICATION,
              ImmutableList.of(!project.jointApplication().get()),
              Project::withJointApplication));
    }
    if (project.agreements().isPresent()) {
      levers.add(
          new Choice<>(
              Facts.AGREEMENTS,
              terms(leaves, Facts.AGREEMENTS, AgreementKind.class),
              ChoiceLevers::signing));
    }
    if (project.odd().map(ImmutableSet::isEmpty).orElse(false)) {
      levers.add(
          new Choice<>(
              Facts.ODD_IS_DECLARED, goals(leaves), (p, goal) -> p.withOdd(ImmutableSet.of(goal))));
    }
    return levers.build();
  }

  static boolean changesLot(Lever lever) {
    return lever instanceof Choice<?> choice && choice.fact.equals(Facts.LOT);
  }

  private static ImmutableList<Lever> submission(Project project, Set<Leaf> leaves) {
    if (project.submission().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Lever> levers = ImmutableList.builder();
    var submission = project.submission().get();
    submission
        .channel()
        .ifPresent(
            channel ->
                levers.add(
                    new Choice<>(
                        Facts.SUBMISSION_CHANNEL,
                        others(SubmissionChannel.values(), channel),
                        (p, other) ->
                            p.withSubmission(p.submission().orElseThrow().withChannel(other)))));
    submission
        .rateOption()
        .ifPresent(
            option ->
                levers.add(
                    new Choice<>(
                        BudgetFacts.RATE_OPTION,
                        others(RateOption.values(), option),
                        (p, other) ->
                            p.withSubmission(p.submission().orElseThrow().withRateOption(other)))));
    submission
        .lot()
        .ifPresent(
            lot ->
                levers.add(
                    new Choice<>(
                        Facts.LOT,
                        lots(leaves, lot),
                        (p, other) ->
                            p.withSubmission(p.submission().orElseThrow().withLot(other)))));
    return levers.build();
  }

  private static <T> ImmutableList<T> others(T[] all, T chosen) {
    return Stream.of(all)
        .filter(each -> !each.equals(chosen))
        .collect(ImmutableList.toImmutableList());
  }

  // The lots of a call are those that its rules name.
  private static ImmutableList<Integer> lots(Set<Leaf> leaves, int lot) {
    long greatest =
        leaves.stream()
            .filter(leaf -> leaf.fact().equals(Facts.LOT))
            .flatMap(leaf -> leaf.bounds().stream())
            .mapToLong(Long.class::cast)
            .max()
            .orElse(0);
    return LongStream.rangeClosed(1, greatest)
        .mapToObj(Math::toIntExact)
        .filter(other -> other != lot)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Lever> attestations(Project project, Set<Leaf> leaves) {
    ImmutableMap<String, Attestation> known =
        project.applicant().map(Applicant::attestations).orElse(ImmutableMap.of());
    return known.entrySet().stream()
        .map(
            entry -> {
              Fact<Boolean> fact = Facts.attestation(entry.getKey());
              boolean asked = leaves.stream().anyMatch(leaf -> leaf.fact().equals(fact));
              return asked && !entry.getValue().held()
                  ? new Choice<>(
                      fact, ImmutableList.of(entry.getKey()), (p, name) -> attested(p, name))
                  : null;
            })
        .flatMap(Stream::ofNullable)
        .collect(ImmutableList.toImmutableList());
  }

  private static Project attested(Project project, String name) {
    Applicant lead = project.applicant().orElseThrow();
    Map<String, Attestation> all = new LinkedHashMap<>(lead.attestations());
    all.put(name, Attestation.of(true));
    return project.withApplicant(lead.withAttestations(all));
  }

  private static Project signing(Project project, AgreementKind kind) {
    return project.withAgreements(
        ImmutableList.<Agreement>builder()
            .addAll(project.agreements().orElseThrow())
            .add(Agreement.builder().kind(kind).build())
            .build());
  }

  // Which Goal a project declares is its own: where no rule names one, the last stands for any.
  private static ImmutableList<Odd> goals(Set<Leaf> leaves) {
    ImmutableList<Odd> named = terms(leaves, Facts.ODD, Odd.class);
    return named.isEmpty() ? ImmutableList.of(Odd.values()[Odd.values().length - 1]) : named;
  }

  /** The terms that looks at a fact look for. */
  static <T> ImmutableList<T> terms(Set<Leaf> leaves, Fact<?> fact, Class<T> type) {
    Set<T> terms = new LinkedHashSet<>();
    for (Leaf leaf : leaves) {
      if (leaf.fact().equals(fact)) {
        Set<?> looked =
            leaf.test() instanceof Test.In<?> in
                ? in.terms()
                : leaf.test() instanceof Test.Intersects<?> intersects
                    ? intersects.terms()
                    : leaf.test() instanceof Test.OneOf oneOf ? oneOf.texts() : ImmutableSet.of();
        looked.stream().map(type::cast).forEach(terms::add);
      }
    }
    return ImmutableList.copyOf(terms);
  }

  /** Step 1 makes the first other choice, step 2 the next, and so on: one is as near as another. */
  private static final class Choice<T> extends Lever {
    private final Fact<?> fact;
    private final ImmutableList<T> choices;
    private final BiFunction<Project, T, Project> chosen;

    Choice(Fact<?> fact, ImmutableList<T> choices, BiFunction<Project, T, Project> chosen) {
      super(fact);
      this.fact = fact;
      this.choices = choices;
      this.chosen = chosen;
    }

    @Override
    long least(Project project) {
      return 0;
    }

    @Override
    long greatest(Project project) {
      return choices.size();
    }

    @Override
    Project at(Project project, long step) {
      return step == 0 ? project : chosen.apply(project, choices.get(Math.toIntExact(step - 1)));
    }

    @Override
    ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project) {
      return LongStream.rangeClosed(0, choices.size())
          .boxed()
          .collect(ImmutableSortedSet.toImmutableSortedSet(Long::compare));
    }
  }
}
