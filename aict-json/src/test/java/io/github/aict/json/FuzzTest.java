package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Valid documents of every kind, mutated in their bytes and in their structure. Whatever comes of
 * it, there are two results: a value that reads back as itself, or a refusal with a place.
 *
 * <p>{@code -Daict.fuzz=1000000} makes a long run, {@code -Daict.fuzz.seed=7} another one.
 */
class FuzzTest {

  private static final int DOCUMENTS = Integer.getInteger("aict.fuzz", 6_000);
  private static final long SEED = Long.getLong("aict.fuzz.seed", 20_261_130L);
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);

  private static final Catalogue CATALOGUE =
      AictJson.catalogues()
          .read(Resources.read(Resources.ofTests("versions/catalogue-1.json")))
          .withFallback(Catalogues.bundled());

  private enum Result {
    READ,
    REFUSED
  }

  private record Seed(DocumentFormat<?> format, byte[] document) {}

  private static List<Seed> seeds() {
    List<Seed> seeds = new ArrayList<>();
    for (DocumentFormat<?> format : AictJson.formats(CATALOGUE)) {
      VersionsTest.samples().stream()
          .filter(sample -> Resources.stem(sample).startsWith(format.kind() + "-"))
          .forEach(sample -> add(seeds, format, Resources.read(sample)));
    }
    Resources.in(Resources.ofTests("cases"), ".json")
        .forEach(file -> add(seeds, AictJson.projects(), Resources.read(file)));
    for (String id :
        List.of(
            "ficol-2020",
            "daect-generaliste-2025",
            "1pct-eau-energie",
            "fonds-citoyen-franco-allemand")) {
      add(seeds, AictJson.calls(), Resources.read(Resources.ofLibrary("calls/" + id + ".json")));
    }
    return seeds;
  }

  private static void add(List<Seed> seeds, DocumentFormat<?> format, String document) {
    seeds.add(new Seed(format, document.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyMutatedDocumentIsReadOrRefused() {
    List<Seed> seeds = seeds();
    SplittableRandom random = new SplittableRandom(SEED);
    Map<Result, Integer> results = new EnumMap<>(Result.class);
    long slowest = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      Seed seed = seeds.get(i % seeds.size());
      byte[] document = Mutations.of(seed.document(), random);
      long start = System.nanoTime();
      results.merge(result(seed.format(), document, i), 1, Integer::sum);
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    System.out.printf(
        "%d mutated documents of seed %d: %s; slowest %d ms%n",
        DOCUMENTS, SEED, results, TimeUnit.NANOSECONDS.toMillis(slowest));
    assertThat(results.keySet()).containsExactlyInAnyOrder(Result.values());
    if (DOCUMENTS > 100_000) {
      assertThat(slowest).isLessThan(LONGEST);
    }
  }

  private static <T> Result result(DocumentFormat<T> format, byte[] document, int number) {
    T value;
    try {
      value = format.read(new java.io.ByteArrayInputStream(document));
    } catch (InvalidDocumentException e) {
      assertThat(e.problems())
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(201)
          .allMatch(problem -> problem.line() > 0 && problem.column() > 0);
      return Result.REFUSED;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(
          "%s %d is neither read nor refused: %s"
              .formatted(format, number, new String(document, StandardCharsets.UTF_8)),
          e);
    }
    String written = format.write(value);
    assertThat(format.write(format.read(written))).isEqualTo(written);
    return Result.READ;
  }

  @Test
  void theSameSeedGivesTheSameDocuments() {
    byte[] document = seeds().get(0).document();
    assertThat(Collections.nCopies(2, 0))
        .extracting(i -> Mutations.of(document, new SplittableRandom(7)))
        .allMatch(
            bytes ->
                java.util.Arrays.equals(bytes, Mutations.of(document, new SplittableRandom(7))));
  }
}
