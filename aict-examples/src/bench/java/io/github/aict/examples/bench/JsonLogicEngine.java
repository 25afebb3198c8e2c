package io.github.aict.examples.bench;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.List;
import java.util.Map;

/** JsonLogic: rules that the library parses once and keeps by their text. */
final class JsonLogicEngine extends PeerEngine<JsonLogicEngine.Input> {

  /** What JsonLogic takes. */
  record Input(Dossier dossier, Map<String, Object> data) {}

  private final JsonLogic logic = new JsonLogic();
  private final List<String> rules;
  private final String all;

  JsonLogicEngine(CriteriaSet set) {
    super(set);
    rules = List.copyOf(set.expressions("jsonlogic").values());
    all = "{\"and\": [" + String.join(", ", rules) + "]}";
  }

  @Override
  public Input bind(Case data) {
    return new Input(data.dossier(), DossierMap.of(data.dossier()));
  }

  @Override
  public Truth verdict(Input input) {
    return apply(all, input);
  }

  @Override
  public List<Found> explain(Input input) {
    return findings(input.dossier(), i -> apply(rules.get(i), input));
  }

  private Truth apply(String rule, Input input) {
    try {
      return Truth.of((boolean) logic.apply(rule, input.data()));
    } catch (JsonLogicException e) {
      throw new IllegalStateException(e);
    }
  }
}
