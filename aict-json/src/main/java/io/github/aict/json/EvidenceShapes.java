package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.net.URI;

/** The shapes of what shows where a statement comes from. */
final class EvidenceShapes {

  static final Shape<Confidence> CONFIDENCE = Shapes.ofEnum(Confidence.values());

  private static final Shape<URI> ADDRESS =
      Shapes.of(
          (value, problems) ->
              Shapes.parse(
                  value,
                  problems,
                  text -> {
                    URI address = URI.create(text);
                    return text.matches("https?://[^/]+.*") ? address : null;
                  },
                  Problems.expected(
                      "une adresse qui commence par http:// ou https://",
                      "an address that starts with http:// or https://")),
          URI::toString);

  static final Shape<Source> SOURCE =
      ObjectShape.of(
          "title", Shapes.TEXT, Source::title, "address", ADDRESS, Source::address, Source::new);

  /** A citation together with its source, as results tell it. */
  static final Shape<Citation> CITATION =
      RecordShape.<Citation>of(
              v ->
                  new Citation(
                      new Source(v.get("title"), v.get("address")),
                      v.get("locator"),
                      v.get("states"),
                      v.get("confidence"),
                      v.get("verifiedOn")))
          .with("title", Shapes.TEXT, citation -> citation.source().title())
          .with("address", ADDRESS, citation -> citation.source().address())
          .with("locator", Shapes.LABEL, Citation::locator)
          .with("states", Shapes.LABEL, Citation::statement)
          .with("confidence", CONFIDENCE, Citation::confidence)
          .with("verifiedOn", Shapes.DATE, Citation::verifiedOn);

  private EvidenceShapes() {}

  static ImmutableList<Mapping<?>> mappings() {
    return ImmutableList.of(
        Mapping.of(Citation.class, CITATION),
        Mapping.of(Confidence.class, CONFIDENCE),
        Mapping.of(Source.class, SOURCE));
  }
}
