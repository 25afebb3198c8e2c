package io.github.aict.project;

import io.github.aict.Label;
import io.github.aict.Term;

/** The way an application reaches the funder. */
public enum SubmissionChannel implements Term<SubmissionChannel> {
  /** The funder's web site. */
  ONLINE(Label.of("dépôt en ligne", "online")),
  /** A letter. */
  POSTAL(Label.of("voie postale", "by post")),
  /** An electronic mail. */
  EMAIL(Label.of("courriel", "by e-mail"));

  private final Label label;

  SubmissionChannel(Label label) {
    this.label = label;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }
}
