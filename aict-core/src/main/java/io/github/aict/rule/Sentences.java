package io.github.aict.rule;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.project.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings as sentences. */
final class Sentences {

  private Sentences() {}

  /** The observed values, each with its name where there are several. */
  static String observed(Finding finding, Locale locale) {
    List<Observation> observations = finding.observations();
    boolean several = observations.size() > 1;
    return observations.stream()
        .map(o -> several ? seen(o, locale) : o.value().in(locale))
        .distinct()
        .collect(Collectors.joining(semicolon(locale)));
  }

  /** The requirements, or the sentence that states the rule where the question says it all. */
  static String required(Finding finding, Locale locale) {
    String requirements =
        finding.observations().stream()
            .flatMap(o -> o.requirement().stream())
            .map(requirement -> requirement.in(locale))
            .distinct()
            .collect(Collectors.joining(semicolon(locale)));
    if (requirements.isEmpty()) {
      return finding.rule().statement().in(locale);
    }
    return requirements + finding.rule().appliesTo().map(a -> " " + a.in(locale)).orElse("");
  }

  static String sentence(Finding finding, Label where, Locale locale) {
    String source =
        " (" + where.in(locale) + ", " + finding.rule().citation().locator().in(locale) + ").";
    if (finding.outcome() == Outcome.NOT_APPLICABLE) {
      return Label.of("Sans objet", "Not applicable").in(locale)
          + colon(locale)
          + withoutStop(finding.rule().statement().in(locale))
          + source;
    }
    String looks =
        finding.observations().stream()
            .map(observation -> look(observation, finding.rule(), locale))
            .distinct()
            .collect(Collectors.joining(semicolon(locale)));
    return looks
        + source
        + notVerified(finding, locale)
        + advice(finding, locale)
        + routes(finding, locale);
  }

  private static String look(Observation observation, Rule rule, Locale locale) {
    String seen = seen(observation, locale);
    return observation
        .requirement()
        .map(
            requirement ->
                seen
                    + semicolon(locale)
                    + requirement.in(locale)
                    + rule.appliesTo().map(a -> " " + a.in(locale)).orElse(""))
        .orElse(seen);
  }

  private static String name(Observation observation, Locale locale) {
    Function<Label, String> in = label -> label.in(locale);
    return observation.subject().map(in).map(s -> s + " – ").orElse("")
        + observation.label().in(locale);
  }

  // A question needs no colon before its answer.
  private static String seen(Observation observation, Locale locale) {
    String name = name(observation, locale);
    return name + (name.endsWith("?") ? " " : colon(locale)) + observation.value().in(locale);
  }

  private static String notVerified(Finding finding, Locale locale) {
    if (!finding.isRuleNotVerified()) {
      return "";
    }
    return finding
        .judgement()
        .map(judgement -> judged(judgement, locale))
        .orElseGet(
            () ->
                Label.of(
                        " Règle non vérifiée\u00a0: elle ne peut pas décider seule contre le projet.",
                        " Rule not verified: it cannot decide against the project by itself.")
                    .in(locale));
  }

  private static String judged(Judgement judgement, Locale locale) {
    Label answer =
        judgement.answer()
            ? Label.of("favorable", "favourable")
            : Label.of("défavorable", "adverse");
    String by =
        judgement.by().map(name -> Label.of(" par " + name, " by " + name).in(locale)).orElse("");
    String on =
        judgement
            .on()
            .map(day -> Wording.day(day, locale))
            .map(day -> Label.of(" le " + day, " on " + day).in(locale))
            .orElse("");
    return Label.of(
            " Règle non vérifiée, appréciée" + by + on + "\u00a0: avis " + answer.fr() + ".",
            " Rule not verified, judged" + by + on + ": " + answer.en() + ".")
        .in(locale);
  }

  private static String advice(Finding finding, Locale locale) {
    return finding.outcome() == Outcome.NOT_SATISFIED
        ? finding.rule().advice().map(advice -> " " + advice.in(locale)).orElse("")
        : "";
  }

  private static String routes(Finding finding, Locale locale) {
    return finding.routes().stream()
        .map(
            route ->
                Label.of(
                        " L’appel "
                            + route.call()
                            + " s’adresse à ce pays\u00a0: "
                            + route.country().label().fr()
                            + ".",
                        " The call "
                            + route.call()
                            + " is for this country: "
                            + route.country().label().en()
                            + ".")
                    .in(locale))
        .collect(Collectors.joining());
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String colon(Locale locale) {
    return Label.of("\u00a0: ", ": ").in(locale);
  }

  private static String semicolon(Locale locale) {
    return Label.of("\u00a0; ", "; ").in(locale);
  }
}
