package io.github.aict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

  @ParameterizedTest
  @CsvSource({
    "fr,pays",
    "fr-FR,pays",
    "fr-CA,pays",
    "en,country",
    "en-GB,country",
    "de,country",
    "frr,country",
    "und,country"
  })
  void speaksFrenchToTheFrenchAndEnglishToEveryoneElse(String tag, String expected) {
    assertThat(Label.of("pays", "country").in(Locale.forLanguageTag(tag))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void refusesBlankTexts(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of(blank, "country"))
        .withMessage("the French text of a label must not be blank (English: country)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of("pays", blank))
        .withMessage("the English text of a label must not be blank (French: pays)");
  }

  @Test
  void isAValue() {
    Label label = Label.of("pays", "country");
    assertThat(label)
        .isEqualTo(new Label("pays", "country"))
        .isNotEqualTo(Label.of("x", "country"));
    assertThat(Samples.copy(label)).isEqualTo(label);
  }

  @Test
  void anInvalidValueTellsItsReasonInBothLanguages() {
    Label reason = Label.of("trop", "too much");
    InvalidValueException refusal = Samples.copy(new InvalidValueException(reason));
    assertThat(refusal).hasMessage("too much").isInstanceOf(IllegalArgumentException.class);
    assertThat(refusal.reason()).isEqualTo(reason);
  }
}
