package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages in Markdown made from the rules of a call, for the person who runs it: who, with whom,
 * where, what for, how much, when, on which conditions, the sources and what none establishes.
 */
public final class CallPage {

  private static final ImmutableList<Topic> ORDER =
      ImmutableList.of(
          Topic.WHO,
          Topic.WITH_WHOM,
          Topic.WHERE,
          Topic.WHAT_FOR,
          Topic.HOW_MUCH,
          Topic.WHEN,
          Topic.CONDITIONS);

  private final Call call;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();
  private final Map<Source, SortedSet<LocalDate>> sources = new LinkedHashMap<>();
  private final List<Source> numbers = new ArrayList<>();

  private CallPage(Call call, Locale locale) {
    this.call = call;
    this.locale = locale;
  }

  /**
   * Returns the page of a call.
   *
   * @param call the call
   * @param day the day of the status
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return the page in Markdown, with every rule, remark, unknown and source once
   */
  public static String markdown(Call call, LocalDate day, Locale locale) {
    return new CallPage(call, locale).write(day);
  }

  /**
   * Returns a page that lists calls by status and links to the page of each.
   *
   * @param calls the calls in the order of listing
   * @param day the day of the status
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return the page in Markdown
   */
  public static String index(Iterable<CallSummary> calls, LocalDate day, Locale locale) {
    return CallIndexPage.markdown(calls, day, locale);
  }

  /**
   * Returns the name of the file in which links expect the page of a call.
   *
   * @param id the id of the call
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return a name such as {@code ficol-2020.fr.md}
   */
  public static String fileName(String id, Locale locale) {
    return id + Label.of(".fr.md", ".en.md").in(locale);
  }

  private String write(LocalDate day) {
    text.append("# ").append(escape(call.title())).append("\n\n");
    head(day);
    for (Topic topic : ORDER) {
      List<Rule> rules = rules(Weight.REQUIREMENT).filter(r -> Topic.of(r) == topic).toList();
      if (!rules.isEmpty()) {
        heading(topic.label());
        rules.forEach(this::rule);
      } else if (topic != Topic.CONDITIONS) {
        heading(topic.label());
        line(in("Aucune règle n’est établie.", "No rule is established."));
      }
    }
    list(
        Label.of("Préférences du financeur", "Preferences of the funder"),
        rules(Weight.PREFERENCE).toList(),
        this::rule);
    list(Label.of("À savoir", "Good to know"), call.remarks(), this::remark);
    list(
        Label.of("Ce qu’aucune source n’établit", "What no source establishes"),
        call.unknowns(),
        unknown -> line("- " + escape(unknown)));
    sources();
    return text.toString();
  }

  private void head(LocalDate day) {
    FundingScheme scheme = call.scheme();
    property(Label.of("Dispositif", "Scheme"), escape(scheme.name()));
    property(Label.of("Financeur", "Funder"), escape(scheme.funder()));
    property(Label.of("Nature", "Nature"), escape(scheme.nature().label()));
    property(Label.of("Édition", "Edition"), Markdown.escape(call.edition()));
    call.previousEdition()
        .ifPresent(
            id ->
                property(
                    Label.of("Édition précédente", "Previous edition"),
                    "[" + id + "](" + fileName(id, locale) + ")"));
    property(
        Label.of(
            "Dépôt des dossiers, au " + Wording.day(day, Locale.FRENCH),
            "Applications, on " + Wording.day(day, Locale.ENGLISH)),
        WindowText.status(call.summary(), day, locale));
    call.verifiedOn()
        .ifPresent(
            oldest ->
                property(
                    Label.of("Sources relues depuis le", "Sources read since"),
                    Wording.day(oldest, locale)));
    property(Label.of("Identifiant", "Id"), "`" + call.id() + "`");
  }

  private void property(Label name, String value) {
    line("- **" + name.in(locale) + in("\u00a0:** ", ":** ") + value);
  }

  private Stream<Rule> rules(Weight weight) {
    return call.rules().stream().filter(rule -> rule.weight() == weight);
  }

  private void rule(Rule rule) {
    String whom =
        rule.appliesTo()
            .filter(phrase -> !saysWhom(rule.statement()))
            .map(phrase -> "**" + escape(capitalised(phrase)) + in("\u00a0:** ", ":** "))
            .orElse("");
    line("- " + whom + escape(rule.statement()) + source(rule.citation(), rule.confidence()));
    Stream.concat(rule.guard().stream(), Stream.of(rule.condition()))
        .flatMap(Topic::judgements)
        .map(judged -> escape(judged.question()))
        .distinct()
        .forEach(
            question ->
                line("  - " + in("À apprécier\u00a0: ", "For a person to judge: ") + question));
    rule.advice().ifPresent(advice -> line("  - " + escape(advice)));
  }

  /** Whether a sentence starts with the projects that it concerns. */
  private static boolean saysWhom(Label statement) {
    return statement.fr().startsWith("Si ") && statement.en().startsWith("If ");
  }

  private static Label capitalised(Label phrase) {
    return Label.of(capitalised(phrase.fr()), capitalised(phrase.en()));
  }

  private static String capitalised(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  private void remark(Citation remark) {
    line("- " + escape(remark.statement()) + source(remark, remark.confidence()));
  }

  /** The number of a source, where in it, and that it does not decide if it is only likely. */
  private String source(Citation citation, Confidence confidence) {
    sources
        .computeIfAbsent(
            citation.source(),
            source -> {
              numbers.add(source);
              return new TreeSet<>();
            })
        .add(citation.verifiedOn());
    String likely =
        confidence == Confidence.LIKELY
            ? in(
                " *Probable\u00a0: à vérifier, ne décide pas seul.*",
                " *Likely: to be checked, does not decide alone.*")
            : "";
    return " (source "
        + (numbers.indexOf(citation.source()) + 1)
        + ", "
        + escape(citation.locator())
        + ")"
        + likely;
  }

  private void sources() {
    list(Label.of("Sources", "Sources"), numbers, this::source);
  }

  private void source(Source source) {
    String days =
        sources.getOrDefault(source, new TreeSet<>()).stream()
            .map(day -> Wording.day(day, locale))
            .collect(Collectors.joining(in(" et le ", " and on ")));
    line(
        (numbers.indexOf(source) + 1)
            + ". "
            + Markdown.escape(source.title())
            + ", <"
            + source.address()
            + ">, "
            + in("consulté le ", "read on ")
            + days);
  }

  private <T> void list(Label title, List<T> items, Consumer<T> writer) {
    if (!items.isEmpty()) {
      heading(title);
      items.forEach(writer);
    }
  }

  private void heading(Label title) {
    text.append("\n## ").append(title.in(locale)).append("\n\n");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String escape(Label label) {
    return Markdown.escape(label.in(locale));
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
