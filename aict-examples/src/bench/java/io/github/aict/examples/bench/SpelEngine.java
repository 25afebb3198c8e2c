package io.github.aict.examples.bench;

import java.util.List;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/** SpEL: expressions that become byte code after their first evaluations, over the dossier. */
final class SpelEngine extends PeerEngine<Dossier> {

  private final List<Expression> expressions;
  private final List<Expression> together;
  private final EvaluationContext context = new StandardEvaluationContext();

  SpelEngine(CriteriaSet set) {
    super(set);
    SpelExpressionParser parser =
        new SpelExpressionParser(
            new SpelParserConfiguration(
                SpelCompilerMode.IMMEDIATE, SpelEngine.class.getClassLoader()));
    var texts = set.expressions("spel").values();
    expressions = texts.stream().map(parser::parseExpression).toList();
    // One expression is quickest where all of it is compiled, which a selection keeps it from.
    together =
        set == CriteriaSet.TEN
            ? List.of(parser.parseExpression("(" + String.join(") and (", texts) + ")"))
            : expressions;
  }

  @Override
  public Dossier bind(Case data) {
    return data.dossier();
  }

  @Override
  public Truth verdict(Dossier dossier) {
    for (int i = 0; i < together.size(); i++) {
      if (!(boolean) together.get(i).getValue(context, dossier)) {
        return Truth.NO;
      }
    }
    return Truth.YES;
  }

  @Override
  public List<Found> explain(Dossier dossier) {
    return findings(
        dossier, i -> Truth.of((boolean) expressions.get(i).getValue(context, dossier)));
  }
}
