package io.github.aict.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.project.Applicant;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that comes to one verdict of one peer and says so, and the time until it does. */
final class ColdStart {

  private ColdStart() {}

  /**
   * Comes to one verdict on the bundled call.
   *
   * @param arguments the name of a {@link Peer}
   */
  public static void main(String[] arguments) {
    Peer peer = Peer.valueOf(arguments[0]);
    Case data = new Case(peer == Peer.AICT ? project() : null, dossier());
    System.out.println(verdict(peer.engine(CriteriaSet.SENEGAL, Data.COMPLETE), data));
  }

  private static <I> Truth verdict(Engine<I, ?> engine, Case data) {
    return engine.verdict(engine.bind(data));
  }

  private static Project project() {
    Applicant lead =
        Applicant.builder().kind(AuthorityKind.COMMUNE).seatCountry(Country.of("FRA")).build();
    Partner partner =
        Partner.builder().declaredLocalAuthority(true).country(Country.of("SEN")).build();
    return Project.builder()
        .applicant(lead)
        .jointApplication(true)
        .partners(ImmutableList.of(partner))
        .countries(ImmutableSet.of(Country.of("SEN")))
        .build();
  }

  private static Dossier dossier() {
    return new Dossier(
        "COMMUNE",
        true,
        true,
        1L,
        ImmutableList.of(new Party(true, "SEN")),
        ImmutableSet.of("SEN"),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Median milliseconds from the start of a virtual machine to the first verdict. */
  static double median(Peer peer, int runs) throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      times.add(millis(peer));
    }
    times.sort(null);
    return (times.get((runs - 1) / 2) + times.get(runs / 2)) / 2;
  }

  private static double millis(Peer peer) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                peer.name())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String verdict = output.readLine();
      double millis = (System.nanoTime() - start) / 1e6;
      process.waitFor();
      if (!Truth.YES.name().equals(verdict)) {
        throw new IllegalStateException(peer + " started cold comes to " + verdict);
      }
      return millis;
    }
  }
}
