package io.github.aict.examples.bench;

import com.google.common.collect.ImmutableList;

/** What is measured: aict and those it is compared with. */
enum Peer {
  AICT("aict", true, "io.github.aict:aict-json"),
  BY_HAND("hand-written Java", true),
  DROOLS_STATELESS("Drools, reused stateless session", false, "org.drools:drools-engine"),
  DROOLS_SESSION("Drools, a session a case", false, "org.drools:drools-engine"),
  DMN("KIE DMN", true, "org.kie:kie-dmn-core"),
  CEL("CEL", true, "dev.cel:cel"),
  EASY_RULES("Easy Rules", false, "org.jeasy:easy-rules-core"),
  JEXL("JEXL", false, "org.apache.commons:commons-jexl3"),
  SPEL("SpEL, compiled", false, "org.springframework:spring-expression"),
  JSON_LOGIC("json-logic-java", false, "io.github.jamsesso:json-logic-java");

  private final String title;
  private final boolean expressesMissing;
  private final ImmutableList<String> artifacts;

  Peer(String title, boolean expressesMissing, String... artifacts) {
    this.title = title;
    this.expressesMissing = expressesMissing;
    this.artifacts = ImmutableList.copyOf(artifacts);
  }

  /** The artifacts that a project depends on for it, without a version. */
  ImmutableList<String> artifacts() {
    return artifacts;
  }

  /**
   * Tells whether it measures on data of a kind.
   *
   * @param data the data
   * @return false where facts are missing and its conditions only know true and false
   */
  boolean runsOn(Data data) {
    return data == Data.COMPLETE || expressesMissing;
  }

  /** Makes the rules ready to run. */
  Engine<?, ?> engine(CriteriaSet set, Data data) {
    boolean complete = data == Data.COMPLETE;
    return switch (this) {
      case AICT -> new AictEngine(set);
      case BY_HAND ->
          set == CriteriaSet.TEN
              ? new HandTenEngine(set, complete)
              : new HandSenegalEngine(set, complete);
      case DROOLS_STATELESS -> new DroolsEngine(set, true);
      case DROOLS_SESSION -> new DroolsEngine(set, false);
      case DMN -> new DmnEngine(set);
      case CEL -> new CelEngine(set, complete);
      case EASY_RULES -> new EasyRulesEngine(set);
      case JEXL -> new JexlEngine(set);
      case SPEL -> new SpelEngine(set);
      case JSON_LOGIC -> new JsonLogicEngine(set);
    };
  }

  @Override
  public String toString() {
    return title;
  }
}
