package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.funding.Assessment;
import io.github.aict.rule.Question;
import io.github.aict.rule.Report;
import io.github.aict.rule.SettlingSets;
import java.util.Locale;

/** What can still settle a verdict, in words. */
final class QuestionsText {

  private QuestionsText() {}

  /** The questions of an assessment, best first, or an empty text if there are none. */
  static String of(Assessment assessment, Locale locale) {
    ImmutableList<Question> questions = assessment.questions();
    if (questions.isEmpty()) {
      return "";
    }
    Report report = new Report(locale);
    report.heading(
        Label.of(
            "Questions qui peuvent encore décider, les plus décisives d’abord",
            "Questions that can still decide, the most decisive first"));
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      report.line("  " + (i + 1) + ". ", question.text());
      report.line(
          "     ",
          Label.of(
              question.place()
                  + "\u00a0; "
                  + question.rules().size()
                  + (question.rules().size() == 1 ? " exigence ouverte" : " exigences ouvertes")
                  + ", dont "
                  + question.settles()
                  + " que la réponse peut trancher seule",
              question.place()
                  + "; "
                  + question.rules().size()
                  + (question.rules().size() == 1 ? " open requirement" : " open requirements")
                  + ", of which the answer alone can settle "
                  + question.settles()));
    }
    SettlingSets sets = assessment.settlingSets();
    sets(
        report,
        Label.of("Suffit à écarter le projet", "Enough to rule the project out"),
        sets.ruleOut());
    sets(
        report,
        Label.of("Suffit à le rendre éligible", "Enough to make it eligible"),
        sets.confirm());
    return report.withSources();
  }

  private static void sets(Report report, Label title, ImmutableList<ImmutableSet<String>> sets) {
    if (!sets.isEmpty()) {
      report.heading(title);
      sets.forEach(set -> report.line("  - ", String.join(" + ", set)));
    }
  }
}
