package io.github.aict.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Label;
import io.github.aict.Samples;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

  @Test
  void confidenceGrowsFromUnverifiedToVerified() {
    assertThat(Confidence.values())
        .containsExactly(Confidence.UNVERIFIED, Confidence.LIKELY, Confidence.VERIFIED);
    assertThat(Confidence.LIKELY.label()).isEqualTo(Label.of("probable", "likely"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aSourceHasATitle(String title) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(title, "https://example.org/a"))
        .withMessage("the title of a source must not be blank (https://example.org/a)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://example.org", "example.org/a", "file:///a", "mailto:a@example.org"})
  void aSourceIsAWebPage(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of("Title", address))
        .withMessage(
            "the address of a source must start with http:// or https:// but was " + address);
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThatIllegalArgumentException().isThrownBy(() -> Source.of("Title", "https://a b"));
  }

  @ParameterizedTest
  @EnumSource
  void isAValue(Confidence confidence) {
    Citation citation = Samples.citation(confidence);
    assertThat(Samples.copy(citation)).isEqualTo(citation).isEqualTo(Samples.citation(confidence));
    assertThat(citation.source().address()).isEqualTo(URI.create("https://example.org/appel"));
    assertThat(citation.confidence()).isEqualTo(confidence);
  }
}
