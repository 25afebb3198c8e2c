package io.github.aict.examples.bench;

import java.util.List;

/** The bundled call in plain Java; null is looked for only where data may be missing. */
final class HandSenegalEngine extends PeerEngine<Dossier> {

  private final boolean complete;

  HandSenegalEngine(CriteriaSet set, boolean complete) {
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
      return Truth.of(
          SenegalByHand.kindIn(d)
              && SenegalByHand.kindNotIn(d)
              && SenegalByHand.joint(d)
              && SenegalByHand.country(d));
    }
    return SenegalByHand.kindInOrUnknown(d)
        .and(SenegalByHand.kindNotInOrUnknown(d))
        .and(SenegalByHand.jointOrUnknown(d))
        .and(SenegalByHand.countryOrUnknown(d));
  }

  @Override
  public List<Found> explain(Dossier d) {
    return complete ? findings(d, i -> Truth.of(holds(d, i))) : findings(d, i -> outcome(d, i));
  }

  private static boolean holds(Dossier d, int criterion) {
    return switch (criterion) {
      case 0 -> SenegalByHand.kindIn(d);
      case 1 -> SenegalByHand.kindNotIn(d);
      case 2 -> SenegalByHand.joint(d);
      default -> SenegalByHand.country(d);
    };
  }

  private static Truth outcome(Dossier d, int criterion) {
    return switch (criterion) {
      case 0 -> SenegalByHand.kindInOrUnknown(d);
      case 1 -> SenegalByHand.kindNotInOrUnknown(d);
      case 2 -> SenegalByHand.jointOrUnknown(d);
      default -> SenegalByHand.countryOrUnknown(d);
    };
  }
}
