package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts on the law that were collected beside this repository, entry by entry. */
final class LegalFacts {

  private static final Path SHARED = Path.of("..", "..", "shared", "facts", "legal.json");

  /** One entry: its id and what it says. */
  record Entry(String id, JsonNode said) {

    /** Returns what stands under a name, empty where it is null. */
    Optional<String> find(String name) {
      return said.required(name).asStringOpt();
    }

    String text(String name) {
      return find(name).orElseThrow(() -> new AssertionError(id + " has no " + name));
    }

    Optional<LocalDate> day(String name) {
      return find(name).map(LocalDate::parse);
    }

    /** Returns the first day. */
    LocalDate firstDay() {
      return LocalDate.parse(text("validFrom"));
    }

    /** Returns the period, whose end in the entry is the day after the last. */
    Validity validity() {
      return day("validTo")
          .map(end -> Validity.closed(firstDay(), end.minusDays(1)))
          .orElseGet(() -> Validity.from(firstDay()));
    }

    Confidence confidence() {
      return Confidence.valueOf(text("confidence"));
    }

    /** Tells whether the entry is relied on. */
    boolean isKnown() {
      return confidence() != Confidence.UNVERIFIED;
    }

    ImmutableList<String> texts(String name) {
      return said.get(name)
          .valueStream()
          .map(JsonNode::asString)
          .collect(ImmutableList.toImmutableList());
    }
  }

  private LegalFacts() {}

  /** Returns the entries of a section, or skips the test where the facts are not there. */
  static ImmutableList<Entry> of(String section) throws IOException {
    return read()
        .get(section)
        .valueStream()
        .map(said -> new Entry(said.get("id").asString(), said))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the days on which the law changed. */
  static ImmutableList<String> boundaries() throws IOException {
    return new Entry("meta", read().get("meta")).texts("boundaries");
  }

  /** Returns a test of each entry, which tells the id in its name and where it fails. */
  static Stream<DynamicTest> each(Collection<Entry> entries, Consumer<Entry> test) {
    return entries.stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.id(),
                    () ->
                        assertThatCode(() -> test.accept(entry))
                            .as(entry.id())
                            .doesNotThrowAnyException()));
  }

  static ImmutableList<Entry> known(Collection<Entry> entries) {
    return entries.stream().filter(Entry::isKnown).collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Entry> unverified(Collection<Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.isKnown())
        .collect(ImmutableList.toImmutableList());
  }

  private static JsonNode read() throws IOException {
    assumeTrue(
        Files.exists(SHARED),
        () -> "the shared facts are not beside this repository: " + SHARED.normalize());
    return JsonMapper.shared().readTree(Files.readString(SHARED));
  }
}
