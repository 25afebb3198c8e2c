package io.github.aict.territory;

import static io.github.aict.territory.MatchedBy.NAME;
import static io.github.aict.territory.MatchedBy.NEAR;
import static io.github.aict.territory.MatchedBy.OTHER_TIME;
import static io.github.aict.territory.MatchedBy.SHORT_NAME;
import static io.github.aict.territory.MatchedBy.SUBDIVISION;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityMatchTest {

  private static final AuthorityDirectory DIRECTORY = AuthorityDirectory.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rennes;35238;NAME",
        "RENNES;35238;NAME",
        "Ville de Rennes;35238;NAME",
        "COMMUNE DE RENNES;35238;NAME",
        "Chalon s/ Saône;71076;NAME",
        "CHALON SUR SAONE;71076;NAME",
        "St-Etienne;42218;NAME",
        "Le Havre;76351;NAME",
        "Havre (Le);76351;NAME",
        "Havre, Le;76351;NAME",
        "L'Haÿ-les-Roses;94038;NAME",
        "L’Hay les Roses;94038;NAME",
        "Schoelcher;97229;NAME",
        "Château-Chinon (Ville);58062;NAME",
        "Saint-Denis (93);93066;NAME",
        "Saint-Denis, Seine-Saint-Denis;93066;NAME",
        "Saint-Denis, La Réunion;97411;NAME",
        "Gray, Haute-Saône;70279;NAME",
        "Montréal (Occitanie, Aude);11254;NAME",
        "Montréal, Languedoc-Roussillon;11254;NAME",
        "Pringy, Haute-Savoie;74010;SUBDIVISION",
        "Lyon 3e Arrondissement;69123;SUBDIVISION",
        "Cherbourg;50129;OTHER_TIME",
        "Bellegarde-sur-Valserine;01033;SUBDIVISION",
        "Paris;75;NAME",
        "Ville de Paris;75;NAME",
        "Département de la Mayenne;53;NAME",
        "Conseil général de l'Hérault;34;NAME",
        "Conseil départemental du Bas-Rhin;6AE;OTHER_TIME",
        "Région Bretagne;53;NAME",
        "CONSEIL REGIONAL DE CHAMPAGNE-ARDENNE;44;OTHER_TIME",
        "Corse;20R;OTHER_TIME",
        "Nantes métropole;244400404;NAME",
        "Métropole de Lyon;69M;NAME",
        "Communauté de communes Faucigny-Glières;200000172;SHORT_NAME",
        "Cergy-Pontoise;249500109;SHORT_NAME",
        "Wallis et Futuna;986;NAME",
        "Papeete;98735;NAME"
      })
  void resolvesNamesAsTheyStandInFiles(String name, String code, MatchedBy by) {
    AuthorityMatch match = DIRECTORY.resolve(name);
    assertThat(match).isInstanceOf(AuthorityMatch.Resolved.class);
    AuthorityCandidate candidate = ((AuthorityMatch.Resolved) match).candidate();
    assertThat(candidate.authority().code()).isEqualTo(code);
    assertThat(candidate.by()).isEqualTo(by);
    assertThat(match.authority()).contains(candidate.authority());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "st denis;97411 93066 11339 30247",
        "Mayenne;53 53147",
        "La Réunion;04 974 47222",
        "Louhans;71263 71056 71528",
        "Rochelle;241700434 17300 70450"
      })
  void namesTheSeveralThatANameMayMean(String name, String codes) {
    AuthorityMatch match = DIRECTORY.resolve(name);
    assertThat(match).isInstanceOf(AuthorityMatch.Ambiguous.class);
    assertThat(((AuthorityMatch.Ambiguous) match).candidates())
        .extracting(candidate -> candidate.authority().code())
        .containsExactly(codes.split(" "));
    assertThat(match.authority()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bordeau;33063 73050",
        "Rennes, Haute-Savoie;35238",
        "Région Centre;24",
        "Juan-les-Pins;",
        "Dunkirk;",
        "x;"
      })
  void namesNearMissesOfANameThatNobodyBears(String name, String codes) {
    AuthorityMatch match = DIRECTORY.resolve(name);
    assertThat(match).isInstanceOf(AuthorityMatch.Unknown.class);
    List<AuthorityCandidate> nearMisses = ((AuthorityMatch.Unknown) match).nearMisses();
    assertThat(nearMisses).allMatch(candidate -> candidate.by() == NEAR);
    assertThat(nearMisses)
        .extracting(candidate -> candidate.authority().code())
        .containsExactly(codes == null ? new String[0] : codes.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "(", ")", "((()))", ",", ",,,", "s/", "\u0000", "\ud800", "é", "l", "Le"})
  void knowsNothingOfTextsWithoutAName(String name) {
    assertThat(DIRECTORY.resolve(name)).isEqualTo(new AuthorityMatch.Unknown(ImmutableList.of()));
  }

  @Test
  void takesTheKindForWhatIsAskedFor() {
    AuthorityQuery mayenne = AuthorityQuery.of("Mayenne");
    assertThat(code(mayenne.withKind(AuthorityKind.COMMUNE))).isEqualTo("53147");
    assertThat(code(mayenne.withKind(AuthorityKind.DEPARTEMENT))).isEqualTo("53");
    assertThat(DIRECTORY.resolve(mayenne.withKind(AuthorityKind.REGION)).authority()).isEmpty();
    assertThat(code(AuthorityQuery.of("Paris").withKind(AuthorityKind.COMMUNE))).isEqualTo("75");
    assertThat(code(AuthorityQuery.of("Corse").withKind(AuthorityKind.REGION))).isEqualTo("20R");
  }

  @Test
  void takesTheDepartementAsCodeOrName() {
    AuthorityQuery query = AuthorityQuery.of("Saint-Denis");
    assertThat(code(query.withDepartement("93"))).isEqualTo("93066");
    assertThat(code(query.withDepartement("SEINE SAINT DENIS"))).isEqualTo("93066");
    assertThat(code(query.withDepartement("974"))).isEqualTo("97411");
    assertThat(DIRECTORY.resolve(query.withDepartement("35")))
        .isInstanceOf(AuthorityMatch.Unknown.class);
    // What is no département does not restrict.
    assertThat(DIRECTORY.resolve(query.withDepartement("Atlantis")))
        .isEqualTo(DIRECTORY.resolve(query));
  }

  @Test
  void takesThePlace() {
    AuthorityQuery saintDenis = AuthorityQuery.of("Saint-Denis");
    assertThat(code(saintDenis.withPlace(Coordinates.of(48.9356, 2.3539)))).isEqualTo("93066");
    assertThat(code(saintDenis.withPlace(Coordinates.of(-20.8789, 55.4481)))).isEqualTo("97411");
    assertThat(DIRECTORY.resolve(saintDenis.withPlace(Coordinates.of(60, 10))))
        .isInstanceOf(AuthorityMatch.Unknown.class);
    // The name alone would be that of another commune.
    AuthorityQuery evry = AuthorityQuery.of("Évry").withKind(AuthorityKind.COMMUNE);
    assertThat(code(evry)).isEqualTo("89162");
    assertThat(code(evry.withPlace(Coordinates.of(48.6239, 2.4294)))).isEqualTo("91228");
    AuthorityQuery torfou = AuthorityQuery.of("Torfou").withPlace(Coordinates.of(47.0375, -1.1158));
    assertThat(((AuthorityMatch.Resolved) DIRECTORY.resolve(torfou)).candidate().by())
        .isEqualTo(SUBDIVISION);
  }

  @Test
  void takesTheDay() {
    AuthorityQuery alsace = AuthorityQuery.of("Alsace");
    AuthorityMatch before = DIRECTORY.resolve(alsace.withDay(LocalDate.of(2010, 1, 1)));
    assertThat(before.authority().map(TerritorialAuthority::code)).contains("42");
    assertThat(((AuthorityMatch.Resolved) before).candidate().by()).isEqualTo(NAME);
    AuthorityQuery grandEst = AuthorityQuery.of("Grand Est");
    assertThat(DIRECTORY.resolve(grandEst.withDay(LocalDate.of(2010, 1, 1))))
        .isInstanceOf(AuthorityMatch.Ambiguous.class);
    AuthorityQuery cherbourg = AuthorityQuery.of("Cherbourg-Octeville");
    AuthorityMatch in2010 = DIRECTORY.resolve(cherbourg.withDay(LocalDate.of(2010, 1, 1)));
    assertThat(((AuthorityMatch.Resolved) in2010).candidate().by()).isEqualTo(NAME);
    AuthorityMatch today = DIRECTORY.resolve(cherbourg);
    assertThat(((AuthorityMatch.Resolved) today).candidate().by())
        .isIn(SUBDIVISION, OTHER_TIME, SHORT_NAME);
    assertThat(today.authority().map(TerritorialAuthority::name)).contains("Cherbourg-en-Cotentin");
  }

  private static String code(AuthorityQuery query) {
    return DIRECTORY
        .resolve(query)
        .authority()
        .map(found -> found.inseeCode().map(InseeCode::value).orElse(found.code()))
        .map(code -> code.equals("75056") ? "75" : code)
        .orElse("none");
  }
}
