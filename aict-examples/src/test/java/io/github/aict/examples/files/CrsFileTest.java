package io.github.aict.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.PolicySignificance;
import io.github.aict.territory.Country;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CrsFileTest {

  private final List<AidActivity> activities = new ArrayList<>();

  private RowReport read() throws IOException {
    return CrsFile.read(Samples.file("crs.txt"), activities::add);
  }

  @Test
  void readsAnActivityOfFrenchLocalAuthorities() throws IOException {
    assertThat(read().separator()).isEqualTo('|');
    AidActivity water = activities.get(0);
    assertThat(water.year()).isEqualTo(2022);
    assertThat(water.isOfLocalAuthorities()).isTrue();
    assertThat(water.recipient().country()).contains(Country.of("SEN"));
    assertThat(water.sector().orElseThrow().code()).isEqualTo("14030");
    assertThat(water.aidType().orElseThrow().code()).isEqualTo("C01");
    assertThat(water.channel().orElseThrow().code()).isEqualTo("22000");
    assertThat(water.amounts().commitment()).contains(Money.parse("USD 12345.00"));
    assertThat(water.amounts().grantEquivalent()).contains(Money.parse("USD 10000.00"));
    assertThat(water.aims().markers())
        .containsExactly(Map.entry(PolicyMarker.GENDER_EQUALITY, PolicySignificance.SIGNIFICANT));
  }

  @Test
  void readsTargetsAndGoals() throws IOException {
    read();
    assertThat(activities.get(0).aims().targets())
        .containsExactly(OddTarget.of("6.1"), OddTarget.of("17.9"));
    assertThat(activities.get(0).aims().goals())
        .containsExactly(new DeclaredOdd(Odd.of(6)), new DeclaredOdd(Odd.of(17)));
    assertThat(activities.get(1).aims().targets()).isEmpty();
    assertThat(activities.get(1).aims().goals())
        .containsExactly(new DeclaredOdd(Odd.of(9)), new DeclaredOdd(Odd.of(11)));
  }

  @Test
  void takesNeitherAnotherAgencyNorAnotherDonorForFrenchLocalAuthorities() throws IOException {
    read();
    assertThat(activities)
        .extracting(AidActivity::isOfLocalAuthorities)
        .containsExactly(true, false, false, true);
  }

  @Test
  void saysWhatIsWrongWithEachRow() throws IOException {
    RowReport report = read();
    assertThat(report.rowsRead()).isEqualTo(4);
    assertThat(report.rowsUsed()).isEqualTo(4);
    assertThat(report.notes())
        .extracting(RowNote::line, RowNote::problem, RowNote::column)
        .containsExactlyInAnyOrder(
            tuple(3L, RowProblem.MISREAD_TEXT, "RecipientName"),
            tuple(4L, RowProblem.NO_COUNTRY, "RecipientName"),
            tuple(4L, RowProblem.UNKNOWN_CODE, "SDG_focus"),
            tuple(5L, RowProblem.UNKNOWN_CODE, "PurposeCode"),
            tuple(5L, RowProblem.UNKNOWN_CODE, "ChannelCode"),
            tuple(5L, RowProblem.UNKNOWN_CODE, "Aid_T"),
            tuple(5L, RowProblem.UNKNOWN_CODE, "Gender"));
    assertThat(activities.get(3).title()).contains("Title | with a bar");
  }

  @Test
  void readsTextThatWasDecodedWronglyAndSaysSo() throws IOException {
    RowNote note = read().notes(RowProblem.MISREAD_TEXT).get(0);
    assertThat(note.cell()).isEqualTo("TÃ¼rkiye");
    assertThat(note.reason().en())
        .isEqualTo("UTF-8 was read as Latin-1; this is read as “Türkiye”.");
    assertThat(activities.get(1).recipient().country()).contains(Country.of("TUR"));
  }
}
