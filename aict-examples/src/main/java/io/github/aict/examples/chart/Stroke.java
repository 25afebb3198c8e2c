package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableMap;

/**
 * How a line is drawn.
 *
 * @param dashes lengths of dashes and gaps, empty for a line without gaps
 * @param opacity from 0 to 1
 */
record Stroke(Colour colour, double width, String dashes, double opacity) {

  static Stroke of(Colour colour, double width) {
    return new Stroke(colour, width, "", 1);
  }

  Stroke dashed(String pattern) {
    return new Stroke(colour, width, pattern, opacity);
  }

  Stroke opaque(double share) {
    return new Stroke(colour, width, dashes, share);
  }

  ImmutableMap<String, String> attributes() {
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    attributes.put("stroke", colour.code()).put("stroke-width", NumberText.attribute(width));
    if (!dashes.isEmpty()) {
      attributes.put("stroke-dasharray", dashes);
    }
    if (opacity < 1) {
      attributes.put("stroke-opacity", NumberText.attribute(opacity));
    }
    return attributes.buildOrThrow();
  }
}
