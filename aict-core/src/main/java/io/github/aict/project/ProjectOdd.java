package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddBasis;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.SuggestedOdd;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Sustainable Development Goals of one project: those that it declares, and apart from them
 * those that a table suggests for its sectors and themes.
 */
public final class ProjectOdd implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Project project;
  private final ImmutableList<SuggestedOdd> suggested;

  private ProjectOdd(Project project, ImmutableList<SuggestedOdd> suggested) {
    this.project = project;
    this.suggested = suggested;
  }

  /**
   * Returns the Goals of a project.
   *
   * @param project the project
   * @param mapping the table that suggests Goals
   * @return the Goals
   */
  public static ProjectOdd of(Project project, OddMapping mapping) {
    Stream<SuggestedOdd> sectors =
        project.sectors().stream()
            .flatMap(all -> all.stream())
            .flatMap(s -> mapping.suggest(s).stream());
    Stream<SuggestedOdd> themes =
        project.themes().stream()
            .flatMap(all -> all.stream())
            .flatMap(theme -> mapping.suggest(OddBasis.THEME, theme).stream());
    return new ProjectOdd(
        project,
        Stream.concat(sectors, themes)
            .sorted(
                Comparator.comparing(SuggestedOdd::odd)
                    .thenComparing(SuggestedOdd::weight, Comparator.reverseOrder()))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the project.
   *
   * @return the project
   */
  public Project project() {
    return project;
  }

  /**
   * Returns the Goals that the project declares.
   *
   * @return the Goals, none if it declares to aim at none, or empty if its declaration is not known
   */
  public Optional<ImmutableSet<DeclaredOdd>> declared() {
    return project
        .odd()
        .map(
            goals ->
                goals.stream()
                    .sorted()
                    .map(DeclaredOdd::new)
                    .collect(ImmutableSet.toImmutableSet()));
  }

  /**
   * Returns what the table suggests, whatever the project declares.
   *
   * @return the suggestions for all sectors and themes of the project, by Goal, the strongest of a
   *     Goal first; a Goal may be suggested several times
   */
  public ImmutableList<SuggestedOdd> suggested() {
    return suggested;
  }

  /**
   * Returns what the table suggests of one Goal.
   *
   * @param odd the Goal
   * @return the suggestions of the Goal or a target of it, the strongest first, possibly none
   */
  public ImmutableList<SuggestedOdd> suggested(Odd odd) {
    return suggested.stream()
        .filter(suggestion -> suggestion.odd() == odd)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the Goals that the table suggests.
   *
   * @return each Goal once, possibly none
   */
  public ImmutableSortedSet<Odd> suggestedGoals() {
    return suggested.stream()
        .map(SuggestedOdd::odd)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectOdd that
        && project.equals(that.project)
        && suggested.equals(that.suggested);
  }

  @Override
  public int hashCode() {
    return Objects.hash(project, suggested);
  }

  /**
   * Returns the Goals in short.
   *
   * @return the text, for example {@code declared [ODD 6], suggested [ODD 6, ODD 11]}
   */
  @Override
  public String toString() {
    return "declared "
        + project.odd().map(goals -> goals.stream().sorted().toList().toString()).orElse("unknown")
        + ", suggested "
        + suggestedGoals();
  }
}
