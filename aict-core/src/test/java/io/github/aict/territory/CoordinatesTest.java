package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

  @ParameterizedTest
  @CsvSource({
    "0,0,0,1,111.19",
    "0,0,1,0,111.19",
    "90,0,-90,0,20015.09",
    "48.8566,2.3522,51.5074,-0.1278,343.6",
    "0,179.5,0,-179.5,111.19"
  })
  void measuresTheGreatCircle(double a, double b, double c, double d, double kilometres) {
    Coordinates from = Coordinates.of(a, b);
    Coordinates to = Coordinates.of(c, d);
    assertThat(from.kilometresTo(to)).isCloseTo(kilometres, within(0.1));
    assertThat(to.kilometresTo(from)).isCloseTo(from.kilometresTo(to), within(1e-9));
    assertThat(from.kilometresTo(from)).isZero();
  }

  @Test
  void refusesWhatIsNotOnTheEarth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coordinates.of(90.1, 0))
        .withMessage("a latitude must be from -90 to 90 degrees but was 90.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coordinates.of(0, Double.NaN))
        .withMessage("a longitude must be from -180 to 180 degrees but was NaN");
  }
}
