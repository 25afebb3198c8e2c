package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budget.requested",
        "budget.requested / budget.total",
        "(budget.own + budget.partner) / budget.total",
        "budget.perCountry[].requested / budget.perCountry[].total",
        "budget.rateOption",
        "submittedOn",
        "submittedAt",
        "submissionChannel",
        "duration.months",
        "partners.count",
        "frenchAuthorities",
        "agreements",
        "applicant.attestations.odaDeclarationDone",
        "serviceBudgets[].planned / serviceBudgets[].ownResources"
      })
  void whatAnApplicantStillDecidesCanBeChanged(String fact) {
    assertThat(Facts.parse(fact).isChangeable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applicant.kind",
        "applicant.seatCountry",
        "applicant.isFrenchAuthority",
        "applicant.basin",
        "applicant.region",
        "applicant.population",
        "applicant.nature",
        "countries",
        "countries[].dacGroup.2025",
        "themes",
        "odd",
        "event.inParticipatingCountries",
        "partners[].kind",
        "partners[].population",
        "serviceBudgets[].ownResources"
      })
  void whatAProjectIsCannot(String fact) {
    assertThat(Facts.parse(fact).isChangeable()).isFalse();
  }
}
