package io.github.aict.law;

import static io.github.aict.law.LegalFramework.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalFrameworkTest {

  private static final String UNKNOWN = "";

  private static Agreement convention(String signed, String transmitted) {
    Agreement.Builder convention = Agreement.builder().kind(AgreementKind.SIGNED_CONVENTION);
    if (!signed.equals(UNKNOWN)) {
      convention.signedOn(LocalDate.parse(signed));
    }
    if (!transmitted.equals(UNKNOWN)) {
      convention.transmittedOn(LocalDate.parse(transmitted));
    }
    return convention.build();
  }

  @Test
  void followEachOtherDayByDay() {
    assertThat(LegalFramework.values())
        .extracting(framework -> framework.validity().toString())
        .containsExactly(
            "../1982-03-02",
            "1982-03-03/1992-02-07",
            "1992-02-08/2007-02-05",
            "2007-02-06/2014-07-08",
            "2014-07-09/2021-08-05",
            "2021-08-06/..");
    LegalFramework[] all = LegalFramework.values();
    for (int i = 1; i < all.length; i++) {
      assertThat(all[i].validity().firstDay())
          .isEqualTo(all[i - 1].validity().lastDay().map(day -> day.plusDays(1)));
    }
    assertThat(all[0].validity().firstDay()).isEmpty();
    assertThat(all[all.length - 1].validity().lastDay()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1982-03-03,AVANT_1982,LOI_1982",
    "1992-02-08,LOI_1982,LOI_1992",
    "2007-02-06,LOI_1992,LOI_2007",
    "2014-07-09,LOI_2007,LOI_2014",
    "2021-08-06,LOI_2014,LOI_2021"
  })
  void changeOnTheDaysOfLegifrance(LocalDate day, LegalFramework before, LegalFramework since) {
    assertThat(LegalFramework.on(day.minusDays(1))).isEqualTo(before);
    assertThat(LegalFramework.on(day)).isEqualTo(since);
    assertThat(LegalFramework.on(day.plusDays(1))).isEqualTo(since);
  }

  @Test
  void reachBackAndForthWithoutEnd() {
    assertThat(LegalFramework.on(LocalDate.MIN)).isEqualTo(AVANT_1982);
    assertThat(LegalFramework.on(LocalDate.MAX)).isEqualTo(LOI_2021);
  }

  @Test
  void eachDayHasOneFramework() {
    LocalDate end = LocalDate.of(2030, 12, 31);
    for (LocalDate day = LocalDate.of(1950, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
      LocalDate each = day;
      assertThat(Stream.of(LegalFramework.values()).filter(f -> f.validity().contains(each)))
          .as("%s", day)
          .containsExactly(LegalFramework.on(day));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AVANT_1982,IMPOSSIBLE",
    "LOI_1982,IMPOSSIBLE",
    "LOI_1992,REQUIRED",
    "LOI_2007,REQUIRED",
    "LOI_2014,OPTIONAL",
    "LOI_2021,OPTIONAL"
  })
  void tellWhetherAConventionIsAskedFor(LegalFramework framework, ConventionRole role) {
    assertThat(framework.conventionRole()).isEqualTo(role);
  }

  @ParameterizedTest
  @EnumSource(value = LegalFramework.class, names = "AVANT_1982", mode = EnumSource.Mode.EXCLUDE)
  void startWithTheTextThatMadeThem(LegalFramework framework) {
    assertThat(framework.texts().get(0).inForceFrom())
        .isPresent()
        .isEqualTo(framework.validity().firstDay());
    String number = framework.name().substring("LOI_".length());
    assertThat(framework.texts().get(0).signedOn())
        .hasValueSatisfying(day -> assertThat(day.getYear()).hasToString(number));
  }

  @ParameterizedTest
  @EnumSource
  void nameTheTextsOfTheirPeriod(LegalFramework framework) {
    assertThat(framework.texts())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(
            text -> {
              assertThat(LegalTexts.of(text.id())).isSameAs(text);
              assertThat(text.inForceFrom())
                  .hasValueSatisfying(
                      day -> assertThat(framework.validity().contains(day)).isTrue());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "LOI_1992,131,loi-92-125",
    "LOI_2007,L1115-1,loi-2007-147",
    "LOI_2014,L1115-1,loi-2014-773",
    "LOI_2021,L1115-1,loi-2021-1031"
  })
  void startWithAVersionOfTheArticle(LegalFramework framework, String number, String text) {
    assertThat(framework.validity().firstDay().flatMap(LegalFramework::articleOn))
        .hasValueSatisfying(
            version -> {
              assertThat(version.number().first()).isEqualTo(number);
              assertThat(version.validity().firstDay()).isEqualTo(framework.validity().firstDay());
              assertThat(version.introducedBy()).contains(LegalTexts.of(text));
              assertThat(framework.texts().get(0)).isEqualTo(LegalTexts.of(text));
            });
  }

  @Test
  void hadNoArticleBefore1992() {
    assertThat(LegalFramework.articleOn(LocalDate.of(1950, 1, 1))).isEmpty();
    assertThat(LegalFramework.articleOn(LocalDate.of(1992, 2, 7))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1992-02-08,131",
    "1998-06-01,L1112-1",
    "2003-08-02,L1114-1",
    "2004-07-30,L1115-1",
    "2026-01-01,L1115-1"
  })
  void knowTheNumberOfTheArticleOnTheDay(LocalDate day, String number) {
    assertThat(LegalFramework.articleOn(day)).map(v -> v.number().first()).contains(number);
  }

  @ParameterizedTest
  @EnumSource
  void haveTheTextsOfTheirPeriod(LegalFramework framework) {
    assertThat(framework.texts())
        .isNotEmpty()
        .allMatch(text -> framework.validity().contains(text.inForceFrom().orElseThrow()))
        .isSortedAccordingTo(Comparator.comparing(text -> text.inForceFrom().orElseThrow()));
    assertThat(LegalFramework.LOI_1992.texts()).contains(LegalTexts.of("loi-2000-1207"));
  }

  @ParameterizedTest
  @EnumSource
  void areDescribedInSentences(LegalFramework framework) {
    List<Label> sentences =
        List.of(framework.difference(), framework.mentions(), framework.entryIntoForce());
    assertThat(sentences)
        .allSatisfy(
            sentence -> {
              assertThat(sentence.fr()).endsWith(".").doesNotContain("'");
              assertThat(sentence.en()).endsWith(".").doesNotContain("'");
            });
    assertThat(framework.label().fr()).doesNotContain("'").doesNotEndWith(".");
    assertThat(framework.conventionRole().label().fr()).doesNotContain("'");
  }

  @Test
  void haveDifferentNamesAndDifferences() {
    assertThat(LegalFramework.values()).extracting(LegalFramework::label).doesNotHaveDuplicates();
    assertThat(LegalFramework.values())
        .extracting(LegalFramework::difference)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "2010-03-01,2010-03-15,2010-03-15",
    "2010-03-15,2010-03-01,2010-03-15",
    "2010-03-15,2010-03-15,2010-03-15",
    "1992-02-08,1992-02-08,1992-02-08",
    "1991-12-01,1992-03-01,1992-03-01",
    "1992-03-01,1991-12-01,1992-03-01",
    "1992-02-07,1992-02-08,1992-02-08"
  })
  void aConventionIsInForceOnceSignedAndTransmitted(
      String signed, String transmitted, LocalDate expected) {
    assertThat(LegalFramework.entryIntoForce(convention(signed, transmitted))).contains(expected);
  }

  @Test
  void theEntryIntoForceIsNotKnownWithoutBothDays() {
    assertThat(LegalFramework.entryIntoForce(convention("2010-03-01", UNKNOWN))).isEmpty();
    assertThat(LegalFramework.entryIntoForce(convention(UNKNOWN, "2010-03-01"))).isEmpty();
    assertThat(LegalFramework.entryIntoForce(convention(UNKNOWN, UNKNOWN))).isEmpty();
    assertThat(
            LegalFramework.entryIntoForce(
                convention("2010-03-01", UNKNOWN).withDeclaredTransmitted(true)))
        .isEmpty();
  }

  @Test
  void noConventionEnteredIntoForceBeforeTheLawOf1992() {
    assertThat(LegalFramework.entryIntoForce(convention("1991-12-01", "1991-12-15"))).isEmpty();
    assertThat(LegalFramework.entryIntoForce(convention("1992-02-07", "1992-02-07"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFrameworkOfAFirstDayIsThatFramework(LegalFramework framework) {
    Validity validity = framework.validity();
    assertThat(validity.firstDay().map(LegalFramework::on).orElse(AVANT_1982)).isEqualTo(framework);
    assertThat(validity.lastDay().map(LegalFramework::on).orElse(LOI_2021)).isEqualTo(framework);
  }
}
