package io.github.aict.examples.files;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a file are which fields. Titles are compared without case and accents, and
 * whatever is neither letter nor digit counts as one underscore.
 *
 * @param <F> the fields
 */
public final class ColumnMapping<F extends Enum<F>> {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

  private static final int MOST_TITLES = 20;

  private final Class<F> type;
  private final ImmutableMap<F, ImmutableList<String>> titles;
  private final ImmutableList<F> required;

  private ColumnMapping(
      Class<F> type, ImmutableMap<F, ImmutableList<String>> titles, ImmutableList<F> required) {
    this.type = type;
    this.titles = titles;
    this.required = required;
  }

  static <F extends Enum<F> & Column> ColumnMapping<F> of(Class<F> type) {
    List<F> all = Arrays.asList(type.getEnumConstants());
    return new ColumnMapping<>(
        type,
        Maps.toMap(all, Column::titles),
        all.stream().filter(Column::isRequired).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns a mapping in which a field stands in other columns.
   *
   * @param field the field
   * @param others the titles in the place of those before, the first that the file has counts; none
   *     if the field is not to be read
   * @return the mapping
   * @throws IllegalArgumentException if a title has neither a letter from a to z nor a digit, or
   *     there is none for a field that is required
   */
  public ColumnMapping<F> with(F field, String... others) {
    checkArgument(
        others.length > 0 || !required.contains(field),
        "the field %s is required and must have a title",
        field);
    ImmutableMap.Builder<F, ImmutableList<String>> changed = ImmutableMap.builder();
    changed.putAll(titles);
    changed.put(
        field,
        Arrays.stream(others).map(ColumnMapping::checked).collect(ImmutableList.toImmutableList()));
    return new ColumnMapping<>(type, changed.buildKeepingLast(), required);
  }

  private static String checked(String title) {
    String normalized = normalize(title);
    checkArgument(
        !normalized.isEmpty(),
        "a title must have a letter from a to z or a digit but was %s",
        title);
    return normalized;
  }

  /**
   * Returns the titles under which a field is found.
   *
   * @param field the field
   * @return the normalised titles, none if the field is not read
   */
  public ImmutableList<String> titles(F field) {
    return titles.getOrDefault(field, ImmutableList.of());
  }

  /**
   * Normalises the title of a column.
   *
   * @param title the title as a file has it
   * @return small letters without accents and digits, with one underscore for anything else between
   *     them, possibly nothing
   */
  public static String normalize(String title) {
    String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
    String words = SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_");
    return CharMatcher.is('_').trimFrom(words);
  }

  /** Finds the fields in a header. */
  Map<F, Integer> find(List<String> header) {
    List<String> normalized = header.stream().map(ColumnMapping::normalize).toList();
    Map<F, Integer> found = new EnumMap<>(type);
    titles.forEach(
        (field, names) ->
            names.stream()
                .mapToInt(normalized::indexOf)
                .filter(position -> position >= 0)
                .findFirst()
                .ifPresent(position -> found.put(field, position)));
    List<F> missing = required.stream().filter(field -> !found.containsKey(field)).toList();
    if (!missing.isEmpty()) {
      String wanted =
          missing.stream()
              .map(field -> String.join(" / ", titles(field)))
              .collect(Collectors.joining(", "));
      String got =
          header.stream().limit(MOST_TITLES).map(RowNote::mention).collect(Collectors.joining(", "))
              + (header.size() > MOST_TITLES ? ", …" : "");
      throw new RefusedFileException(
          "il manque les colonnes suivantes\u00a0: "
              + wanted
              + "\u00a0; la première ligne du fichier est\u00a0: "
              + got,
          "these columns are missing: " + wanted + "; the first line of the file is: " + got);
    }
    return found;
  }

  static ImmutableList<String> unmapped(List<String> header, Map<?, Integer> found) {
    return IntStream.range(0, header.size())
        .filter(position -> !found.containsValue(position) && !header.get(position).isBlank())
        .mapToObj(header::get)
        .collect(ImmutableList.toImmutableList());
  }
}
