package io.github.aict.law;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.partnership.Institution;
import io.github.aict.partnership.Institutions;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Applicant;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.Evaluation;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.RuleSet;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the law of a day says of a project: the framework, the position on each form that the action
 * takes, and every condition with its source.
 *
 * <p>A review speaks of the forms that the project declares or shows. One that shows none is
 * reviewed as a convention with a foreign local authority, and a lead of which too little is known
 * as a territorial authority under the general rules. The findings then hold for what is assumed,
 * and the conclusion waits: see {@link #isFormKnown()} and {@link #isLeadKnown()}.
 */
public final class LegalReview extends Evaluation {

  private static final long serialVersionUID = 1L;

  private final LocalDate date;

  private LegalReview(Project project, LocalDate date) {
    super(rules(project, date), project);
    this.date = date;
  }

  /**
   * Reviews a project on its day, as {@link #dayOf} tells it.
   *
   * @param project the project
   * @return the review
   * @throws IllegalArgumentException if the project has none of these days
   */
  public static LegalReview of(Project project) {
    Optional<LocalDate> day = dayOf(project);
    checkArgument(
        day.isPresent(),
        "a project must have a first day, a day of signature or a day of submission to be reviewed"
            + " without naming a day");
    return new LegalReview(project, day.get());
  }

  /**
   * Reviews a project on a day.
   *
   * @param project the project
   * @param date the day whose law is applied
   * @return the review
   */
  public static LegalReview of(Project project, LocalDate date) {
    return new LegalReview(project, date);
  }

  /**
   * Returns the day on which a project is reviewed unless another is named.
   *
   * @param project the project
   * @return its first day, or else that on which its earliest convention was signed, or else that
   *     of its earliest decision or letter, or else that of submission, or empty if none is known
   */
  public static Optional<LocalDate> dayOf(Project project) {
    return project
        .schedule()
        .flatMap(schedule -> schedule.start())
        .or(() -> earliest(project, ImmutableSet.of(AgreementKind.SIGNED_CONVENTION)))
        .or(() -> earliest(project, ImmutableSet.copyOf(AgreementKind.values())))
        .or(() -> project.submission().flatMap(submission -> submission.date()));
  }

  private static Optional<LocalDate> earliest(Project project, Set<AgreementKind> kinds) {
    return project.agreements().orElse(ImmutableList.of()).stream()
        .filter(agreement -> kinds.contains(agreement.kind()))
        .flatMap(agreement -> agreement.signedOn().stream())
        .min(LocalDate::compareTo);
  }

  /**
   * Returns the day whose law is applied.
   *
   * @return the day
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the legal framework of the day.
   *
   * @return the framework
   */
  public LegalFramework framework() {
    return LegalFramework.on(date);
  }

  /**
   * Returns the forms that are reviewed.
   *
   * @return the forms of the project, or a convention if none is known
   */
  public ImmutableSet<ActionForm> forms() {
    return forms(project());
  }

  /**
   * Tells whether the project says or shows the form that it takes.
   *
   * @return whether the reviewed forms are known and not assumed
   */
  public boolean isFormKnown() {
    return project().forms().isPresent();
  }

  /**
   * Tells whether enough is known of the lead to know the rules it is under: its kind, not too
   * broad a one, and its seat where other States have bodies of that kind too.
   *
   * @return whether the rules of the review are those of the lead and not assumed
   */
  public boolean isLeadKnown() {
    return isLeadKnown(project());
  }

  /**
   * Returns the kind of the lead, narrowed by its seat.
   *
   * @return the kind, or empty if it is not known
   */
  public Optional<AuthorityKind> kind() {
    return kind(project());
  }

  /**
   * Returns what the law of the day says of each form.
   *
   * @return the positions in the order of the forms
   */
  public ImmutableList<LegalPosition> positions() {
    return positions(project(), date);
  }

  /**
   * Returns the rules of the day that hold across forms and bear on the project.
   *
   * @return the rules, those that ask for nothing of the project included
   */
  public ImmutableList<CommonRule> commonRules() {
    return commonRules(project(), date);
  }

  /**
   * Returns what the review comes to.
   *
   * @return the conclusion
   */
  public LegalConclusion conclusion() {
    Outcome outcome = requirements();
    if (!isFormKnown() || !isLeadKnown()) {
      return LegalConclusion.UNDETERMINED;
    }
    if (outcome == Outcome.NOT_SATISFIED) {
      return LegalConclusion.NOT_COMPLIANT;
    }
    if (positions().stream().anyMatch(p -> p.legality() == Legality.NOT_KNOWN)) {
      return LegalConclusion.NOT_KNOWN;
    }
    if (positions().stream().anyMatch(p -> p.legality() == Legality.NOT_CONCERNED)) {
      return LegalConclusion.NOT_CONCERNED;
    }
    return switch (outcome) {
      case MISSING -> LegalConclusion.UNDETERMINED;
      case JUDGEMENT -> LegalConclusion.NEEDS_JUDGEMENT;
      default -> LegalConclusion.COMPLIANT;
    };
  }

  /**
   * Returns when the conventions of the project entered or enter into force.
   *
   * @return the later of signature and transmission of each convention for which both are known
   */
  public ImmutableMap<Agreement, LocalDate> entriesIntoForce() {
    Map<Agreement, LocalDate> days = new LinkedHashMap<>();
    for (Agreement agreement : project().agreements().orElse(ImmutableList.of())) {
      LegalFramework.entryIntoForce(agreement).ifPresent(day -> days.put(agreement, day));
    }
    return ImmutableMap.copyOf(days);
  }

  /**
   * Returns who receives the acts of the lead.
   *
   * @return the representative of the State, or empty if the kind of lead is not known or the day
   *     lies before the law of 2 March 1982
   */
  public Optional<StateRepresentative> stateRepresentative() {
    return kind().flatMap(framework()::representative);
  }

  /**
   * Returns the service budgets whose ceilings of 1 % the review looks at; {@link OnePercent} tells
   * the ceiling and what is left.
   *
   * @return the budgets whose form of action is open on the day
   */
  public ImmutableList<ServiceBudget> cappedBudgets() {
    ImmutableSet<ActionForm> open =
        positions().stream()
            .filter(position -> position.legality().isOpen())
            .map(LegalPosition::form)
            .collect(ImmutableSet.toImmutableSet());
    return project().serviceBudgets().orElse(ImmutableList.of()).stream()
        .filter(budget -> open.contains(OnePercent.of(budget.service()).form()))
        .collect(toImmutableList());
  }

  /**
   * Returns the institutions that the law of the day has the lead deal with.
   *
   * @return the representative of the State where acts are transmitted, the national commission
   *     where it is to be informed; empty if no form is open
   */
  public ImmutableList<Institution> institutions() {
    ImmutableList.Builder<Institution> institutions = ImmutableList.builder();
    boolean open = positions().stream().anyMatch(position -> position.legality().isOpen());
    if (open && stateRepresentative().isPresent()) {
      institutions.add(Institutions.PREFET);
    }
    if (commonRules().stream().anyMatch(rule -> rule.name().equals("CommissionInformed"))) {
      institutions.add(Institutions.CNCD);
    }
    return institutions.build();
  }

  /**
   * Returns the decisions of courts on the law of the day that bear on the rules of the review.
   *
   * @return the decisions, the latest first; later ones than the day of the review are among them,
   *     since courts judge actions of the past
   */
  public ImmutableList<CourtDecision> decisions() {
    ImmutableSet<String> names =
        rules().rules().stream().map(Rule::name).collect(ImmutableSet.toImmutableSet());
    return CourtDecisions.all().reverse().stream()
        .filter(decision -> decision.law().contains(date))
        .filter(decision -> decision.rules().stream().anyMatch(names::contains))
        .collect(toImmutableList());
  }

  /**
   * Returns what no source has settled about the forms on the day.
   *
   * @return the open questions, empty if there are none
   */
  public ImmutableList<OpenQuestion> openQuestions() {
    return forms().stream()
        .flatMap(form -> OpenQuestions.on(form, date).stream())
        .distinct()
        .collect(toImmutableList());
  }

  /**
   * Explains the review in sentences.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines: the framework, the position on each form, every finding with its source
   */
  public String explain(Locale locale) {
    return ReviewText.of(this, locale);
  }

  @Override
  protected boolean hasEqualContext(Evaluation other) {
    return date.equals(((LegalReview) other).date);
  }

  /**
   * Returns the day and the conclusion.
   *
   * @return a text such as {@code 1998-10-02: COMPLIANT}
   */
  @Override
  public String toString() {
    return date + ": " + conclusion();
  }

  private static RuleSet rules(Project project, LocalDate date) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    ReviewRules.ofWhatIsAssumed(isLeadKnown(project), project.forms().isPresent())
        .forEach(rule -> rules.put(rule.id(), rule));
    for (LegalPosition position : positions(project, date)) {
      position.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }
    for (CommonRule common : commonRules(project, date)) {
      common.rule().ifPresent(rule -> rules.putIfAbsent(rule.id(), rule));
    }
    return RuleSet.of(rules.values());
  }

  private static ImmutableList<LegalPosition> positions(Project project, LocalDate date) {
    AuthorityKind kind = assumedKind(project);
    return forms(project).stream()
        .map(form -> LegalPositions.on(form, kind, date))
        .collect(toImmutableList());
  }

  // A form that is closed, not known or of no concern has no conditions to meet.
  private static ImmutableList<CommonRule> commonRules(Project project, LocalDate date) {
    AuthorityKind kind = assumedKind(project);
    return positions(project, date).stream()
        .filter(position -> position.legality().isOpen())
        .flatMap(position -> CommonRules.on(position.form(), date).stream())
        .filter(rule -> rule.kinds().contains(kind))
        .distinct()
        .collect(toImmutableList());
  }

  private static ImmutableSet<ActionForm> forms(Project project) {
    return project.forms().orElse(ImmutableSet.of(ActionForm.CONVENTION));
  }

  private static boolean isLeadKnown(Project project) {
    return kind(project).filter(kind -> !Kinds.BROAD.contains(kind)).isPresent()
        && project.applicant().flatMap(Applicant::isFrenchAuthority).isPresent();
  }

  private static AuthorityKind assumedKind(Project project) {
    return kind(project)
        .filter(kind -> !Kinds.BROAD.contains(kind))
        .orElse(AuthorityKind.COLLECTIVITE);
  }

  private static Optional<AuthorityKind> kind(Project project) {
    Optional<Applicant> lead = project.applicant();
    return lead.flatMap(Applicant::kind)
        .map(kind -> lead.flatMap(Applicant::seatCountry).map(kind::seatedIn).orElse(kind));
  }
}
