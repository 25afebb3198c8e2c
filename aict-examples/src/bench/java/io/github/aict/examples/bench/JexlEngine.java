package io.github.aict.examples.bench;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/** JEXL: scripts made ready once, over the facts as variables. */
final class JexlEngine extends PeerEngine<JexlEngine.Input> {

  /** What JEXL takes. */
  record Input(Dossier dossier, JexlContext context) {}

  /** A function of the scripts, as the language has none for two sets. */
  public static final class Sets {
    private Sets() {}

    /** Tells whether two collections have a member in common. */
    public static boolean meet(Collection<?> some, Collection<?> others) {
      return !Collections.disjoint(some, others);
    }
  }

  private final List<JexlScript> scripts;
  private final JexlScript all;

  JexlEngine(CriteriaSet set) {
    super(set);
    var engine =
        new JexlBuilder()
            .permissions(JexlPermissions.UNRESTRICTED)
            .namespaces(Map.of("sets", Sets.class))
            .strict(true)
            .silent(false)
            .create();
    var texts = set.expressions("jexl").values();
    scripts = texts.stream().map(engine::createScript).toList();
    all = engine.createScript("(" + String.join(") && (", texts) + ")");
  }

  @Override
  public Input bind(Case data) {
    return new Input(data.dossier(), new MapContext(DossierMap.of(data.dossier())));
  }

  @Override
  public Truth verdict(Input input) {
    return Truth.of((boolean) all.execute(input.context()));
  }

  @Override
  public List<Found> explain(Input input) {
    return findings(
        input.dossier(), i -> Truth.of((boolean) scripts.get(i).execute(input.context())));
  }
}
