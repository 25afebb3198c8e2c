package io.github.aict.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Samples;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddMappingTest {

  private static final String SMALL =
      """
      # A table of one's own.
      version\tville-1

      SECTOR\t140\t6\t100 %\tL’eau.\tWater.
      SECTOR\t14030\t6.1\t1/3\tL’eau potable.\tDrinking water.
      SECTOR\t14030\t3\t25 %\tLa santé.\tHealth.
      THEME\tEAU_POTABLE\t6.1\t100 %\tL’eau potable.\tDrinking water.
      POLICY_FAMILY\tHUMAN_DEVELOPMENT\t4\t50 %\tL’école.\tSchool.
      """;

  static List<OddLink> bundled() {
    return OddMapping.bundled().links();
  }

  private static OddLink link(String code, String goal, int percent) {
    return new OddLink(
        OddBasis.SECTOR, code, goal, Rate.percent(percent), Label.of("Raison.", "Reason."));
  }

  @Test
  void suggestsWhatTheTermItselfSays() {
    OddMapping mapping = OddMapping.parse(SMALL);
    ImmutableList<SuggestedOdd> found = mapping.suggest(SectorCode.of("14030"));
    assertThat(found).hasSize(2);
    SuggestedOdd first = found.get(0);
    assertThat(first.odd()).isEqualTo(Odd.ODD_6);
    assertThat(first.target()).contains(OddTarget.of("6.1"));
    assertThat(first.weight()).isEqualTo(Rate.of(1, 3));
    assertThat(first.reason()).isEqualTo(Label.of("L’eau potable.", "Drinking water."));
    assertThat(first.from()).isEqualTo("14030");
    assertThat(first.version()).isEqualTo("ville-1").isEqualTo(mapping.version());
    assertThat(found.get(1).target()).isEmpty();
  }

  @Test
  void aTermWithoutALineTakesThoseOfTheNearestBroaderOne() {
    OddMapping mapping = OddMapping.parse(SMALL);
    SuggestedOdd basin = mapping.suggest(SectorCode.of("14040")).get(0);
    assertThat(basin.link().code()).isEqualTo("140");
    assertThat(basin.from()).isEqualTo("14040");
    assertThat(mapping.suggest(SectorCode.of("140"))).hasSize(1);
    assertThat(mapping.suggest(SectorCode.of("110"))).isEmpty();
    assertThat(mapping.suggest(PolicyFamily.HUMAN_DEVELOPMENT))
        .extracting(SuggestedOdd::odd)
        .containsExactly(Odd.ODD_4);
    assertThat(mapping.suggest(PolicyFamily.COMMON_CHALLENGES)).isEmpty();
    // The code of a family is not looked up among the sectors.
    assertThat(mapping.suggest(OddBasis.THEME, SectorCode.of("140"))).isEmpty();
  }

  @Test
  void isAValue() {
    OddMapping mapping = OddMapping.parse(SMALL);
    assertThat(OddMapping.of("ville-1", mapping.links()))
        .isEqualTo(mapping)
        .hasSameHashCodeAs(mapping);
    assertThat(OddMapping.of("ville-2", mapping.links())).isNotEqualTo(mapping);
    assertThat(OddMapping.of("ville-1", List.of())).isNotEqualTo(mapping);
    assertThat(Samples.copy(mapping)).isEqualTo(mapping);
    assertThat(Samples.copy(mapping).suggest(SectorCode.of("140"))).hasSize(1);
    assertThat(Samples.copy(mapping.suggest(SectorCode.of("140"))))
        .isEqualTo(mapping.suggest(SectorCode.of("140")));
    assertThat(OddMapping.parse("\ufeff" + SMALL.replace("\n", "\r\n"))).isEqualTo(mapping);
  }

  @Test
  void isWrittenWithoutItsComments() {
    OddMapping mapping = OddMapping.parse(SMALL);
    assertThat(mapping.toString())
        .startsWith("version\tville-1\nSECTOR\t140\t6\t100 %\tL’eau.\tWater.\n")
        .hasLineCount(6);
    assertThat(OddMapping.parse(mapping.toString())).isEqualTo(mapping);
  }

  @Test
  void aVersionHasAtMost64Characters() {
    String longest = "v".repeat(64);
    assertThat(OddMapping.parse("version\t" + longest).version()).isEqualTo(longest);
    assertThatThrownBy(() -> OddMapping.parse("version\t" + longest + "v"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("the version, of 1 to 64 characters");
  }

  @Test
  void aLongCellIsQuotedInPart() {
    String cell = "1".repeat(60);
    assertThatThrownBy(() -> OddMapping.parse("version\tv\nSECTOR\t140\t" + cell + "\t1/3\tA.\tB."))
        .hasMessageEndingWith("and not “" + cell + "”");
    assertThatThrownBy(
            () -> OddMapping.parse("version\tv\nSECTOR\t140\t" + cell + "1\t1/3\tA.\tB."))
        .hasMessageEndingWith("and not “" + cell + "…”");
  }

  @Test
  void tellsEveryWrongLineAtOnce() {
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                OddMapping.parse(
                    """
                    version\tville-1
                    SECTOR\t140\t6
                    secteur\t140\t18\tbeaucoup\tR.\tR.
                    SECTOR\t14039\t6.x\t100 %\tR.\tR.
                    SECTOR\t140\t6\t0 %\tR.\tR.
                    SECTOR\t140\t6\t101 %\tR.\tR.
                    THEME\teau potable\t6\t50 %\tR.\tR.
                    SECTOR\t140\t6\t50 %\tR.\t
                    SECTOR\t140\t6\t50 %\tR.\tR.
                    SECTOR\t140\t6\t25 %\tR.\tR.
                    POLICY_FAMILY\tEAU\t6\t25 %\tR.\tR.
                    """));
    assertThat(refusal.reason().en().lines())
        .containsExactly(
            "line 2: there must be 6 cells parted by tabs and not 3",
            "line 3: the basis must be SECTOR, THEME or POLICY_FAMILY and not “secteur”",
            "line 3: there must be an SDG from 1 to 17 or a target such as 6.1 and not “18”",
            "line 3: the weight must be a rate such as 50 % or 1/3 and not “beaucoup”",
            "line 4: the code (DAC sector) must be known (near it: 14030, 14031, 14032) and not"
                + " “14039”",
            "line 4: there must be an SDG from 1 to 17 or a target such as 6.1 and not “6.x”",
            "line 5: the weight must be more than 0% and at most 100% but was 0 %",
            "line 6: the weight must be more than 0% and at most 100% but was 101 %",
            "line 7: the code (theme) must be known and not “eau potable”",
            "line 8: the reason must be told in French and in English",
            "line 10: line 9 already links 140 and 6",
            "line 11: the code (family of public policies) must be known and not “EAU”");
    assertThat(refusal.reason().fr().lines())
        .hasSize(12)
        .startsWith("ligne 2\u00a0: il faut 6 cellules séparées par des tabulations et non 3")
        .contains(
            "ligne 4\u00a0: le code (secteur du CAD) doit être connu (proches\u00a0: 14030, 14031,"
                + " 14032) et non «\u00a014039\u00a0»",
            "ligne 10\u00a0: la ligne 9 rapproche déjà 140 et 6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# only a comment\n",
        "SECTOR\t140\t6\t100 %\tR.\tR.\n",
        "version\n",
        "version\t \n",
        "version\ta\tb\n",
        "Version\t1\n"
      })
  void refusesATableWithoutVersion(String text) {
    assertThatThrownBy(() -> OddMapping.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("version");
  }

  @Test
  void tellsAtMostAHundredProblems() {
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> OddMapping.parse("version\t1\n" + "x\ty\n".repeat(5000)));
    assertThat(refusal.reason().en().lines()).hasSize(100);
  }

  @Test
  void refusesTheSameTwice() {
    assertThatThrownBy(
            () -> OddMapping.of("1", List.of(link("140", "6.1", 50), link("140", "6.1", 25))))
        .hasMessage("a table must link 140 and 6.1 only once");
    assertThat(OddMapping.of("1", List.of(link("140", "6.1", 50), link("140", "6", 25))).links())
        .hasSize(2);
    assertThatThrownBy(() -> OddMapping.of(" 1", List.of()))
        .hasMessage("the version of a table must be one line of 1 to 64 characters but was  1");
  }

  @Test
  void refusesLinesThatContradictThemselves() {
    assertThatThrownBy(() -> link("140", "6.x", 50))
        .hasMessage("there must be an SDG from 1 to 17 or a target such as 6.1 and not 6.x");
    assertThatThrownBy(() -> link("14\n", "6.1", 50))
        .hasMessage("the code (DAC sector) must be known but was 14\\u000a");
    assertThatThrownBy(
            () ->
                new OddLink(
                    OddBasis.THEME, "EAU", "6", Rate.percent(1), Label.of("Une\tdeux", "One")))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.reason().fr())
                    .isEqualTo(
                        "la raison doit tenir en une ligne sans caractère de commande mais est"
                            + " Une\\u0009deux"));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void bundledLinesAreWellWritten(OddLink link) {
    assertThat(link.weight()).isIn(Rate.percent(100), Rate.percent(50), Rate.percent(25));
    assertThat(link.reason().fr()).matches("[A-ZÀÉL].*\\.").doesNotContain("'");
    assertThat(link.reason().fr()).doesNotContainPattern("[ \u00a0][:;!?%»]");
    assertThat(link.reason().en()).matches("[A-Z].*\\.").doesNotContain("'");
    // A reason is read alone: it names what it speaks of.
    assertThat(link.reason().fr()).doesNotContainPattern("^(Il|Elle|Ils|Elles|Leur|Ses) ");
    assertThat(link.reason().en()).doesNotContainPattern("^(It|They|Its|Their) ");
  }

  @Test
  void theBundledTableCoversTheLists() {
    OddMapping mapping = OddMapping.bundled();
    assertThat(mapping.version()).isEqualTo("aict-1 2026-11-23");
    assertThat(mapping).isSameAs(OddMapping.bundled());
    assertThat(Samples.copy(mapping)).isEqualTo(mapping);
    assertThat(PolicyFamily.values()).allMatch(family -> !mapping.suggest(family).isEmpty());
    // Aid of every kind, budget support, imports, costs of donors, unspecified.
    assertThat(SectorCode.all().stream().filter(code -> code.level() != SectorLevel.CATEGORY))
        .filteredOn(code -> mapping.suggest(code).isEmpty())
        .extracting(SectorCode::code)
        .containsExactly("43010", "51010", "53030", "53040", "91010", "99810");
  }

  @Test
  void theBundledTableSuggestsWaterForBasicSystems() {
    assertThat(OddMapping.bundled().suggest(SectorCode.of("14030")))
        .extracting(suggestion -> suggestion.target().orElseThrow().code())
        .containsExactly("6.1", "6.2");
    assertThat(OddMapping.bundled().suggest(SectorCode.of("14081")))
        .extracting(SuggestedOdd::odd)
        .containsExactly(Odd.ODD_6);
    assertThat(OddMapping.bundled().suggest(SectorCode.of("23067")).get(0).target())
        .contains(OddTarget.of("7.2"));
    assertThat(OddMapping.bundled().suggest(SectorCode.of("15129")).get(0).link().code())
        .isEqualTo("15112");
  }

  @Test
  void whatIsDeclaredAndWhatIsSuggestedHaveNoTypeInCommon() {
    Set<Class<?>> common = supertypes(DeclaredOdd.class);
    common.retainAll(supertypes(SuggestedOdd.class));
    assertThat(common).containsExactlyInAnyOrder(Object.class, Record.class, Serializable.class);
  }

  private static Set<Class<?>> supertypes(Class<?> type) {
    Set<Class<?>> all = new HashSet<>(Arrays.asList(type.getInterfaces()));
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      all.add(above);
    }
    return all;
  }
}
