package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Project;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 2 and one of Jackson 3 write the same bytes and read the same values. */
class BothJacksonsTest {

  private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new AictJackson2Module())
          .build();
  // Jackson 3 writes \/ for a slash unless it is told not to, which is left to the mapper.
  private static final JsonMapper THREE =
      JsonMapper.builder(
              tools.jackson.core.json.JsonFactory.builder()
                  .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                  .build())
          .addModule(new AictModule())
          .build();
  private static final JsonMapper THREE_AS_IT_COMES =
      JsonMapper.builder().addModule(new AictModule()).build();

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(1985, 6, 1),
          LocalDate.of(2006, 1, 1),
          LocalDate.of(2014, 7, 8),
          LocalDate.of(2026, 1, 1));
  private static final int SPREAD = 7;

  static Stream<Project> projects() {
    return Stream.concat(
            Resources.in(Resources.ofTests("cases"), ".json").stream().map(Resources::read),
            CatalogueCasesTest.cases().map(each -> each.project().toString()))
        .map(AictJson.projects()::read)
        .distinct();
  }

  static Stream<Call> calls() {
    return spread(Dossiers.CATALOGUE.summaries().stream().map(CallSummary::id).toList())
        .map(Dossiers.CATALOGUE::call);
  }

  static Stream<Assessment> assessments() {
    List<Project> projects = spread(projects().toList()).toList();
    List<Call> calls = calls().toList();
    return Stream.iterate(0, i -> i + 1)
        .limit(projects.size())
        .map(i -> calls.get(i % calls.size()).assess(projects.get(i)));
  }

  static Stream<LegalReview> reviews() {
    return spread(projects().toList())
        .flatMap(project -> DAYS.stream().map(day -> LegalReview.of(project, day)));
  }

  private static <T> Stream<T> spread(List<T> values) {
    return Stream.iterate(0, i -> i < values.size(), i -> i + SPREAD).map(values::get);
  }

  @Test
  void everyProjectIsTheSame() throws IOException {
    for (Project project : projects().toList()) {
      assertSame(project, Project.class);
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void callsAreTheSame(Call call) throws IOException {
    assertSame(call, Call.class);
  }

  @Exhaustive
  @ParameterizedTest
  @MethodSource("assessments")
  void assessmentsAreTheSame(Assessment assessment) throws IOException {
    assertSame(assessment, Assessment.class);
  }

  @Exhaustive
  @ParameterizedTest
  @MethodSource("reviews")
  void reviewsAreTheSame(LegalReview review) throws IOException {
    assertSame(review, LegalReview.class);
  }

  private static <T> void assertSame(T value, Class<T> type) throws IOException {
    byte[] two = TWO.writeValueAsBytes(value);
    byte[] three = THREE.writeValueAsBytes(value);
    assertThat(two).isEqualTo(three);
    assertThat(TWO.readValue(three, type)).isEqualTo(value);
    assertThat(THREE.readValue(two, type)).isEqualTo(value);
    assertThat(TWO.readValue(THREE_AS_IT_COMES.writeValueAsBytes(value), type)).isEqualTo(value);
  }
}
