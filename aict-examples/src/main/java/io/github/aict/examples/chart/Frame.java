package io.github.aict.examples.chart;

import io.github.aict.Label;
import java.util.Optional;

/** What every chart says of itself, around what it shows. */
record Frame(Label title, Optional<Label> subtitle, Optional<Label> source, Optional<Label> note) {

  static Frame titled(Label title) {
    return new Frame(title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Frame withSubtitle(Label text) {
    return new Frame(title, Optional.of(text), source, note);
  }

  Frame withSource(Label text) {
    return new Frame(title, subtitle, Optional.of(text), note);
  }

  Frame withNote(Label text) {
    return new Frame(title, subtitle, source, Optional.of(text));
  }
}
