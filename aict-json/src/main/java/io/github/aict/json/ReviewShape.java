package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.law.CommonRule;
import io.github.aict.law.LegalPosition;
import io.github.aict.law.LegalReview;
import io.github.aict.law.OnePercent;
import io.github.aict.law.OpenQuestion;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.Institution;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Weight;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The shape of a document of a legal review. What it tells follows from the day and the project, so
 * reading one reviews the project again and refuses a document that says otherwise.
 *
 * <p>Version 2 names the library. Version 1 did not.
 */
final class ReviewShape {

  static final String FORMAT = "aict-review/2";

  private static final Label SAID_BY_LAW =
      Label.of(
          "ce que dit le droit de ce jour de ce projet",
          "what the law of that day says of this project");

  static final Shape<LegalReview> SHAPE =
      ReplayedShape.<LegalReview>document(
              FORMAT,
              List.of("date"),
              SAID_BY_LAW,
              (object, problems) -> {
                LocalDate date = Shapes.DATE.read(object.get("date"), problems);
                return project -> date == null ? null : LegalReview.of(project, date);
              },
              ReviewShape::write)
          .reading("aict-review/1", said -> said.remove("library"));

  private ReviewShape() {}

  static Map<String, Object> write(LegalReview review) {
    Map<String, Object> written = new LinkedHashMap<>();
    Label where =
        Label.of(
            "droit au " + Wording.day(review.date(), Locale.FRENCH),
            "law on " + Wording.day(review.date(), Locale.ENGLISH));
    written.put("format", FORMAT);
    written.put("library", LibraryVersion.VERSION);
    written.put("date", review.date().toString());
    written.put("conclusion", review.conclusion().name());
    written.put("framework", review.framework().name());
    review.kind().ifPresent(kind -> written.put("leadKind", kind.name()));
    written.put("leadKnown", review.isLeadKnown());
    written.put("formKnown", review.isFormKnown());
    written.put("positions", review.positions().stream().map(ReviewShape::position).toList());
    written.put(
        "failed",
        EvaluationShape.names(review.findings(Weight.REQUIREMENT, Outcome.NOT_SATISFIED)));
    written.put("missing", review.missing().asList());
    written.put(
        "judgements",
        EvaluationShape.names(review.findings(Weight.REQUIREMENT, Outcome.JUDGEMENT)));
    review.stateRepresentative().ifPresent(to -> written.put("stateRepresentative", to.name()));
    written.put("entriesIntoForce", entriesIntoForce(review));
    written.put("ceilings", ceilings(review));
    written.put(
        "findings",
        review.findings().stream().map(f -> EvaluationShape.finding(f, where)).toList());
    written.put(
        "remarks",
        review.commonRules().stream()
            .filter(rule -> rule.rule().isEmpty())
            .map(ReviewShape::remark)
            .toList());
    written.put("institutions", review.institutions().stream().map(Institution::code).toList());
    written.put("decisions", review.decisions().stream().map(decision -> decision.id()).toList());
    written.put(
        "openQuestions",
        review.openQuestions().stream()
            .map(OpenQuestion::statement)
            .map(Shapes.LABEL::write)
            .toList());
    written.put("project", ProjectShape.SHAPE.write(review.project()));
    return written;
  }

  static Map<String, Object> position(LegalPosition position) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("form", position.form().name());
    written.put("legality", position.legality().name());
    written.put("validity", position.validity().toString());
    written.put("basis", Shapes.LABEL.write(position.basis()));
    written.put("meaning", Shapes.LABEL.write(position.meaning()));
    written.put("confidence", position.confidence().name());
    written.put(
        "citations", position.citations().stream().map(EvidenceShapes.CITATION::write).toList());
    return written;
  }

  static Map<String, Object> remark(CommonRule rule) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("name", rule.name());
    written.put("statement", Shapes.LABEL.write(rule.statement()));
    written.put("basis", Shapes.LABEL.write(rule.basis()));
    written.put("confidence", rule.confidence().name());
    written.put(
        "citations", rule.citations().stream().map(EvidenceShapes.CITATION::write).toList());
    return written;
  }

  /** The day of each convention, which is named by its place among the agreements. */
  private static List<Map<String, Object>> entriesIntoForce(LegalReview review) {
    List<Agreement> agreements = review.project().agreements().orElse(ImmutableList.of());
    return review.entriesIntoForce().entrySet().stream()
        .map(
            entry -> {
              Map<String, Object> written = new LinkedHashMap<>();
              written.put("agreement", agreements.indexOf(entry.getKey()));
              written.put("date", entry.getValue().toString());
              return written;
            })
        .toList();
  }

  private static List<Map<String, Object>> ceilings(LegalReview review) {
    return review.cappedBudgets().stream()
        .map(
            budget -> {
              Map<String, Object> written = new LinkedHashMap<>();
              written.put("service", budget.service().name());
              OnePercent.ceiling(budget)
                  .ifPresent(most -> written.put("ceiling", Shapes.AMOUNT.write(most)));
              OnePercent.left(budget)
                  .ifPresent(left -> written.put("left", Shapes.AMOUNT.write(left)));
              return written;
            })
        .toList();
  }
}
