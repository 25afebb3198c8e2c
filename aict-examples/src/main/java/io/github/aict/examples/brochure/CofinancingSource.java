package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.law.OnePercent;

/**
 * A source of co-funding that the brochure names, with what belongs to it in the catalogue of
 * calls.
 *
 * @param code the code, for example {@code FICOL}
 * @param title the name for people
 * @param bodies the codes of the {@link NamedBody bodies} that pay, none if the authorities pay
 *     from their own budgets
 * @param text what the brochure says, in our own words
 * @param schemes the codes of the funding schemes that belong to it as a whole
 * @param callIds the ids of the other calls that belong to it; may be empty
 * @param mechanisms the mechanisms of the law that it rests on, none for a grant
 * @param missing what the catalogue does not have of it
 */
public record CofinancingSource(
    String code,
    Label title,
    ImmutableList<String> bodies,
    Label text,
    ImmutableSet<String> schemes,
    ImmutableSet<String> callIds,
    ImmutableSet<OnePercent> mechanisms,
    Label missing) {

  /**
   * Returns the calls of a catalogue that belong to the source.
   *
   * @param catalogue the catalogue
   * @return the calls in the order of the catalogue, those of every year; none if the catalogue has
   *     none
   */
  public ImmutableList<CallSummary> calls(Catalogue catalogue) {
    return catalogue.summaries().stream()
        .filter(call -> schemes.contains(call.scheme()) || callIds.contains(call.id()))
        .collect(ImmutableList.toImmutableList());
  }
}
