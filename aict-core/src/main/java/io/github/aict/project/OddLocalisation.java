package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddMapping;
import java.io.Serializable;
import java.util.function.Predicate;

/**
 * The localisation of the Sustainable Development Goals (localisation des ODD): which projects of a
 * collection serve a Goal, by their own declaration or, apart from it, by the suggestion of a
 * table.
 */
public final class OddLocalisation implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<ProjectOdd> projects;

  private OddLocalisation(ImmutableList<ProjectOdd> projects) {
    this.projects = projects;
  }

  /**
   * Returns the Goals of a collection of projects.
   *
   * @param projects the projects
   * @param mapping the table that suggests Goals
   * @return the Goals
   */
  public static OddLocalisation of(Iterable<Project> projects, OddMapping mapping) {
    return new OddLocalisation(
        Streams.stream(projects)
            .map(project -> ProjectOdd.of(project, mapping))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the Goals of each project.
   *
   * @return the projects in the order in which they were given
   */
  public ImmutableList<ProjectOdd> projects() {
    return projects;
  }

  /**
   * Returns the projects that declare a Goal.
   *
   * @param odd the Goal
   * @return the projects, possibly none
   */
  public ImmutableList<Project> declaring(Odd odd) {
    return those(goals -> goals.project().odd().stream().anyMatch(all -> all.contains(odd)));
  }

  /**
   * Returns the projects for which the table suggests a Goal, whether or not they declare it.
   *
   * @param odd the Goal
   * @return the projects, possibly none
   */
  public ImmutableList<Project> suggestedFor(Odd odd) {
    return those(goals -> goals.suggestedGoals().contains(odd));
  }

  /**
   * Returns the projects of which it is not known what Goals they declare.
   *
   * @return the projects, without those that declare to aim at none
   */
  public ImmutableList<Project> undeclared() {
    return those(goals -> goals.project().odd().isEmpty());
  }

  private ImmutableList<Project> those(Predicate<ProjectOdd> test) {
    return projects.stream()
        .filter(test)
        .map(ProjectOdd::project)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OddLocalisation that && projects.equals(that.projects);
  }

  @Override
  public int hashCode() {
    return projects.hashCode();
  }

  /**
   * Returns the Goals of each project in short.
   *
   * @return the text of {@link ProjectOdd#toString()} for each project
   */
  @Override
  public String toString() {
    return projects.toString();
  }
}
