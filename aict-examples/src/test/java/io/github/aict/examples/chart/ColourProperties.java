package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.aict.odd.Odd;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ColourProperties {

  private static Colour colour(int rgb) {
    return Colour.of("#%06x".formatted(rgb));
  }

  @Property
  void textOnAnyColourIsLegible(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
    Colour colour = colour(rgb);
    assertThat(colour.textColour()).isIn(Colour.of("#000000"), Colour.of("#FFFFFF"));
    assertThat(colour.contrastWith(colour.textColour())).isGreaterThanOrEqualTo(4.5);
  }

  @Property
  void contrastHasNoOrder(
      @ForAll @IntRange(max = 0xFFFFFF) int one, @ForAll @IntRange(max = 0xFFFFFF) int other) {
    assertThat(colour(one).contrastWith(colour(other)))
        .isEqualTo(colour(other).contrastWith(colour(one)))
        .isBetween(1.0, 21.0);
  }

  @Example
  void contrastIsThatOfTheGuidelines() {
    // #767676 is the lightest grey that passes AA on white, by the guidelines' own examples.
    assertThat(Colour.of("#000000").contrastWith(Colour.of("#FFFFFF"))).isEqualTo(21);
    assertThat(Colour.of("#767676").contrastWith(Colour.of("#FFFFFF")))
        .isCloseTo(4.54, within(0.01));
  }

  @Example
  void theColoursOfTheGoalsAreColours() {
    for (Odd odd : Odd.values()) {
      assertThat(Colour.of(odd.colour()).code()).isEqualTo(odd.colour());
    }
  }

  @Example
  void classesDarkenByStepsThatAreSeen() {
    Colour before = Palette.NO_DATA;
    double least = 1.3;
    for (Colour colour : Palette.CLASSES) {
      assertThat(colour.contrastWith(before)).isGreaterThan(least);
      assertThat(colour.contrastWith(Colour.WHITE))
          .isGreaterThan(before.contrastWith(Colour.WHITE));
      before = colour;
      least = 1.5;
    }
  }

  @Example
  void textsAreLegibleOnWhite() {
    for (TextStyle style :
        List.of(TextStyle.TITLE, TextStyle.SUBTITLE, TextStyle.LABEL, TextStyle.SMALL)) {
      assertThat(style.colour().contrastWith(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Example
  void otherFormsAreRefused() {
    for (String code : List.of("red", "#FFF", "#12345G", "123456", "#1234567")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Colour.of(code))
          .withMessageContaining("must look like #26BDE2 but was " + code);
    }
  }
}
