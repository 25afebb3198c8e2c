package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The calls that come with the library. One's own are read with {@link AictJson#readCall}. */
public final class Catalogues {

  private static final String FORMAT = "aict-index/1";
  private static final String FOLDER = "calls/";

  private static final Shape<CallSummary> SUMMARY =
      ObjectShape.of(CallSummary::builder, CallSummary.Builder::build)
          .required("id", Shapes.TEXT, CallSummary::id, CallSummary.Builder::id)
          .required("scheme", Shapes.TEXT, CallSummary::scheme, CallSummary.Builder::scheme)
          .required("title", Shapes.LABEL, CallSummary::title, CallSummary.Builder::title)
          .optional("window", Shapes.PERIOD, CallSummary::window, CallSummary.Builder::window)
          .optional(
              "previousEdition",
              Shapes.TEXT,
              CallSummary::previousEdition,
              CallSummary.Builder::previousEdition);

  private static final Shape<ImmutableList<CallSummary>> INDEX =
      ObjectShape.of(
          "format",
          Formats.shape(FORMAT),
          calls -> FORMAT,
          "calls",
          Shapes.listOf(SUMMARY),
          calls -> calls,
          (format, calls) -> calls);

  private Catalogues() {}

  /**
   * Returns the bundled calls. Only the rule files of calls that are asked for are read.
   *
   * @return the catalogue
   */
  public static Catalogue bundled() {
    return Catalogue.lazy(
        Documents.read(INDEX, "index.json", resource("index.json")), Catalogues::load);
  }

  private static Call load(String id) {
    return Documents.read(CallShape.SHAPE, id + ".json", resource(id + ".json"));
  }

  private static String resource(String name) {
    try (InputStream in = Catalogues.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its resource " + FOLDER + name);
      }
      return Documents.decode(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
