package io.github.aict.odd;

import com.google.common.base.Splitter;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Term;
import io.github.aict.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading and writing a table of suggestions as text. */
final class OddMappingText {

  private static final int COLUMNS = 6;
  private static final int MOST_PROBLEMS = 100;
  private static final int LONGEST_QUOTE = 60;
  private static final Splitter CELLS = Splitter.on('\t');

  private final List<Label> problems = new ArrayList<>();
  private final List<OddLink> links = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private @Nullable String version;
  private int line;

  private OddMappingText() {}

  static OddMapping parse(String text) {
    return new OddMappingText().read(text);
  }

  static String write(OddMapping mapping) {
    StringBuilder text = new StringBuilder();
    text.append("version\t").append(mapping.version()).append('\n');
    for (OddLink link : mapping.links()) {
      text.append(link.basis().code()).append('\t').append(link.code()).append('\t');
      text.append(link.goal()).append('\t').append(link.weight()).append('\t');
      text.append(link.reason().fr()).append('\t').append(link.reason().en()).append('\n');
    }
    return text.toString();
  }

  private OddMapping read(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    for (String full : Splitter.on('\n').split(plain)) {
      line++;
      String row = full.endsWith("\r") ? full.substring(0, full.length() - 1) : full;
      if (!row.isEmpty() && row.charAt(0) != '#') {
        add(CELLS.splitToList(row));
      }
      if (problems.size() >= MOST_PROBLEMS) {
        break;
      }
    }
    if (version == null && problems.isEmpty()) {
      wrong("la table doit commencer par sa version", "the table must start with its version");
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(
          Label.of(
              problems.stream().map(Label::fr).collect(Collectors.joining("\n")),
              problems.stream().map(Label::en).collect(Collectors.joining("\n"))));
    }
    return OddMapping.of(Objects.requireNonNull(version), links);
  }

  private void add(List<String> cells) {
    if (version == null) {
      version = "";
      if (cells.size() == 2
          && cells.get(0).equals("version")
          && OddMapping.isVersion(cells.get(1))) {
        version = cells.get(1);
        return;
      }
      wrong(
          "la première ligne doit être «\u00a0version\u00a0», une tabulation et la version, de 1 à 64"
              + " caractères",
          "the first line must be “version”, a tab and the version, of 1 to 64 characters");
      if (cells.size() != COLUMNS) {
        return;
      }
    }
    if (cells.size() != COLUMNS) {
      wrong(
          "il faut 6 cellules séparées par des tabulations et non " + cells.size(),
          "there must be 6 cells parted by tabs and not " + cells.size());
      return;
    }
    int before = problems.size();
    Optional<OddBasis> basis =
        one(
            cells.get(0),
            "la base doit être SECTOR, THEME ou POLICY_FAMILY",
            "the basis must be SECTOR, THEME or POLICY_FAMILY",
            code ->
                Arrays.stream(OddBasis.values()).filter(b -> b.code().equals(code)).findFirst());
    basis.ifPresent(known -> code(known, cells.get(1)));
    one(
        cells.get(2),
        "il faut un ODD de 1 à 17 ou une cible comme 6.1",
        "there must be an SDG from 1 to 17 or a target such as 6.1",
        OddLink::odd);
    Optional<Rate> weight =
        one(
            cells.get(3),
            "le poids doit être un taux comme 50\u00a0% ou 1/3",
            "the weight must be a rate such as 50 % or 1/3",
            OddMappingText::rate);
    if (cells.get(4).isBlank() || cells.get(5).isBlank()) {
      wrong(
          "la raison doit être dite en français et en anglais",
          "the reason must be told in French and in English");
    }
    if (problems.size() == before) {
      link(basis.orElseThrow(), weight.orElseThrow(), cells);
    }
  }

  private void link(OddBasis basis, Rate weight, List<String> cells) {
    try {
      links.add(
          new OddLink(
              basis, cells.get(1), cells.get(2), weight, Label.of(cells.get(4), cells.get(5))));
    } catch (InvalidValueException e) {
      wrong(e.reason().fr(), e.reason().en());
      return;
    }
    Integer first = seen.putIfAbsent(String.join("\t", cells.subList(0, 3)), line);
    if (first != null) {
      wrong(
          "la ligne " + first + " rapproche déjà " + cells.get(1) + " et " + cells.get(2),
          "line " + first + " already links " + cells.get(1) + " and " + cells.get(2));
    }
  }

  private void code(OddBasis basis, String code) {
    String near =
        basis == OddBasis.SECTOR
            ? SectorCode.near(code).stream().map(Term::code).collect(Collectors.joining(", "))
            : "";
    one(
        code,
        "le code ("
            + basis.label().fr()
            + ") doit être connu"
            + (near.isEmpty() ? "" : " (proches\u00a0: " + near + ")"),
        "the code ("
            + basis.label().en()
            + ") must be known"
            + (near.isEmpty() ? "" : " (near it: " + near + ")"),
        text -> OddLink.isCode(basis, text) ? Optional.of(text) : Optional.empty());
  }

  private static Optional<Rate> rate(String text) {
    try {
      return Optional.of(Rate.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> one(
      String cell, String fr, String en, Function<String, Optional<T>> find) {
    Optional<T> found = find.apply(cell);
    if (found.isEmpty()) {
      String quote =
          Wording.oneLine(
              cell.length() > LONGEST_QUOTE ? cell.substring(0, LONGEST_QUOTE) + "…" : cell);
      wrong(fr + " et non «\u00a0" + quote + "\u00a0»", en + " and not “" + quote + "”");
    }
    return found;
  }

  private void wrong(String fr, String en) {
    problems.add(Label.of("ligne " + line + "\u00a0: " + fr, "line " + line + ": " + en));
  }
}
