package io.github.aict.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.funding.Catalogue;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.project.Applicant;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.TerritorialAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * The report on the international action of one authority: its partnerships on a map, its projects
 * by Goal, its money and leverage, its legal checklist, the calls open to it, and the sources.
 *
 * <p>The page holds both languages and everything it needs, so that it can be sent, printed and
 * read without a network. It has no script.
 */
public final class AuthorityReport {

  private final TerritorialAuthority authority;
  private final ImmutableList<Project> projects;
  private final ImmutableList<Partnership> partnerships;
  private final Catalogue catalogue;
  private final LocalDate day;

  private AuthorityReport(
      TerritorialAuthority authority,
      ImmutableList<Project> projects,
      ImmutableList<Partnership> partnerships,
      Catalogue catalogue,
      LocalDate day) {
    this.authority = authority;
    this.projects = projects;
    this.partnerships = partnerships;
    this.catalogue = catalogue;
    this.day = day;
  }

  /**
   * Returns the report on an authority.
   *
   * @param authority the authority
   * @param projects projects, of which those are kept in which the authority applies
   * @param partnerships partnerships, of which those are kept that the authority is a member of
   * @param catalogue the calls that may be open to it
   * @param day the day of the report
   * @return the report
   */
  public static AuthorityReport of(
      TerritorialAuthority authority,
      Iterable<Project> projects,
      Iterable<Partnership> partnerships,
      Catalogue catalogue,
      LocalDate day) {
    return new AuthorityReport(
        authority,
        Streams.stream(projects)
            .filter(project -> concerns(project, authority))
            .collect(ImmutableList.toImmutableList()),
        Streams.stream(partnerships)
            .filter(
                partnership ->
                    partnership.french().stream().anyMatch(member -> isSame(member, authority)))
            .collect(ImmutableList.toImmutableList()),
        catalogue,
        day);
  }

  private static boolean concerns(Project project, TerritorialAuthority authority) {
    return Streams.concat(
            project.applicant().stream(),
            project.otherApplicants().orElse(ImmutableList.of()).stream())
        .anyMatch(applicant -> isSame(applicant, authority));
  }

  private static boolean isSame(Applicant applicant, TerritorialAuthority authority) {
    return (applicant.siren().isPresent() && applicant.siren().equals(authority.siren()))
        || (applicant.inseeCode().isPresent()
            && applicant.inseeCode().equals(authority.inseeCode()));
  }

  private static boolean isSame(PartnershipMember member, TerritorialAuthority authority) {
    return (member.siren().isPresent() && member.siren().equals(authority.siren()))
        || (member.inseeCode().isPresent() && member.inseeCode().equals(authority.inseeCode()));
  }

  /**
   * Returns the projects of the authority.
   *
   * @return the projects in which it applies
   */
  public ImmutableList<Project> projects() {
    return projects;
  }

  /**
   * Returns the partnerships of the authority.
   *
   * @return the partnerships that it is a member of
   */
  public ImmutableList<Partnership> partnerships() {
    return partnerships;
  }

  /**
   * Returns the report as a page in HTML.
   *
   * @param shown the language that is shown first: French for any French locale, English for every
   *     other; the page lets its reader change it
   * @return the whole page
   */
  public String toHtml(Locale shown) {
    boolean french = shown.getLanguage().equals(Locale.FRENCH.getLanguage());
    return resource("report.html")
        .replace("{{language}}", french ? "fr" : "en")
        .replace("{{title}}", Html.escaped(title(french ? Locale.FRENCH : Locale.ENGLISH)))
        .replace("{{checked-fr}}", french ? " checked=\"checked\"" : "")
        .replace("{{checked-en}}", french ? "" : " checked=\"checked\"")
        .replace("{{style}}", resource("report.css"))
        .replace("{{fr}}", body(Locale.FRENCH))
        .replace("{{en}}", body(Locale.ENGLISH));
  }

  /**
   * Writes the report as a page in HTML, in UTF-8, in place of a file that is there.
   *
   * @param file the file, usually with the ending {@code .html}
   * @param shown the language that is shown first
   * @throws IOException if the file cannot be written
   */
  public void write(Path file, Locale shown) throws IOException {
    Files.writeString(file, toHtml(shown), StandardCharsets.UTF_8);
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Objects.requireNonNull(AuthorityReport.class.getResource(name), name),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String title(Locale locale) {
    return Label.of(
            authority.name() + "\u00a0: l’action internationale",
            authority.name() + ": international action")
        .in(locale);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
  }

  private String body(Locale locale) {
    ReportData data = ReportData.of(authority, projects, partnerships, catalogue, day);
    Html page = new Html(locale);
    page.paragraph(
        capital(authority.kind().label().in(locale))
            + (authority.population().isPresent()
                ? ", "
                    + Wording.number(authority.population().getAsInt(), locale)
                    + page.in(" habitants", " inhabitants")
                : "")
            + page.in(". État au ", ". As of ")
            + Wording.day(day, locale)
            + ".");
    PartnershipSection.write(data, page);
    if (projects.isEmpty()) {
      page.heading("Projets", "Projects");
      page.paragraph(
          page.in(
              "Les fichiers donnés ne contiennent aucun projet de cette collectivité.",
              "The given files hold no project of this authority."));
    } else {
      OddSection.write(data, page);
      MoneySection.write(data, page);
      LawSection.write(data, page);
    }
    CallSection.write(data, page);
    data.cite(AuthorityDirectory.bundled().citation());
    page.heading("Sources", "Sources");
    page.list(data.cited().stream().map(Html::link).toList());
    return "<h1>" + Html.escaped(title(locale)) + "</h1>\n" + page;
  }
}
