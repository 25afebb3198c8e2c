package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An assessment document evaluated again: whether the same bytes come out today, and if not, what
 * differs and why.
 */
public final class Replay {

  private static final Label SAID_NOW =
      Label.of("ce qui est dit aujourd’hui", "what is said today");

  private final Assessment assessment;
  private final String text;
  private final boolean identical;
  private final ImmutableList<Problem> differences;

  private Replay(
      Assessment assessment, String text, boolean identical, ImmutableList<Problem> differences) {
    this.assessment = assessment;
    this.text = text;
    this.identical = identical;
    this.differences = differences;
  }

  /**
   * Evaluates the call of an assessment document on its project again.
   *
   * @param document the text of an assessment document, of any version that is read
   * @param catalogue the calls among which the call of the document is looked up
   * @return what came of it
   * @throws InvalidDocumentException if the document cannot be evaluated: it is no assessment
   *     document, its call is unknown or its project has problems
   */
  public static Replay of(String document, Catalogue catalogue) {
    return of(new Problems("document"), document, catalogue);
  }

  /**
   * Evaluates the call of an assessment document on its project again.
   *
   * @param file an assessment document in UTF-8, of any version that is read
   * @param catalogue the calls among which the call of the document is looked up
   * @return what came of it
   * @throws InvalidDocumentException as {@link #of(String, Catalogue)} does
   * @throws IOException if the file cannot be read
   */
  public static Replay of(Path file, Catalogue catalogue) throws IOException {
    Problems problems = new Problems(String.valueOf(file.getFileName()));
    try (InputStream in = Files.newInputStream(file)) {
      return of(problems, Documents.decode(in, problems), catalogue);
    }
  }

  private static Replay of(Problems problems, String document, Catalogue catalogue) {
    ReplayedShape<Assessment> shape = AssessmentShape.of(catalogue);
    Located read = LocatedReader.read(document, problems);
    Assessment assessment =
        problems.valueOrThrow(read == null ? null : shape.evaluate(read, problems));
    // Only an object can be evaluated.
    Located.Obj located = (Located.Obj) Optional.ofNullable(read).orElseThrow();
    Map<String, Object> said = shape.said(located, assessment);
    String text = JsonText.pretty(said);
    boolean identical = document.equals(text) || document.equals(JsonText.compact(said));
    ImmutableList<Problem> differences;
    try {
      shape.compareAll(located, said, SAID_NOW, problems);
      differences = problems.sorted();
    } catch (InvalidDocumentException e) {
      differences = e.problems(); // So many that the rest is not told.
    }
    return new Replay(assessment, text, identical, differences);
  }

  /**
   * Returns what the call says to the project today.
   *
   * @return the assessment
   */
  public Assessment assessment() {
    return assessment;
  }

  /**
   * Returns the document of today in the version of the one replayed.
   *
   * @return the text, one property or element a line
   */
  public String text() {
    return text;
  }

  /**
   * Whether the document came out again byte for byte, in either of the forms that are written.
   *
   * @return whether they are the same bytes
   */
  public boolean isIdentical() {
    return identical;
  }

  /**
   * Returns where the document says something else than today. None at all while {@link
   * #isIdentical} is false means that only spaces, line ends or the order of properties differ.
   *
   * @return the differences in the order of the document, with code {@code AICT-0031} where a value
   *     differs
   */
  public ImmutableList<Problem> differences() {
    return differences;
  }

  /**
   * Whether another version of the library wrote the document.
   *
   * @return whether the document names another version
   */
  public boolean isOfAnotherLibrary() {
    return differsAt("/library");
  }

  /**
   * Whether the rules of the call have changed since, as its edition or its digest tells.
   *
   * @return whether they differ; false for a document of version 1, which tells neither
   */
  public boolean isOfAnotherCall() {
    return differsAt("/call");
  }

  /**
   * Whether the project in the document is not the one that was assessed, as its digest tells.
   *
   * @return whether it differs; false for a document of version 1, which has no digest
   */
  public boolean isOfAnotherProject() {
    return differsAt("/projectDigest");
  }

  private boolean differsAt(String pointer) {
    return differences.stream()
        .map(Problem::pointer)
        .anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
  }

  /**
   * Tells the outcome and each difference.
   *
   * @param locale the reader's locale
   * @return the lines
   */
  public String explain(Locale locale) {
    if (identical) {
      return Label.of(
              "Identique\u00a0: la même évaluation, octet pour octet.",
              "Identical: the same assessment, byte for byte.")
          .in(locale);
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(reason().in(locale));
    if (isOfAnotherLibrary()) {
      lines.add(
          Label.of(
                  "- Une autre version de la bibliothèque a écrit le document.",
                  "- Another version of the library wrote the document.")
              .in(locale));
    }
    if (isOfAnotherCall()) {
      lines.add(
          Label.of(
                  "- Les règles de l’appel ont changé depuis.",
                  "- The rules of the call have changed since.")
              .in(locale));
    }
    if (isOfAnotherProject()) {
      lines.add(
          Label.of(
                  "- Le projet du document n’est pas celui qui a été évalué.",
                  "- The project in the document is not the one that was assessed.")
              .in(locale));
    }
    differences.forEach(difference -> lines.add("  " + difference.message(locale)));
    return lines.build().stream().collect(Collectors.joining("\n"));
  }

  private Label reason() {
    return differences.isEmpty()
        ? Label.of(
            "Différent en la forme seule\u00a0: espaces, fins de ligne ou ordre des propriétés.",
            "Different in form alone: spaces, line ends or the order of properties.")
        : Label.of("Différent\u00a0:", "Different:");
  }
}
