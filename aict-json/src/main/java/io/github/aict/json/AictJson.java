package io.github.aict.json;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Project;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reading and writing of documents without a mapper.
 *
 * <p>Reading gives the value or an {@link InvalidDocumentException} with every problem of the
 * document. Writing gives the same text for equal values, with properties in a fixed order.
 */
public final class AictJson {

  private static final String DOCUMENT = "document";

  private AictJson() {}

  /**
   * Reads a project.
   *
   * @param json the text of a project document
   * @return the project
   * @throws InvalidDocumentException if the document has problems
   */
  public static Project readProject(String json) {
    return Documents.read(ProjectShape.SHAPE, DOCUMENT, json);
  }

  /**
   * Reads a project from a file.
   *
   * @param file a project document in UTF-8
   * @return the project
   * @throws InvalidDocumentException if the document has problems
   * @throws IOException if the file cannot be read
   */
  public static Project readProject(Path file) throws IOException {
    return Documents.read(ProjectShape.SHAPE, file);
  }

  /**
   * Writes a project.
   *
   * @param project the project
   * @return the text of its document, which {@link #readProject(String)} reads back
   */
  public static String writeProject(Project project) {
    return JsonText.pretty(ProjectShape.SHAPE.write(project));
  }

  /**
   * Reads a call.
   *
   * @param json the text of a rule file
   * @return the call
   * @throws InvalidDocumentException if the document has problems
   */
  public static Call readCall(String json) {
    return Documents.read(CallShape.SHAPE, DOCUMENT, json);
  }

  /**
   * Reads a call from a file.
   *
   * @param file a rule file in UTF-8
   * @return the call
   * @throws InvalidDocumentException if the document has problems
   * @throws IOException if the file cannot be read
   */
  public static Call readCall(Path file) throws IOException {
    return Documents.read(CallShape.SHAPE, file);
  }

  /**
   * Writes a call.
   *
   * @param call the call
   * @return the text of its rule file, which {@link #readCall(String)} reads back
   */
  public static String writeCall(Call call) {
    return JsonText.pretty(CallShape.SHAPE.write(call));
  }

  /**
   * Reads an assessment and checks that it still holds: its call is evaluated on its project again.
   *
   * @param json the text of an assessment document
   * @param catalogue the calls among which the call of the document is looked up
   * @return the assessment
   * @throws InvalidDocumentException if the document has problems, or says something else than the
   *     call says to the project
   */
  public static Assessment readAssessment(String json, Catalogue catalogue) {
    return Documents.read(AssessmentShape.of(catalogue), DOCUMENT, json);
  }

  /**
   * Writes an assessment with its findings, their sources and the project as it was assessed.
   *
   * @param assessment the assessment
   * @return the text of its document, which {@link #readAssessment} reads back
   */
  public static String writeAssessment(Assessment assessment) {
    return JsonText.pretty(AssessmentShape.write(assessment));
  }

  /**
   * Reads a legal review and checks that it still holds: its project is reviewed on its day again.
   *
   * @param json the text of a review document
   * @return the review
   * @throws InvalidDocumentException if the document has problems, or says something else than the
   *     law of the day says of the project
   */
  public static LegalReview readReview(String json) {
    return Documents.read(ReviewShape.SHAPE, DOCUMENT, json);
  }

  /**
   * Writes a legal review with its positions, findings, their sources and the project as it was
   * reviewed.
   *
   * @param review the review
   * @return the text of its document, which {@link #readReview} reads back where the day of the
   *     review is one that documents allow, from 1900 to 2200
   */
  public static String writeReview(LegalReview review) {
    return JsonText.pretty(ReviewShape.SHAPE.write(review));
  }
}
