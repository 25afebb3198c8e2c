package io.github.aict.examples.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrochureNamesTest {

  private static final Pattern CAPITALISED =
      Pattern.compile("\\b\\p{Lu}[\\p{L}]*(?:-\\p{L}+)*", Pattern.UNICODE_CHARACTER_CLASS);

  /** Words that open a sentence or a heading. */
  private static final ImmutableSet<String> OPENERS =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "L Des Une C Elle La Action Il Les En Outre Depuis Le Au D De Où Changer Acte Ce"
                      + " Défis Qui Sa Cette Et Principales Oui Comment Identifier Effectuer"
                      + " Organiser Non Expertes Mais Elles Doublément Subventions Augmentation"
                      + " Sources Projet Plaquette Décembre Tél Fax"));

  /** Words that name what is in the data under other words, and the initials. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  // The State, the French, the authorities, what they do, what they are called.
                  "Etat État Etats Français AICT CTF CT EPCI APD M"
                      // The Goals.
                      + " ODD Objectifs Développement Durable OBJECTIFS DE DÉVELOPPEMENT DURABLE"
                      // Nantes Métropole, named again, and the law of 7 July 2014.
                      + " Nantes Métropole Loi Orientation Programmation Solidarité Internationale"
                      // Bodies, services and schemes that are named again or by their initials.
                      + " CUF MEAE DAECT AFD Agence Française CGLU Dispositif DCOL Facilité FICOL"
                      // The imprint.
                      + " Christiani CitesUniesFR Cités Unies"));

  static List<BrochureAction> actions() {
    return Brochure.actions();
  }

  @ParameterizedTest
  @MethodSource("actions")
  void everyNameOfAnActionIsInItsPassage(BrochureAction action) throws IOException {
    String text = BrochureFile.passages().get(action.passage());
    assertThat(names(action)).isNotEmpty().allSatisfy(name -> assertThat(text).contains(name));
  }

  @Test
  void everyBodyIsInItsPassage() throws IOException {
    var passages = BrochureFile.passages();
    String all = String.join(" ", passages.values());
    for (NamedBody body : Brochure.bodies()) {
      assertThat(passages.get(body.passage())).contains(BrochureFile.plain(body.printed()));
      body.website().ifPresent(address -> assertThat(all).contains(address.toString()));
    }
  }

  @Test
  void theImprintIsAsPrinted() throws IOException {
    Imprint imprint = Brochure.imprint();
    var passages = BrochureFile.passages();
    assertThat(passages.get(Passage.IMPRINT))
        .contains(imprint.address(), imprint.telephone(), imprint.fax())
        .contains(imprint.email(), imprint.account(), imprint.website().toString());
    assertThat(passages.get(Passage.DIALOGUE)).contains(imprint.advocacy().toString());
    assertThat(passages.get(Passage.COVER)).contains(BrochureFile.plain(Brochure.title().fr()));
  }

  @Test
  void everyAreaOfTheHistoryIsInItsPassage() throws IOException {
    var passages = BrochureFile.passages();
    for (Period period : Brochure.periods()) {
      assertThat(period.areas())
          .extracting(area -> BrochureFile.plain(area.printed()))
          .allSatisfy(name -> assertThat(passages.get(period.passage())).contains(name));
    }
    assertThat(Brochure.periods().stream().flatMap(period -> period.areas().stream())).hasSize(7);
  }

  @Test
  void noNameIsLeftOut() throws IOException {
    List<String> known =
        Stream.of(
                Brochure.actions().stream().flatMap(action -> names(action).stream()),
                Brochure.periods().stream()
                    .flatMap(period -> period.areas().stream())
                    .map(NamedThing::printed),
                Brochure.bodies().stream().map(NamedBody::printed),
                Brochure.bodies().stream().map(body -> body.name().fr()),
                Brochure.actions().stream()
                    .flatMap(action -> action.strands().stream())
                    .flatMap(strand -> strand.countries().stream())
                    .map(named -> named.country().label().fr()))
            .flatMap(names -> names)
            .map(BrochureFile::plain)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    String text =
        String.join(" | ", BrochureFile.passages().values()).replaceAll("\\S+://\\S+", "_");
    for (String name : known) {
      text = text.replace(name, "_");
    }
    List<String> left =
        CAPITALISED.matcher(text).results().map(MatchResult::group).distinct().toList();
    // Nor is a word allowed that is not there, which would hide a name one day.
    assertThat(left).containsExactlyInAnyOrderElementsOf(Sets.union(OPENERS, WORDS));
  }

  @Test
  void everyInitialIsExplained() {
    String labels =
        Stream.of(
                Brochure.bodies().stream().map(body -> body.name().fr() + body.code()),
                Brochure.services().stream().map(service -> service.text().fr()),
                Brochure.cofinancing().stream()
                    .map(source -> source.title().fr() + source.text().fr()),
                Brochure.arguments().stream().map(argument -> argument.text().fr()))
            .flatMap(texts -> texts)
            .collect(Collectors.joining(" "));
    assertThat(labels)
        .contains("CUF", "MEAE", "AFD", "CGLU", "CNCD", "DAECT", "DCOL", "FICOL", "EPCI");
  }

  private static List<String> names(BrochureAction action) {
    return action.strands().stream()
        .flatMap(
            strand ->
                Stream.of(
                        strand.authorities().stream().map(BrochureAuthority::printed),
                        strand.places().stream().map(NamedPlace::printed),
                        strand.things().stream().map(NamedThing::printed))
                    .flatMap(names -> names))
        .map(BrochureFile::plain)
        .toList();
  }
}
