package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.project.ActionForm;
import io.github.aict.rule.Rule;
import io.github.aict.territory.AuthorityKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule of a period that holds across forms of action.
 *
 * <p>The rules there are stand in {@link CommonRules}.
 */
@Value.Immutable
@AictStyle
public abstract sealed class CommonRule implements Serializable permits ImmutableCommonRule {

  private static final long serialVersionUID = 1L;

  CommonRule() {}

  /**
   * Returns the name.
   *
   * @return the name, in letters and digits after a capital, which rules of reviews on the same
   *     subject share
   */
  public abstract String name();

  /**
   * Returns the period in which the rule holds.
   *
   * @return the period
   */
  public abstract Validity validity();

  /**
   * Returns what the rule says.
   *
   * @return the statement as a sentence
   */
  public abstract Label statement();

  /**
   * Returns the forms of action that the rule is applied to.
   *
   * @return the forms, empty where the positions on the forms say themselves where it applies
   */
  public abstract ImmutableSet<ActionForm> forms();

  /**
   * Returns the kinds of authorities that the rule is applied to.
   *
   * @return the kinds; those under the general rules unless it concerns some of them only
   */
  @Value.Default
  public ImmutableSet<AuthorityKind> kinds() {
    return Kinds.UNDER_L1115;
  }

  /**
   * Returns what a project has to meet.
   *
   * @return the rule, or empty if it asks for nothing that a project could fail to meet
   */
  public abstract Optional<Rule> rule();

  /**
   * Returns the texts that the rule rests on.
   *
   * @return the articles or decisions as people cite them
   */
  public abstract Label basis();

  /**
   * Returns how far the rule can be relied on.
   *
   * @return the confidence, verified or likely
   */
  public abstract Confidence confidence();

  /**
   * Returns where the rule comes from.
   *
   * @return the citations, at least one
   */
  public abstract ImmutableList<Citation> citations();

  /**
   * Returns the name and the period.
   *
   * @return a text such as {@code MandatoryMentions, 2007-02-06/..}
   */
  @Override
  public String toString() {
    return name() + ", " + validity();
  }

  static Builder of(String name, ImmutableSet<ActionForm> forms) {
    return new Builder().name(name).forms(forms);
  }

  /** A builder that reads like a row of a table. */
  static final class Builder extends ImmutableCommonRule.Builder {

    private Optional<Requirement> required = Optional.empty();

    Builder() {}

    Builder inForce(String first, String dayAfter) {
      return validity(Register.period(first, dayAfter));
    }

    Builder inForceSince(String first) {
      return validity(Validity.from(LocalDate.parse(first)));
    }

    Builder under(String fr, String en) {
      return basis(Label.of(fr, en));
    }

    Builder says(String fr, String en) {
      return statement(Label.of(fr, en));
    }

    Builder requires(Requirement requirement) {
      required = Optional.of(requirement);
      return statement(requirement.statement());
    }

    CommonRule cited(Confidence confidence, Source... sources) {
      CommonRule draft = confidence(confidence).build();
      rule(required.map(r -> r.rule(draft.basis(), sources[0], confidence)));
      return citations(Register.citations(draft.basis(), draft.statement(), confidence, sources))
          .build();
    }
  }
}
