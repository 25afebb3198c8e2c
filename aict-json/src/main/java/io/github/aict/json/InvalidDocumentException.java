package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Refusal of a document, with everything that is wrong with it. */
public final class InvalidDocumentException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;

  InvalidDocumentException(ImmutableList<Problem> problems) {
    super(text(problems, Locale.ENGLISH));
    this.problems = problems;
  }

  /**
   * Returns everything that is wrong with the document.
   *
   * @return the problems in the order of the document, at least one
   */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /**
   * Tells every problem on a line, with the line of the document and a caret below it where the
   * text is at hand.
   *
   * @param locale the reader's locale
   * @return the lines
   */
  public String text(Locale locale) {
    return text(problems, locale);
  }

  private static String text(ImmutableList<Problem> problems, Locale locale) {
    return problems.stream()
        .map(p -> p.message(locale) + (p.excerpt().isEmpty() ? "" : "\n" + p.excerpt()))
        .collect(Collectors.joining("\n"));
  }
}
