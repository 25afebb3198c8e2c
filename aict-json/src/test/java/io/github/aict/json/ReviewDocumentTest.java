package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aict.law.LegalConclusion;
import io.github.aict.law.LegalPositions;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Legal reviews as documents: what they tell, and that they cannot be made to tell otherwise. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ReviewDocumentTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new AictModule()).build();
  private static final LegalReview REVIEW =
      LegalReview.of(
          AictJson.projects()
              .read(
                  """
              {
                "applicant": {
                  "kind": "SYNDICAT_EAU",
                  "seatCountry": "FRA",
                  "services": ["EAU_POTABLE"],
                  "attestations": {"waterReportMention": true}
                },
                "form": "CONVENTION",
                "agreements": [
                  {
                    "kind": "SIGNED_CONVENTION",
                    "signedOn": "2017-10-02",
                    "transmittedOn": "2017-09-20",
                    "object": "Un réseau d’eau",
                    "amount": 0
                  }
                ],
                "serviceBudgets": [
                  {
                    "service": "EAU_POTABLE",
                    "ownResources": 4000000,
                    "planned": 45000.50,
                    "limb": "COOPERATION"
                  }
                ]
              }
              """));
  private static final String DOCUMENT = AictJson.reviews().write(REVIEW);

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LegalPositions.all().stream()
            .flatMap(position -> position.validity().firstDay().stream())
            .flatMap(day -> Stream.of(day.minusDays(1), day))
            .distinct()
            .toList());
  }

  @Exhaustive
  @Property(tries = 300)
  void readsBackAsItself(@ForAll("projects") Project project, @ForAll("days") LocalDate day) {
    LegalReview review = LegalReview.of(project, day);
    String written = AictJson.reviews().write(review);
    LegalReview read = AictJson.reviews().read(written);
    assertThat(read).isEqualTo(review);
    assertThat(AictJson.reviews().write(read)).isEqualTo(written);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(review), LegalReview.class))
        .isEqualTo(review);
  }

  @Test
  void tellsTheLawAndWhatTheProjectHasToMeet() {
    JsonNode document = JsonMapper.shared().readTree(DOCUMENT);
    assertThat(REVIEW.conclusion()).isEqualTo(LegalConclusion.NOT_COMPLIANT);
    assertThat(document.get("format").asString()).isEqualTo("aict-review/2");
    assertThat(document.get("date").asString()).isEqualTo("2017-10-02");
    assertThat(document.get("conclusion").asString()).isEqualTo("NOT_COMPLIANT");
    assertThat(document.get("framework").asString()).isEqualTo("LOI_2014");
    assertThat(document.get("failed").get(0).asString()).isEqualTo("OnePercentCeilingWater");
    assertThat(document.at("/entriesIntoForce/0/agreement").asInt()).isZero();
    assertThat(document.at("/entriesIntoForce/0/date").asString()).isEqualTo("2017-10-02");
    assertThat(document.get("remarks").valueStream().map(r -> r.get("name").asString()))
        .contains("LocalInterest", "PrivateCoSignatory");
    assertThat(document.at("/ceilings/0/ceiling").asInt()).isEqualTo(40_000);
    assertThat(document.at("/ceilings/0/left").decimalValue())
        .isEqualByComparingTo(new BigDecimal("-5000.50"));
    assertThat(document.at("/positions/1/legality").asString()).isEqualTo("LAWFUL");
    assertThat(document.get("findings")).hasSameSizeAs(REVIEW.findings());
    assertThat(document.at("/findings/0/sentence/fr").asString())
        .startsWith("Objet précisé\u00a0: oui")
        .contains("(droit au 2 octobre 2017, L1115-1)");
  }

  @ParameterizedTest
  @CsvSource({
    "/conclusion,COMPLIANT,AICT-0031",
    "/framework,LOI_2007,AICT-0031",
    "/positions/0/legality,FORBIDDEN,AICT-0031",
    "/findings/0/outcome,MISSING,AICT-0031",
    "/date,2017-10-03,AICT-0031",
    "/date,2017-02-30,AICT-0013",
    "/format,aict-review/3,AICT-0006"
  })
  void nothingCanBeAltered(String pointer, String text, String code) {
    ObjectNode altered = (ObjectNode) JsonMapper.shared().readTree(DOCUMENT);
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) altered.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), text);
    assertThat(problems(altered.toString()))
        .isNotEmpty()
        .allMatch(problem -> problem.code().code().equals(code));
  }

  @Test
  void amountsAndAnswersCannotBeAltered() {
    ObjectNode altered = (ObjectNode) JsonMapper.shared().readTree(DOCUMENT);
    ((ObjectNode) altered.at("/ceilings/0")).put("left", 5000);
    altered.put("leadKnown", false);
    assertThat(problems(altered.toString()))
        .extracting(problem -> problem.pointer())
        .containsExactlyInAnyOrder("/leadKnown", "/ceilings/0/left");
  }

  @Test
  void tellsWhatIsMissingAndWhatIsTooMuch() {
    ObjectNode altered = (ObjectNode) JsonMapper.shared().readTree(DOCUMENT);
    altered.remove(List.of("date", "project"));
    assertThat(problems(altered.toString())).hasSize(2);
    assertThat(problems("[]")).hasSize(1);
    ObjectNode more = (ObjectNode) JsonMapper.shared().readTree(DOCUMENT);
    more.put("verdict", "ELIGIBLE");
    assertThat(problems(more.toString()))
        .extracting(problem -> problem.pointer())
        .containsExactly("/verdict");
  }

  @Test
  void saysWhatTheLawSays() {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> AictJson.reviews().read(DOCUMENT.replace("\"LOI_2014\"", "\"LOI_2007\"")));
    assertThat(refusal.text(Locale.ENGLISH))
        .contains("what the law of that day says of this project: LOI_2014");
    assertThat(refusal.text(Locale.FRENCH))
        .contains("ce que dit le droit de ce jour de ce projet\u00a0: LOI_2014");
  }

  private static List<Problem> problems(String document) {
    return catchThrowableOfType(
            InvalidDocumentException.class, () -> AictJson.reviews().read(document))
        .problems();
  }
}
