package io.github.aict.examples.bench;

import java.util.List;

/**
 * One set of rules made ready to run by a peer.
 *
 * @param <I> the form in which the peer takes its data, made once a case beforehand
 * @param <F> what it tells of a criterion
 */
interface Engine<I, F> {

  I bind(Case data);

  /** The verdict alone; an engine may stop at the first criterion that decides. */
  Truth verdict(I input);

  /** One finding a criterion, in the order of the rules. */
  List<F> explain(I input);

  Truth outcome(F finding);

  Object citation(F finding);
}
