package io.github.aict.examples.chart;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.aict.Label;
import io.github.aict.Wording;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

/**
 * What the five charts have in common: subtitle, source and note around what they show.
 *
 * @param <C> the chart itself
 */
abstract sealed class FramedChart<C extends FramedChart<C>> implements Chart
    permits BarChart, LineChart, NetworkDiagram, ShareChart, WorldMap {

  /** The largest number that labels have room for. */
  private static final double MOST = 1e15;

  private final Frame frame;

  FramedChart(Frame frame) {
    this.frame = frame;
  }

  /**
   * Returns this chart with a line under its title, in place of an earlier one.
   *
   * @param text what is counted, where and when
   * @return the chart
   */
  public final C subtitle(Label text) {
    return framed(frame.withSubtitle(text));
  }

  /**
   * Returns this chart with the source of its data, in place of an earlier one. A chart without
   * source is not drawn.
   *
   * @param text who publishes the data, without the word <em>source</em>
   * @param day the day of the data
   * @return the chart
   */
  public final C source(Label text, LocalDate day) {
    return framed(
        frame.withSource(
            dated(
                text, "du " + Wording.day(day, Locale.FRENCH), Wording.day(day, Locale.ENGLISH))));
  }

  /**
   * Returns this chart with the source of its data, in place of an earlier one. A chart without
   * source is not drawn.
   *
   * @param text who publishes the data, without the word <em>source</em>
   * @param year the year of the data
   * @return the chart
   */
  public final C source(Label text, Year year) {
    return framed(frame.withSource(dated(text, "de " + year, year.toString())));
  }

  /**
   * Returns this chart with the source of data whose own date is not known, in place of an earlier
   * source.
   *
   * @param text where the data come from, without the word <em>source</em>
   * @param day the day of the chart
   * @return the chart
   */
  public final C undatedSource(Label text, LocalDate day) {
    return framed(
        frame.withSource(
            Label.of(
                "Source\u00a0: %s, date des données inconnue, graphique du %s"
                    .formatted(text.fr(), Wording.day(day, Locale.FRENCH)),
                "Source: %s, date of the data not known, chart of %s"
                    .formatted(text.en(), Wording.day(day, Locale.ENGLISH)))));
  }

  /**
   * Returns this chart with a remark on the limits of its data, in place of an earlier one.
   *
   * @param text what the data leave out or cannot tell
   * @return the chart
   */
  public final C note(Label text) {
    return framed(frame.withNote(text));
  }

  @Override
  public final Label title() {
    return frame.title();
  }

  @Override
  public final String toSvg(Locale locale) {
    Label source =
        frame
            .source()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a chart must name its source: call source(Label, LocalDate),"
                            + " source(Label, Year) or undatedSource(Label, LocalDate)"));
    checkDrawable();
    Page page = new Page(locale);
    page.head(frame);
    draw(page);
    page.foot(frame.note(), source);
    return page.toSvg(frame.title(), description(locale), source);
  }

  private static Label dated(Label text, String fr, String en) {
    return Label.of(
        "Source\u00a0: " + text.fr() + ", données " + fr,
        "Source: " + text.en() + ", data of " + en);
  }

  /** Returns what the chart says of itself. */
  final Frame frame() {
    return frame;
  }

  /** Refuses a value that no length or size can show. */
  static double checkAmount(String what, Label label, double value) {
    checkArgument(
        value >= 0 && value <= MOST,
        "the value of %s must be a number from 0 to %s but was %s (%s)",
        what,
        MOST,
        value,
        label.en());
    return value;
  }

  /** Refuses a value that cannot be written in a label. */
  static double checkNumber(String what, Label label, double value) {
    checkArgument(
        Math.abs(value) <= MOST,
        "the value of %s must be a finite number from -%s to %s but was %s (%s)",
        what,
        MOST,
        MOST,
        value,
        label.en());
    return value;
  }

  /** Returns this chart with another frame. */
  abstract C framed(Frame frame);

  /** Refuses a chart that has nothing to show, with a message that says what is missing. */
  abstract void checkDrawable();

  /** Draws what the chart shows below the head of the page. */
  abstract void draw(Page page);

  /** Returns what the chart shows in sentences, for those who do not see it. */
  abstract String description(Locale locale);
}
