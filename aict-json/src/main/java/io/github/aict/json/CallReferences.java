package io.github.aict.json;

import io.github.aict.Label;
import io.github.aict.evidence.Confidence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that the parts of a rule file refer to each other rightly. It looks at the located values,
 * so that a file with other problems is checked as far as it goes.
 */
final class CallReferences {

  private final Map<String, Located> sources;
  private final Map<String, Located> evidence;
  private final Problems problems;
  private final Set<String> usedSources = new HashSet<>();
  private final Set<String> usedEvidence = new HashSet<>();

  private CallReferences(Located.Obj call, Problems problems) {
    this.sources = entries(call, "sources");
    this.evidence = entries(call, "evidence");
    this.problems = problems;
  }

  static void check(Located value, Problems problems) {
    if (value instanceof Located.Obj call) {
      new CallReferences(call, problems).check(call);
    }
  }

  private void check(Located.Obj call) {
    evidence
        .values()
        .forEach(entry -> refer(property(entry, "source"), "source", sources, usedSources));
    Map<String, Located.Place> rules = new HashMap<>();
    for (Located rule : elements(call, "rules")) {
      refer(property(rule, "evidence"), "evidence", evidence, usedEvidence);
      if (rule instanceof Located.Obj object) {
        checkWeight(object);
        checkConfidence(object);
        checkDuplicate(object, rules);
      }
    }
    elements(call, "remarks")
        .forEach(remark -> refer(Optional.of(remark), "evidence", evidence, usedEvidence));
    reportUnused(call, "sources", usedSources);
    reportUnused(call, "evidence", usedEvidence);
  }

  private void refer(
      Optional<Located> reference, String kind, Map<String, Located> entries, Set<String> used) {
    if (reference.isPresent() && reference.get() instanceof Located.Str name) {
      used.add(name.text());
      if (!entries.containsKey(name.text())) {
        problems.add(
            ProblemCode.UNKNOWN_REFERENCE,
            name.place(),
            Label.of(
                "renvoi à " + kind + " " + Problems.shown(name.text()).fr() + ", qui n’existe pas",
                "a reference to "
                    + kind
                    + " "
                    + Problems.shown(name.text()).en()
                    + ", which is not there"),
            Problems.oneOf(name.text(), entries.keySet()));
      }
    }
  }

  private void checkWeight(Located.Obj rule) {
    boolean requires = rule.properties().containsKey("require");
    if (requires == rule.properties().containsKey("prefer")) {
      problems.add(
          requires ? ProblemCode.MALFORMED_CONDITION : ProblemCode.MISSING_PROPERTY,
          rule.place(),
          requires
              ? Problems.found("require et prefer ensemble", "require and prefer together")
              : Problems.found("ni require ni prefer", "neither require nor prefer"),
          Problems.expected("l’un des deux", "one of the two"));
    }
  }

  private void checkConfidence(Located.Obj rule) {
    Optional<Confidence> cited =
        text(rule, "evidence")
            .flatMap(name -> Optional.ofNullable(evidence.get(name)))
            .flatMap(entry -> text(entry, "confidence"))
            .flatMap(CallReferences::confidence);
    Optional<Confidence> own = text(rule, "confidence").flatMap(CallReferences::confidence);
    Optional<Confidence> effective = own.or(() -> cited);
    if (effective.isPresent() && effective.get() == Confidence.UNVERIFIED) {
      problems.add(
          ProblemCode.UNFIT_CONFIDENCE,
          rule.place(),
          Problems.found("une règle non vérifiée", "a rule that is not verified"),
          Problems.expected(
              "LIKELY ou VERIFIED\u00a0: ce qui n’est pas vérifié va dans «\u00a0unknown\u00a0»",
              "LIKELY or VERIFIED: what is not verified goes into “unknown”"));
    } else if (own.isPresent() && cited.isPresent() && own.get().compareTo(cited.get()) > 0) {
      problems.add(
          ProblemCode.UNFIT_CONFIDENCE,
          rule.place(),
          Problems.found(
              "une règle plus sûre (" + own.get() + ") que sa preuve (" + cited.get() + ")",
              "a rule more certain (" + own.get() + ") than its evidence (" + cited.get() + ")"),
          Problems.expected("au plus " + cited.get(), "at most " + cited.get()));
    }
  }

  private void checkDuplicate(Located.Obj rule, Map<String, Located.Place> seen) {
    Optional<String> name = text(rule, "rule");
    if (name.isEmpty()) {
      return;
    }
    String id = text(rule, "variant").map(variant -> name.get() + "/" + variant).orElse(name.get());
    Located.Place first = seen.putIfAbsent(id, rule.place());
    if (first != null) {
      problems.add(
          ProblemCode.DUPLICATE_RULE,
          rule.place(),
          Label.of(
              "la règle " + Problems.shown(id).fr() + " est déjà ligne " + first.line(),
              "the rule " + Problems.shown(id).en() + " is already at line " + first.line()),
          Problems.expected("une autre «\u00a0variant\u00a0»", "another “variant”"));
    }
  }

  // Where a reference is misspelt, its target would be told as unused for no fault of its own.
  private void reportUnused(Located.Obj call, String name, Set<String> used) {
    if (call.properties().get(name) instanceof Located.Obj entries
        && entries.properties().keySet().containsAll(used)) {
      entries
          .names()
          .forEach(
              (entry, place) -> {
                if (!used.contains(entry)) {
                  problems.add(
                      ProblemCode.UNUSED_ENTRY,
                      place,
                      Label.of(
                          "rien ne renvoie à " + Problems.shown(entry).fr(),
                          "nothing refers to " + Problems.shown(entry).en()),
                      Label.of("à supprimer, ou à citer", "remove it, or refer to it"));
                }
              });
    }
  }

  private static Map<String, Located> entries(Located.Obj call, String name) {
    return call.properties().get(name) instanceof Located.Obj object
        ? object.properties()
        : Map.of();
  }

  private static List<Located> elements(Located.Obj call, String name) {
    return call.properties().get(name) instanceof Located.Arr array ? array.elements() : List.of();
  }

  private static Optional<Located> property(Located value, String name) {
    return value instanceof Located.Obj object
        ? Optional.ofNullable(object.properties().get(name))
        : Optional.empty();
  }

  private static Optional<String> text(Located value, String name) {
    return property(value, name)
        .flatMap(
            p -> p instanceof Located.Str string ? Optional.of(string.text()) : Optional.empty());
  }

  private static Optional<Confidence> confidence(String name) {
    for (Confidence confidence : Confidence.values()) {
      if (confidence.name().equals(name)) {
        return Optional.of(confidence);
      }
    }
    return Optional.empty();
  }
}
