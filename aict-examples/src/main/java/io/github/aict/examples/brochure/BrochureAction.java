package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.odd.Odd;
import io.github.aict.odd.PolicyFamily;
import io.github.aict.project.Theme;
import io.github.aict.territory.Country;
import java.util.Optional;

/**
 * One of the sixteen numbered actions that the brochure shows as examples.
 *
 * <p>Who acts, where and what is named come from the brochure. The family of policies, the themes
 * and the Goals are our own classification: the brochure ties no action to any of them.
 *
 * @param number the number in the brochure, from 1 to 16
 * @param title a short title, in our own words
 * @param family the family of public policies that suits it best
 * @param themes the themes of calls for projects that suit it
 * @param strands what is done, in the order of the brochure
 * @param odd the Goals that are suggested, each with its reason
 * @param remarks where the brochure is not precise or writes a name in its own way; may be empty
 * @param project the file name of the example project that tells the same partners and subject with
 *     an invented budget, or empty if there is none
 */
public record BrochureAction(
    int number,
    Label title,
    PolicyFamily family,
    ImmutableSet<Theme> themes,
    ImmutableList<ActionStrand> strands,
    ImmutableList<OddSuggestion> odd,
    ImmutableList<Label> remarks,
    Optional<String> project) {

  static BrochureAction of(int number, String fr, String en, PolicyFamily family) {
    return new BrochureAction(
        number,
        Label.of(fr, en),
        family,
        ImmutableSet.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty());
  }

  BrochureAction on(String... codes) {
    ImmutableSet.Builder<Theme> known = ImmutableSet.builder();
    for (String code : codes) {
      known.add(Theme.of(code));
    }
    return new BrochureAction(number, title, family, known.build(), strands, odd, remarks, project);
  }

  BrochureAction strand(ActionStrand strand) {
    return new BrochureAction(
        number, title, family, themes, with(strands, strand), odd, remarks, project);
  }

  BrochureAction suggest(int goal, String fr, String en) {
    OddSuggestion suggestion = new OddSuggestion(Odd.of(goal), Label.of(fr, en));
    return new BrochureAction(
        number, title, family, themes, strands, with(odd, suggestion), remarks, project);
  }

  BrochureAction remark(String fr, String en) {
    return new BrochureAction(
        number, title, family, themes, strands, odd, with(remarks, Label.of(fr, en)), project);
  }

  BrochureAction project(String file) {
    return new BrochureAction(
        number, title, family, themes, strands, odd, remarks, Optional.of(file));
  }

  private static <T> ImmutableList<T> with(ImmutableList<T> list, T one) {
    return ImmutableList.<T>builder().addAll(list).add(one).build();
  }

  /**
   * Returns where the brochure tells the action.
   *
   * @return the passage
   */
  public Passage passage() {
    return Passage.ofAction(number);
  }

  /**
   * Returns the French authorities that the brochure names in the action.
   *
   * @return the authorities of all the strands, in the order of the brochure
   */
  public ImmutableList<BrochureAuthority> authorities() {
    return strands.stream()
        .flatMap(strand -> strand.authorities().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the networks that the brochure names in the action.
   *
   * @return the networks of all the strands, none if it names none
   */
  public ImmutableList<NamedThing> networks() {
    return strands.stream()
        .flatMap(strand -> strand.things().stream())
        .filter(thing -> thing.kind() == NamedThingKind.NETWORK)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the countries that the brochure names in the action.
   *
   * @param role why they are named
   * @return the countries, none if none is named for that
   */
  public ImmutableSet<Country> countries(CountryRole role) {
    return strands.stream()
        .flatMap(strand -> strand.countries().stream())
        .filter(named -> named.role() == role)
        .map(NamedCountry::country)
        .collect(ImmutableSet.toImmutableSet());
  }
}
