package io.github.aict.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aict.InvalidValueException;
import io.github.aict.evidence.Source;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartnershipTest {

  private static final PartnershipMember ANNECY = member("Annecy", "FRA");
  private static final PartnershipMember BAYREUTH = member("Bayreuth", "DEU");
  private static final PartnershipMember CHELTENHAM = member("Cheltenham", "GBR");
  private static final Source ATLAS = Source.of("Atlas", "https://example.org/atlas");
  private static final Source CITY = Source.of("Ville", "https://example.org/ville");
  private static final Partnership TWINNING =
      Partnership.builder().form(PartnershipForm.JUMELAGE).addMembers(ANNECY, BAYREUTH).build();

  private static PartnershipMember member(String name, String country) {
    return PartnershipMember.builder().name(name).country(Country.of(country)).build();
  }

  @Test
  void isTheSameFromEitherSide() {
    Partnership other =
        Partnership.builder().form(PartnershipForm.JUMELAGE).addMembers(BAYREUTH, ANNECY).build();
    assertThat(other).isEqualTo(TWINNING).hasSameHashCodeAs(TWINNING).hasToString(TWINNING + "");
    assertThat(other.members()).containsExactly(ANNECY, BAYREUTH);
    assertThat(other.french()).containsExactly(ANNECY);
    assertThat(other.foreign()).containsExactly(BAYREUTH);
    assertThat(other.countries()).containsExactly(Country.of("DEU"));
  }

  @Test
  void theFrenchOverseasIsFrench() {
    assertThat(member("Le Lamentin", "MTQ").isFrench()).isTrue();
    assertThat(CHELTENHAM.isFrench()).isFalse();
  }

  @Test
  void joinsAFrenchAndAForeignAuthority() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TWINNING.withMembers(ANNECY, member("Nice", "FRA")))
        .withMessage(
            "a partnership has at least one French and one foreign authority but has"
                + " Annecy, Nice")
        .satisfies(
            e ->
                assertThat(e.reason().fr())
                    .isEqualTo(
                        "un partenariat réunit au moins une autorité française et une étrangère"
                            + " mais réunit Annecy, Nice"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TWINNING.withMembers(BAYREUTH, CHELTENHAM));
  }

  @Test
  void beganInTheYearDeclaredOrThatOfTheFirstSignature() {
    Agreement second = signed("1990-05-01");
    Agreement first = signed("1966-06-18");
    assertThat(TWINNING.firstYear()).isEmpty();
    assertThat(TWINNING.withAgreements(second, first).firstYear()).hasValue(1966);
    assertThat(TWINNING.withAgreements(second).withDeclaredFirstYear(1967).firstYear())
        .hasValue(1967);
  }

  private static Agreement signed(String day) {
    return Agreement.builder()
        .kind(AgreementKind.SIGNED_CONVENTION)
        .signedOn(LocalDate.parse(day))
        .build();
  }

  @Test
  void refusesYearsThatCannotBe() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TWINNING.withDeclaredFirstYear(1799))
        .withMessage("the year of a partnership must be from 1800 to 2200 but was 1799");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TWINNING.withLastYear(2201))
        .withMessage("the year of a partnership must be from 1800 to 2200 but was 2201");
    assertThat(TWINNING.withDeclaredFirstYear(1800).withLastYear(2200).lastYear()).hasValue(2200);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TWINNING.withAgreements(signed("1966-06-18")).withLastYear(1965))
        .withMessage("a partnership that began in 1966 must not end in 1965");
    assertThat(TWINNING.withDeclaredFirstYear(1966).withLastYear(1966).lastYear()).hasValue(1966);
  }

  @Test
  void onlyANetworkHasAName() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TWINNING.withNetwork("CGLU"))
        .withMessage(
            "only membership in the same network names a network but the form is “twinning”");
    assertThat(
            Partnership.builder()
                .form(PartnershipForm.RESEAU)
                .network("CGLU")
                .addMembers(ANNECY, BAYREUTH, CHELTENHAM)
                .build()
                .network())
        .contains("CGLU");
  }

  @Test
  void twoSourcesTellOneRelation() {
    Partnership atlas = TWINNING.withSources(ATLAS).withDeclaredFirstYear(1967);
    Partnership city =
        TWINNING.withSources(CITY, ATLAS).withDeclaredFirstYear(1966).withLastYear(2001);
    Partnership both = atlas.combinedWith(city);
    assertThat(both.sources()).containsExactly(ATLAS, CITY);
    assertThat(both.declaredFirstYear()).hasValue(1966);
    assertThat(both.lastYear()).hasValue(2001);
    assertThat(both.combinedWith(both)).isEqualTo(both);
    assertThat(atlas.withForm(PartnershipForm.PACTE_D_AMITIE).isBetweenSameMembersAs(city))
        .isTrue();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> atlas.combinedWith(city.withForm(PartnershipForm.PACTE_D_AMITIE)))
        .withMessage(
            "only accounts of one relation can be combined but one says “twinning” and the other"
                + " “pact of friendship”");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> atlas.combinedWith(city.withMembers(ANNECY, CHELTENHAM)))
        .withMessage("only accounts of one relation can be combined but the members differ");
  }

  @Test
  void followsItsMembersThroughMergers() {
    // Annecy-le-Vieux and Seynod became Annecy in 2017.
    AuthorityDirectory directory = AuthorityDirectory.bundled();
    LocalDate before = LocalDate.of(2016, 6, 1);
    LocalDate after = LocalDate.of(2018, 6, 1);
    PartnershipMember annecyLeVieux = commune(directory, "74011", before);
    PartnershipMember seynod = commune(directory, "74268", before);
    Partnership partnership =
        TWINNING.withMembers(annecyLeVieux, seynod, BAYREUTH).onDay(directory, before, after);
    assertThat(partnership.french())
        .singleElement()
        .satisfies(
            member -> {
              assertThat(member.name()).isEqualTo("Annecy");
              assertThat(member.inseeCode()).contains(InseeCode.parse("74010"));
              assertThat(member.kind()).contains(AuthorityKind.COMMUNE);
            });
    assertThat(partnership.foreign()).containsExactly(BAYREUTH);
    assertThat(TWINNING.onDay(directory, before, after)).isEqualTo(TWINNING);
  }

  @Test
  void aNumberOrCodeLeadsToTheAuthority() {
    AuthorityDirectory directory = AuthorityDirectory.bundled();
    LocalDate day = LocalDate.of(2026, 6, 1);
    PartnershipMember byNumber = ANNECY.withSiren(Siren.of("200063402"));
    assertThat(TWINNING.withMembers(byNumber, BAYREUTH).onDay(directory, day, day).french())
        .singleElement()
        .satisfies(member -> assertThat(member.inseeCode()).contains(InseeCode.of("74010")));
    // The code of a commune says nothing of a département that bears its name.
    PartnershipMember other =
        ANNECY.withInseeCode(InseeCode.of("74010")).withKind(AuthorityKind.DEPARTEMENT);
    assertThat(TWINNING.withMembers(other, BAYREUTH).onDay(directory, day, day).french())
        .containsExactly(other);
  }

  @Test
  void membersOfOneCountryStandByName() {
    PartnershipMember augsburg = member("Augsburg", "DEU");
    PartnershipMember numbered = ANNECY.withKind(AuthorityKind.COMMUNE);
    assertThat(TWINNING.withMembers(CHELTENHAM, BAYREUTH, augsburg, numbered, ANNECY).members())
        .containsExactlyElementsOf(
            TWINNING.withMembers(ANNECY, numbered, augsburg, CHELTENHAM, BAYREUTH).members())
        .endsWith(augsburg, BAYREUTH, CHELTENHAM);
  }

  private static PartnershipMember commune(
      AuthorityDirectory directory, String code, LocalDate day) {
    return PartnershipMember.of(directory.commune(InseeCode.parse(code), day).orElseThrow());
  }
}
