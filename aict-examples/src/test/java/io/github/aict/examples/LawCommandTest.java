package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.json.AictJson;
import io.github.aict.law.LegalConclusion;
import io.github.aict.law.LegalReview;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawCommandTest {

  private static final String CHARTRES = "projects/chartres-lujan.json";

  static Stream<Arguments> runs() {
    return Stream.of(
            run("law-1960", "law", "--on", "1960-01-01"),
            run("law-1985", "law", "--on", "1985-01-01"),
            run("law-2014-07-08", "law", "--on", "2014-07-08"),
            run("law-2014-07-09", "law", "--on", "2014-07-09"),
            run("law-between-2021-2022", "law", "--between", "2021-01-01", "2022-12-31"),
            run("law-between-nothing", "law", "--between", "2010-01-01", "2010-01-31"),
            run("law-article-l1115-2", "law", "L1115-2"),
            run("law-article-l1115-1-on-1998", "law", "L. 1115-1", "--on", "1998-06-01"),
            run("law-article-131-on-2020", "law", "loi 92-125 art. 131", "--on", "2020-01-01"),
            run("law-article-l1115-2-on-2010", "law", "L1115-2", "--on", "2010-06-01"),
            run("law-form-state", "law", "--form", "CONVENTION_AVEC_UN_ETAT", "--kind", "REGION"),
            run(
                "law-form-water-syndicate",
                "law",
                "--form",
                "un_pour_cent_eau",
                "--kind",
                "syndicat_eau",
                "--on",
                "2020-01-01"),
            run("review-chartres", "review", CHARTRES),
            run("review-chartres-2006", "review", "--date", "2006-12-01", CHARTRES))
        .flatMap(
            run ->
                Stream.of("fr", "en")
                    .map(language -> Arguments.of(run.get()[0], language, run.get()[1])));
  }

  private static Arguments run(String golden, String... args) {
    return Arguments.of(golden, List.of(args));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("runs")
  void printsTheLaw(String golden, String language, List<String> args) throws IOException {
    String[] all =
        Stream.concat(args.stream(), Stream.of("--lang", language)).toArray(String[]::new);
    CommandLineRun run = CommandLineRun.of(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden(golden + "." + language + ".txt"));
  }

  @Test
  void showsMoneyAndLawTogether() {
    CommandLineRun money =
        CommandLineRun.of("assess", "--call", "daect-annuel-2018", "--lang", "en", CHARTRES);
    CommandLineRun law = CommandLineRun.of("review", "--lang", "en", CHARTRES);
    CommandLineRun both =
        CommandLineRun.of(
            "assess", "--call", "daect-annuel-2018", "--lang", "en", "--with-law", CHARTRES);
    assertThat(both.exit()).isZero();
    assertThat(both.out()).isEqualTo(money.out() + "\n" + law.out());
  }

  @Test
  void printsReviewsAsJsonThatCanBeReadBack() {
    CommandLineRun run = CommandLineRun.of("review", "--format", "json", CHARTRES);
    assertThat(run.exit()).isZero();
    LegalReview review = AictJson.reviews().read(run.out());
    assertThat(review.date()).isEqualTo("2017-10-02");
    assertThat(review.conclusion()).isEqualTo(LegalConclusion.UNDETERMINED);
  }

  @Test
  void lawDoesNotGoIntoAnAssessmentDocument() {
    CommandLineRun run =
        CommandLineRun.of(
            "assess", "--call=daect-annuel-2018", "--with-law", "--format=json", CHARTRES);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--with-law");
  }

  @Test
  void asksForADayWhereTheProjectHasNone(@TempDir Path folder) throws IOException {
    Path project = Files.writeString(folder.resolve("p.json"), "{\"countries\": [\"ARG\"]}");
    CommandLineRun run = CommandLineRun.of("review", "--lang", "en", project.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "the project gives neither a first day nor a day of signature nor one of submission;"
                + " name the day with --date");
    assertThat(
            CommandLineRun.of("review", "--date", "2020-01-01", "--lang", "en", project.toString())
                .out())
        .startsWith("Legal review on 1 January 2020\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XYZ", "", "L1115-99", "\u0007L1", "131131"})
  void refusesANumberThatNoArticleHasBorne(String number) {
    CommandLineRun run = CommandLineRun.of("law", number, "--lang", "en");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("no article read on external action has borne the number “")
        .contains("write for example L1115-1")
        .doesNotContain("\u0007");
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    assertRefused("goes neither", "law", "L1115-1", "--between", "2020-01-01", "2021-01-01");
    assertRefused(
        "goes neither", "law", "--on=2020-01-01", "--between", "2020-01-01", "2021-01-01");
    assertRefused("an article does not go", "law", "L1115-1", "--form", "GECT");
    assertRefused("--kind goes with", "law", "--kind", "COMMUNE");
    assertRefused("must follow the first", "law", "--between", "2021-01-01", "2020-01-01");
    assertRefused(
        "once only",
        "law",
        "--between",
        "2020-01-01",
        "2020-02-01",
        "--between",
        "2020-03-01",
        "2020-04-01");
    assertRefused("Invalid value for option '--form'", "law", "--form", "TRAITE");
    assertRefused("expected a day between", "law", "--on", "8 juillet 2014");
    assertRefused("there is no file", "review", "none.json");
  }

  private static void assertRefused(String message, String... args) {
    CommandLineRun run =
        CommandLineRun.of(
            Stream.concat(Stream.of(args), Stream.of("--lang", "en")).toArray(String[]::new));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @Test
  void tellsTheLawOfTodayByDefault() {
    assertThat(CommandLineRun.of("law", "--lang", "en").out())
        .startsWith("Law of external action on ")
        .contains("External action of 2021, since 6 August 2021.");
  }

  private static String golden(String file) throws IOException {
    try (InputStream text = LawCommandTest.class.getResourceAsStream(file)) {
      assertThat(text).as(file).isNotNull();
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
