package io.github.aict.examples.bench;

/** How much of the data is there. */
enum Data {
  COMPLETE("complete data", 0),
  MISSING("5% of the facts missing", 0.05);

  private final String title;
  private final double missing;

  Data(String title, double missing) {
    this.title = title;
    this.missing = missing;
  }

  String title() {
    return title;
  }

  double missing() {
    return missing;
  }
}
