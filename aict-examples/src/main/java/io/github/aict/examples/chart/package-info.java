/**
 * Charts for researchers as SVG with real text, the same bytes for the same input.
 *
 * <p>Start from one of the five charts: {@link io.github.aict.examples.chart.BarChart}, {@link
 * io.github.aict.examples.chart.LineChart}, {@link io.github.aict.examples.chart.ShareChart},
 * {@link io.github.aict.examples.chart.WorldMap} and {@link
 * io.github.aict.examples.chart.NetworkDiagram}. Each is an immutable value that grows with every
 * call, names its source, and is drawn in French or English.
 */
package io.github.aict.examples.chart;
