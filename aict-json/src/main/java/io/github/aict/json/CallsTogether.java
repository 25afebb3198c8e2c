package io.github.aict.json;

import io.github.aict.Label;
import io.github.aict.funding.Call;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What calls of one catalogue must not do to each other. */
final class CallsTogether {

  /** A call with the object it was read from and the problems of its document. */
  record Entry(Call call, Located.Obj object, Problems problems) {}

  private CallsTogether() {}

  /** Adds a call unless its id is taken, which is a problem. */
  static void add(Map<String, Entry> entries, Call call, Located.Obj object, Problems problems) {
    if (entries.putIfAbsent(call.id(), new Entry(call, object, problems)) != null) {
      problems.add(
          ProblemCode.DUPLICATE_CALL,
          object.get("id").place(),
          Label.of(
              "l’identifiant "
                  + Problems.shown(call.id()).fr()
                  + " est déjà celui d’un autre appel",
              "the id " + Problems.shown(call.id()).en() + " is already that of another call"),
          Problems.expected("un identifiant par appel", "an id of its own for every call"));
    }
  }

  /** Reports the calls that come to themselves when one goes from edition to earlier edition. */
  static void checkEditions(Map<String, Entry> entries) {
    entries.forEach(
        (id, entry) -> {
          Set<String> seen = new HashSet<>();
          String at = id;
          while (at != null && seen.add(at)) {
            Entry next = entries.get(at);
            at = next == null ? null : next.call().previousEdition().orElse(null);
          }
          if (id.equals(at)) {
            entry
                .problems()
                .add(
                    ProblemCode.CYCLE,
                    entry.object().get("previousEdition").place(),
                    Problems.quoted(entry.call().previousEdition().orElse("")),
                    Problems.expected(
                        "une édition plus ancienne, dont celle-ci n’est pas une édition antérieure",
                        "an older edition, of which this one is no earlier edition"));
          }
        });
  }
}
