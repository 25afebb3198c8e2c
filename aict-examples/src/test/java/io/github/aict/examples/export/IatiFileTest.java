package io.github.aict.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aict.json.AictJson;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole files, as they lie in a folder. */
class IatiFileTest {

  private static final Path ORIGINALS = Path.of("../../shared/data/iati-schema-2.03");
  private static final IatiActivity ACTIVITY =
      IatiActivity.of("P1", Samples.project(), ActivityStatus.PIPELINE);

  @TempDir Path folder;

  @Test
  void theExampleProjectsAndManyPartnershipsAreValid() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(ORIGINALS),
        "the schema is not at ../shared/data: the examples are not validated");
    IatiWriter writer =
        IatiWriter.of(
            IatiIdentifiers.standard()
                .withReporter(new IatiOrganisation("XX-OWN-1", "22", "Observatoire")),
            Samples.GENERATED,
            Locale.FRENCH);
    Path file = folder.resolve("activities.xml");
    IatiReport report = writer.write(Stream.concat(projects(), partnerships()), file);
    assertThat(report.written()).isEqualTo(3 + 500);
    assertThat(report.leftOut())
        .as("the two examples that tell no first day")
        .extracting(IatiRemark::activity)
        .containsExactlyInAnyOrder("chartres-lujan.json", "le-lamentin-santiago-de-cuba.json");
    assertThat(IatiSchema.in(ORIGINALS).problems(file)).isEmpty();
  }

  /** Each example as it is and, where it tells no first day, with one. */
  private static Stream<IatiActivity> projects() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("projects"))) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).hasSize(3);
    Stream.Builder<IatiActivity> activities = Stream.builder();
    for (Path file : files) {
      Project project = AictJson.projects().read(file);
      String id = file.getFileName().toString();
      activities.add(IatiActivity.of(id, project, ActivityStatus.CLOSED));
      if (project.schedule().flatMap(Schedule::start).isEmpty()) {
        Schedule first = Schedule.builder().start(LocalDate.of(2019, 1, 1)).build();
        activities.add(
            IatiActivity.of("dated-" + id, project.withSchedule(first), ActivityStatus.CLOSED));
      }
    }
    return activities.build();
  }

  private static Stream<IatiActivity> partnerships() {
    return IntStream.range(0, 500)
        .mapToObj(
            i -> {
              Partnership partnership =
                  Samples.partnership(
                          Samples.BELLECOURT, Samples.RIVE.withName("Rive " + i + " & Cie"))
                      .withDeclaredFirstYear(1900 + i % 100);
              return IatiActivity.of("J" + i, partnership, ActivityStatus.IMPLEMENTATION);
            });
  }

  @Test
  void aFileIsReplacedByAWholeOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "before");
    assertThat(Samples.WRITER.write(Stream.of(ACTIVITY), file).written()).isEqualTo(1);
    assertThat(file).content().startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    assertThat(file).content().endsWith("</iati-activities>\n");
    assertThat(folder).isDirectoryContaining(file::equals);
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "before");
    Stream<IatiActivity> failing =
        Stream.of(1, 2)
            .map(
                i -> {
                  if (i == 2) {
                    throw new IllegalStateException("no more");
                  }
                  return ACTIVITY;
                });
    assertThatThrownBy(() -> Samples.WRITER.write(failing, file)).hasMessage("no more");
    assertThat(Samples.WRITER.write(Stream.empty(), file).written()).isZero();
    assertThat(file).hasContent("before");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
    assertThatIOException()
        .isThrownBy(() -> Samples.WRITER.write(Stream.of(ACTIVITY), folder.resolve("no/a.xml")));
  }

  @Test
  void aStreamIsLeftOpenAndItsFailureIsTold() throws IOException {
    AtomicInteger closed = new AtomicInteger();
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int b) {
            // Only the closing matters here.
          }

          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    Samples.WRITER.write(Stream.of(ACTIVITY), counting);
    Partnership partnership = Samples.partnership(Samples.BELLECOURT, Samples.RIVE);
    PartnershipGeoJson.write(Stream.of(partnership), counting);
    PartnershipCsv.write(Stream.of(partnership), Locale.FRENCH, counting);
    ProjectCsv.write(Stream.of(Samples.project()), Locale.FRENCH, counting);
    assertThat(closed).hasValue(0);

    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> Samples.WRITER.write(Stream.of(ACTIVITY), full))
        .withMessage("full");
    assertThatIOException()
        .isThrownBy(() -> PartnershipGeoJson.write(Stream.of(partnership), full))
        .withMessage("full");
    assertThatIOException()
        .isThrownBy(() -> PartnershipCsv.write(Stream.of(partnership), Locale.FRENCH, full))
        .withMessage("full");
  }
}
