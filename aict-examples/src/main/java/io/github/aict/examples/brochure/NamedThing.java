package io.github.aict.examples.brochure;

import io.github.aict.Label;

/**
 * A network, event, agreement, area or other thing that the brochure names in an action.
 *
 * @param printed the name as the brochure writes it
 * @param name the name for people
 * @param kind what it is
 */
public record NamedThing(String printed, Label name, NamedThingKind kind) {

  static NamedThing of(String printed, String fr, String en, NamedThingKind kind) {
    return new NamedThing(printed, Label.of(fr, en), kind);
  }
}
