package io.github.aict.examples.bench;

import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: a decision a criterion, and a model of one decision for the verdict alone. */
final class DmnEngine extends PeerEngine<DmnEngine.Input> {

  /** What DMN takes; each evaluation works on a copy of the context. */
  record Input(Dossier dossier, DMNContext context) {}

  private static final String VERDICT = "Verdict";
  private static final String SPACE = "https://example.org/bench";

  private final DMNRuntime criteriaRuntime;
  private final DMNModel criteria;
  private final DMNRuntime verdictRuntime;
  private final DMNModel verdict;
  private final List<String> names;

  DmnEngine(CriteriaSet set) {
    super(set);
    ImmutableMap<String, String> expressions = set.expressions("feel");
    names = expressions.keySet().asList();
    String all = "(" + String.join(") and (", expressions.values()) + ")";
    criteriaRuntime = runtime(expressions);
    criteria = criteriaRuntime.getModels().get(0);
    verdictRuntime = runtime(ImmutableMap.of(VERDICT, all));
    verdict = verdictRuntime.getModels().get(0);
  }

  private static DMNRuntime runtime(Map<String, String> decisions) {
    return DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(
            List.of(ResourceFactory.newReaderResource(new StringReader(model(decisions)))))
        .getOrElseThrow(e -> new IllegalArgumentException("DMN refuses the model", e));
  }

  private static String model(Map<String, String> decisions) {
    StringBuilder model = new StringBuilder();
    model.append(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"bench\""
            + (" name=\"bench\" namespace=\"" + SPACE + "\">"));
    for (String input : DossierMap.NAMES) {
      model.append(
          "<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/></inputData>"
              .formatted(input));
    }
    decisions.forEach((name, expression) -> model.append(decision(name, expression)));
    return model.append("</definitions>").toString();
  }

  private static String decision(String name, String expression) {
    StringBuilder decision = new StringBuilder();
    decision.append(
        "<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/>".formatted(name));
    for (String input : DossierMap.NAMES) {
      if (expression.matches("(?s).*\\b" + input + "\\b.*")) {
        decision.append(
            "<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>"
                .formatted(input));
      }
    }
    String text = expression.replace("<", "&lt;");
    return decision
        .append("<literalExpression><text>")
        .append(text)
        .append("</text></literalExpression></decision>")
        .toString();
  }

  @Override
  public Input bind(Case data) {
    DMNContext context = criteriaRuntime.newContext();
    DossierMap.of(data.dossier()).forEach(context::set);
    return new Input(data.dossier(), context);
  }

  @Override
  public Truth verdict(Input input) {
    return truth(verdictRuntime.evaluateAll(verdict, input.context()), VERDICT);
  }

  @Override
  public List<Found> explain(Input input) {
    DMNResult result = criteriaRuntime.evaluateAll(criteria, input.context());
    return findings(input.dossier(), i -> truth(result, names.get(i)));
  }

  private static Truth truth(DMNResult result, String decision) {
    return Truth.ofNullable((Boolean) result.getDecisionResultByName(decision).getResult());
  }
}
