package io.github.aict.json;

import io.github.aict.Label;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes located values of the tokens of a parser. */
final class LocatedReader {

  private final Tokens tokens;
  private final Problems problems;

  private LocatedReader(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Reads a whole document; null, with a problem, if it is not one JSON value. */
  static @Nullable Located read(String text, Problems problems) {
    if (text.length() > Limits.LONGEST_DOCUMENT) {
      problems.tooLong();
      return null;
    }
    String json = text.startsWith("\ufeff") ? text.substring(1) : text;
    problems.quote(json);
    return Syntax.present().read(json, problems);
  }

  /** Reads the value that the parser comes to next, and nothing may follow. */
  static @Nullable Located readDocument(Tokens tokens, Problems problems) throws IOException {
    if (tokens.next() == Tokens.Kind.END) {
      problems.add(
          ProblemCode.MALFORMED,
          new Located.Place(1, 1, ""),
          Problems.found("un document vide", "an empty document"),
          Problems.expected("un objet JSON", "a JSON object"));
      return null;
    }
    LocatedReader reader = new LocatedReader(tokens, problems);
    Located value = reader.value("");
    if (tokens.next() != Tokens.Kind.END) {
      problems.add(
          ProblemCode.TRAILING_CONTENT,
          reader.place(""),
          Problems.found("une suite après la fin du document", "more after the document’s end"),
          Problems.expected("un seul objet JSON", "one JSON object alone"));
    }
    return value;
  }

  /** Reads the value that starts at the parser's current token. */
  static Located readCurrent(Tokens tokens, Problems problems) throws IOException {
    return new LocatedReader(tokens, problems).value("");
  }

  private Located value(String pointer) throws IOException {
    Located.Place place = place(pointer);
    return switch (tokens.current()) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case STRING -> new Located.Str(place, checked(tokens.text(), place));
      case NUMBER -> new Located.Num(place, tokens.text());
      case TRUE -> new Located.Bool(place, true);
      case FALSE -> new Located.Bool(place, false);
      default -> new Located.Null(place);
    };
  }

  private Located object(Located.Place place) throws IOException {
    Map<String, Located> properties = new LinkedHashMap<>();
    Map<String, Located.Place> names = new LinkedHashMap<>();
    while (tokens.next() != Tokens.Kind.END_OBJECT) {
      String told = tokens.text();
      Located.Place at = place(place.property(told));
      String name = checked(told, at);
      tokens.next();
      Located value = value(at.pointer());
      if (properties.putIfAbsent(name, value) == null) {
        names.put(name, at);
      } else {
        problems.add(
            ProblemCode.DUPLICATE_PROPERTY,
            at,
            Label.of(
                "la propriété " + Problems.shown(name).fr() + " est là deux fois",
                "the property " + Problems.shown(name).en() + " is there twice"),
            Problems.expected("chaque propriété une seule fois", "each property once"));
      }
    }
    return new Located.Obj(place, properties, names);
  }

  private Located array(Located.Place place) throws IOException {
    List<Located> elements = new ArrayList<>();
    while (tokens.next() != Tokens.Kind.END_ARRAY) {
      elements.add(value(place.pointer() + "/" + elements.size()));
    }
    return new Located.Arr(place, elements);
  }

  private Located.Place place(String pointer) {
    return place(tokens.line(), tokens.column(), pointer);
  }

  static Located.Place place(int line, int column, String pointer) {
    return new Located.Place(Math.max(1, line), Math.max(1, column), pointer);
  }

  /** A text without the characters that are reported, so that what is made of it can be written. */
  private String checked(String text, Located.Place place) {
    Optional<Character> bad = badCharacter(text);
    if (bad.isEmpty()) {
      return text;
    }
    String name = "U+%04X".formatted((int) bad.get());
    problems.add(
        ProblemCode.BAD_CHARACTER,
        place,
        Problems.found("le caractère " + name, "the character " + name),
        Problems.expected("un texte lisible", "a text that can be read"));
    return text.codePoints()
        .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? '\ufffd' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The first NUL or half of a surrogate pair. */
  static Optional<Character> badCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == 0 || (Character.isSurrogate(c) && !paired)) {
        return Optional.of(c);
      }
      i += paired ? 1 : 0;
    }
    return Optional.empty();
  }
}
