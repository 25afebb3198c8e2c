package io.github.aict.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryCompletionTest {

  private static final AuthorityDirectory DIRECTORY = AuthorityDirectory.bundled();
  private static final LocalDate IN_2026 = LocalDate.of(2026, 5, 4);
  private static final LocalDate IN_2020 = LocalDate.of(2020, 5, 4);

  @Test
  void fillsInWhatTheDirectoryKnowsOfTheDay() {
    DirectoryCompletion completion = complete(lead().inseeCode(InseeCode.of("35238")), IN_2026);
    Applicant rennes = completion.project().applicant().orElseThrow();
    assertThat(rennes.name()).contains("Rennes");
    assertThat(rennes.kind()).contains(AuthorityKind.COMMUNE);
    assertThat(rennes.seatCountry()).contains(Country.of("FRA"));
    assertThat(rennes.departement()).contains("35");
    assertThat(rennes.region()).contains("Bretagne");
    assertThat(rennes.epci()).contains(Siren.of("243500139"));
    assertThat(rennes.population()).isNotEmpty();
    assertThat(rennes.isFrenchAuthority()).contains(true);
    assertThat(rennes.derivation())
        .contains(
            new Derivation(
                LocalDate.of(2026, 1, 1), ImmutableSet.copyOf(ApplicantAttribute.values())));
    assertThat(completion.contradictions()).isEmpty();
    assertThat(completion.unknown()).isEmpty();
    // The same body, found by its other number.
    Applicant bySiren =
        complete(lead().siren(Siren.of("213502388")), IN_2026).project().applicant().orElseThrow();
    assertThat(bySiren.withSiren(Optional.empty()))
        .isEqualTo(rennes.withInseeCode(Optional.empty()));
  }

  @Test
  void tellsOverseasAuthoritiesByTheirSeat() {
    Applicant reunion =
        complete(lead().siren(Siren.of("239740012")), IN_2026).project().applicant().orElseThrow();
    assertThat(reunion.kind()).contains(AuthorityKind.REGION_D_OUTRE_MER);
    assertThat(reunion.seatCountry()).contains(Country.of("REU"));
    assertThat(reunion.region()).contains("La Réunion");
    Applicant papeete =
        complete(lead().inseeCode(InseeCode.of("98735")), IN_2026)
            .project()
            .applicant()
            .orElseThrow();
    assertThat(papeete.kind()).contains(AuthorityKind.COMMUNE_DE_POLYNESIE_FRANCAISE);
    assertThat(papeete.seatCountry()).contains(Country.of("PYF"));
    assertThat(papeete.region()).isEmpty();
  }

  @Test
  void takesTheDayOfSubmission() {
    Applicant alsace =
        complete(lead().siren(Siren.of("226700011")), IN_2020).project().applicant().orElseThrow();
    assertThat(alsace.name()).contains("Bas-Rhin");
    assertThat(alsace.kind()).contains(AuthorityKind.DEPARTEMENT);
    DirectoryCompletion later = complete(lead().siren(Siren.of("226700011")), IN_2026);
    assertThat(later.project().applicant().orElseThrow().kind()).isEmpty();
    assertThat(later.unknown())
        .extracting(statement -> statement.sentence().en())
        .containsExactly("The SIREN 226700011 is that of Bas-Rhin, but until 31 December 2020.");
    Applicant strasbourg =
        complete(lead().inseeCode(InseeCode.of("67482")), LocalDate.of(2015, 6, 1))
            .project()
            .applicant()
            .orElseThrow();
    assertThat(strasbourg.region()).contains("Alsace");
  }

  @Test
  void doesNotTakeFiguresOfAnotherEdition() {
    DirectoryCompletion completion = complete(lead().inseeCode(InseeCode.of("35238")), IN_2020);
    Applicant rennes = completion.project().applicant().orElseThrow();
    assertThat(rennes.kind()).contains(AuthorityKind.COMMUNE);
    assertThat(rennes.population()).isEmpty();
    assertThat(rennes.epci()).isEmpty();
    assertThat(completion.unknown())
        .containsExactly(
            new DirectoryCompletion.Statement(
                "applicant.population",
                Label.of(
                    "Le répertoire donne la population et l’EPCI de l’édition 2026, et non ceux du 4"
                        + " mai 2020.",
                    "The directory gives the population and the EPCI of the edition of 2026, and"
                        + " not those of 4 May 2020.")));
  }

  @Test
  void withoutADayTakesWhatNeverChanged() {
    DirectoryCompletion completion =
        DirectoryCompletion.of(project(lead().inseeCode(InseeCode.of("93066"))), DIRECTORY);
    Applicant saintDenis = completion.project().applicant().orElseThrow();
    assertThat(saintDenis.kind()).contains(AuthorityKind.COMMUNE);
    assertThat(saintDenis.departement()).contains("93");
    assertThat(saintDenis.region()).isEmpty();
    assertThat(saintDenis.name()).isEmpty();
    assertThat(completion.unknown())
        .extracting(DirectoryCompletion.Statement::path)
        .containsExactly("submission.date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REGION|The project states “region” (kind); for Rennes the directory gives “commune”.",
        "ASSOCIATION|The project states “association” (kind); for Rennes the directory gives"
            + " “commune”."
      })
  void reportsAContradictionAndFillsInNothing(AuthorityKind kind, String sentence) {
    DirectoryCompletion completion =
        complete(lead().inseeCode(InseeCode.of("35238")).kind(kind), IN_2026);
    assertThat(completion.contradictions())
        .extracting(statement -> statement.path() + ": " + statement.sentence().en())
        .containsExactly("applicant.kind: " + sentence);
    assertThat(completion.project().applicant().orElseThrow().region()).isEmpty();
  }

  @Test
  void comparesEveryAttribute() {
    DirectoryCompletion completion =
        complete(
            lead()
                .inseeCode(InseeCode.of("35238"))
                .seatCountry(Country.of("REU"))
                .departement("22")
                .region("Normandie")
                .epci(Siren.of("244400404"))
                .population(12),
            IN_2026);
    assertThat(completion.contradictions())
        .extracting(DirectoryCompletion.Statement::path)
        .containsExactlyInAnyOrder(
            "applicant.seatCountry",
            "applicant.departement",
            "applicant.region",
            "applicant.epci",
            "applicant.population");
    assertThat(completion.contradictions())
        .extracting(statement -> statement.sentence().fr())
        .contains(
            "Le projet indique «\u00a0Normandie\u00a0» (région)\u00a0; pour Rennes, le répertoire"
                + " donne «\u00a0Bretagne\u00a0».");
  }

  @Test
  void twoNumbersMustBeThoseOfOneBody() {
    DirectoryCompletion completion =
        complete(lead().inseeCode(InseeCode.of("35238")).siren(Siren.of("217500016")), IN_2026);
    assertThat(completion.contradictions())
        .extracting(statement -> statement.sentence().en())
        .containsExactly(
            "The SIREN 217500016 is that of Paris, the INSEE code 35238 that of Rennes.");
    assertThat(completion.project().applicant().orElseThrow().kind()).isEmpty();
  }

  @Test
  void agreesWithBroaderKindsAndMakesThemNarrower() {
    Applicant lyon =
        complete(lead().siren(Siren.of("200046977")).kind(AuthorityKind.COLLECTIVITE), IN_2026)
            .project()
            .applicant()
            .orElseThrow();
    assertThat(lyon.kind()).contains(AuthorityKind.METROPOLE_DE_LYON);
    assertThat(lyon.derivation().orElseThrow().attributes()).contains(ApplicantAttribute.KIND);
    // Paris is a commune too: no contradiction, and the statement stays.
    DirectoryCompletion paris =
        complete(lead().inseeCode(InseeCode.of("75056")).kind(AuthorityKind.COMMUNE), IN_2026);
    assertThat(paris.contradictions()).isEmpty();
    assertThat(paris.project().applicant().orElseThrow().kind()).contains(AuthorityKind.COMMUNE);
  }

  @Test
  void completesTheOthersToo() {
    Project project =
        project(lead().name("Association"))
            .withOtherApplicants(
                ImmutableList.of(
                    Applicant.builder()
                        .role(ApplicantRole.CO_APPLICANT)
                        .siren(Siren.of("213502388"))
                        .build(),
                    Applicant.builder()
                        .role(ApplicantRole.CO_APPLICANT)
                        .kind(AuthorityKind.ASSOCIATION)
                        .siren(Siren.of("732829320"))
                        .build(),
                    Applicant.builder()
                        .role(ApplicantRole.CO_APPLICANT)
                        .siren(Siren.of("732829320"))
                        .build()))
            .submittedOn(IN_2026);
    DirectoryCompletion completion = DirectoryCompletion.of(project, DIRECTORY);
    ImmutableList<Applicant> others = completion.project().otherApplicants().orElseThrow();
    assertThat(others.get(0).kind()).contains(AuthorityKind.COMMUNE);
    assertThat(others.get(1)).isEqualTo(project.otherApplicants().orElseThrow().get(1));
    assertThat(completion.unknown())
        .extracting(statement -> statement.path() + ": " + statement.sentence().fr())
        .containsExactly(
            "otherApplicants[2].siren: Le répertoire n’a pas de collectivité du SIREN 732829320.");
  }

  @Test
  void leavesAProjectAsItIsWhereTheRestWouldContradict() {
    Project project =
        project(lead().inseeCode(InseeCode.of("97411")))
            .withDeclaredApplicantCountries(ImmutableSet.of(Country.of("BEL")))
            .submittedOn(IN_2026);
    DirectoryCompletion completion = DirectoryCompletion.of(project, DIRECTORY);
    assertThat(completion.project()).isEqualTo(project);
    assertThat(completion.contradictions()).hasSize(1);
  }

  @Test
  void saysWhichProjectsItConcerns() {
    assertThat(DirectoryCompletion.concerns(Project.builder().build())).isFalse();
    assertThat(DirectoryCompletion.concerns(project(lead()))).isFalse();
    assertThat(DirectoryCompletion.concerns(project(lead().inseeCode(InseeCode.of("35238")))))
        .isTrue();
  }

  @Test
  void completingTwiceChangesNothing() {
    for (String code : ImmutableList.of("35238", "97411", "75056", "98735", "2A004")) {
      DirectoryCompletion once = complete(lead().inseeCode(InseeCode.of(code)), IN_2026);
      assertThat(DirectoryCompletion.of(once.project(), DIRECTORY)).isEqualTo(once);
    }
  }

  private static Applicant.Builder lead() {
    return Applicant.builder();
  }

  private static Project project(Applicant.Builder lead) {
    return Project.builder().applicant(lead.build()).build();
  }

  private static DirectoryCompletion complete(Applicant.Builder lead, LocalDate day) {
    return DirectoryCompletion.of(project(lead).submittedOn(day), DIRECTORY);
  }
}
