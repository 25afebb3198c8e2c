package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.AuthorityQuery;
import io.github.aict.territory.Country;
import io.github.aict.territory.Siren;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks up the applicants of one project on its day. */
final class ApplicantLookup {

  private static final Label NO_DAY =
      Label.of(
          "Sans jour de dépôt, le répertoire ne dit que ce qui n’a jamais changé.",
          "Without a day of submission the directory tells only what never changed.");

  private final AuthorityDirectory directory;
  private final Optional<LocalDate> day;
  private final List<DirectoryCompletion.Statement> contradictions = new ArrayList<>();
  private final List<DirectoryCompletion.Statement> unknown = new ArrayList<>();

  ApplicantLookup(AuthorityDirectory directory, Optional<LocalDate> day) {
    this.directory = directory;
    this.day = day;
  }

  DirectoryCompletion complete(Project project) {
    Project completed = project;
    try {
      completed =
          project
              .withApplicant(project.applicant().map(lead -> complete(lead, "applicant")))
              .withOtherApplicants(project.otherApplicants().map(this::complete));
    } catch (InvalidValueException e) {
      contradictions.add(new DirectoryCompletion.Statement("applicant", e.reason()));
    }
    return new DirectoryCompletion(
        completed, ImmutableList.copyOf(contradictions), ImmutableList.copyOf(unknown));
  }

  private ImmutableList<Applicant> complete(ImmutableList<Applicant> others) {
    ImmutableList.Builder<Applicant> completed = ImmutableList.builder();
    for (int i = 0; i < others.size(); i++) {
      completed.add(complete(others.get(i), "otherApplicants[" + i + "]"));
    }
    return completed.build();
  }

  private Applicant complete(Applicant applicant, String path) {
    List<TerritorialAuthority> found = find(applicant, path);
    if (found.isEmpty()) {
      return applicant;
    }
    int before = contradictions.size();
    Found known = new Found(applicant, path, found);
    Applicant completed = known.complete();
    // A number that leads to another authority tells nothing of this one.
    return contradictions.size() > before ? applicant : completed;
  }

  /** The authority of the day; without a day, the bearer of the number in every version. */
  private List<TerritorialAuthority> find(Applicant applicant, String path) {
    Optional<TerritorialAuthority> bySiren = applicant.siren().flatMap(this::bySiren);
    Optional<TerritorialAuthority> byCode =
        applicant
            .inseeCode()
            .flatMap(code -> directory.commune(code, day.orElse(directory.vintage())));
    if (bySiren.isPresent() && byCode.isPresent() && !bySiren.equals(byCode)) {
      contradictions.add(
          new DirectoryCompletion.Statement(
              path + ".siren",
              sentence(
                  "Le SIREN %s est celui de %s, le code INSEE %s celui de %s.",
                  "The SIREN %s is that of %s, the INSEE code %s that of %s.",
                  applicant.siren().orElseThrow(),
                  bySiren.get().name(),
                  applicant.inseeCode().orElseThrow(),
                  byCode.get().name())));
      return List.of();
    }
    Optional<TerritorialAuthority> one = bySiren.or(() -> byCode);
    if (one.isEmpty()) {
      notFound(applicant, path);
      return List.of();
    }
    return day.isPresent()
        ? List.of(one.get())
        : directory.ofCode(one.get().code()).stream()
            .filter(version -> version.inseeCode().equals(one.get().inseeCode()))
            .toList();
  }

  private Optional<TerritorialAuthority> bySiren(Siren siren) {
    return day.isPresent() ? directory.find(siren, day.get()) : directory.find(siren);
  }

  private void notFound(Applicant applicant, String path) {
    boolean mayBeAuthority = applicant.kind().map(AuthorityKind::isLocalAuthority).orElse(true);
    applicant
        .siren()
        .filter(siren -> mayBeAuthority)
        .ifPresent(
            siren ->
                unknown.add(
                    new DirectoryCompletion.Statement(
                        path + ".siren",
                        directory
                            .find(siren)
                            .map(other -> otherDay(siren, other))
                            .orElseGet(
                                () ->
                                    sentence(
                                        "Le répertoire n’a pas de collectivité du SIREN %s.",
                                        "The directory has no authority of the SIREN %s.",
                                        siren)))));
    applicant
        .inseeCode()
        .ifPresent(
            code ->
                unknown.add(
                    new DirectoryCompletion.Statement(
                        path + ".inseeCode",
                        sentence(
                            "Le répertoire n’a pas de commune du code INSEE %s ce jour-là.",
                            "The directory has no commune of the INSEE code %s on that day.",
                            code))));
  }

  private static Label otherDay(Siren siren, TerritorialAuthority other) {
    return Label.of(
        "Le SIREN "
            + siren
            + " est celui de "
            + other.name()
            + ", mais "
            + Wording.period(other.validity(), Locale.FRENCH)
            + ".",
        "The SIREN "
            + siren
            + " is that of "
            + other.name()
            + ", but "
            + Wording.period(other.validity(), Locale.ENGLISH)
            + ".");
  }

  private static Label sentence(String fr, String en, Object... values) {
    return Label.of(String.format(Locale.ROOT, fr, values), String.format(Locale.ROOT, en, values));
  }

  /** One applicant beside what the directory has of it. */
  private final class Found {

    private final Applicant applicant;
    private final String path;
    private final List<TerritorialAuthority> versions;
    private final TerritorialAuthority latest;
    private final Set<ApplicantAttribute> derived = new LinkedHashSet<>();
    private Applicant completed;

    Found(Applicant applicant, String path, List<TerritorialAuthority> versions) {
      this.applicant = applicant;
      this.path = path;
      this.versions = versions;
      this.latest = versions.get(versions.size() - 1);
      this.completed = applicant;
    }

    Applicant complete() {
      kind();
      seat();
      if (day.isPresent()) {
        ofTheDay(day.get());
      } else {
        unknown.add(new DirectoryCompletion.Statement("submission.date", NO_DAY));
      }
      departement();
      return derived.isEmpty()
          ? applicant
          : completed.withDerivation(
              new Derivation(directory.vintage(), ImmutableSet.copyOf(derived)));
    }

    private void kind() {
      AuthorityKind known = latest.kind();
      Optional<AuthorityKind> stated = applicant.kind();
      boolean narrower = stated.isEmpty() || !stated.get().equals(known);
      if (stated.isPresent() && !latest.actsAs(stated.get()) && !stated.get().isWithin(known)) {
        contradict(ApplicantAttribute.KIND, stated.get().label(), known.label());
      } else if (narrower
          && stated.map(known::isWithin).orElse(true)
          && versions.stream().allMatch(version -> version.kind() == known)) {
        completed = completed.withKind(known);
        derived.add(ApplicantAttribute.KIND);
      }
    }

    private void seat() {
      Country known = latest.seat();
      Optional<Country> stated = applicant.seatCountry();
      if (stated.isPresent() && !known.isWithin(stated.get())) {
        contradict(ApplicantAttribute.SEAT_COUNTRY, stated.get().label(), known.label());
      } else if (!stated.equals(Optional.of(known))) {
        completed = completed.withSeatCountry(known);
        derived.add(ApplicantAttribute.SEAT_COUNTRY);
      }
    }

    private void departement() {
      if (latest.departements().size() == 1
          && versions.stream().allMatch(v -> v.departements().equals(latest.departements()))) {
        String known = latest.departements().asList().get(0);
        compare(ApplicantAttribute.DEPARTEMENT, applicant.departement(), known, known);
        if (applicant.departement().isEmpty()) {
          completed = completed.withDepartement(known);
          derived.add(ApplicantAttribute.DEPARTEMENT);
        }
      }
    }

    private void ofTheDay(LocalDate day) {
      if (applicant.name().isEmpty()) {
        completed = completed.withName(latest.name());
        derived.add(ApplicantAttribute.NAME);
      }
      directory.regionOf(latest, day).ifPresent(region -> region(region, day));
      if (day.isBefore(directory.vintage())) {
        ofTheEditionOnly(day);
        return;
      }
      latest
          .epci()
          .ifPresent(
              epci -> {
                compare(ApplicantAttribute.EPCI, applicant.epci(), epci, epci.value());
                if (applicant.epci().isEmpty()) {
                  completed = completed.withEpci(epci);
                  derived.add(ApplicantAttribute.EPCI);
                }
              });
      latest.population().ifPresent(this::population);
    }

    private void region(TerritorialAuthority region, LocalDate day) {
      if (applicant.region().isEmpty()) {
        completed = completed.withRegion(region.name());
        derived.add(ApplicantAttribute.REGION);
        return;
      }
      String stated = applicant.region().get();
      directory
          .resolve(
              AuthorityQuery.builder().name(stated).kind(AuthorityKind.REGION).day(day).build())
          .authority()
          .filter(other -> !other.equals(region))
          .ifPresent(
              other ->
                  contradict(
                      ApplicantAttribute.REGION,
                      Label.of(stated, stated),
                      Label.of(region.name(), region.name())));
    }

    private void population(int known) {
      if (applicant.population().isEmpty()) {
        completed = completed.withPopulation(known);
        derived.add(ApplicantAttribute.POPULATION);
      } else if (applicant.population().getAsInt() != known) {
        contradict(
            ApplicantAttribute.POPULATION,
            number(applicant.population().getAsInt()),
            number(known));
      }
    }

    private void ofTheEditionOnly(LocalDate day) {
      if (applicant.population().isEmpty() || applicant.epci().isEmpty()) {
        String edition = Integer.toString(directory.vintage().getYear());
        unknown.add(
            new DirectoryCompletion.Statement(
                path + ".population",
                Label.of(
                    "Le répertoire donne la population et l’EPCI de l’édition "
                        + edition
                        + ", et non ceux du "
                        + Wording.day(day, Locale.FRENCH)
                        + ".",
                    "The directory gives the population and the EPCI of the edition of "
                        + edition
                        + ", and not those of "
                        + Wording.day(day, Locale.ENGLISH)
                        + ".")));
      }
    }

    private <T> void compare(
        ApplicantAttribute attribute, Optional<T> stated, T known, String knownText) {
      if (stated.isPresent() && !stated.get().equals(known)) {
        String text = stated.get().toString();
        contradict(attribute, Label.of(text, text), Label.of(knownText, knownText));
      }
    }

    private void contradict(ApplicantAttribute attribute, Label stated, Label known) {
      contradictions.add(
          new DirectoryCompletion.Statement(
              path + "." + attribute.property(),
              Label.of(
                  "Le projet indique «\u00a0"
                      + stated.fr()
                      + "\u00a0» ("
                      + attribute.label().fr()
                      + ")\u00a0; pour "
                      + latest.name()
                      + ", le répertoire donne «\u00a0"
                      + known.fr()
                      + "\u00a0».",
                  "The project states “"
                      + stated.en()
                      + "” ("
                      + attribute.label().en()
                      + "); for "
                      + latest.name()
                      + " the directory gives “"
                      + known.en()
                      + "”.")));
    }
  }

  private static Label number(int value) {
    return Label.of(Wording.number(value, Locale.FRENCH), Wording.number(value, Locale.ENGLISH));
  }
}
