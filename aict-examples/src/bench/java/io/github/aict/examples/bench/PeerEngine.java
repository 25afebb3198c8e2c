package io.github.aict.examples.bench;

import java.util.ArrayList;
import java.util.List;

/** What the engines of all peers have in common. */
abstract class PeerEngine<I> implements Engine<I, Found> {

  private final List<Criterion> criteria;

  PeerEngine(CriteriaSet set) {
    this.criteria = set.criteria();
  }

  /** One outcome a criterion. */
  interface Outcomes {
    Truth of(int criterion);
  }

  final int size() {
    return criteria.size();
  }

  final List<Found> findings(Dossier dossier, Outcomes outcomes) {
    List<Found> findings = new ArrayList<>(criteria.size());
    for (int i = 0; i < criteria.size(); i++) {
      findings.add(new Found(criteria.get(i), outcomes.of(i), dossier));
    }
    return findings;
  }

  @Override
  public final Truth outcome(Found finding) {
    return finding.outcome();
  }

  @Override
  public final Object citation(Found finding) {
    return finding.criterion().citation();
  }
}
