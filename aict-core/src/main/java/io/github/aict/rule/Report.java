package io.github.aict.rule;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text of several lines that numbers the sources it cites and lists them at its end.
 *
 * <p>No line that is added breaks in two or commands a terminal, whatever a project contains. A
 * report is built by one thread.
 */
public final class Report {

  private final Locale locale;
  private final StringBuilder text = new StringBuilder();
  private final List<String> sources = new ArrayList<>();

  /**
   * Starts a report.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   */
  public Report(Locale locale) {
    this.locale = locale;
  }

  /**
   * Adds a line.
   *
   * @param indent what the line starts with, as it is
   * @param line the text of the line
   * @return this report
   */
  public Report line(String indent, Label line) {
    return line(indent, line.in(locale));
  }

  /**
   * Adds a line in the language of the report.
   *
   * @param indent what the line starts with, as it is
   * @param line the text of the line
   * @return this report
   */
  public Report line(String indent, String line) {
    text.append(indent).append(Wording.oneLine(line)).append('\n');
    return this;
  }

  /**
   * Adds an empty line and a heading.
   *
   * @param title the heading
   * @return this report
   */
  public Report heading(Label title) {
    text.append('\n').append(title.in(locale)).append('\n');
    return this;
  }

  /**
   * Adds a sentence with the number of its source.
   *
   * @param indent what the line starts with, as it is
   * @param sentence the sentence
   * @param citation the source
   * @return this report
   */
  public Report cited(String indent, Label sentence, Citation citation) {
    return line(indent, sentence.in(locale) + " [" + number(citation) + "]");
  }

  /**
   * Adds a heading and the findings below it, or nothing if there are none.
   *
   * @param title the heading
   * @param mark the sign before each finding
   * @param findings the findings
   * @param where the short name of what the rules belong to
   * @return this report
   */
  public Report findings(Label title, String mark, List<Finding> findings, Label where) {
    if (!findings.isEmpty()) {
      heading(title);
      findings.forEach(finding -> finding(mark, finding, where));
    }
    return this;
  }

  /**
   * Adds a finding: its sentence, or what the rule asks for where it does not apply, then the rule
   * with its confidence and source.
   *
   * @param mark the sign before the finding
   * @param finding the finding
   * @param where the short name of what the rule belongs to
   * @return this report
   */
  public Report finding(String mark, Finding finding, Label where) {
    Rule rule = finding.rule();
    line(
        "  " + mark + " ",
        finding.outcome() == Outcome.NOT_APPLICABLE ? rule.statement() : finding.sentence(where));
    return line(
        "    ",
        Label.of("Règle ", "Rule ").in(locale)
            + rule.id()
            + " ("
            + rule.confidence().label().in(locale)
            + "), source ["
            + number(rule.citation())
            + "]");
  }

  /**
   * Ends the report with the list of its sources.
   *
   * @return the whole text
   */
  public String withSources() {
    if (!sources.isEmpty()) {
      heading(Label.of("Sources", "Sources"));
    }
    for (int i = 0; i < sources.size(); i++) {
      line("  [" + (i + 1) + "] ", sources.get(i));
    }
    return text.toString();
  }

  /** The number of the source and day of a citation in the list at the end. */
  private int number(Citation citation) {
    String source =
        citation.source().title()
            + ", "
            + citation.source().address()
            + Label.of(", consulté le ", ", read on ").in(locale)
            + Wording.day(citation.verifiedOn(), locale);
    int known = sources.indexOf(source);
    if (known < 0) {
      sources.add(source);
      return sources.size();
    }
    return known + 1;
  }
}
