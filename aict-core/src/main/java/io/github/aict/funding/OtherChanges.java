package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.Wording;
import io.github.aict.partnership.Agreement;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Submission;
import io.github.aict.rule.EventFacts;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes in days, numbers, choices and lists, in words. */
final class OtherChanges {

  private final Reach span;
  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

  private OtherChanges(Reach span) {
    this.span = span;
  }

  static ImmutableList<Change> of(Reach span) {
    return new OtherChanges(span).write();
  }

  private ImmutableList<Change> write() {
    days();
    numbers();
    choices();
    attestations();
    lists();
    return changes.build();
  }

  private void days() {
    Label submit = Label.of("Déposer le dossier ", "Submit the application ");
    if (Facts.SUBMITTED_AT.of(span.after()).isPresent()) {
      time(Facts.SUBMITTED_AT, submit, OtherChanges::moment);
    } else {
      time(Facts.SUBMITTED_ON, submit, OtherChanges::day);
    }
    time(
        Facts.DURATION_END, Label.of("Terminer le projet ", "End the project "), OtherChanges::day);
  }

  private <T extends Comparable<? super T> & Serializable> void time(
      Fact<T> fact, Label verb, Function<T, Label> text) {
    span.of(fact::of)
        .ifPresent(
            extent -> {
              Label when = extent.boundedInTime(text);
              replaced(
                  fact, extent, text, join(verb, when), Label.of(" au lieu du ", " instead of "));
            });
  }

  private void numbers() {
    number(
        Facts.DURATION_MONTHS,
        Label.of("Faire durer le projet ", "Let the project last "),
        Label.of(" mois", " months"));
    number(
        EventFacts.PARTICIPANTS,
        Label.of("Réunir ", "Bring together "),
        Label.of(" participants", " participants"));
    number(
        EventFacts.INVITED,
        Label.of("Inviter ", "Invite "),
        Label.of(" participants internationaux", " international participants"));
    if (span.before().otherApplicants().isEmpty()) {
      number(
          Facts.FRENCH_AUTHORITIES,
          Label.of("Faire porter le projet par ", "Have the project carried by "),
          Label.of(" collectivités françaises", " French authorities"));
      number(
          Facts.PARTICIPATING_FRENCH_AUTHORITIES,
          Label.of("Faire participer ", "Involve "),
          Label.of(" collectivités françaises", " French authorities"));
      number(
          Facts.APPLICANT_COUNTRY_COUNT,
          Label.of("Réunir des candidats de ", "Bring together applicants from "),
          Label.of(" pays", " countries"));
    }
  }

  private void number(Fact<Long> fact, Label verb, Label noun) {
    span.of(fact::of)
        .ifPresent(
            extent -> {
              Label what = join(extent.bounded(OtherChanges::text), noun);
              replaced(
                  fact,
                  extent,
                  OtherChanges::text,
                  join(verb, what),
                  Label.of(" au lieu de ", " instead of "));
            });
  }

  private <T extends Comparable<? super T> & Serializable> void replaced(
      Fact<T> fact, Extent<T> extent, Function<T, Label> text, Label asked, Label insteadOf) {
    Optional<Label> old = extent.before().map(text);
    Label sentence = old.map(value -> join(asked, join(insteadOf, value))).orElse(asked);
    add(
        fact.id(),
        old,
        text.apply(extent.after()),
        extent.after(),
        join(sentence, Label.of(".", ".")));
  }

  private static Label join(Label first, Label second) {
    return Label.of(first.fr() + second.fr(), first.en() + second.en());
  }

  private void choices() {
    choice(
        Facts.SUBMISSION_CHANNEL.id(),
        p -> p.submission().flatMap(Submission::channel),
        Label.of("Déposer le dossier d’une autre façon", "Submit the application in another way"));
    choice(
        "budget.rateOption",
        p -> p.submission().flatMap(Submission::rateOption),
        Label.of("Choisir une autre option de taux", "Choose another rate option"));
    changed(
        Facts.LOT.id(),
        Facts.LOT::of,
        OtherChanges::text,
        (old, lot) ->
            Label.of(
                "Candidater pour le lot " + lot.fr() + " au lieu du lot " + old.fr() + ".",
                "Apply for lot " + lot.en() + " instead of lot " + old.en() + "."));
    changed(
        Facts.JOINT_APPLICATION.id(),
        Project::jointApplication,
        OtherChanges::text,
        (old, joint) ->
            joint.en().equals("yes")
                ? Label.of(
                    "Déposer le dossier ensemble, collectivités françaises et étrangères.",
                    "Submit the application jointly, French and foreign authorities.")
                : Label.of(
                    "Déposer le dossier sans les collectivités étrangères.",
                    "Submit the application without the foreign authorities."));
    changed(
        Facts.ODD_IS_DECLARED.id(),
        Facts.ODD_IS_DECLARED::of,
        OtherChanges::text,
        (old, declared) -> Label.of("Déclarer au moins un ODD.", "Declare at least one SDG."));
  }

  private <T extends Term<T> & Serializable> void choice(
      String place, Function<Project, Optional<T>> value, Label verb) {
    changed(
        place,
        value,
        Term::label,
        (old, chosen) ->
            Label.of(
                verb.fr() + "\u00a0: " + chosen.fr() + ", et non " + old.fr() + ".",
                verb.en() + ": " + chosen.en() + " instead of " + old.en() + "."));
  }

  private <T extends Serializable> void changed(
      String place,
      Function<Project, Optional<T>> value,
      Function<T, Label> text,
      BiFunction<Label, Label, Label> sentence) {
    Optional<T> before = value.apply(span.before());
    Optional<T> after = value.apply(span.after());
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      Label old = text.apply(before.get());
      Label now = text.apply(after.get());
      add(place, Optional.of(old), now, after.get(), sentence.apply(old, now));
    }
  }

  private void attestations() {
    ImmutableMap<String, Attestation> before = attestations(span.before());
    attestations(span.after())
        .forEach(
            (name, attestation) -> {
              if (!attestation.equals(before.get(name))) {
                Label what = Facts.attestation(name).label();
                add(
                    Facts.attestation(name).id(),
                    Optional.of(text(false)),
                    text(true),
                    true,
                    Label.of(
                        "Obtenir ou établir ce qui suit\u00a0: " + what.fr() + ".",
                        "Obtain or establish this: " + what.en() + "."));
              }
            });
  }

  private static ImmutableMap<String, Attestation> attestations(Project project) {
    return project.applicant().map(Applicant::attestations).orElse(ImmutableMap.of());
  }

  private void lists() {
    list(
        "agreements",
        p -> p.agreements().orElse(ImmutableList.of()),
        OtherChanges::agreement,
        Label.of("Disposer d’un document de plus", "Have one more document"));
    list(
        "partners",
        p -> p.partners().orElse(ImmutableList.of()),
        OtherChanges::partner,
        Label.of("Ajouter un partenaire", "Add one partner"));
    list(
        "otherApplicants",
        p -> p.otherApplicants().orElse(ImmutableList.of()),
        OtherChanges::applicant,
        Label.of("Ajouter un candidat ou participant", "Add one applicant or participant"));
  }

  private <T> void list(
      String place,
      Function<Project, ImmutableList<T>> members,
      Function<T, Label> text,
      Label adding) {
    ImmutableList<T> before = members.apply(span.before());
    ImmutableList<T> after = members.apply(span.after());
    Label old = text((long) before.size());
    Label now = text((long) after.size());
    if (after.size() < before.size()) {
      add(
          place,
          Optional.of(old),
          now,
          (long) after.size(),
          Label.of(
              "Agir avec au plus " + now.fr() + " partenaires au lieu de " + old.fr() + ".",
              "Act with at most " + now.en() + " partners instead of " + old.en() + "."));
      return;
    }
    for (T added : after.subList(before.size(), after.size())) {
      Label what = text.apply(added);
      add(
          place,
          Optional.of(old),
          now,
          (long) after.size(),
          Label.of(
              adding.fr() + "\u00a0: " + what.fr() + ".", adding.en() + ": " + what.en() + "."));
    }
  }

  private static Label agreement(Agreement agreement) {
    return agreement.kind().label();
  }

  private static Label partner(Partner partner) {
    Label kind = partner.kind().orElse(AuthorityKind.AUTORITE_LOCALE_ETRANGERE).label();
    return joined(kind, partner.country(), partner.region());
  }

  private static Label applicant(Applicant applicant) {
    Label kind = applicant.kind().map(AuthorityKind::label).orElse(Label.of("organisme", "body"));
    return joined(kind, applicant.seatCountry(), Optional.empty());
  }

  private static Label joined(Label kind, Optional<Country> country, Optional<String> region) {
    return Label.of(
        joined(kind, country, region, Locale.FRENCH),
        joined(kind, country, region, Locale.ENGLISH));
  }

  private static String joined(
      Label kind, Optional<Country> country, Optional<String> region, Locale locale) {
    String where =
        Stream.concat(region.stream(), country.stream().map(each -> each.label().in(locale)))
            .collect(Collectors.joining(", "));
    return kind.in(locale) + (where.isEmpty() ? "" : " (" + where + ")");
  }

  private void add(
      String place, Optional<Label> from, Label to, Serializable value, Label sentence) {
    changes.add(Change.of(place, from, to, value, sentence));
  }

  private static Label day(LocalDate day) {
    return Label.of(Wording.day(day, Locale.FRENCH), Wording.day(day, Locale.ENGLISH));
  }

  private static Label moment(Instant moment) {
    return Label.of(Wording.moment(moment, Locale.FRENCH), Wording.moment(moment, Locale.ENGLISH));
  }

  private static Label text(long number) {
    return Label.of(Wording.number(number, Locale.FRENCH), Wording.number(number, Locale.ENGLISH));
  }

  private static Label text(boolean answer) {
    return answer ? Label.of("oui", "yes") : Label.of("non", "no");
  }
}
