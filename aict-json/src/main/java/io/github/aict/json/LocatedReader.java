package io.github.aict.json;

import io.github.aict.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text into located values. Nothing else of the module touches a parser. */
final class LocatedReader {

  private static final int DEEPEST = 150;
  private static final int LONGEST_DOCUMENT = 8_000_000;
  static final int LONGEST_STRING = 100_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_VALUES = 500_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxDocumentLength(LONGEST_DOCUMENT)
                  .maxStringLength(LONGEST_STRING)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxTokenCount(MOST_VALUES)
                  .build())
          .build();

  private final JsonParser parser;
  private final Problems problems;

  private LocatedReader(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Reads a whole document; null, with a problem, if it is not one JSON value. */
  static @Nullable Located read(String text, Problems problems) {
    if (text.length() > LONGEST_DOCUMENT) {
      problems.add(
          ProblemCode.TOO_LARGE,
          new Located.Place(1, 1, ""),
          Problems.found("un document plus long", "a longer document"),
          Problems.expected(
              "au plus " + LONGEST_DOCUMENT + " caractères",
              "at most " + LONGEST_DOCUMENT + " characters"));
      return null;
    }
    String json = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new LocatedReader(parser, problems).document();
    }
  }

  private @Nullable Located document() {
    try {
      if (parser.nextToken() == null) {
        problems.add(
            ProblemCode.MALFORMED,
            new Located.Place(1, 1, ""),
            Problems.found("un document vide", "an empty document"),
            Problems.expected("un objet JSON", "a JSON object"));
        return null;
      }
      Located value = value("");
      if (parser.nextToken() != null) {
        problems.add(
            ProblemCode.TRAILING_CONTENT,
            place(""),
            Problems.found("une suite après la fin du document", "more after the document's end"),
            Problems.expected("un seul objet JSON", "one JSON object alone"));
      }
      return value;
    } catch (JacksonException e) {
      report(e);
      return null;
    }
  }

  /** Reads the value that starts at the parser's current token. */
  static Located readCurrent(JsonParser parser, Problems problems) {
    return new LocatedReader(parser, problems).value("");
  }

  private void report(JacksonException e) {
    boolean located = e.getLocation() != null && e.getLocation().getLineNr() > 0;
    Located.Place place = place(located ? e.getLocation() : parser.currentLocation(), "");
    if (e instanceof StreamConstraintsException) {
      problems.add(
          ProblemCode.TOO_LARGE,
          place,
          Problems.found("un document hors limites", "a document beyond the limits"),
          Problems.expected(
              "au plus "
                  + DEEPEST
                  + " niveaux et "
                  + MOST_VALUES
                  + " valeurs, des textes d’au plus "
                  + LONGEST_STRING
                  + " caractères, des noms d’au plus "
                  + LONGEST_NAME
                  + " et des nombres d’au plus "
                  + LONGEST_NUMBER
                  + " chiffres",
              "at most "
                  + DEEPEST
                  + " levels and "
                  + MOST_VALUES
                  + " values, texts of at most "
                  + LONGEST_STRING
                  + " characters, names of at most "
                  + LONGEST_NAME
                  + " and numbers of at most "
                  + LONGEST_NUMBER
                  + " digits"));
      return;
    }
    if (e instanceof UnexpectedEndOfInputException) {
      problems.add(
          ProblemCode.MALFORMED,
          place,
          Problems.found("la fin du document", "the end of the document"),
          Problems.expected(
              "la suite\u00a0: le document est coupé", "more: the document has been cut off"));
      return;
    }
    problems.add(
        ProblemCode.MALFORMED,
        place,
        Problems.found("un texte qui n’est pas du JSON", "a text that is not JSON"),
        Problems.expected(
            "du JSON à cet endroit\u00a0: une virgule, une accolade ou un guillemet manque peut-être",
            "JSON at this place: a comma, a brace or a quotation mark may be missing"));
  }

  private Located value(String pointer) {
    Located.Place place = place(pointer);
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> new Located.Str(place, checked(parser.getString(), place));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Num(place, parser.getString());
      case VALUE_TRUE -> new Located.Bool(place, true);
      case VALUE_FALSE -> new Located.Bool(place, false);
      default -> new Located.Null(place);
    };
  }

  private Located object(Located.Place place) {
    Map<String, Located> properties = new LinkedHashMap<>();
    Map<String, Located.Place> names = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Located.Place at = place(place.property(name));
      checked(name, at);
      parser.nextToken();
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

  private Located array(Located.Place place) {
    List<Located> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(place.pointer() + "/" + elements.size()));
    }
    return new Located.Arr(place, elements);
  }

  private Located.Place place(String pointer) {
    return place(parser.currentTokenLocation(), pointer);
  }

  private static Located.Place place(TokenStreamLocation at, String pointer) {
    return new Located.Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), pointer);
  }

  private String checked(String text, Located.Place place) {
    Optional<Character> bad = badCharacter(text);
    bad.ifPresent(
        c ->
            problems.add(
                ProblemCode.BAD_CHARACTER,
                place,
                Problems.found(
                    "le caractère U+%04X".formatted((int) c),
                    "the character U+%04X".formatted((int) c)),
                Problems.expected("un texte lisible", "a text that can be read")));
    return text;
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
