package io.github.aict.territory;

import static io.github.aict.territory.AuthorityKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityKindTest {

  @ParameterizedTest
  @EnumSource
  void hasNoCycle(AuthorityKind kind) {
    Set<AuthorityKind> seen = EnumSet.noneOf(AuthorityKind.class);
    Set<AuthorityKind> level = EnumSet.of(kind);
    while (!level.isEmpty()) {
      level = level.stream().flatMap(each -> each.broader().stream()).collect(Collectors.toSet());
      assertThat(level).doesNotContain(kind);
      seen.addAll(level);
      assertThat(seen).hasSizeLessThan(AuthorityKind.values().length);
    }
    assertThat(seen).allMatch(kind::isWithin);
    assertThat(EnumSet.complementOf(EnumSet.copyOf(union(seen, kind)))).noneMatch(kind::isWithin);
  }

  private static Set<AuthorityKind> union(Set<AuthorityKind> all, AuthorityKind kind) {
    return Stream.concat(all.stream(), Stream.of(kind)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void isIdentifiedByItsName(AuthorityKind kind) {
    assertThat(kind.code()).isEqualTo(kind.name()).hasToString(kind.toString());
    assertThat(AuthorityKind.valueOf(kind.toString())).isSameAs(kind);
    assertThat(Serials.copy(kind)).isSameAs(kind);
    assertThat(kind.label().fr()).doesNotContain("'");
  }

  @Test
  void someKindsHaveTwoBroaderOnes() {
    assertThat(COMMUNE.broader()).containsExactlyInAnyOrder(COLLECTIVITE, MUNICIPALITY);
    assertThat(SYNDICAT_EAU.broader()).containsExactlyInAnyOrder(GROUPEMENT, STRUCTURE_GESTION_EAU);
    assertThat(SYNDICAT_RIVIERE.broader())
        .containsExactlyInAnyOrder(GROUPEMENT, STRUCTURE_GESTION_EAU);
    assertThat(ASI.broader()).containsExactlyInAnyOrder(ASSOCIATION, CSO);
    assertThat(ONG.broader()).containsExactlyInAnyOrder(ASSOCIATION, CSO);
    assertThat(ASSOCIATION_DE_COLLECTIVITES.broader())
        .containsExactlyInAnyOrder(ASSOCIATION, NON_PROFIT_REPRESENTING_AUTHORITIES);
  }

  @Test
  void tellsTheTops() {
    assertThat(Stream.of(AuthorityKind.values()).filter(kind -> kind.broader().isEmpty()))
        .containsExactlyInAnyOrder(
            LOCAL_AUTHORITY,
            STRUCTURE_GESTION_EAU,
            CAMP_DE_REFUGIES,
            ASSOCIATION,
            CSO,
            NON_PROFIT_REPRESENTING_AUTHORITIES,
            COLLECTIF_DE_COLLECTIVITES,
            ORGANISME_PUBLIC,
            ORGANISME_PRIVE,
            OPERATEUR_PAR_CONVENTION,
            REDEVABLE,
            ETAT_ETRANGER);
  }

  @Test
  void tellsLocalAuthorities() {
    assertThat(Stream.of(AuthorityKind.values()).filter(kind -> !kind.isLocalAuthority()))
        .containsExactlyInAnyOrder(
            STRUCTURE_GESTION_EAU,
            CAMP_DE_REFUGIES,
            ASSOCIATION,
            CSO,
            ASI,
            ONG,
            ASSOCIATION_OF_CSO,
            NON_PROFIT_REPRESENTING_AUTHORITIES,
            ASSOCIATION_DE_COLLECTIVITES,
            TWINNING_COMMITTEE,
            COLLECTIF_DE_COLLECTIVITES,
            ORGANISME_PUBLIC,
            ETABLISSEMENT_PUBLIC_LOCAL,
            GIP,
            AGENCE_DE_L_EAU,
            OFFICE_DE_L_EAU,
            ILE_DE_FRANCE_MOBILITES,
            ETAT_ETRANGER,
            ORGANISME_PRIVE,
            ENTREPRISE,
            SEM,
            SPL,
            OPERATEUR_PAR_CONVENTION,
            REDEVABLE);
  }

  @Test
  void tellsWhichLocalAuthoritiesMayBeForeign() {
    assertThat(
            Stream.of(AuthorityKind.values())
                .filter(kind -> kind.isLocalAuthority() && !kind.isFrench()))
        .containsExactlyInAnyOrder(
            LOCAL_AUTHORITY,
            MUNICIPALITY,
            COMMUNE,
            DEPARTEMENT,
            REGION,
            LOCAL_AUTHORITY_OTHER_LEVEL,
            AUTORITE_LOCALE_ETRANGERE,
            GOUVERNORAT,
            CONSEIL_DE_VILLAGE,
            CONSEIL_LOCAL,
            FEDERATION_DE_MUNICIPALITES);
    assertThat(AuthorityKind.values())
        .filteredOn(AuthorityKind::isFrench)
        .allMatch(AuthorityKind::isLocalAuthority)
        .contains(COLLECTIVITE_EUROPEENNE_D_ALSACE, METROPOLE, SYNDICAT_EAU, NOUVELLE_CALEDONIE);
  }

  @Test
  void datesOnlyWhatASourceDates() {
    assertThat(METROPOLE_DE_LYON.validity()).isEqualTo(Validity.from(LocalDate.of(2015, 1, 1)));
    assertThat(COLLECTIVITE_EUROPEENNE_D_ALSACE.validity())
        .isEqualTo(Validity.from(LocalDate.of(2021, 1, 1)));
    assertThat(SAINT_MARTIN.validity()).isEqualTo(Validity.from(LocalDate.of(2007, 2, 22)));
    assertThat(METROPOLE_DE_LYON.validityConfidence()).contains(Confidence.VERIFIED);
    assertThat(COLLECTIVITE_DE_CORSE.validity()).isEqualTo(Validity.from(LocalDate.of(2018, 1, 1)));
    assertThat(COLLECTIVITE_DE_CORSE.validityConfidence()).contains(Confidence.LIKELY);
    assertThat(COLLECTIVITE_TERRITORIALE_UNIQUE.validityConfidence()).contains(Confidence.LIKELY);
    assertThat(DEPARTEMENT_DE_MAYOTTE.validity())
        .isEqualTo(Validity.from(LocalDate.of(2011, 3, 31)));
    assertThat(VILLE_DE_PARIS.validity()).isEqualTo(Validity.always());
    assertThat(VILLE_DE_PARIS.validityConfidence()).isEmpty();
  }

  @Test
  void citesNoUnverifiedBasis() {
    assertThat(Stream.of(AuthorityKind.values()).flatMap(kind -> kind.legalBasis().stream()))
        .hasSizeGreaterThan(20)
        .noneMatch(basis -> basis.confidence() == Confidence.UNVERIFIED);
    assertThat(VILLE_DE_PARIS.legalBasis()).isEmpty();
    assertThat(MUNICIPALITY.legalBasis()).isEmpty();
    assertThat(GROUPEMENT.legalBasis())
        .hasValueSatisfying(
            basis -> {
              assertThat(basis.locator()).extracting(Label::fr).isEqualTo("L5111-1");
              assertThat(basis.confidence()).isEqualTo(Confidence.VERIFIED);
            });
    assertThat(METROPOLE.legalBasis())
        .hasValueSatisfying(
            basis -> {
              assertThat(basis.locator()).extracting(Label::fr).isEqualTo("L5217-1");
              assertThat(basis.confidence()).isEqualTo(Confidence.LIKELY);
            });
  }

  @ParameterizedTest
  @EnumSource
  void aDateComesWithABasis(AuthorityKind kind) {
    if (!kind.validity().equals(Validity.always())) {
      assertThat(kind.legalBasis()).isPresent();
    }
  }

  @Test
  void tellsTheRegimeOfADay() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    assertThat(COMMUNE.actionRegime(day)).contains(ActionRegime.DROIT_COMMUN);
    assertThat(METROPOLE_DE_LYON.actionRegime(LocalDate.of(2014, 12, 31))).isEmpty();
    assertThat(METROPOLE_DE_LYON.actionRegime(LocalDate.of(2015, 1, 1)))
        .contains(ActionRegime.DROIT_COMMUN);
    assertThat(SAINT_MARTIN.actionRegime(day)).contains(ActionRegime.STATUT_PROPRE);
    assertThat(COMMUNE_DE_POLYNESIE_FRANCAISE.actionRegime(LocalDate.of(2008, 2, 29)))
        .contains(ActionRegime.NON_CONNU);
    assertThat(COMMUNE_DE_POLYNESIE_FRANCAISE.actionRegime(LocalDate.of(2008, 3, 1)))
        .contains(ActionRegime.DROIT_COMMUN_ADAPTE);
    assertThat(AGENCE_DE_L_EAU.actionRegime(day)).contains(ActionRegime.UN_POUR_CENT);
    assertThat(SPL.actionRegime(day)).contains(ActionRegime.AUCUN);
    assertThat(WALLIS_ET_FUTUNA.actionRegime(day)).contains(ActionRegime.NON_CONNU);
    assertThat(GOUVERNORAT.actionRegime(day)).contains(ActionRegime.HORS_CHAMP);
    assertThat(ASSOCIATION.actionRegime(day)).contains(ActionRegime.HORS_CHAMP);
    assertThat(Stream.of(ActionRegime.values()).filter(ActionRegime::isUnderL1115))
        .containsExactly(ActionRegime.DROIT_COMMUN, ActionRegime.DROIT_COMMUN_ADAPTE);
  }

  @ParameterizedTest
  @EnumSource
  void hasARegimeWhileItExists(AuthorityKind kind) {
    assertThat(kind.actionRegimes().gaps()).isEmpty();
    assertThat(kind.actionRegimes().versions().keySet().asList().get(0).firstDay())
        .isEqualTo(kind.validity().firstDay());
  }

  @Test
  void narrowsAKindByItsSeat() {
    assertThat(COMMUNE.seatedIn(Country.of("PYF"))).isEqualTo(COMMUNE_DE_POLYNESIE_FRANCAISE);
    assertThat(COMMUNE.seatedIn(Country.of("NCL"))).isEqualTo(COMMUNE_DE_NOUVELLE_CALEDONIE);
    assertThat(COMMUNE.seatedIn(Country.of("FRA"))).isEqualTo(COMMUNE);
    assertThat(COMMUNE.seatedIn(Country.of("REU"))).isEqualTo(COMMUNE);
    assertThat(COMMUNE.seatedIn(Country.of("WLF"))).isEqualTo(LOCAL_AUTHORITY);
    assertThat(SYNDICAT_MIXTE.seatedIn(Country.of("NCL"))).isEqualTo(LOCAL_AUTHORITY);
    assertThat(SYNDICAT_MIXTE.seatedIn(Country.of("GLP"))).isEqualTo(SYNDICAT_MIXTE);
    assertThat(SYNDICAT_MIXTE.seatedIn(Country.of("PYF")))
        .isEqualTo(GROUPEMENT_DE_POLYNESIE_FRANCAISE);
    assertThat(DEPARTEMENT.seatedIn(Country.of("MYT"))).isEqualTo(DEPARTEMENT_DE_MAYOTTE);
    assertThat(DEPARTEMENT.seatedIn(Country.of("REU"))).isEqualTo(DEPARTEMENT_D_OUTRE_MER);
    assertThat(REGION.seatedIn(Country.of("GLP"))).isEqualTo(REGION_D_OUTRE_MER);
    assertThat(REGION.seatedIn(Country.of("FRA"))).isEqualTo(REGION);
    assertThat(COLLECTIVITE_OUTRE_MER.seatedIn(Country.of("MAF"))).isEqualTo(SAINT_MARTIN);
    assertThat(ASSOCIATION.seatedIn(Country.of("PYF"))).isEqualTo(ASSOCIATION);
    assertThat(COMMUNE.seatedIn(Country.of("SEN"))).isEqualTo(AUTORITE_LOCALE_ETRANGERE);
    assertThat(MUNICIPALITY.seatedIn(Country.of("ARG"))).isEqualTo(AUTORITE_LOCALE_ETRANGERE);
    assertThat(MUNICIPALITY.seatedIn(Country.of("PYF"))).isEqualTo(COMMUNE_DE_POLYNESIE_FRANCAISE);
    assertThat(ASSOCIATION.seatedIn(Country.of("SEN"))).isEqualTo(ASSOCIATION);
  }
}
