package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.SuggestedOdd;
import io.github.aict.project.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tags of an activity, by the code list TagVocabulary of the IATI Standard. */
final class ActivityTags {

  private static final String GOALS = "2";
  private static final String TARGETS = "3";
  private static final String OWN = "99";

  private ActivityTags() {}

  static XmlNode goal(Odd odd) {
    return tag(GOALS, odd.code(), odd.label());
  }

  static XmlNode target(OddTarget target) {
    return tag(TARGETS, target.code(), target.label());
  }

  static XmlNode theme(Theme theme) {
    return tag(OWN, theme.code(), theme.label());
  }

  /**
   * What a table suggests, in the vocabulary for terms of the publisher's own, so that no reader
   * takes it for declared; of several suggestions of one Goal or target, the first.
   */
  static ImmutableList<XmlNode> suggested(List<SuggestedOdd> suggestions) {
    Map<String, XmlNode> byCode = new LinkedHashMap<>();
    for (SuggestedOdd suggestion : suggestions) {
      String code =
          "SUGGESTED-"
              + suggestion.target().map(OddTarget::code).orElseGet(() -> suggestion.odd().code());
      Label reason = suggestion.reason();
      byCode.putIfAbsent(
          code,
          tag(
              OWN,
              code,
              Label.of(
                  "Suggéré par une table, non déclaré\u00a0: " + reason.fr(),
                  "Suggested by a table, not declared: " + reason.en())));
    }
    return ImmutableList.copyOf(byCode.values());
  }

  private static XmlNode tag(String vocabulary, String code, Label label) {
    return XmlNode.of("tag")
        .with("vocabulary", vocabulary)
        .with("code", code)
        .containing(XmlNode.narratives(label));
  }
}
