package io.github.aict.json;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Shows the places of problems in the text that was read. */
final class Excerpts {

  private static final int WIDEST = 100;
  private static final int BEFORE = 60;
  private static final String INDENT = "    ";
  private static final String CUT = "…";

  private final String text;
  private int line;
  private int start;

  private Excerpts(String text, int firstLine) {
    this.text = text;
    this.line = firstLine;
  }

  /** The problems, which are in the order of the text, each with its line and a caret below. */
  static ImmutableList<Problem> add(List<Problem> sorted, String text, int firstLine) {
    // One walk through the text, since a hostile one is long and has many problems.
    Excerpts excerpts = new Excerpts(text, firstLine);
    return sorted.stream()
        .map(problem -> problem.withExcerpt(excerpts.of(problem.line(), problem.column())))
        .collect(ImmutableList.toImmutableList());
  }

  private String of(int wanted, int column) {
    while (line < wanted && start < text.length()) {
      start = afterLineEnd(endOfLine());
      line++;
    }
    int end = endOfLine();
    int at = Math.min(start + column - 1, end);
    int from = Math.max(start, at - BEFORE);
    int to = Math.min(end, from + WIDEST);
    if (start == end) {
      return "";
    }
    while (from < at && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    String before = (from > start && !isBlank(start, from) ? CUT : "") + shown(from, at);
    return INDENT
        + before
        + shown(at, to)
        + (to < end ? CUT : "")
        + "\n"
        + INDENT
        + Strings.repeat(" ", before.codePointCount(0, before.length()))
        + "^";
  }

  private int endOfLine() {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterLineEnd(int end) {
    boolean two = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (two ? 2 : 1));
  }

  private boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** A part of the text on one line, without characters that would move the caret. */
  private String shown(int from, int to) {
    StringBuilder shown = new StringBuilder();
    text.substring(from, to)
        .codePoints()
        .map(c -> isPlain(c) ? c : '\ufffd')
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
