package io.github.aict.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

class IatiWriterProperties {

  private static final Path ORIGINALS = Path.of("../../shared/data/iati-schema-2.03");
  private static final IatiWriter WRITER =
      Samples.WRITER.withEvenShares().withSuggestions(OddMapping.bundled());

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @AddLifecycleHook(WhereTheSchemaIs.class)
  void whatIsWrittenIsValid(
      @ForAll("projects") Project project,
      @ForAll("partnerships") Partnership partnership,
      @ForAll ActivityStatus status)
      throws IOException {
    XmlText text =
        XmlText.of(
            WRITER,
            IatiActivity.of("P", project, status),
            IatiActivity.of("J", partnership, status),
            IatiActivity.of("S", Samples.project(), status));
    assertThat(Schemas.ORIGINAL.problems(new ByteArrayInputStream(text.bytes()))).isEmpty();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyActivityIsWrittenOrLeftOutWithAReason(
      @ForAll("projects") Project project, @ForAll ActivityStatus status) {
    XmlText text = XmlText.of(WRITER, IatiActivity.of("P", project, status));
    assertThat(text.report().leftOut().isEmpty()).isEqualTo(text.report().written() == 1);
    assertThat(text.report().written())
        .isEqualTo(
            project.schedule().flatMap(Schedule::start).isPresent()
                    && project.title().filter(title -> !title.isBlank()).isPresent()
                    && project.applicant().isPresent()
                ? 1
                : 0);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void percentagesAddUpToAHundred(@ForAll("projects") Project project) {
    XmlText text =
        XmlText.of(
            WRITER,
            IatiActivity.of("P", project, ActivityStatus.CLOSED),
            IatiActivity.of("S", Samples.project(), ActivityStatus.CLOSED));
    assertHundred(text.find("//iati-activity[1]/recipient-country/@percentage"));
    assertHundred(text.find("//iati-activity[1]/sector[@vocabulary='1']/@percentage"));
    assertHundred(text.find("//iati-activity[1]/sector[@vocabulary='2']/@percentage"));
  }

  private static void assertHundred(List<String> percentages) {
    if (!percentages.isEmpty()) {
      assertThat(percentages.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("100");
    }
  }

  @Provide
  static Arbitrary<Partnership> partnerships() {
    return Combinators.combine(
            Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12),
            Arbitraries.integers().between(1800, 2100),
            Arbitraries.of(Country.all()).filter(country -> !country.isWithin(Samples.FRANCE)))
        .as(
            (name, year, country) ->
                Samples.partnership(
                        Samples.BELLECOURT, Samples.RIVE.withName(name).withCountry(country))
                    .withDeclaredFirstYear(year));
  }

  @Provide
  static Arbitrary<Project> projects() {
    Arbitrary<Project> dated =
        Combinators.combine(
                Arbitraries.strings().all().ofMaxLength(20).optional(),
                Arbitraries.just(Samples.project().applicant().orElseThrow()).optional(),
                days().optional(),
                Arbitraries.integers().between(0, 800).optional(),
                Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("999999999"))
                    .ofScale(2)
                    .optional())
            .as(
                (title, lead, start, length, cost) ->
                    Project.builder()
                        .title(title)
                        .applicant(lead)
                        .schedule(
                            Schedule.builder()
                                .start(start)
                                .end(start.flatMap(day -> length.map(day::plusDays)))
                                .build())
                        .financingPlan(
                            FinancingPlan.builder()
                                .total(cost.map(amount -> Samples.euros(amount.toPlainString())))
                                .build())
                        .build());
    return Combinators.combine(
            dated,
            Arbitraries.of(Country.all()).set().ofMaxSize(7),
            Arbitraries.of(SectorCode.all()).set().ofMaxSize(9),
            Arbitraries.of(Odd.values()).set().ofMaxSize(4),
            Arbitraries.of("EAU_POTABLE", "JEUNESSE", "SUJET_NOUVEAU").set(),
            partners().list().ofMaxSize(3))
        .as(
            (project, countries, sectors, odd, themes, partners) ->
                Project.builder()
                    .from(project)
                    .countries(ImmutableSet.copyOf(countries))
                    .sectors(ImmutableSet.copyOf(sectors))
                    .odd(ImmutableSet.copyOf(odd))
                    .themes(themes.stream().map(Theme::of).collect(ImmutableSet.toImmutableSet()))
                    .partners(ImmutableList.copyOf(partners))
                    .otherApplicants(ImmutableList.<Applicant>of())
                    .build());
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-50_000, 50_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Partner> partners() {
    return Combinators.combine(
            Arbitraries.strings().all().ofMaxLength(12).optional(),
            Arbitraries.of(AuthorityKind.values()).optional(),
            Arbitraries.of(Country.all()).optional())
        .as(
            (name, kind, country) ->
                Partner.builder().name(name).kind(kind).country(country).build());
  }

  /** Skips a property where the schema is not; an assumption would only reject every try. */
  static final class WhereTheSchemaIs implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return Files.isDirectory(ORIGINALS)
          ? SkipResult.doNotSkip()
          : SkipResult.skip(
              "the schema is not at ../shared/data: random activities are not validated");
    }
  }

  /** The schema of the publisher, read once, and only where it is. */
  private static final class Schemas {

    static final IatiSchema ORIGINAL = read();

    private static IatiSchema read() {
      try {
        return IatiSchema.in(ORIGINALS);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
