package io.github.aict.examples.bench;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools with its executable model: a rule a criterion that fires where it is satisfied, and a base
 * of one rule for the verdict alone.
 */
final class DroolsEngine extends PeerEngine<Dossier> {

  private static final String GLOBAL = "tally";

  private final boolean stateless;
  private final KieBase criteria;
  private final KieBase verdict;
  private final StatelessKieSession criteriaSession;
  private final StatelessKieSession verdictSession;

  DroolsEngine(CriteriaSet set, boolean stateless) {
    super(set);
    this.stateless = stateless;
    this.criteria = base(set.text("criteria.drl"));
    this.verdict = base(set.text("verdict.drl"));
    this.criteriaSession = criteria.newStatelessKieSession();
    this.verdictSession = verdict.newStatelessKieSession();
  }

  private static KieBase base(String rules) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/bench/rules.drl", rules);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalArgumentException("Drools refuses the rules: " + builder.getResults());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  @Override
  public Dossier bind(Case data) {
    return data.dossier();
  }

  @Override
  public Truth verdict(Dossier dossier) {
    Tally tally = new Tally(1);
    run(verdict, verdictSession, tally, dossier);
    return tally.of(0);
  }

  @Override
  public List<Found> explain(Dossier dossier) {
    Tally tally = new Tally(size());
    run(criteria, criteriaSession, tally, dossier);
    return findings(dossier, tally::of);
  }

  private void run(KieBase base, StatelessKieSession reused, Tally tally, Dossier dossier) {
    if (stateless) {
      reused.setGlobal(GLOBAL, tally);
      reused.execute(dossier);
      return;
    }
    KieSession session = base.newKieSession();
    session.setGlobal(GLOBAL, tally);
    session.insert(dossier);
    session.fireAllRules();
    session.dispose();
  }
}
