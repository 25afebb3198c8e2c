package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * Projects side by side, one column a fact, for rules to be evaluated on all of them at once.
 *
 * <p>A column is made when a rule first looks at its fact and serves every later set of rules, so a
 * batch pays where many calls are asked about the same projects. The outcomes are those of each
 * project on its own. A batch holds its projects and some eight bytes a project and fact; a few
 * thousand projects are a good size. It is safe to share between threads.
 */
public final class ProjectBatch {

  private final ImmutableList<Project> projects;
  private final int words;
  private final boolean judged;
  private final Map<String, Column> columns = new ConcurrentHashMap<>();
  private final Map<String, TermsColumn> terms = new ConcurrentHashMap<>();
  private final Map<String, Planes> answers = new ConcurrentHashMap<>();
  private final Map<Node, Planes> conditions = new ConcurrentHashMap<>();

  private ProjectBatch(ImmutableList<Project> projects) {
    this.projects = projects;
    this.words = Column.words(projects.size());
    this.judged = projects.stream().anyMatch(project -> !project.judgements().isEmpty());
  }

  /**
   * Returns a batch.
   *
   * @param projects the projects
   * @return the batch, with a row a project in the order given
   */
  public static ProjectBatch of(Iterable<Project> projects) {
    return new ProjectBatch(ImmutableList.copyOf(projects));
  }

  /**
   * Returns the projects.
   *
   * @return the projects in the order of the rows
   */
  public ImmutableList<Project> projects() {
    return projects;
  }

  /**
   * Returns the number of projects.
   *
   * @return the number of rows
   */
  public int size() {
    return projects.size();
  }

  /**
   * Evaluates rules on all projects.
   *
   * @param rules the rules
   * @return the outcome of each rule on each project
   */
  public BatchEvaluation evaluate(RuleSet rules) {
    return new BatchEvaluation(
        rules,
        this,
        rules.rules().stream()
            .map(rule -> rule.outcomes(this))
            .collect(ImmutableList.toImmutableList()));
  }

  int words() {
    return words;
  }

  void checkRow(int row) {
    checkElementIndex(row, projects.size(), "row");
  }

  Column column(Fact<?> fact) {
    return columns.computeIfAbsent(fact.id(), id -> Column.of(fact, values(fact)));
  }

  /** The column of a fact that is a set of terms. */
  TermsColumn terms(Fact<?> fact) {
    return terms.computeIfAbsent(fact.id(), id -> new TermsColumn(fact, values(fact)));
  }

  private Object[] values(Fact<?> fact) {
    return projects.stream().map(project -> FactSheet.of(project).value(fact)).toArray();
  }

  /** What persons answered to a question: the answer, or judgement where there is none. */
  Planes answers(String question) {
    if (!judged) {
      return answers.computeIfAbsent("", none -> Planes.all(Outcome.JUDGEMENT, words));
    }
    return answers.computeIfAbsent(
        question,
        id ->
            rows(
                row -> {
                  Judgement judgement = projects.get(row).judgements().get(id);
                  return judgement == null ? Outcome.JUDGEMENT : Outcome.of(judgement.answer());
                }));
  }

  boolean judged() {
    return judged;
  }

  /** What a condition comes to that is evaluated project by project, once for a batch. */
  Planes conditions(Node node) {
    return conditions.computeIfAbsent(
        node, each -> rows(row -> each.evaluate(FactSheet.of(projects.get(row)))));
  }

  private Planes rows(IntFunction<Outcome> outcome) {
    Planes.Builder planes = new Planes.Builder(words);
    for (int row = 0; row < projects.size(); row++) {
      planes.set(row, outcome.apply(row));
    }
    return planes.build();
  }
}
