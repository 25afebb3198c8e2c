package io.github.aict.examples.bench;

import java.util.List;

/** The ten criteria in plain Java; null is looked for only where data may be missing. */
final class HandTenEngine extends PeerEngine<Dossier> {

  private final boolean complete;

  HandTenEngine(CriteriaSet set, boolean complete) {
    super(set);
    this.complete = complete;
  }

  @Override
  public Dossier bind(Case data) {
    return data.dossier();
  }

  @Override
  public Truth verdict(Dossier d) {
    if (complete) {
      return Truth.of(TenByHand.all(d));
    }
    Truth worst = Truth.YES;
    for (int i = 0; i < size() && worst != Truth.NO; i++) {
      worst = worst.and(outcome(d, i));
    }
    return worst;
  }

  @Override
  public List<Found> explain(Dossier d) {
    return complete ? findings(d, i -> Truth.of(holds(d, i))) : findings(d, i -> outcome(d, i));
  }

  private static Truth outcome(Dossier d, int criterion) {
    return isMissing(d, criterion) ? Truth.UNKNOWN : Truth.of(holds(d, criterion));
  }

  private static boolean isMissing(Dossier d, int criterion) {
    return switch (criterion) {
      case 0 -> d.kind() == null;
      case 1 -> d.requested() == null || d.total() == null;
      case 2 -> d.own() == null || d.total() == null;
      case 3, 4 -> d.requested() == null;
      case 5 -> d.countries() == null;
      case 6 -> d.months() == null;
      case 7 -> d.day() == null;
      case 8 -> d.themes() == null;
      default -> d.deliberation() == null;
    };
  }

  private static boolean holds(Dossier d, int criterion) {
    return switch (criterion) {
      case 0 -> TenByHand.kind(d);
      case 1 -> TenByHand.rate(d);
      case 2 -> TenByHand.own(d);
      case 3 -> TenByHand.grantAtLeast(d);
      case 4 -> TenByHand.grantAtMost(d);
      case 5 -> TenByHand.countries(d);
      case 6 -> TenByHand.duration(d);
      case 7 -> TenByHand.window(d);
      case 8 -> TenByHand.themes(d);
      default -> TenByHand.deliberation(d);
    };
  }
}
