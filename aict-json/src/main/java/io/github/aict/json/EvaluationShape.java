package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What documents tell of the findings of an evaluation. */
final class EvaluationShape {

  private EvaluationShape() {}

  static List<String> names(ImmutableList<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().name()).distinct().toList();
  }

  static Map<String, Object> finding(Finding finding, Label where) {
    return finding(finding, Optional.of(where));
  }

  /** A finding without the sentence, which names where its rule stands. */
  static Map<String, Object> finding(Finding finding) {
    return finding(finding, Optional.empty());
  }

  private static Map<String, Object> finding(Finding finding, Optional<Label> where) {
    Rule rule = finding.rule();
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", rule.name());
    rule.variant().ifPresent(variant -> written.put("variant", variant));
    written.put("weight", rule.weight().name());
    written.put("outcome", finding.outcome().name());
    written.put("observed", Shapes.LABEL.write(finding.observed()));
    written.put("required", Shapes.LABEL.write(finding.required()));
    if (finding.outcome() == Outcome.MISSING) {
      written.put("missing", finding.missing().asList());
    }
    where.ifPresent(named -> written.put("sentence", Shapes.LABEL.write(finding.sentence(named))));
    written.put("confidence", rule.confidence().name());
    written.put("citation", EvidenceShapes.CITATION.write(rule.citation()));
    return written;
  }
}
