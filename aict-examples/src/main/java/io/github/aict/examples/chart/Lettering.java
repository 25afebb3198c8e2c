package io.github.aict.examples.chart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide texts are and how they are made to fit. The reader's font is not known: widths are those
 * of a wide one (DejaVu Sans), so that what fits here fits with Arial too.
 */
final class Lettering {

  static final String FAMILY = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

  private static final String ELLIPSIS = "…";
  private static final double BOLD = 1.12;

  /** Advances are whole hundredths of the size, so that a sum of them has no rounding errors. */
  private static final int PER_SIZE = 100;

  private Lettering() {}

  /**
   * Returns a text that an XML document can hold in one line: control characters become spaces,
   * invisible ones that turn the direction of writing vanish, and what is no character becomes the
   * replacement character.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (Character.isISOControl(c)
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR) {
                clean.append(' ');
              } else if (type == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
                clean.append('\uFFFD');
              } else if (type != Character.FORMAT) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString().strip();
  }

  /** Returns the width of a text in pixels. */
  static double width(String text, double size) {
    return width(advance(text), size);
  }

  private static double width(int advance, double size) {
    return size * advance / PER_SIZE;
  }

  private static int advance(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .map(Lettering::advance)
        .sum();
  }

  /** Returns the width of a text in bold letters in pixels. */
  static double boldWidth(String text, double size) {
    return BOLD * width(text, size);
  }

  /** Returns a text that is no wider than a width, the end replaced by an ellipsis if need be. */
  static String shorten(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int taken = advance(ELLIPSIS);
    int end = 0;
    while (end < text.length()) {
      String character = Character.toString(text.codePointAt(end));
      taken += advance(character);
      if (width(taken, size) > width) {
        break;
      }
      end += character.length();
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /**
   * Returns a text in lines that are no wider than a width, broken at spaces; what does not fit
   * into the last of them ends with an ellipsis.
   */
  static ImmutableList<String> wrap(String text, double size, double width, int lines) {
    List<String> wrapped = new ArrayList<>();
    String line = "";
    for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || wrapped.size() == lines - 1 || width(longer, size) <= width) {
        line = longer;
      } else {
        wrapped.add(line);
        line = word;
      }
    }
    wrapped.add(line);
    return wrapped.stream()
        .map(one -> shorten(one, size, width))
        .collect(ImmutableList.toImmutableList());
  }

  private static int advance(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if ("ijlI.,:;!|'’·\u00a0\u202f ".indexOf(c) >= 0) {
      return 33;
    }
    if ("ftr()-/J[]".indexOf(c) >= 0) {
      return 42;
    }
    if ("mwMW%@—…œŒæÆ−+<>=".indexOf(c) >= 0 || c >= 0x2E80) {
      return 100;
    }
    return c < 0x80 && (Character.isLowerCase(c) || Character.isDigit(c)) ? 64 : 78;
  }
}
