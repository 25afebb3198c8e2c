package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.project.Project;
import io.github.aict.rule.ProjectBatch;
import io.github.aict.rule.Rule;
import io.github.aict.rule.RuleSet;
import io.github.aict.rule.Weight;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One edition of a funding scheme with the rules that decide which projects it can fund. */
@Value.Immutable
@AictStyle
public abstract sealed class Call implements Serializable, WithCall permits ImmutableCall {

  private static final long serialVersionUID = 1L;
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  Call() {}

  /**
   * Returns the id.
   *
   * @return the id, in lower-case letters, digits and hyphens, for example {@code ficol-2020}
   */
  public abstract String id();

  /**
   * Returns the title.
   *
   * @return the title in both languages
   */
  public abstract Label title();

  /**
   * Returns a name that fits between brackets.
   *
   * @return the short name in both languages, for example <em>appel généraliste 2025</em>
   */
  public abstract Label shortTitle();

  /**
   * Returns the scheme of which the call is an edition.
   *
   * @return the scheme
   */
  public abstract FundingScheme scheme();

  /**
   * Returns what tells the edition from the others of its scheme.
   *
   * @return the edition, usually a year
   */
  public abstract String edition();

  /**
   * Returns the edition of the scheme before this one.
   *
   * @return the id of the call, or empty if this is the first known one
   */
  public abstract Optional<String> previousEdition();

  /**
   * Returns the days on which applications are taken.
   *
   * @return the window, with an open end where that end is not known, or empty if no date is known
   */
  public abstract Optional<Validity> window();

  /**
   * Returns the rules.
   *
   * @return the rules in the order in which findings are told
   */
  public abstract ImmutableList<Rule> rules();

  /**
   * Returns what the sources say beside the rules and an applicant should know.
   *
   * @return the remarks, empty if there are none
   */
  public abstract ImmutableList<Citation> remarks();

  /**
   * Returns what no source has established about the call, so that no rule decides on it.
   *
   * @return the open points in words, empty if there are none
   */
  public abstract ImmutableList<Label> unknowns();

  /**
   * Returns what {@link CallLint} finds in the call and is right as it is.
   *
   * @return the accepted findings with their reasons, empty if there are none
   */
  public abstract ImmutableList<AcceptedFinding> accepted();

  /**
   * Returns the rules ready to be evaluated.
   *
   * @return the rules as a set
   */
  @Value.Derived
  @Value.Auxiliary
  public RuleSet ruleSet() {
    return RuleSet.of(rules());
  }

  /**
   * Assesses a project on the day on which it is handed in.
   *
   * @param project the project
   * @return the assessment
   */
  public Assessment assess(Project project) {
    return new Assessment(this, ruleSet(), project);
  }

  /**
   * Assesses a project as if it was handed in on another day.
   *
   * @param project the project
   * @param submittedOn the day of submission
   * @return the assessment of the project with that day
   */
  public Assessment assess(Project project, LocalDate submittedOn) {
    return assess(project.submittedOn(submittedOn));
  }

  /**
   * Assesses many projects and counts what they come to.
   *
   * @param projects the projects, which pass one by one and are not kept
   * @return the counts
   */
  public CallScreening screen(Stream<Project> projects) {
    return projects.map(this::assess).collect(CallScreening.counting(this));
  }

  /**
   * Assesses all projects of a batch at once, each on its own day of submission.
   *
   * @param batch the projects
   * @return the verdicts, those of {@link #assess(Project)} for each project
   */
  public BatchScreening screen(ProjectBatch batch) {
    return new BatchScreening(this, batch.evaluate(ruleSet()));
  }

  /**
   * Returns the day since which every source of the call has been read again.
   *
   * @return the oldest day on which a source of a rule or of a remark was last read, or empty if
   *     the call has neither
   */
  public Optional<LocalDate> verifiedOn() {
    return Stream.concat(rules().stream().map(Rule::citation), remarks().stream())
        .map(Citation::verifiedOn)
        .min(Comparator.naturalOrder());
  }

  /**
   * Tells on which days of submission the call can fund a project, and what changes when.
   *
   * @param project the project; its own day of submission does not matter
   * @return the verdict and the outcome of every rule on every day
   */
  public SubmissionCalendar when(Project project) {
    return SubmissionCalendar.of(this, project);
  }

  /**
   * Returns what a list of calls tells about this one.
   *
   * @return the summary
   */
  public CallSummary summary() {
    return CallSummary.builder()
        .id(id())
        .title(title())
        .scheme(scheme().code())
        .window(window())
        .previousEdition(previousEdition())
        .build();
  }

  @Value.Check
  void check() {
    InvalidValueException.unless(
        ID.matcher(id()).matches(),
        "l’identifiant d’un appel est fait de minuscules, de chiffres et de traits d’union mais est «\u00a0%s\u00a0»",
        "the id of a call must be lower-case letters, digits and hyphens but was “%s”",
        id());
    for (Rule rule : rules()) {
      InvalidValueException.unless(
          rule.weight() != Weight.DUTY,
          "une règle d’un appel est une exigence ou une préférence, mais %s est une obligation"
              + " annexe",
          "a rule of a call must be a requirement or a preference but %s is a duty",
          rule.id());
    }
  }

  /**
   * Returns a builder of a call.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link Call}. */
  public static final class Builder extends ImmutableCall.Builder {
    Builder() {}
  }
}
