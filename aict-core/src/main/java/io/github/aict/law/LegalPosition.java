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
import org.immutables.value.Value;

/**
 * What the law says for a period of one form of action by some kinds of authorities.
 *
 * <p>{@link LegalPositions} has one answer for every form, kind and day.
 */
@Value.Immutable
@AictStyle
public abstract sealed class LegalPosition implements Serializable permits ImmutableLegalPosition {

  private static final long serialVersionUID = 1L;

  LegalPosition() {}

  /**
   * Returns the form of action.
   *
   * @return the form
   */
  public abstract ActionForm form();

  /**
   * Returns the kinds of authorities that the position concerns.
   *
   * @return the kinds, at least one
   */
  public abstract ImmutableSet<AuthorityKind> kinds();

  /**
   * Returns the period in which the position holds, by the dates of Légifrance.
   *
   * @return the period
   */
  public abstract Validity validity();

  /**
   * Returns whether the form is allowed.
   *
   * @return the legality
   */
  public abstract Legality legality();

  /**
   * Returns what the position means.
   *
   * @return the meaning in a sentence or two
   */
  public abstract Label meaning();

  /**
   * Returns the texts that the position rests on.
   *
   * @return the articles or texts as people cite them, or what stands in their place
   */
  public abstract Label basis();

  /**
   * Returns what a project has to meet to take the form.
   *
   * @return the rules, empty if there are none or the form is closed or not known
   */
  public abstract ImmutableList<Rule> rules();

  /**
   * Returns how far the position can be relied on.
   *
   * @return the confidence; unverified where the law is not known or does not concern the kind
   */
  public abstract Confidence confidence();

  /**
   * Returns where the position comes from.
   *
   * @return the citations, empty where the law is not known or does not concern the kind
   */
  public abstract ImmutableList<Citation> citations();

  /**
   * Returns the form, the period and the legality.
   *
   * @return a text such as {@code CONVENTION, 1992-02-08/2005-02-09: LAWFUL}
   */
  @Override
  public String toString() {
    return form() + ", " + validity() + ": " + legality();
  }

  /** The same position for a kind that another article brings under it. */
  LegalPosition broughtTo(AuthorityKind kind, Validity period, Citation article) {
    return new Builder()
        .from(this)
        .kinds(ImmutableSet.of(kind))
        .validity(period)
        .basis(
            Label.of(
                basis().fr() + "\u00a0; " + article.locator().fr(),
                basis().en() + "; " + article.locator().en()))
        .addCitation(article)
        .build();
  }

  static Builder of(ActionForm form, ImmutableSet<AuthorityKind> kinds) {
    return new Builder().form(form).kinds(kinds);
  }

  /** A builder that reads like a row of a table. */
  static final class Builder extends ImmutableLegalPosition.Builder {

    private ImmutableList<Requirement> required = ImmutableList.of();

    Builder() {}

    /** The period from its first day up to the day before another. */
    Builder inForce(String first, String dayAfter) {
      return validity(Register.period(first, dayAfter));
    }

    Builder inForceSince(String first) {
      return validity(Validity.from(LocalDate.parse(first)));
    }

    Builder is(Legality legality, String meaningFr, String meaningEn) {
      return legality(legality).meaning(Label.of(meaningFr, meaningEn));
    }

    Builder under(String basisFr, String basisEn) {
      return basis(Label.of(basisFr, basisEn));
    }

    Builder under(String basis) {
      return under(basis, basis);
    }

    Builder requires(Requirement... requirements) {
      required = ImmutableList.copyOf(requirements);
      return this;
    }

    /** Ends the row: how sure it is, and who states it, the first source standing for its rules. */
    LegalPosition cited(Confidence confidence, Source... sources) {
      LegalPosition draft = confidence(confidence).build();
      for (Requirement requirement : required) {
        addRule(requirement.rule(draft.basis(), sources[0], confidence));
      }
      ImmutableList<Citation> cited =
          Register.citations(draft.basis(), draft.meaning(), confidence, sources);
      if (draft.legality().isClosed()) {
        addRule(Requirements.formIsOpen(draft.form(), draft.meaning(), cited.get(0)));
      }
      return citations(cited).build();
    }
  }
}
