package io.github.aict.examples.report;

import com.google.common.collect.ImmutableList;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Source;
import io.github.aict.funding.Catalogue;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Project;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a report is about, and the sources that its sections cite.
 *
 * @param authority the authority
 * @param projects its projects
 * @param partnerships its partnerships
 * @param catalogue the calls
 * @param day the day of the report
 * @param cited the sources cited so far
 */
record ReportData(
    TerritorialAuthority authority,
    ImmutableList<Project> projects,
    ImmutableList<Partnership> partnerships,
    Catalogue catalogue,
    LocalDate day,
    Set<Source> cited) {

  static ReportData of(
      TerritorialAuthority authority,
      ImmutableList<Project> projects,
      ImmutableList<Partnership> partnerships,
      Catalogue catalogue,
      LocalDate day) {
    return new ReportData(authority, projects, partnerships, catalogue, day, new LinkedHashSet<>());
  }

  void cite(Source source) {
    cited.add(source);
  }

  void cite(Citation citation) {
    cited.add(citation.source());
  }

  /** The title of a project, or its place in the list. */
  String title(Project project, Html page) {
    return project
        .title()
        .orElseGet(() -> page.in("Projet ", "Project ") + (projects.indexOf(project) + 1));
  }
}
