package io.github.aict.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aict.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  @ParameterizedTest
  @CsvSource({
    "2025-01-01,2025-12-31,12",
    "2025-01-15,2025-02-14,1",
    "2025-01-01,2027-12-31,36",
    "2024-02-01,2024-02-29,1",
    "2025-01-01,2025-12-30,",
    "2025-01-01,2025-01-01,"
  })
  void countsWholeMonths(LocalDate start, LocalDate end, Integer months) {
    Schedule schedule = Schedule.builder().start(start).end(end).build();
    if (months == null) {
      assertThat(schedule.months()).isEmpty();
    } else {
      assertThat(schedule.months()).hasValue(months);
      assertThat(schedule.withDeclaredMonths(months).months()).hasValue(months);
    }
  }

  @Test
  void acceptsMonthsRoundedEitherWay() {
    Schedule schedule =
        Schedule.builder()
            .start(LocalDate.parse("2025-01-01"))
            .end(LocalDate.parse("2025-12-20"))
            .build();
    assertThat(schedule.withDeclaredMonths(11).months()).hasValue(11);
    assertThat(schedule.withDeclaredMonths(12).months()).hasValue(12);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> schedule.withDeclaredMonths(13));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> schedule.withDeclaredMonths(10));
    assertThat(Schedule.builder().declaredMonths(6).build().months()).hasValue(6);
    assertThat(Schedule.builder().start(LocalDate.EPOCH).build().months()).isEmpty();
  }
}
