package io.github.aict.examples.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The text of the brochure, cut into its passages. */
final class BrochureFile {

  private static final Path FILE = Path.of("../../shared/facts/brochure-aict-2019.txt");

  private BrochureFile() {}

  /** The passages in the order of the text, each on one line; skips the test without the file. */
  static ImmutableMap<Passage, String> passages() throws IOException {
    Assumptions.assumeTrue(
        Files.isRegularFile(FILE),
        "the brochure is not at ../shared/facts/brochure-aict-2019.txt: nothing is compared");
    List<String> lines =
        Splitter.on('\n').splitToStream(Files.readString(FILE)).map(BrochureFile::plain).toList();
    ImmutableMap.Builder<Passage, String> passages = ImmutableMap.builder();
    List<Integer> starts = new ArrayList<>();
    for (Passage passage : Passage.values()) {
      starts.add(start(passage, lines));
    }
    assertThat(starts).as("the passages are in the order of the text").isSorted();
    starts.add(lines.size());
    for (Passage passage : Passage.values()) {
      int at = passage.ordinal();
      passages.put(
          passage, plain(String.join(" ", lines.subList(starts.get(at), starts.get(at + 1)))));
    }
    return passages.buildOrThrow();
  }

  private static int start(Passage passage, List<String> lines) {
    String opening = plain(passage.opening());
    ImmutableList.Builder<Integer> found = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(opening)
          && !CharMatcher.inRange('0', '9').matches(charAfter(line, opening))) {
        found.add(i);
      }
    }
    ImmutableList<Integer> all = found.build();
    assertThat(all).as("the lines that start with “%s”", opening).hasSize(1);
    return all.get(0);
  }

  private static char charAfter(String line, String opening) {
    return line.length() > opening.length() ? line.charAt(opening.length()) : ' ';
  }

  /** A text without the marks of its format, straight apostrophes and single spaces. */
  static String plain(String text) {
    String unmarked = CharMatcher.anyOf("*#[]<>\\").removeFrom(text).replace('’', '\'');
    return CharMatcher.whitespace().trimAndCollapseFrom(unmarked, ' ');
  }
}
