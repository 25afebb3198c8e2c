package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A screening as text, the best prospects first. */
final class ScreeningText {

  private final Screening screening;
  private final Locale locale;
  private final Report report;

  private ScreeningText(Screening screening, Locale locale) {
    this.screening = screening;
    this.locale = locale;
    this.report = new Report(locale);
  }

  static String of(Screening screening, Locale locale) {
    return new ScreeningText(screening, locale).write();
  }

  private String write() {
    screening
        .project()
        .title()
        .ifPresent(title -> report.line("", in("Projet\u00a0: ", "Project: ") + title));
    report.line(
        "",
        screening
                .day()
                .map(day -> Wording.day(day, locale))
                .map(day -> in("Appels examinés au " + day, "Calls screened on " + day))
                .orElseGet(
                    () ->
                        in(
                            "Appels examinés sans date de dépôt",
                            "Calls screened without a day of submission"))
            + in("\u00a0: ", ": ")
            + screening.calls().size());
    for (Prospect prospect : Prospect.values()) {
      section(prospect);
    }
    return report.withSources();
  }

  private void section(Prospect prospect) {
    List<Screened> calls = screening.calls(prospect);
    if (calls.isEmpty()) {
      return;
    }
    report.heading(Label.of(title(prospect, calls, "fr"), title(prospect, calls, "en")));
    for (Screened call : calls) {
      report.line(
          "  ",
          call.call().id() + " – " + call.call().title().in(locale) + status(call).orElse(""));
      if (prospect == Prospect.ELIGIBLE_IF) {
        window(call).ifPresent(condition -> report.line("    → ", condition));
      }
      call.reasons().forEach(reason -> reason(call, reason));
    }
  }

  private static String title(Prospect prospect, List<Screened> calls, String language) {
    String name = prospect.label().in(Locale.forLanguageTag(language));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " (" + calls.size() + ")";
  }

  private void reason(Screened call, Finding reason) {
    String mark =
        switch (reason.outcome()) {
          case NOT_SATISFIED -> "✗";
          case MISSING -> "?";
          default -> "!";
        };
    report.cited(
        "    " + mark + " ",
        reason.sentence(call.assessment().orElseThrow().call().shortTitle()),
        reason.rule().citation());
  }

  private Optional<String> status(Screened call) {
    return screening
        .day()
        .map(day -> WindowText.status(call.call(), day, locale) + later(call).orElse(""))
        .map(status -> " (" + status + ")");
  }

  private Optional<String> later(Screened call) {
    return call.laterEdition()
        .map(
            later ->
                in(
                        "\u00a0; une édition suivante a ouvert\u00a0: ",
                        "; a later edition has opened: ")
                    + later.id());
  }

  /** What has to hold of the day for a call whose requirements do not say so. */
  private Optional<Label> window(Screened call) {
    if (call.assessment().orElseThrow().verdict() != Verdict.ELIGIBLE) {
      return Optional.empty();
    }
    return Optional.of(
        call.status().isPresent() && call.status().get() == CallStatus.UPCOMING
            ? Label.of(
                "Toutes les exigences sont satisfaites\u00a0; l’appel n’est pas encore ouvert.",
                "Every requirement is satisfied; the call has not opened yet.")
            : Label.of(
                "Toutes les exigences sont satisfaites, si l’appel reçoit des dossiers ce jour-là\u00a0:"
                    + " aucune source ne l’établit.",
                "Every requirement is satisfied, if the call takes applications on that day: no"
                    + " source establishes it."));
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
