package io.github.aict.funding;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Finds rules without a real or recent source, and judgements whose answers get mixed up. */
final class CitationLint {

  // Names that nobody can register (RFC 2606).
  private static final ImmutableSet<String> RESERVED =
      ImmutableSet.of("example", "invalid", "test", "localhost");
  private static final ImmutableSet<String> RESERVED_DOMAINS =
      ImmutableSet.of("example.com", "example.net", "example.org");

  private final Call call;
  private final List<LintFinding> found = new ArrayList<>();

  CitationLint(Call call) {
    this.call = call;
  }

  List<LintFinding> findings() {
    List<String> uncited =
        call.rules().stream()
            .filter(
                rule -> isReserved(String.valueOf(rule.citation().source().address().getHost())))
            .map(Rule::id)
            .toList();
    if (!uncited.isEmpty()) {
      tell(
          LintCode.UNCITED,
          uncited,
          "L’adresse citée est réservée aux exemples et ne peut être celle d’une source" + " (%s).",
          "The cited address is reserved for examples and cannot be that of a source (%s).");
    }
    questions();
    return found;
  }

  private static boolean isReserved(String host) {
    return RESERVED.contains(host.substring(host.lastIndexOf('.') + 1))
        || RESERVED_DOMAINS.stream()
            .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
  }

  private void questions() {
    Map<String, Label> asked = new LinkedHashMap<>();
    Map<String, Set<String>> rules = new LinkedHashMap<>();
    Set<String> twice = new LinkedHashSet<>();
    for (Rule rule : call.rules()) {
      ConditionTree.conditions(rule)
          .forEach(
              condition ->
                  ConditionTree.visit(
                      condition,
                      (leaf, positive) -> {
                        if (leaf instanceof Condition.Judged judged) {
                          Label first = asked.putIfAbsent(judged.id(), judged.question());
                          rules
                              .computeIfAbsent(judged.id(), id -> new LinkedHashSet<>())
                              .add(rule.id());
                          if (first != null && !first.equals(judged.question())) {
                            twice.add(judged.id());
                          }
                        }
                      }));
    }
    for (String id : twice) {
      tell(
          LintCode.TWO_QUESTIONS,
          List.copyOf(rules.getOrDefault(id, Set.of())),
          "L’appréciation «\u00a0" + id + "\u00a0» pose deux questions sous un nom (%s).",
          "The judgement “" + id + "” asks two questions under one name (%s).");
    }
  }

  /** Finds sources that were last read too long ago, or that are yet to be read. */
  List<LintFinding> verifications(LocalDate today, Period validity) {
    ImmutableListMultimap<LocalDate, Rule> byDay =
        Multimaps.index(call.rules(), rule -> rule.citation().verifiedOn());
    byDay
        .asMap()
        .forEach(
            (day, rules) -> {
              if (day.isAfter(today)) {
                tellDay(
                    LintCode.FUTURE_VERIFICATION,
                    rules,
                    day,
                    "La source aurait été lue le %s, un jour à venir",
                    "The source is said to have been read on %s, a day to come");
              } else if (day.plus(validity).isBefore(today)) {
                tellDay(
                    LintCode.EXPIRED_VERIFICATION,
                    rules,
                    day,
                    "La source a été lue le %s et doit être relue",
                    "The source was read on %s and has to be read again");
              }
            });
    return found;
  }

  private void tellDay(LintCode code, Collection<Rule> rules, LocalDate day, String fr, String en) {
    BiFunction<String, Locale, String> dated =
        (text, locale) -> text.formatted(Wording.day(day, locale)) + " (%s).";
    tell(
        code,
        rules.stream().map(Rule::id).toList(),
        dated.apply(fr, Locale.FRENCH),
        dated.apply(en, Locale.ENGLISH));
  }

  private void tell(LintCode code, List<String> rules, String fr, String en) {
    String names = rules.stream().collect(Collectors.joining(", "));
    found.add(
        LintFinding.of(call, code, rules, Label.of(fr.formatted(names), en.formatted(names))));
  }
}
