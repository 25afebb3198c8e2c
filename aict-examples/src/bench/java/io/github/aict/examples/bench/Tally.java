package io.github.aict.examples.bench;

/** Where rules of Drools record what they found. Public, as generated classes call it. */
public final class Tally {

  private final boolean[] satisfied;

  Tally(int size) {
    this.satisfied = new boolean[size];
  }

  /**
   * Records that a criterion is satisfied.
   *
   * @param criterion its place in the order of the rules
   */
  public void satisfied(int criterion) {
    satisfied[criterion] = true;
  }

  Truth of(int criterion) {
    return Truth.of(satisfied[criterion]);
  }
}
