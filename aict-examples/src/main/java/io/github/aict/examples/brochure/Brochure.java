package io.github.aict.examples.brochure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.aict.Label;
import io.github.aict.evidence.Source;
import io.github.aict.territory.AuthorityDirectory;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The brochure of Cités Unies France of December 2019 on the international action of French local
 * authorities, as data.
 *
 * <p>Names, figures and places are those of the brochure; texts are in our own words, and what the
 * brochure says is not more certain than the brochure is. Families of policies, themes and Goals of
 * the actions are our own classification. Remarks tell where the brochure is not precise or other
 * sources differ.
 */
public final class Brochure {

  /** The month of publication. */
  public static final YearMonth MONTH = YearMonth.of(2019, 12);

  private static final Source SOURCE =
      Source.of(
          "L’action internationale de votre collectivité, Cités Unies France, décembre 2019",
          "http://www.cites-unies-france.org/AICT-Plaidoyer-CUF");

  private Brochure() {}

  /**
   * Returns the brochure as a source.
   *
   * @return the title and the page that the brochure names to go further
   */
  public static Source source() {
    return SOURCE;
  }

  /**
   * Returns the title.
   *
   * @return the French title, and its meaning in English
   */
  public static Label title() {
    return Label.of(
        "L’action internationale de votre collectivité",
        "The international action of your local authority");
  }

  /**
   * Returns who published it, and how to reach them.
   *
   * @return the imprint
   */
  public static Imprint imprint() {
    return Imprint.printed();
  }

  /**
   * Returns what the brochure says that international action is.
   *
   * @return the statements, in the order of the brochure
   */
  public static ImmutableList<Argument> arguments() {
    return Texts.ARGUMENTS;
  }

  /**
   * Returns the numbered actions.
   *
   * @return the sixteen actions, by number
   */
  public static ImmutableList<BrochureAction> actions() {
    return Actions.ALL;
  }

  /**
   * Returns a numbered action.
   *
   * @param number the number, from 1 to 16
   * @return the action
   * @throws IllegalArgumentException if there is no action of that number
   */
  public static BrochureAction action(int number) {
    checkArgument(
        number >= 1 && number <= Actions.ALL.size(),
        "the number of an action must be from 1 to 16 but was %s",
        number);
    return Actions.ALL.get(number - 1);
  }

  /**
   * Returns the history of international action and where it is going.
   *
   * @return the periods, the earliest first
   */
  public static ImmutableList<Period> periods() {
    return Texts.PERIODS;
  }

  /**
   * Returns the families of public policies with the policies of each.
   *
   * @return the four families, in the order of the brochure
   */
  public static ImmutableList<PolicyArea> policyAreas() {
    return Texts.POLICY_AREAS;
  }

  /**
   * Returns the figures.
   *
   * @return every figure that the brochure prints but for dates, those of its table of key figures
   *     last
   */
  public static ImmutableList<KeyFigure> figures() {
    return Figures.ALL.values().asList();
  }

  /**
   * Returns a figure.
   *
   * @param code the code, for example {@code PARTNERSHIPS}
   * @return the figure
   * @throws IllegalArgumentException if there is none of that code; the message names those there
   *     are
   */
  public static KeyFigure figure(String code) {
    return Optional.ofNullable(Figures.ALL.get(code))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no figure with the code "
                        + code
                        + "; there are "
                        + Figures.ALL.keySet()));
  }

  /**
   * Returns the dates outside the history.
   *
   * @return the years, months and days, in the order of the brochure
   */
  public static ImmutableList<KeyDate> dates() {
    return Texts.DATES;
  }

  /**
   * Holds the figures against each other and against what a directory counts.
   *
   * @param directory the directory of French authorities
   * @return the comparisons, those that agree included
   */
  public static ImmutableList<FigureComparison> comparisons(AuthorityDirectory directory) {
    return FigureComparisons.all(directory);
  }

  /**
   * Returns the institutions, networks and other bodies that the brochure names.
   *
   * @return the bodies: those that Cités Unies France works with, those of the State and the Union,
   *     those of the actions
   */
  public static ImmutableList<NamedBody> bodies() {
    return Texts.BODIES;
  }

  /**
   * Returns what Cités Unies France does for authorities.
   *
   * @return the services, in the order of the brochure
   */
  public static ImmutableList<AssociationService> services() {
    return Texts.SERVICES;
  }

  /**
   * Returns the sources of co-funding.
   *
   * @return the four sources, in the order of the brochure
   */
  public static ImmutableList<CofinancingSource> cofinancing() {
    return Texts.COFINANCING;
  }

  /**
   * Returns the steps of internationalisation.
   *
   * @return the three steps
   */
  public static ImmutableList<MethodStep> steps() {
    return Texts.STEPS;
  }

  /**
   * Returns the questions of elected officials with their answers.
   *
   * @return the seven questions, in the order of the brochure
   */
  public static ImmutableList<OfficialsQuestion> questions() {
    return Texts.QUESTIONS;
  }

  private static final class Actions {
    static final ImmutableList<BrochureAction> ALL =
        ImmutableList.<BrochureAction>builder()
            .addAll(ActionsUpTo4.all())
            .addAll(ActionsUpTo8.all())
            .addAll(ActionsUpTo12.all())
            .addAll(ActionsUpTo16.all())
            .build();
  }

  private static final class Figures {
    static final ImmutableMap<String, KeyFigure> ALL =
        Maps.uniqueIndex(KeyFigures.all(), KeyFigure::code);
  }

  private static final class Texts {
    static final ImmutableList<Argument> ARGUMENTS = Argument.all();
    static final ImmutableList<Period> PERIODS = Periods.all();
    static final ImmutableList<PolicyArea> POLICY_AREAS = PolicyArea.all();
    static final ImmutableList<KeyDate> DATES = KeyDate.all();
    static final ImmutableList<NamedBody> BODIES = NamedBodies.all();
    static final ImmutableList<AssociationService> SERVICES = AssociationService.all();
    static final ImmutableList<CofinancingSource> COFINANCING = CofinancingSources.all();
    static final ImmutableList<MethodStep> STEPS = MethodStep.all();
    static final ImmutableList<OfficialsQuestion> QUESTIONS = OfficialsQuestions.all();
  }
}
