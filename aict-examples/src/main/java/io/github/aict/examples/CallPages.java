package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallPage;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder with a page for every call in each language and a page that lists them.
 *
 * <p>Every page is written beside its place before any of them is put there, and what is not such a
 * page is never overwritten.
 */
final class CallPages {

  /** The first line of every page: by it a later run knows what it may replace. */
  static final String MARK = "<!-- Written by: aict call --all --format markdown -->";

  private static final String INDEX = "index";
  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  private final Map<String, String> pages = new TreeMap<>();

  private CallPages() {}

  static CallPages of(Catalogue catalogue, LocalDate day) {
    CallPages all = new CallPages();
    for (Locale language : LANGUAGES) {
      all.add(INDEX, language, CallPage.index(catalogue.summaries(), day, language));
      for (CallSummary summary : catalogue.summaries()) {
        Call call = catalogue.call(summary.id());
        all.add(call.id(), language, CallPage.markdown(call, day, language));
      }
    }
    return all;
  }

  private void add(String id, Locale language, String page) {
    String name = CallPage.fileName(id, language);
    if (pages.put(name, MARK + "\n\n" + page) != null) {
      throw new RefusedInputException(
          "deux pages auraient le nom " + name + "\u00a0; aucun appel ne peut s’appeler ainsi",
          "two pages would have the name " + name + "; no call can be called that");
    }
  }

  int count() {
    return pages.size();
  }

  void write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String name : pages.keySet()) {
        refuseToOverwrite(folder.resolve(name));
      }
      Path unfinished = Files.createTempDirectory(folder, ".aict-");
      try {
        for (Map.Entry<String, String> page : pages.entrySet()) {
          Files.writeString(unfinished.resolve(page.getKey()), page.getValue());
        }
        for (String name : pages.keySet()) {
          Files.move(
              unfinished.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        delete(unfinished);
      }
    } catch (IOException e) {
      String name = Wording.oneLine(folder.toString());
      String detail = " (" + Wording.oneLine(e.toString()) + ")";
      throw new RefusedInputException(
          "les pages ne peuvent pas être écrites dans " + name + detail,
          "the pages cannot be written to " + name + detail);
    }
  }

  private void delete(Path unfinished) throws IOException {
    for (String name : pages.keySet()) {
      Files.deleteIfExists(unfinished.resolve(name));
    }
    Files.deleteIfExists(unfinished);
  }

  private static void refuseToOverwrite(Path file) throws IOException {
    if (Files.exists(file) && !isPage(file)) {
      String name = Wording.oneLine(file.toString());
      throw new RefusedInputException(
          name
              + " existe et n’est pas une page écrite par cette commande\u00a0; rien n’a été écrit",
          name + " exists and is no page that this command wrote; nothing was written");
    }
  }

  private static boolean isPage(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    char[] start = new char[MARK.length()];
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      return reader.read(start) == start.length && MARK.equals(new String(start));
    }
  }
}
