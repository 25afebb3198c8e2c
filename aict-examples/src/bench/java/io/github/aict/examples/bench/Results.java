package io.github.aict.examples.bench;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that a run came to. */
final class Results {

  /** Which rules on which data. */
  record Part(CriteriaSet set, Data data) {}

  private final Map<Part, Map<Peer, Measuring.Pair>> pairs = new HashMap<>();
  private final Map<CriteriaSet, Map<String, Timing>> aictAlone = new EnumMap<>(CriteriaSet.class);
  private final Map<Peer, Double> coldStarts = new EnumMap<>(Peer.class);
  private final Map<Peer, Closures.Closure> closures = new EnumMap<>(Peer.class);

  void add(Part part, Peer peer, Measuring.Pair pair) {
    pairs.computeIfAbsent(part, any -> new EnumMap<>(Peer.class)).put(peer, pair);
  }

  void addAictAlone(CriteriaSet set, Map<String, Timing> timings) {
    aictAlone.put(set, timings);
  }

  void addStart(Peer peer, double millis, Closures.Closure closure) {
    coldStarts.put(peer, millis);
    closures.put(peer, closure);
  }

  /** The figures of a peer, or empty if it cannot express missing data. */
  Optional<Measuring.Pair> pair(Part part, Peer peer) {
    return Optional.ofNullable(pairs.get(part).get(peer));
  }

  Timing aictAlone(CriteriaSet set, String benchmark) {
    return aictAlone.get(set).get(benchmark);
  }

  double coldStart(Peer peer) {
    return coldStarts.get(peer);
  }

  Closures.Closure closure(Peer peer) {
    return closures.get(peer);
  }
}
