package io.github.aict.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the peers and aict come to the same, criterion by criterion. */
final class Agreement {

  /** How many cases each peer is compared on, for each set of rules and kind of data. */
  static final int CASES = 10_000;

  private static final long SEED = 20_250_101;

  private Agreement() {}

  /**
   * Compares a peer with aict.
   *
   * @param peer the peer
   * @param set the rules
   * @param data the data, which the peer can express
   * @return the first difference, or empty if there is none
   */
  static Optional<String> firstDifference(Peer peer, CriteriaSet set, Data data) {
    List<Case> cases = Cases.of(set, data.missing(), CASES, SEED);
    return compare(cases, new AictEngine(set), peer.engine(set, data), peer + ", " + set.title());
  }

  private static <I, F, J, G> Optional<String> compare(
      List<Case> cases, Engine<I, F> aict, Engine<J, G> peer, String what) {
    for (int i = 0; i < cases.size(); i++) {
      I project = aict.bind(cases.get(i));
      J input = peer.bind(cases.get(i));
      List<Truth> expected = outcomes(aict, aict.explain(project));
      List<Truth> actual = outcomes(peer, peer.explain(input));
      expected.add(aict.verdict(project));
      actual.add(peer.verdict(input));
      if (!expected.equals(actual)) {
        return Optional.of(
            what
                + (", case " + i + ": aict comes to " + expected)
                + (" and the peer to " + actual)
                + (" (each criterion, then the verdict) on " + cases.get(i).dossier()));
      }
    }
    return Optional.empty();
  }

  private static <F> List<Truth> outcomes(Engine<?, F> engine, List<F> findings) {
    List<Truth> outcomes = new ArrayList<>();
    for (F finding : findings) {
      outcomes.add(engine.outcome(finding));
    }
    return outcomes;
  }
}
