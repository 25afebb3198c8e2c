package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.Term;

/** What a thing is that the brochure gives a name to in an action. */
public enum NamedThingKind implements Term<NamedThingKind> {
  /** Network of cities. */
  NETWORK("réseau", "network"),
  /** Cluster of firms and other actors. */
  CLUSTER("cluster", "cluster"),
  /** Joint undertaking of authorities. */
  INITIATIVE("démarche", "initiative"),
  /** Event that comes back or is to come. */
  EVENT("événement", "event"),
  /** Concept or place of work that an authority made. */
  CREATION("création", "creation"),
  /** International agreement. */
  AGREEMENT("accord international", "international agreement"),
  /** Part of the world or of France. */
  AREA("espace", "area");

  private final Label label;

  NamedThingKind(String fr, String en) {
    this.label = Label.of(fr, en);
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
