package io.github.aict.funding;

import io.github.aict.Label;

/** Whether a call takes applications on a day. */
public enum CallStatus {
  /** The window has not opened yet. */
  UPCOMING(Label.of("à venir", "upcoming")),
  /** The day lies in the window. */
  OPEN(Label.of("ouvert", "open")),
  /** The window has closed. */
  CLOSED(Label.of("clos", "closed")),
  /** The dates are not known. */
  UNKNOWN(Label.of("dates inconnues", "dates unknown"));

  private final Label label;

  CallStatus(Label label) {
    this.label = label;
  }

  /**
   * Returns the name for people.
   *
   * @return the name in both languages
   */
  public Label label() {
    return label;
  }
}
