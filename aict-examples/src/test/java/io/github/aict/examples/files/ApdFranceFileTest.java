package io.github.aict.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.Odd;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.PolicySignificance;
import io.github.aict.territory.Country;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ApdFranceFileTest {

  private final List<AidActivity> activities = new ArrayList<>();

  private RowReport read(String sample) throws IOException {
    return ApdFranceFile.read(Samples.file(sample), activities::add);
  }

  @Test
  void readsAnActivityOfALocalAuthority() throws IOException {
    RowReport report = read("apd-older.csv");
    assertThat(report.encoding()).isEqualTo(TextEncoding.UTF_8_WITH_MARK);
    AidActivity water = activities.get(0);
    assertThat(water.year()).isEqualTo(2019);
    assertThat(water.donor()).isEqualTo("France");
    assertThat(water.isOfLocalAuthorities()).isTrue();
    assertThat(water.title()).contains("Accès à l’eau de trois communes");
    assertThat(water.recipient().country()).contains(Country.of("SEN"));
    assertThat(water.recipient().incomeGroup()).contains("PMA");
    assertThat(water.flowType()).contains("APD");
    assertThat(water.sector().orElseThrow().code()).isEqualTo("14030");
    assertThat(water.channel().orElseThrow().code()).isEqualTo("11002");
    assertThat(water.aidType()).isEmpty();
    assertThat(water.aims().goals())
        .containsExactly(new DeclaredOdd(Odd.of(6)), new DeclaredOdd(Odd.of(17)));
    assertThat(water.aims().markers())
        .containsEntry(PolicyMarker.GENDER_EQUALITY, PolicySignificance.SIGNIFICANT)
        .containsEntry(PolicyMarker.GOVERNANCE, PolicySignificance.NOT_TARGETED)
        .hasSize(2);
  }

  @Test
  void givesEurosForThousandsOfEuros() throws IOException {
    read("apd-older.csv");
    AidAmounts amounts = activities.get(0).amounts();
    assertThat(amounts.commitment()).contains(Money.parse("EUR 12500.00"));
    assertThat(amounts.disbursement()).contains(Money.parse("EUR 10345.68"));
    assertThat(activities.get(1).amounts().grantEquivalent()).contains(Money.parse("EUR 0.00"));
    assertThat(activities.get(2).amounts().grantEquivalent()).isEmpty();
  }

  @Test
  void findsNoCountryInMultilateralAid() throws IOException {
    RowReport report = read("apd-older.csv");
    assertThat(activities.get(1).isOfLocalAuthorities()).isFalse();
    assertThat(activities.get(1).recipient().country()).isEmpty();
    assertThat(activities.get(1).recipient().text()).contains("Multilatéral");
    assertThat(activities.get(2).recipient().country()).isEmpty();
    assertThat(activities.get(2).recipient().text()).contains("Bilatéral non affecté");
    assertThat(report.count(RowProblem.NO_COUNTRY)).isZero();
  }

  @Test
  void saysWhatIsWrongWithEachRow() throws IOException {
    RowReport report = read("apd-older.csv");
    assertThat(report.rowsRead()).isEqualTo(5);
    assertThat(report.rowsUsed()).isEqualTo(4).isEqualTo(activities.size());
    assertThat(report.notes())
        .extracting(RowNote::line, RowNote::problem, RowNote::column, RowNote::isUsed)
        .containsExactlyInAnyOrder(
            tuple(4L, RowProblem.NOT_A_NUMBER, "montant_verse_k_eur", true),
            tuple(4L, RowProblem.UNKNOWN_CODE, "genre", true),
            tuple(4L, RowProblem.UNKNOWN_CODE, "odd_partenariats", true),
            tuple(5L, RowProblem.COUNTRY_CONTRADICTION, "pays_beneficiaire", true),
            tuple(6L, RowProblem.NOT_A_DATE, "annee_de_declaration", false));
    assertThat(activities.get(3).recipient().country()).contains(Country.of("SEN"));
    assertThat(report.unmappedColumns())
        .containsExactly("nature_de_l_activite", "region", "bi_multi0", "odd");
  }

  @Test
  void readsANewerCopySavedByASpreadsheet() throws IOException {
    RowReport report = read("apd-newer.csv");
    assertThat(report.encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
    AidActivity waste = activities.get(0);
    assertThat(waste.sector().orElseThrow().code()).isEqualTo("14050");
    assertThat(waste.amounts())
        .isEqualTo(
            new AidAmounts(
                Optional.of(Money.parse("EUR 1234500.00")),
                Optional.of(Money.parse("EUR 1000000.00")),
                Optional.of(Money.parse("EUR 950250.00"))));
    assertThat(waste.aims().goals()).containsExactly(new DeclaredOdd(Odd.of(6)));
    assertThat(report.unmappedColumns())
        .containsExactly("ODD agrégé", "Priorité CICID", "bi_multi_1");
  }

  @Test
  void resolvesTheNameOfACountryWithoutCode() throws IOException {
    RowReport report = read("apd-newer.csv");
    assertThat(activities.get(1).recipient().country()).contains(Country.of("CIV"));
    assertThat(activities.get(2).recipient().country()).isEmpty();
    assertThat(report.notes())
        .extracting(RowNote::line, RowNote::problem, RowNote::cell)
        .containsExactly(tuple(4L, RowProblem.NO_COUNTRY, "Atlantide"));
  }

  @Test
  void refusesAnotherFile() {
    assertThatThrownBy(() -> read("subsidies.csv"))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageStartingWith("these columns are missing: agence, annee_de_declaration,");
  }
}
