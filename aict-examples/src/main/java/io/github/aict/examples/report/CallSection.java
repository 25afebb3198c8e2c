package io.github.aict.examples.report;

import io.github.aict.Wording;
import io.github.aict.funding.CallStatus;
import io.github.aict.funding.Prospect;
import io.github.aict.funding.Screened;
import io.github.aict.funding.Screening;
import io.github.aict.project.Applicant;
import io.github.aict.project.DirectoryCompletion;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.TerritorialAuthority;
import java.util.List;
import java.util.stream.Collectors;

/** The calls that are open on the day of the report and do not exclude the authority. */
final class CallSection {

  private CallSection() {}

  static void write(ReportData data, Html page) {
    page.heading("Appels ouverts à la collectivité", "Calls open to the authority");
    page.paragraph(
        page.in("Au ", "On ")
            + Wording.day(data.day(), page.locale())
            + page.in(
                ", d’après ce que l’on sait de la collectivité seule\u00a0:",
                ", by what is known of the authority alone:"));
    calls(anyProject(data.authority()), data, page);
    for (Project project : data.projects()) {
      page.subheading(data.title(project, page));
      calls(project, data, page);
    }
  }

  /** A project of which nothing is known but who carries it. */
  private static Project anyProject(TerritorialAuthority authority) {
    Applicant applicant =
        Applicant.builder()
            .name(authority.name())
            .kind(authority.kind())
            .siren(authority.siren())
            .inseeCode(authority.inseeCode())
            .seatCountry(authority.seat())
            .build();
    Project project = Project.builder().applicant(applicant).build();
    return DirectoryCompletion.of(project, AuthorityDirectory.bundled()).project();
  }

  private static void calls(Project project, ReportData data, Html page) {
    Screening screening = data.catalogue().screen(project, data.day());
    List<Screened> open = hopeful(screening, CallStatus.OPEN);
    if (open.isEmpty()) {
      page.paragraph(page.in("Aucun appel ouvert.", "No open call."));
    } else {
      page.list(open.stream().map(call -> item(call, data, page) + reasons(call, page)).toList());
    }
    List<Screened> undated = hopeful(screening, CallStatus.UNKNOWN);
    if (!undated.isEmpty()) {
      page.paragraph(
          page.in(
              "Dates non connues, à vérifier auprès du financeur\u00a0:",
              "Dates not known, to be checked with the funder:"));
      page.list(undated.stream().map(call -> item(call, data, page)).toList());
    }
  }

  private static List<Screened> hopeful(Screening screening, CallStatus status) {
    return screening.calls().stream()
        .filter(call -> call.prospect() != Prospect.NEVER)
        .filter(call -> call.status().filter(status::equals).isPresent())
        .toList();
  }

  private static String item(Screened call, ReportData data, Html page) {
    call.assessment().stream()
        .flatMap(assessment -> assessment.call().rules().stream())
        .map(rule -> rule.citation().source())
        .limit(1)
        .forEach(data::cite);
    return Html.escaped(call.call().title().in(page.locale()))
        + page.in("\u00a0: ", ": ")
        + Html.escaped(call.prospect().label().in(page.locale()))
        + call.call()
            .window()
            .map(window -> " (" + Html.escaped(Wording.period(window, page.locale())) + ")")
            .orElse("");
  }

  private static String reasons(Screened call, Html page) {
    List<Finding> reasons = call.reasons();
    return reasons.isEmpty()
        ? ""
        : reasons.stream()
            .map(
                reason ->
                    "<li>" + Html.escaped(reason.rule().statement().in(page.locale())) + "</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>"));
  }
}
