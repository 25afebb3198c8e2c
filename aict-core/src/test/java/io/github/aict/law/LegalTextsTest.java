package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegalTextsTest {

  static List<LegalText> texts() {
    return LegalTexts.all();
  }

  @Test
  void idsAreUniqueAndWellFormed() {
    assertThat(LegalTexts.all())
        .isNotEmpty()
        .extracting(LegalText::id)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[a-z0-9-]+"));
  }

  @Test
  void standInTheOrderOfSignature() {
    assertThat(LegalTexts.all().stream().map(LegalText::signedOn).flatMap(Optional::stream))
        .isNotEmpty()
        .isSorted();
  }

  @Test
  void standInTheOrderOfEntryIntoForceWhereTheDayOfSignatureIsNotKnown() {
    assertThat(
            LegalTexts.all().stream()
                .map(text -> text.signedOn().or(text::inForceFrom))
                .flatMap(Optional::stream))
        .hasSameSizeAs(LegalTexts.all())
        .isSorted();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void frenchIsWrittenWithTheTypographicApostrophe(LegalText text) {
    assertThat(labels(text)).allSatisfy(label -> assertThat(label.fr()).doesNotContain("'"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void effectsAreSentences(LegalText text) {
    assertThat(text.effect().fr()).endsWith(".");
    assertThat(text.effect().en()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areCitedWithTheirOwnConfidence(LegalText text) {
    assertThat(text.citations())
        .isNotEmpty()
        .extracting(Citation::confidence)
        .containsOnly(text.confidence());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theStrictEntryIntoForceIsNeverBeforeThatOfLegifrance(LegalText text) {
    text.strictlyInForceFrom()
        .ifPresent(
            strict ->
                assertThat(text.inForceFrom())
                    .hasValueSatisfying(day -> assertThat(strict).isAfterOrEqualTo(day)));
  }

  @ParameterizedTest
  @CsvSource({
    "loi-2005-95,2005-02-10,2005-02-11",
    "loi-2006-1537,2006-12-08,2006-12-09",
    "loi-2007-147,2007-02-06,2007-02-07"
  })
  void keepBothDaysWhereTheyDiffer(String id, LocalDate inForce, LocalDate strictly) {
    LegalText text = LegalTexts.of(id);
    assertThat(text.inForceFrom()).contains(inForce);
    assertThat(text.strictlyInForceFrom()).contains(strictly);
  }

  @Test
  void areNamedAsPeopleCiteThem() {
    assertThat(LegalTexts.of("loi-92-125").name().fr())
        .isEqualTo("loi n°\u00a092-125 du 6 février 1992");
  }

  @Test
  void namesTheIdThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalTexts.of("x"))
        .withMessageContaining("the id x;");
    assertThat(LegalTexts.find("x")).isEmpty();
  }

  private static Stream<Label> labels(LegalText text) {
    return Stream.concat(
        Stream.of(text.kind().label(), text.title(), text.effect(), text.name()),
        Stream.concat(
            text.remark().stream(),
            text.citations().stream()
                .flatMap(citation -> Stream.of(citation.locator(), citation.statement()))));
  }
}
