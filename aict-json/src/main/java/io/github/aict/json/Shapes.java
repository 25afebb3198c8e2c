package io.github.aict.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Term;
import io.github.aict.Validity;
import io.github.aict.rule.Vocabulary;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The shapes of simple values and of lists of others. */
final class Shapes {

  private static final long GREATEST_AMOUNT = 1_000_000_000_000L;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  static final Shape<String> TEXT =
      of(
          (value, problems) -> {
            if (value instanceof Located.Str string && isText(string.text())) {
              return string.text();
            }
            Label expected = Problems.expected("un texte", "a text");
            if (value instanceof Located.Str) {
              problems.badValue(value, expected);
            } else {
              problems.wrongType(value, expected);
            }
            return null;
          },
          Shapes::writable);

  static final Shape<Boolean> FLAG =
      of(
          (value, problems) -> {
            if (value instanceof Located.Bool flag) {
              return flag.value();
            }
            problems.wrongType(value, Problems.expected("true ou false", "true or false"));
            return null;
          },
          flag -> flag);

  static final Shape<Integer> COUNT =
      of(
          (value, problems) -> {
            Long count =
                wholeNumber(
                    value,
                    problems,
                    Integer.MAX_VALUE,
                    Problems.expected(
                        "un nombre entier de 0 à 2147483647",
                        "a whole number from 0 to 2147483647"));
            return count == null ? null : Math.toIntExact(count);
          },
          count -> count);

  static final Shape<Money> AMOUNT =
      of(
          (value, problems) -> {
            Label expected =
                Problems.expected(
                    "un montant en euros de 0 à moins de "
                        + GREATEST_AMOUNT
                        + ", par exemple 70000.50",
                    "an amount in euros from 0 to less than "
                        + GREATEST_AMOUNT
                        + ", for example 70000.50");
            if (!(value instanceof Located.Num number)) {
              problems.wrongType(value, expected);
              return null;
            }
            BigDecimal amount = plain(number.text());
            if (amount == null) {
              problems.badValue(value, expected);
              return null;
            }
            return Money.of(CurrencyUnit.EUR, amount);
          },
          amount -> {
            BigDecimal stripped = amount.getAmount().stripTrailingZeros();
            return stripped.scale() > 0 ? amount.getAmount() : stripped.setScale(0);
          });

  static final Shape<LocalDate> DATE =
      of(
          (value, problems) ->
              parse(
                  value,
                  problems,
                  text -> {
                    LocalDate date = LocalDate.parse(text);
                    return isInRange(date) ? date : null;
                  },
                  Problems.expected(
                      "une date entre "
                          + FIRST_YEAR
                          + " et "
                          + LAST_YEAR
                          + ", par exemple 2025-05-30",
                      "a date between "
                          + FIRST_YEAR
                          + " and "
                          + LAST_YEAR
                          + ", for example 2025-05-30")),
          date -> {
            checkArgument(isInRange(date), "a document cannot hold the date %s", date);
            return date.toString();
          });

  static final Shape<OffsetDateTime> MOMENT =
      of(
          (value, problems) ->
              parse(
                  value,
                  problems,
                  text -> {
                    OffsetDateTime moment = OffsetDateTime.parse(text);
                    return isInRange(moment.toLocalDate()) ? moment : null;
                  },
                  Problems.expected(
                      "une date et une heure, par exemple 2024-09-19T17:00+02:00",
                      "a date and a time, for example 2024-09-19T17:00+02:00")),
          moment -> {
            checkArgument(
                isInRange(moment.toLocalDate()), "a document cannot hold the moment %s", moment);
            return moment.toString();
          });

  static final Shape<Validity> PERIOD =
      of(
          (value, problems) ->
              parse(
                  value,
                  problems,
                  Validity::parse,
                  Problems.expected(
                      "une période, par exemple 2025-04-07/2025-05-30 ou ../2021-04-08",
                      "a period, for example 2025-04-07/2025-05-30 or ../2021-04-08")),
          Validity::toString);

  static final Shape<Rate> RATE =
      of(
          (value, problems) ->
              parse(
                  value,
                  problems,
                  Rate::parse,
                  Problems.expected(
                      "un taux, par exemple \"70 %\" ou \"1/3\"",
                      "a rate, for example \"70 %\" or \"1/3\"")),
          Rate::toString);

  static final Shape<Label> LABEL =
      ObjectShape.of("fr", TEXT, Label::fr, "en", TEXT, Label::en, Label::of);

  private Shapes() {}

  interface Read<T> {
    @Nullable T read(Located value, Problems problems);
  }

  static <T> Shape<T> of(Read<T> read, Function<T, Object> write) {
    return new Shape<>() {
      @Override
      public @Nullable T read(Located value, Problems problems) {
        return read.read(value, problems);
      }

      @Override
      public Object write(T value) {
        return write.apply(value);
      }
    };
  }

  /** A value that is written as a text which its own type parses. */
  static <T> @Nullable T parse(
      Located value, Problems problems, Function<String, @Nullable T> parser, Label expected) {
    if (!(value instanceof Located.Str string)) {
      problems.wrongType(value, expected);
      return null;
    }
    try {
      T parsed = parser.apply(string.text());
      if (parsed != null) {
        return parsed;
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // What was found and what would be right says more than the parser's message.
    }
    problems.badValue(value, expected);
    return null;
  }

  static @Nullable Long wholeNumber(
      Located value, Problems problems, long greatest, Label expected) {
    if (!(value instanceof Located.Num number)) {
      problems.wrongType(value, expected);
      return null;
    }
    try {
      long read = Long.parseLong(number.text());
      if (read >= 0 && read <= greatest) {
        return read;
      }
    } catch (NumberFormatException e) {
      // Told below, together with a number out of range.
    }
    problems.badValue(value, expected);
    return null;
  }

  static <T extends Enum<T>> Shape<T> ofEnum(T[] values) {
    ImmutableMap<String, T> byName =
        Arrays.stream(values).collect(ImmutableMap.toImmutableMap(Enum::name, v -> v));
    return ofCode(
        name -> Optional.ofNullable(byName.get(name)),
        Enum::name,
        text -> Problems.oneOf(text, byName.keySet()));
  }

  static <T extends Term<T>> Shape<T> ofTerm(Vocabulary<T> vocabulary) {
    return ofTerm(vocabulary::find, vocabulary::terms);
  }

  static <T extends Term<T>> Shape<T> ofTerm(
      Function<String, Optional<T>> find, Supplier<? extends List<T>> terms) {
    return ofCode(
        find,
        Term::code,
        text ->
            terms.get().stream()
                .filter(term -> isNamed(term, text))
                .findFirst()
                .map(term -> Problems.meant(term.code()))
                .orElseGet(
                    () -> Problems.oneOf(text, terms.get().stream().map(Term::code).toList())));
  }

  /** An entry of a list that comes with the library, by its id. */
  static <T> Shape<T> ofEntry(Supplier<? extends List<T>> all, Function<T, String> id) {
    return ofCode(
        text -> all.get().stream().filter(entry -> id.apply(entry).equals(text)).findFirst(),
        id.andThen(text -> text),
        text -> Problems.oneOf(text, all.get().stream().map(id).toList()));
  }

  private static boolean isNamed(Term<?> term, String text) {
    return term.label().fr().equalsIgnoreCase(text) || term.label().en().equalsIgnoreCase(text);
  }

  static <T> Shape<T> ofCode(
      Function<String, Optional<T>> find,
      Function<T, Object> code,
      Function<String, Label> expected) {
    return of(
        (value, problems) -> {
          if (!(value instanceof Located.Str string)) {
            problems.wrongType(value, Problems.expected("un code", "a code"));
            return null;
          }
          Optional<T> found = find.apply(string.text());
          if (found.isEmpty()) {
            problems.add(
                ProblemCode.UNKNOWN_TERM,
                value.place(),
                Problems.describe(value),
                expected.apply(string.text()));
          }
          return found.orElse(null);
        },
        code);
  }

  static <T> Shape<ImmutableList<T>> listOf(Shape<T> element) {
    return of(
        (value, problems) -> {
          if (!(value instanceof Located.Arr array)) {
            problems.wrongType(value, Problems.expected("une liste", "a list"));
            return null;
          }
          int before = problems.size();
          ImmutableList.Builder<T> elements = ImmutableList.builder();
          for (Located each : array.elements()) {
            T read = element.read(each, problems);
            if (read != null) {
              elements.add(read);
            }
          }
          return problems.size() == before ? elements.build() : null;
        },
        list -> {
          List<Object> written = new ArrayList<>();
          list.forEach(each -> written.add(element.write(each)));
          return written;
        });
  }

  static <T> Shape<ImmutableSet<T>> setOf(Shape<T> element) {
    Shape<ImmutableList<T>> list = listOf(element);
    return of(
        (value, problems) -> {
          ImmutableList<T> read = list.read(value, problems);
          return read == null ? null : ImmutableSet.copyOf(read);
        },
        set -> list.write(set.asList()));
  }

  static <T> Shape<ImmutableMap<String, T>> mapOf(Shape<T> element) {
    return of(
        (value, problems) -> {
          if (!(value instanceof Located.Obj object)) {
            problems.wrongType(value, Problems.expected("un objet", "an object"));
            return null;
          }
          int before = problems.size();
          ImmutableMap.Builder<String, T> entries = ImmutableMap.builder();
          object
              .properties()
              .forEach(
                  (name, each) -> {
                    if (!isText(name)) {
                      problems.add(
                          ProblemCode.BAD_VALUE,
                          Optional.ofNullable(object.names().get(name)).orElse(each.place()),
                          Problems.quoted(name),
                          Problems.expected("un nom", "a name"));
                    }
                    T read = element.read(each, problems);
                    if (read != null) {
                      entries.put(name, read);
                    }
                  });
          return problems.size() == before ? entries.buildOrThrow() : null;
        },
        map -> {
          Map<String, Object> written = new LinkedHashMap<>();
          map.forEach((name, each) -> written.put(writable(name), element.write(each)));
          return written;
        });
  }

  /** An amount of at most two decimals and of a size that can be real; null for any other text. */
  static @Nullable BigDecimal plain(String text) {
    try {
      BigDecimal amount = new BigDecimal(text);
      boolean real =
          amount.signum() >= 0
              && amount.compareTo(BigDecimal.valueOf(GREATEST_AMOUNT)) < 0
              && amount.stripTrailingZeros().scale() <= 2;
      return real ? amount.setScale(2) : null;
    } catch (NumberFormatException e) {
      return null; // An exponent beyond every number.
    }
  }

  /** What would be refused when it is read is not written either. */
  private static String writable(String text) {
    checkArgument(
        isText(text),
        "a document cannot hold a text that is blank or has %s characters",
        text.length());
    checkArgument(
        LocatedReader.badCharacter(text).isEmpty(),
        "a document cannot hold a text with the character U+%s",
        LocatedReader.badCharacter(text).map(c -> "%04X".formatted((int) c)).orElse(""));
    return text;
  }

  private static boolean isText(String text) {
    return !text.isBlank() && text.length() <= Limits.LONGEST_STRING;
  }

  private static boolean isInRange(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }
}
