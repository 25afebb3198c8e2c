package io.github.aict.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstitutionTest {

  static List<Institution> institutions() {
    return Institutions.all();
  }

  @Test
  void listsEveryInstitutionOnce() {
    assertThat(Institutions.all())
        .extracting(Institution::code)
        .doesNotHaveDuplicates()
        .containsExactly(
            "CNCD",
            "CNDSI",
            "DAECT",
            "PREFET",
            "AFD",
            "AFD_CLUB",
            "MEAE",
            "CUF",
            "PLATFORMA",
            "CGLU",
            "ARRICOD",
            "RRMA",
            "RESEAUX_THEMATIQUES",
            "MEDEF_INTERNATIONAL",
            "CIEDEL",
            "C40",
            "UNION_EUROPEENNE");
  }

  @Test
  void usesEveryKind() {
    assertThat(Institutions.all()).extracting(Institution::kind).contains(InstitutionKind.values());
    assertThat(Arrays.stream(InstitutionKind.values()).map(kind -> kind.label().fr()))
        .doesNotHaveDuplicates();
    assertThat(InstitutionKind.CLUB.code()).isEqualTo("CLUB");
  }

  @Test
  void findsByCode() {
    assertThat(Institutions.find("CNCD")).containsSame(Institutions.CNCD);
    assertThat(Institutions.of("AFD")).isSameAs(Institutions.AFD);
    assertThat(Institutions.find("X")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Institutions.of("X"))
        .withMessageStartingWith(
            "there is no institution with the code X; there are [CNCD, CNDSI, DAECT, PREFET, AFD,")
        .withMessageEndingWith("UNION_EUROPEENNE]");
  }

  @ParameterizedTest
  @MethodSource("institutions")
  void citesWhatItRestsOn(Institution institution) {
    assertThat(institution.citations()).isNotEmpty();
    assertThat(institution.confidence()).isGreaterThanOrEqualTo(Confidence.LIKELY);
    assertThat(institution.citations())
        .extracting(Citation::confidence)
        .contains(institution.confidence());
  }

  @ParameterizedTest
  @MethodSource("institutions")
  void isNamedWithoutGapFromItsFirstDay(Institution institution) {
    assertThat(institution.names().gaps()).isEmpty();
    Range<LocalDate> first = institution.names().versions().keySet().iterator().next().days();
    assertThat(first.hasLowerBound()).isEqualTo(institution.since().isPresent());
    institution
        .since()
        .ifPresent(
            day -> {
              assertThat(institution.nameOn(day)).isPresent();
              assertThat(institution.nameOn(day.minusDays(1))).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("institutions")
  void isWrittenInSentencesWithFrenchTypography(Institution institution) {
    assertThat(texts(institution))
        .allSatisfy(
            text -> {
              assertThat(text.fr()).doesNotContain("'").doesNotContainPattern("[^\u00a0][:;?!»%]");
              assertThat(text.fr()).doesNotContainPattern("«[^\u00a0]");
              assertThat(text.en()).doesNotContain("\u00a0");
            });
    assertThat(sentences(institution))
        .allSatisfy(
            text -> {
              assertThat(text.fr()).endsWith(".");
              assertThat(text.en()).endsWith(".");
            });
    assertThat(institution.citations())
        .allSatisfy(citation -> assertThat(citation.source().title()).doesNotContain("'"));
  }

  @Test
  void datesTheCommission() {
    assertThat(Institutions.CNCD.since()).contains(LocalDate.of(1992, 2, 8));
    assertThat(Institutions.CNCD.nameOn(LocalDate.of(1995, 1, 1)).map(Label::fr))
        .contains("Commission nationale de la coopération décentralisée (CNCD)");
    assertThat(Institutions.CNCD.nameOn(LocalDate.of(1992, 2, 7))).isEmpty();
    assertThat(Institutions.CNCD.role().en()).contains("from 15 April to 31 May");
    assertThat(Institutions.CNCD.remark().map(Label::fr).orElse(""))
        .contains("32 membres", "30 depuis", "28 délibérants", "33 depuis", "44 depuis");
    assertThat(Institutions.CNCD.website().map(URI::getHost)).contains("www.diplomatie.gouv.fr");
  }

  @Test
  void renamesTheDelegation() {
    assertThat(Institutions.DAECT.nameOn(LocalDate.of(2020, 1, 1)).map(Label::fr))
        .contains("Délégation pour l’action extérieure des collectivités territoriales (DAECT)");
    assertThat(Institutions.DAECT.nameOn(LocalDate.of(2023, 12, 28)))
        .isEqualTo(Institutions.DAECT.nameOn(LocalDate.of(2020, 1, 1)));
    assertThat(Institutions.DAECT.nameOn(LocalDate.of(2023, 12, 29)))
        .isEqualTo(Institutions.DAECT.nameOn(LocalDate.of(2024, 1, 1)));
    assertThat(Institutions.DAECT.nameOn(LocalDate.of(2024, 1, 1)).map(Label::fr))
        .contains("DCTCIV");
  }

  @Test
  void namesTheCouncilAsItsDecreeDoes() {
    assertThat(Institutions.CNDSI.since()).contains(LocalDate.of(2013, 12, 15));
    assertThat(Institutions.CNDSI.nameOn(LocalDate.of(2019, 12, 1)).map(Label::fr))
        .contains("Conseil national du développement et de la solidarité internationale (CNDSI)");
    assertThat(Institutions.CNDSI.remark().map(Label::fr).orElse("")).contains("Comité national");
  }

  @Test
  void leavesUnknownWhatTheSourcesDoNotTell() {
    Institution c40 = Institutions.of("C40");
    assertThat(c40.website()).isEmpty();
    assertThat(c40.since()).isEmpty();
    assertThat(c40.basis()).isEmpty();
    assertThat(c40.remark()).isEmpty();
    assertThat(c40.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(Institutions.of("CUF").confidence()).isEqualTo(Confidence.VERIFIED);
    assertThat(Institutions.of("CIEDEL").kind()).isEqualTo(InstitutionKind.OTHER);
  }

  @ParameterizedTest
  @MethodSource("institutions")
  void survivesSerialization(Institution institution) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(institution);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject())
          .isEqualTo(institution)
          .hasSameHashCodeAs(institution)
          .hasToString(institution.code());
    }
  }

  private static Stream<Label> texts(Institution institution) {
    return Stream.of(
            institution.names().versions().values().stream(),
            institution.basis().stream(),
            institution.citations().stream().map(Citation::locator),
            sentences(institution))
        .flatMap(labels -> labels);
  }

  private static Stream<Label> sentences(Institution institution) {
    return Stream.of(
            Stream.of(institution.role()),
            institution.remark().stream(),
            institution.citations().stream().map(Citation::statement))
        .flatMap(labels -> labels);
  }
}
