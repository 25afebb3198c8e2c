package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.Odd;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.Agreement;
import io.github.aict.territory.Country;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One action of French local authorities abroad, planned or past.
 *
 * <p>A project may be incomplete. What is empty here is not known; what is known to be none is an
 * empty list or set. Numbers that follow from the lists are counted; where a list is not known, its
 * number alone may be declared.
 */
@Value.Immutable
@AictStyle
@SuppressWarnings("immutables:incompat") // The field only keeps what follows from the attributes.
public abstract sealed class Project implements Serializable, WithProject permits ImmutableProject {

  private static final long serialVersionUID = 1L;

  // Holds the last view asked for. Losing a race only means working a view out twice.
  private transient @Nullable ProjectView seen;

  Project() {}

  /**
   * Returns the title.
   *
   * @return the title, or empty if not known
   */
  public abstract Optional<String> title();

  /**
   * Returns a remark for the reader that decides nothing.
   *
   * @return the remark, or empty if there is none
   */
  public abstract Optional<String> note();

  /**
   * Returns the body that carries the project and answers for it before the funder.
   *
   * @return the lead applicant, or empty if not known
   */
  public abstract Optional<Applicant> applicant();

  /**
   * Returns all who carry the project or take part in it beside the lead.
   *
   * @return the complete list, an empty one if the lead is alone, or empty if not known
   */
  public abstract Optional<ImmutableList<Applicant>> otherApplicants();

  /**
   * Returns the declared number of French authorities that carry the project, the lead included.
   *
   * @return the number, or empty if none was declared
   */
  public abstract OptionalInt declaredFrenchAuthorities();

  /**
   * Returns the declared number of French authorities that carry the project or take part in it.
   *
   * @return the number, or empty if none was declared
   */
  public abstract OptionalInt declaredParticipatingFrenchAuthorities();

  /**
   * Returns the declared countries in which the applicants have their seats.
   *
   * @return the countries, or empty if none were declared
   */
  public abstract Optional<ImmutableSet<Country>> declaredApplicantCountries();

  /**
   * Returns the declared number of Member States of the European Union among the countries of the
   * applicants.
   *
   * @return the number, or empty if none was declared
   */
  public abstract OptionalInt declaredEuMemberStates();

  /**
   * Returns the bodies abroad with which the applicants act.
   *
   * @return the complete list, or empty if not known
   */
  public abstract Optional<ImmutableList<Partner>> partners();

  /**
   * Returns the countries in which the project acts.
   *
   * @return the complete set, or empty if not known
   */
  public abstract Optional<ImmutableSet<Country>> countries();

  /**
   * Returns the declared number of countries in which the project acts.
   *
   * @return the number, or empty if none was declared
   */
  public abstract OptionalInt declaredCountryCount();

  /**
   * Tells whether the French and the foreign authorities apply together.
   *
   * @return the answer, or empty if not known
   */
  public abstract Optional<Boolean> jointApplication();

  /**
   * Returns the documents that the authorities have signed.
   *
   * @return the complete list, or empty if not known
   */
  public abstract Optional<ImmutableList<Agreement>> agreements();

  /**
   * Returns the legal form that the action was declared to take.
   *
   * @return the form, or empty if none was declared; see {@link #forms()}
   */
  public abstract Optional<ActionForm> declaredForm();

  /**
   * Returns the subjects the project works on.
   *
   * @return the complete set, or empty if not known
   */
  public abstract Optional<ImmutableSet<Theme>> themes();

  /**
   * Returns the purposes of the project by the list of the DAC.
   *
   * @return the complete set, whose codes may be of any level and withdrawn since, or empty if not
   *     known
   */
  public abstract Optional<ImmutableSet<SectorCode>> sectors();

  /**
   * Returns the Sustainable Development Goals that the project declares.
   *
   * @return the complete set, or empty if not known
   */
  public abstract Optional<ImmutableSet<Odd>> odd();

  /**
   * Returns what the project costs and who pays.
   *
   * @return the plan, or empty if nothing of it is known
   */
  public abstract Optional<FinancingPlan> financingPlan();

  /**
   * Returns the budgets of public services that are to pay for the project.
   *
   * @return the complete list, or empty if not known
   */
  public abstract Optional<ImmutableList<ServiceBudget>> serviceBudgets();

  /**
   * Returns the meeting of citizens that the project organises.
   *
   * @return the event, or empty if there is none or nothing of it is known
   */
  public abstract Optional<Event> event();

  /**
   * Returns the period over which the project is carried out.
   *
   * @return the schedule, or empty if nothing of it is known
   */
  public abstract Optional<Schedule> schedule();

  /**
   * Returns when and how the application is handed in.
   *
   * @return the submission, or empty if nothing of it is known
   */
  public abstract Optional<Submission> submission();

  /**
   * Returns the recorded answers of people, by the name of the question.
   *
   * @return the judgements; a question that is not there has not been answered. They hold for the
   *     application at hand: for another funder a project is assessed with the answers given for it
   */
  public abstract ImmutableMap<String, Judgement> judgements();

  /**
   * Returns the number of French authorities that carry the project.
   *
   * @return the number counted from the applicants or else declared, or empty if neither is known
   */
  public OptionalInt frenchAuthorities() {
    return ApplicantCounts.of(this, false).frenchAuthorities(declaredFrenchAuthorities());
  }

  /**
   * Returns the number of French authorities that carry the project or take part in it.
   *
   * @return the number counted from the applicants or else declared, or empty if neither is known
   */
  public OptionalInt participatingFrenchAuthorities() {
    return ApplicantCounts.of(this, true)
        .frenchAuthorities(declaredParticipatingFrenchAuthorities());
  }

  /**
   * Returns the countries in which those who carry the project have their seats.
   *
   * @return the countries of the listed applicants or else the declared ones, or empty if neither
   *     are known
   */
  public Optional<ImmutableSet<Country>> applicantCountries() {
    return ApplicantCounts.of(this, false).countries().or(this::declaredApplicantCountries);
  }

  /**
   * Returns the number of countries in which those who carry the project have their seats.
   *
   * @return the number, in which a part of a country or an overseas territory does not count beside
   *     its State, or empty if the countries are not known
   */
  public OptionalInt applicantCountryCount() {
    return applicantCountries()
        .map(countries -> OptionalInt.of(ApplicantCounts.distinct(countries)))
        .orElse(OptionalInt.empty());
  }

  /**
   * Returns the number of Member States of the European Union among the countries of the
   * applicants, on the day of submission.
   *
   * @return the number counted from the countries or else declared, or empty if neither is known
   */
  public OptionalInt euMemberStates() {
    OptionalInt counted =
        ApplicantCounts.euMemberStates(applicantCountries(), submission().flatMap(s -> s.date()));
    return counted.isPresent() ? counted : declaredEuMemberStates();
  }

  /**
   * Returns the legal forms that the action takes.
   *
   * @return the declared form, or else the one that the agreements with the partners, the theme or
   *     the kind of lead show, and one for each service that pays up to 1 % of its budget; empty if
   *     nothing shows
   */
  public Optional<ImmutableSet<ActionForm>> forms() {
    return ActionForms.of(this);
  }

  /**
   * Returns the number of countries in which the project acts.
   *
   * @return the number counted from the countries or else declared, or empty if neither is known
   */
  public OptionalInt countryCount() {
    return countries().isPresent()
        ? OptionalInt.of(ApplicantCounts.distinct(countries().get()))
        : declaredCountryCount();
  }

  /**
   * Returns the financing plan cut into the parts of each country.
   *
   * @return the whole plan for a project in one country, else the declared parts; empty if neither
   *     is known
   */
  public Optional<ImmutableList<CountryPart>> countryParts() {
    if (countries().isEmpty() || financingPlan().isEmpty()) {
      return Optional.empty();
    }
    FinancingPlan plan = financingPlan().get();
    if (countries().get().size() != 1) {
      return plan.countryParts()
          .filter(
              parts ->
                  ImmutableSet.copyOf(parts.stream().map(CountryPart::country).iterator())
                      .equals(countries().get()));
    }
    Country only = countries().get().iterator().next();
    Optional<CountryPart> declared =
        plan.countryParts().flatMap(parts -> parts.stream().findFirst());
    return Optional.of(
        ImmutableList.of(
            CountryPart.builder()
                .country(only)
                .total(plan.total().or(() -> declared.flatMap(CountryPart::total)))
                .requested(plan.requested().or(() -> declared.flatMap(CountryPart::requested)))
                .build()));
  }

  /**
   * Returns the same project as if it was handed in on another day.
   *
   * @param date the day of submission
   * @return a project with that day and no moment of submission
   * @throws io.github.aict.InvalidValueException if a declared number of Member States of the
   *     European Union does not hold on that day
   */
  public Project submittedOn(LocalDate date) {
    Submission.Builder moved = Submission.builder();
    submission().ifPresent(moved::from);
    return withSubmission(moved.moment(Optional.empty()).declaredDate(date).build());
  }

  /**
   * Returns a view of the project, made on the first call and kept until one of another type is
   * asked for.
   *
   * @param type the type of the view, a final class
   * @param maker what makes the view of a project
   * @param <V> the type of the view
   * @return the view
   */
  public <V extends ProjectView> V view(Class<V> type, Function<Project, V> maker) {
    ProjectView last = seen;
    if (type.isInstance(last)) {
      return type.cast(last);
    }
    V view = maker.apply(this);
    seen = view;
    return view;
  }

  // A part of which nothing is known is the same as no part, so that equal projects are written
  // alike.
  @Value.Check
  Project check() {
    ProjectChecks.check(this);
    if (financingPlan().equals(Optional.of(FinancingPlan.builder().build()))) {
      return withFinancingPlan(Optional.empty());
    }
    return submission().equals(Optional.of(Submission.builder().build()))
        ? withSubmission(Optional.empty())
        : this;
  }

  /**
   * Returns a builder of a project.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link Project}. */
  public static final class Builder extends ImmutableProject.Builder {
    Builder() {}
  }
}
