package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;

/**
 * What some authorities do together within a numbered action. Most actions have one strand.
 *
 * @param text what they do, in our own words
 * @param authorities the French authorities that the brochure names
 * @param othersToo whether the brochure says that its list of authorities is not complete
 * @param places the places abroad, none if the brochure names none
 * @param countries the countries, those of the places included; none if the brochure names none
 * @param things the networks, events, areas and other things that have names
 */
public record ActionStrand(
    Label text,
    ImmutableList<BrochureAuthority> authorities,
    boolean othersToo,
    ImmutableList<NamedPlace> places,
    ImmutableList<NamedCountry> countries,
    ImmutableList<NamedThing> things) {

  static ActionStrand of(String fr, String en, BrochureAuthority... authorities) {
    return new ActionStrand(
        Label.of(fr, en),
        ImmutableList.copyOf(authorities),
        false,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  ActionStrand andOthers() {
    return new ActionStrand(text, authorities, true, places, countries, things);
  }

  ActionStrand at(NamedPlace... named) {
    return new ActionStrand(
        text, authorities, othersToo, ImmutableList.copyOf(named), countries, things);
  }

  ActionStrand countries(CountryRole role, String... codes) {
    ImmutableList.Builder<NamedCountry> named = ImmutableList.builder();
    for (String code : codes) {
      named.add(NamedCountry.of(code, role));
    }
    return new ActionStrand(text, authorities, othersToo, places, named.build(), things);
  }

  ActionStrand naming(NamedThing... named) {
    return new ActionStrand(
        text, authorities, othersToo, places, countries, ImmutableList.copyOf(named));
  }
}
