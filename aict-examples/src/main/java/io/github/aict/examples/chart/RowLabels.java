package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The labels to the left of rows, in up to two lines each. */
final class RowLabels {

  private static final double GAP = 10;
  private static final double LINE = 15;
  private static final int LINES = 2;

  private final Page page;
  private final ImmutableList<ImmutableList<String>> labels;
  private final double start;

  RowLabels(Page page, List<String> texts, double width) {
    this.page = page;
    this.labels =
        texts.stream()
            .map(text -> Lettering.wrap(text, TextStyle.LABEL.size(), width, LINES))
            .collect(ImmutableList.toImmutableList());
    this.start =
        Page.LEFT
            + GAP
            + labels.stream()
                .flatMap(List::stream)
                .mapToDouble(TextStyle.LABEL::width)
                .max()
                .orElse(0);
  }

  /** Returns where what is labelled starts. */
  double start() {
    return start;
  }

  /** Returns how much height a label takes. */
  double height(int row) {
    return labels.get(row).size() * LINE + 6;
  }

  void draw(int row, double middle) {
    ImmutableList<String> lines = labels.get(row);
    double baseline = middle + TextStyle.LABEL.size() * 0.35 - (lines.size() - 1) * LINE / 2;
    for (String line : lines) {
      page.svg().text(start - GAP, baseline, line, TextStyle.LABEL.ending());
      baseline += LINE;
    }
  }
}
