package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of a catalogue: all its calls in one document. */
final class CatalogueShape {

  static final String FORMAT = "aict-catalogue/1";

  private static final Shape<ImmutableList<Call>> CALLS = Shapes.listOf(CallShape.SHAPE);

  private static final Shape<ImmutableList<Call>> DOCUMENT =
      ObjectShape.of(
          "format",
          Formats.shape(FORMAT),
          calls -> FORMAT,
          "calls",
          CALLS,
          calls -> calls,
          (format, calls) -> calls);

  static final Shape<Catalogue> SHAPE =
      Shapes.of(CatalogueShape::read, catalogue -> DOCUMENT.write(calls(catalogue)));

  private CatalogueShape() {}

  private static ImmutableList<Call> calls(Catalogue catalogue) {
    return catalogue.summaries().stream()
        .map(summary -> catalogue.call(summary.id()))
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable Catalogue read(Located value, Problems problems) {
    ImmutableList<Call> calls = DOCUMENT.read(value, problems);
    if (calls == null) {
      return null;
    }
    List<Located> elements = ((Located.Arr) ((Located.Obj) value).get("calls")).elements();
    Map<String, CallsTogether.Entry> entries = new LinkedHashMap<>();
    int before = problems.size();
    for (int i = 0; i < calls.size(); i++) {
      CallsTogether.add(entries, calls.get(i), (Located.Obj) elements.get(i), problems);
    }
    CallsTogether.checkEditions(entries);
    return problems.size() == before ? Catalogue.of(calls) : null;
  }
}
