package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Cofinancing;
import io.github.aict.funding.Screening;
import io.github.aict.funding.SubmissionCalendar;
import io.github.aict.law.LegalReview;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Project;

/** The kinds of documents, each with its reading, writing and schema. */
public final class AictJson {

  private AictJson() {}

  /**
   * Returns the format of projects.
   *
   * @return the format
   */
  public static DocumentFormat<Project> projects() {
    return new DocumentFormat<>(ProjectShape.FORMAT, Project.class, ProjectShape.SHAPE);
  }

  /**
   * Returns the format of calls: rule files.
   *
   * @return the format
   */
  public static DocumentFormat<Call> calls() {
    return new DocumentFormat<>(CallDocument.FORMAT, Call.class, CallShape.SHAPE);
  }

  /**
   * Returns the format of catalogues: all their calls in one document.
   *
   * @return the format
   */
  public static DocumentFormat<Catalogue> catalogues() {
    return new DocumentFormat<>(CatalogueShape.FORMAT, Catalogue.class, CatalogueShape.SHAPE);
  }

  /**
   * Returns the format of assessments. A document holds the findings with their sources, the call's
   * id, edition and digest, and the project as it was assessed. Reading one evaluates the call on
   * the project again and refuses a document that says something else; {@link Replay} tells what
   * differs.
   *
   * @param catalogue the calls among which the call of a document is looked up
   * @return the format
   */
  public static DocumentFormat<Assessment> assessments(Catalogue catalogue) {
    return new DocumentFormat<>(
        AssessmentShape.FORMAT, Assessment.class, AssessmentShape.of(catalogue));
  }

  /**
   * Returns the format of legal reviews. A document holds positions, findings, their sources and
   * the project as it was reviewed. Reading one reviews the project on its day again and refuses a
   * document that says something else.
   *
   * @return the format
   */
  public static DocumentFormat<LegalReview> reviews() {
    return new DocumentFormat<>(ReviewShape.FORMAT, LegalReview.class, ReviewShape.SHAPE);
  }

  /**
   * Returns the format of partnerships.
   *
   * @return the format
   */
  public static DocumentFormat<Partnership> partnerships() {
    return new DocumentFormat<>(PartnershipShape.FORMAT, Partnership.class, PartnershipShape.SHAPE);
  }

  /**
   * Returns the format of screenings: one project against a whole catalogue. Reading a document
   * screens the project again and refuses a document that says something else.
   *
   * @param catalogue the calls
   * @return the format
   */
  public static DocumentFormat<Screening> screenings(Catalogue catalogue) {
    return new DocumentFormat<>(
        ResultShapes.SCREENING, Screening.class, ResultShapes.screening(catalogue));
  }

  /**
   * Returns the format of calendars: on which days of submission a call can fund a project. Reading
   * a document works out the days again and refuses a document that says something else.
   *
   * @param catalogue the calls among which the call of a document is looked up
   * @return the format
   */
  public static DocumentFormat<SubmissionCalendar> calendars(Catalogue catalogue) {
    return new DocumentFormat<>(
        ResultShapes.CALENDAR, SubmissionCalendar.class, ResultShapes.calendar(catalogue));
  }

  /**
   * Returns the format of financing plans: which grants of some calls pay for a project. Reading a
   * document works out the combinations again and refuses a document that says something else.
   *
   * @param catalogue the calls among which those of a document are looked up
   * @return the format
   */
  public static DocumentFormat<Cofinancing> plans(Catalogue catalogue) {
    return new DocumentFormat<>(ResultShapes.PLAN, Cofinancing.class, ResultShapes.plan(catalogue));
  }

  /**
   * Returns every format.
   *
   * @param catalogue the calls among which those of results are looked up
   * @return the formats in the order of their names
   */
  public static ImmutableList<DocumentFormat<?>> formats(Catalogue catalogue) {
    return ImmutableList.of(
        assessments(catalogue),
        calendars(catalogue),
        calls(),
        catalogues(),
        partnerships(),
        plans(catalogue),
        projects(),
        reviews(),
        screenings(catalogue));
  }
}
