package io.github.aict.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddBasis;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SuggestedOdd;
import java.util.List;
import org.junit.jupiter.api.Test;

class OddLocalisationTest {

  private static final OddMapping TABLE =
      OddMapping.parse(
          """
          version\t1
          SECTOR\t140\t6\t50 %\tR.\tR.
          SECTOR\t140\t3\t25 %\tR.\tR.
          THEME\tEAU\t6.1\t100 %\tR.\tR.
          """);

  private static final Project WELLS =
      Project.builder()
          .title("Puits")
          .sectors(ImmutableSet.of(SectorCode.of("14031")))
          .themes(ImmutableSet.of(Theme.of("EAU_POTABLE"), Theme.of("INCONNU")))
          .odd(ImmutableSet.of(Odd.ODD_17, Odd.ODD_6))
          .build();
  private static final Project SCHOOL =
      Project.builder().title("École").odd(ImmutableSet.of(Odd.ODD_4)).build();
  private static final Project SILENT =
      Project.builder().title("Eau").themes(ImmutableSet.of(Theme.of("EAU"))).build();
  private static final Project NONE =
      Project.builder().title("Aucun").odd(ImmutableSet.of()).build();

  @Test
  void tellsTheGoalsOfAProjectApart() {
    ProjectOdd goals = ProjectOdd.of(WELLS, TABLE);
    assertThat(goals.project()).isEqualTo(WELLS);
    assertThat(goals.declared().orElseThrow())
        .containsExactly(new DeclaredOdd(Odd.ODD_6), new DeclaredOdd(Odd.ODD_17));
    assertThat(goals.suggestedGoals()).containsExactly(Odd.ODD_3, Odd.ODD_6);
    assertThat(goals.suggested())
        .extracting(SuggestedOdd::from)
        .containsExactly("14031", "EAU_POTABLE", "14031");
    assertThat(goals.suggested(Odd.ODD_6))
        .extracting(SuggestedOdd::weight)
        .containsExactly(Rate.percent(100), Rate.percent(50));
    assertThat(goals.suggested(Odd.ODD_17)).isEmpty();
    assertThat(goals).hasToString("declared [ODD 6, ODD 17], suggested [ODD 3, ODD 6]");
  }

  @Test
  void whatIsNotKnownIsNotNone() {
    assertThat(ProjectOdd.of(SILENT, TABLE).declared()).isEmpty();
    assertThat(ProjectOdd.of(SILENT, TABLE)).hasToString("declared unknown, suggested [ODD 6]");
    assertThat(ProjectOdd.of(NONE, TABLE).declared()).contains(ImmutableSet.of());
    assertThat(ProjectOdd.of(NONE, TABLE).suggested()).isEmpty();
  }

  @Test
  void findsTheProjectsOfAGoal() {
    OddLocalisation found = OddLocalisation.of(List.of(WELLS, SCHOOL, SILENT, NONE), TABLE);
    assertThat(found.declaring(Odd.ODD_6)).containsExactly(WELLS);
    assertThat(found.suggestedFor(Odd.ODD_6)).containsExactly(WELLS, SILENT);
    assertThat(found.declaring(Odd.ODD_4)).containsExactly(SCHOOL);
    assertThat(found.suggestedFor(Odd.ODD_4)).isEmpty();
    assertThat(found.declaring(Odd.ODD_3)).isEmpty();
    assertThat(found.suggestedFor(Odd.ODD_3)).containsExactly(WELLS);
    assertThat(found.undeclared()).containsExactly(SILENT);
    assertThat(found.projects())
        .extracting(ProjectOdd::project)
        .containsExactly(WELLS, SCHOOL, SILENT, NONE);
  }

  @Test
  void isAValue() {
    OddLocalisation found = OddLocalisation.of(List.of(WELLS, SILENT), TABLE);
    assertThat(Samples.copy(found)).isEqualTo(found).hasSameHashCodeAs(found);
    assertThat(found)
        .isEqualTo(OddLocalisation.of(List.of(WELLS, SILENT), TABLE))
        .isNotEqualTo(OddLocalisation.of(List.of(SILENT, WELLS), TABLE))
        .hasToString(
            "[declared [ODD 6, ODD 17], suggested [ODD 3, ODD 6], declared unknown, suggested [ODD"
                + " 6]]");
    assertThat(ProjectOdd.of(WELLS, TABLE))
        .isNotEqualTo(ProjectOdd.of(WELLS, OddMapping.bundled()));
  }

  @Test
  void theBundledTableKnowsTheThemesOfTheCalls() {
    assertThat(Theme.known()).hasSize(28);
    assertThat(Theme.known())
        .allSatisfy(
            theme ->
                assertThat(OddMapping.bundled().suggest(OddBasis.THEME, theme))
                    .allMatch(suggestion -> suggestion.link().code().equals(theme.code()))
                    .isNotEmpty());
    ImmutableSet<String> known =
        Theme.known().stream().map(Theme::code).collect(ImmutableSet.toImmutableSet());
    assertThat(OddMapping.bundled().links())
        .filteredOn(link -> link.basis() == OddBasis.THEME)
        .allMatch(link -> known.contains(link.code()));
  }
}
