package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedReviewsTest {

  private static final ImmutableMap<String, LegalConclusion> EXPECTED =
      ImmutableMap.<String, LegalConclusion>builder()
          .put("chartres-lujan-1998", LegalConclusion.COMPLIANT)
          .put("action-without-convention-2014-07-08", LegalConclusion.NOT_COMPLIANT)
          .put("action-without-convention-2014-07-09", LegalConclusion.COMPLIANT)
          .put("act-not-transmitted-2018", LegalConclusion.NOT_COMPLIANT)
          .put("humanitarian-aid-2006-12-01", LegalConclusion.NEEDS_JUDGEMENT)
          .put("humanitarian-aid-2007-03-01", LegalConclusion.COMPLIANT)
          .put("convention-with-state-1994", LegalConclusion.NEEDS_JUDGEMENT)
          .put("convention-with-state-1996", LegalConclusion.NOT_COMPLIANT)
          .put("convention-with-state-2009", LegalConclusion.COMPLIANT)
          .put("convention-with-state-2017", LegalConclusion.COMPLIANT)
          .put("water-syndicate-0.9-percent", LegalConclusion.COMPLIANT)
          .put("water-syndicate-1.1-percent", LegalConclusion.NOT_COMPLIANT)
          .put("water-and-sanitation-not-pooled", LegalConclusion.NOT_COMPLIANT)
          .put("waste-2013", LegalConclusion.NOT_COMPLIANT)
          .put("waste-2015", LegalConclusion.COMPLIANT)
          .put("mobility-2021-08-05", LegalConclusion.NOT_COMPLIANT)
          .put("mobility-2021-08-06", LegalConclusion.NEEDS_JUDGEMENT)
          .put("commune-of-french-polynesia-2010", LegalConclusion.NOT_COMPLIANT)
          .put("saint-martin-2010", LegalConclusion.COMPLIANT)
          .put("transmitted-before-signature", LegalConclusion.COMPLIANT)
          .put("transmitted-after-signature", LegalConclusion.COMPLIANT)
          .put("unrecognised-entity-2010", LegalConclusion.NEEDS_JUDGEMENT)
          .put("unrecognised-entity-2019", LegalConclusion.NOT_COMPLIANT)
          .put("nothing-known", LegalConclusion.UNDETERMINED)
          .buildOrThrow();

  static Stream<String> names() {
    return WorkedReviews.ALL.keySet().stream();
  }

  @Test
  void eachHasAnExpectedConclusion() {
    assertThat(WorkedReviews.ALL.keySet()).containsExactlyElementsOf(EXPECTED.keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void concludes(String name) {
    assertThat(review(name).conclusion()).isEqualTo(EXPECTED.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void explainsItselfInFrench(String name) throws IOException {
    assertThat(review(name).explain(Locale.FRENCH)).isEqualTo(golden(name + ".fr.txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void explainsItselfInEnglish(String name) throws IOException {
    assertThat(review(name).explain(Locale.ENGLISH)).isEqualTo(golden(name + ".en.txt"));
  }

  private static LegalReview review(String name) {
    return Objects.requireNonNull(WorkedReviews.ALL.get(name));
  }

  private static String golden(String file) throws IOException {
    try (InputStream text = WorkedReviewsTest.class.getResourceAsStream(file)) {
      assertThat(text).as(file).isNotNull();
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
