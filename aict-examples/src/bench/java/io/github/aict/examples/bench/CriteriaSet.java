package io.github.aict.examples.bench;

import com.google.common.collect.ImmutableMap;
import io.github.aict.funding.Call;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two sets of rules. */
enum CriteriaSet {
  /** Ten simple criteria, one look each. */
  TEN("ten", "ten simple criteria"),
  /** A bundled call with alternatives, an exclusion and quantifiers over partners and countries. */
  SENEGAL("senegal", "the bundled call joint-senegal-2020");

  private final String folder;
  private final String title;

  CriteriaSet(String folder, String title) {
    this.folder = folder;
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The rules as aict has them. */
  Call call() {
    return switch (this) {
      case TEN -> AictJson.calls().read(text("call.json"));
      case SENEGAL -> Catalogues.bundled().call("joint-senegal-2020");
    };
  }

  /** The criteria as the peers report them. */
  List<Criterion> criteria() {
    return expressions("citations").entrySet().stream()
        .map(entry -> new Criterion(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The text of a file of this set, with its long lists put in. */
  String text(String file) {
    String text = resource(file);
    return this == SENEGAL
        ? text.replace("$AUTHORITIES", resource("authorities.txt").strip())
            .replace("$EXCLUDED", resource("excluded.txt").strip())
        : text;
  }

  /** The criteria in a language: lines of an id, a colon and an expression. */
  ImmutableMap<String, String> expressions(String language) {
    return text(language + ".txt")
        .lines()
        .map(line -> line.split(": ", 2))
        .collect(ImmutableMap.toImmutableMap(parts -> parts[0], parts -> parts[1]));
  }

  private String resource(String file) {
    String path = folder + "/" + file;
    try (InputStream in = CriteriaSet.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("the benchmark has no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
