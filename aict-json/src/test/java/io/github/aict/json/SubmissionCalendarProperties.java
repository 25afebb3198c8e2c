package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.InvalidValueException;
import io.github.aict.Validity;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.SubmissionCalendar;
import io.github.aict.funding.SubmissionPeriod;
import io.github.aict.funding.Verdict;
import io.github.aict.project.Project;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendar of a call and a project says what assessing it day by day says. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SubmissionCalendarProperties {

  private static final Catalogue CATALOGUE = Catalogues.bundled();
  private static final JsonMapper JSON = new JsonMapper();

  private static void assertSaysWhatEachDaySays(
      SubmissionCalendar calendar, Project project, LocalDate from, LocalDate to) {
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      Optional<Assessment> assessed = assess(calendar.call(), project, day);
      if (assessed.isEmpty()) {
        continue;
      }
      Assessment expected = assessed.get();
      SubmissionPeriod period = calendar.on(day);
      boolean same = period.verdict() == expected.verdict();
      for (int i = 0; i < expected.rules().rules().size(); i++) {
        same &= period.assessment().outcome(i) == expected.outcome(i);
      }
      assertThat(same).as("%s on %s: %s", calendar, day, expected.findings()).isTrue();
    }
  }

  // A declared number of Member States that a day contradicts is refused on that day.
  private static Optional<Assessment> assess(Call call, Project project, LocalDate day) {
    try {
      return Optional.of(call.assess(project, day));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<Call> calls() {
    return Calls.any();
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Values.days();
  }

  @Property(tries = 150)
  void holdsForAnyCallProjectAndYears(
      @ForAll("calls") Call call,
      @ForAll("projects") Project project,
      @ForAll("days") LocalDate day) {
    SubmissionCalendar calendar = call.when(project);
    assertSaysWhatEachDaySays(calendar, project, day, day.plusYears(2));
    for (LocalDate turning : call.ruleSet().turningDays()) {
      assertSaysWhatEachDaySays(calendar, project, turning.minusDays(2), turning.plusDays(2));
    }
  }

  @Property(tries = 150)
  void periodsFollowEachOtherDayByDayAndDiffer(
      @ForAll("calls") Call call, @ForAll("projects") Project project) {
    SubmissionCalendar calendar = call.when(project);
    LocalDate next = null;
    for (SubmissionPeriod period : calendar.periods()) {
      assertThat(period.days().firstDay()).isEqualTo(Optional.ofNullable(next));
      next = period.days().lastDay().map(last -> last.plusDays(1)).orElse(null);
    }
    assertThat(next).isNull();
    assertThat(calendar.changes()).hasSize(calendar.periods().size() - 1);
    assertThat(calendar.changes()).allSatisfy(change -> assertThat(change.rules()).isNotEmpty());
    for (Validity days : calendar.eligible()) {
      assertThat(calendar.verdicts().versions()).containsEntry(days, Verdict.ELIGIBLE);
    }
  }

  static Stream<Path> workedProjects() {
    return Resources.in(Resources.ofTests("worked"), ".json").stream();
  }

  @ParameterizedTest
  @MethodSource("workedProjects")
  void holdsForEveryBundledCallOnEveryDay(Path file) {
    JsonNode document = JSON.readTree(Resources.read(file));
    Call call = CATALOGUE.call(document.get("call").asString());
    Project project = AictJson.projects().read(document.get("project").toString());
    ImmutableSortedSet<LocalDate> turning = call.ruleSet().turningDays();
    LocalDate first = turning.isEmpty() ? LocalDate.of(2024, 1, 1) : turning.first();
    LocalDate last = turning.isEmpty() ? first : turning.last();
    assertSaysWhatEachDaySays(
        call.when(project), project, first.minusDays(400), last.plusDays(400));
  }
}
