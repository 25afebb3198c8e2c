package io.github.aict.examples.brochure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aict.json.Catalogues;
import io.github.aict.territory.AuthorityDirectory;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrochureTextTest {

  private static final AuthorityDirectory DIRECTORY = AuthorityDirectory.bundled();

  @Test
  void tellsAnActionInEnglish() {
    assertThat(BrochureText.ofAction(7, DIRECTORY, Locale.ENGLISH))
        .isEqualTo(
            """
            Action 7: Urban planning in Rennes and Santa Fe
              Rennes and Santa Fe work on urban planning projects, each with its local actors \
            and universities.
              Authorities: Rennes (35238)
              Places: Santa Fe (Argentina)
              Countries: Argentina (country of partners)
              Family: common challenges and solutions
              Themes: local governance
              SDGs suggested by us, not by the brochure:
                SDG 11: Urban planning is what the cooperation is about.
                SDG 17: The universities and the actors of both cities take part.
              Remark: The brochure writes “Santa Fé”, for Santa Fe, without saying whether \
            it means the city or the province.
              Example project: rennes-santa-fe.json
            """);
  }

  @Test
  void tellsAnActionInFrench() {
    assertThat(BrochureText.ofAction(6, DIRECTORY, Locale.FRENCH))
        .startsWith("Action 6\u00a0: Des politiques de jeunesse, avec l’Algérie\n")
        .contains(
            "  Collectivités\u00a0: communauté de communes de l’Hérault, Mulhouse (68224),"
                + " Aubervilliers (93001), Épinay-sur-Seine (93031)\n",
            "  Remarque\u00a0: Aucune communauté de communes ne porte ce nom");
  }

  @Test
  void refusesAnActionThatThereIsNot() {
    assertThatThrownBy(() -> BrochureText.ofAction(17, DIRECTORY, Locale.FRENCH))
        .hasMessageContaining("but was 17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void tellsTheWholeBrochure(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String text = BrochureText.of(DIRECTORY, Catalogues.bundled(), locale);
    assertThat(text).startsWith(Brochure.source().title() + "\n");
    for (BrochureAction action : Brochure.actions()) {
      assertThat(text).contains(BrochureText.ofAction(action.number(), DIRECTORY, locale));
    }
    assertThat(Brochure.figures())
        .allSatisfy(figure -> assertThat(text).contains(figure.label().in(locale)));
    assertThat(Brochure.questions())
        .allSatisfy(question -> assertThat(text).contains(question.answer().in(locale)));
    assertThat(Brochure.cofinancing())
        .allSatisfy(source -> assertThat(text).contains(source.missing().in(locale)));
    assertThat(Brochure.bodies())
        .allSatisfy(body -> assertThat(text).contains(body.name().in(locale)));
  }

  @Test
  void writesFiguresInTheLanguage() {
    assertThat(BrochureText.of(DIRECTORY, Catalogues.bundled(), Locale.FRENCH))
        .contains("\u00a0: plus de 100\u202f000\u202f000 euros par an\n", "\u00a0: 0,55\u00a0%\n")
        .contains("\u00a0: 1,8 euros pour un euro\n", "\u00a0: près de 30\n", "\u00a0: rang 1\n");
    assertThat(BrochureText.of(DIRECTORY, Catalogues.bundled(), Locale.ENGLISH))
        .contains(": more than 100,000,000 euros a year\n", ": 0.55%\n")
        .contains(": less than 0.1%\n", ": 10,531\n", ": 2 times\n", ": 7 July 2014\n");
  }
}
