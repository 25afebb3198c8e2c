package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.funding.AcceptedFinding;
import io.github.aict.funding.Call;
import io.github.aict.funding.FundingNature;
import io.github.aict.funding.FundingScheme;
import io.github.aict.funding.LintCode;
import io.github.aict.json.ObjectShape.Values;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Route;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule file as it is written: sources, evidence and rules stand apart and refer to each other by
 * name.
 */
record CallDocument(
    String id,
    FundingScheme scheme,
    String edition,
    Optional<String> previousEdition,
    Label title,
    Label shortTitle,
    Optional<Validity> window,
    ImmutableMap<String, Source> sources,
    ImmutableMap<String, Evidence> evidence,
    ImmutableList<Entry> rules,
    ImmutableList<String> remarks,
    ImmutableList<Label> unknown,
    ImmutableList<AcceptedFinding> accepted) {

  static final String FORMAT = "aict-call/1";

  /** What one source states. */
  record Evidence(
      String source, Label locator, Label states, Confidence confidence, LocalDate verifiedOn) {

    Citation cite(Map<String, Source> sources) {
      return new Citation(get(sources, source), locator, states, confidence, verifiedOn);
    }
  }

  /** One rule. Exactly one of {@code require} and {@code prefer} is there. */
  record Entry(
      String rule,
      Optional<String> variant,
      Label states,
      Optional<Label> appliesTo,
      Optional<Condition> when,
      Optional<Condition> require,
      Optional<Condition> prefer,
      String evidence,
      Optional<Confidence> confidence,
      Optional<Label> advice,
      Optional<ImmutableList<Route>> routes) {

    Rule toRule(Map<String, Citation> citations) {
      Citation citation = get(citations, evidence);
      return Rule.builder()
          .name(rule)
          .variant(variant)
          .weight(require.isPresent() ? Weight.REQUIREMENT : Weight.PREFERENCE)
          .statement(states)
          .appliesTo(appliesTo)
          .guard(when)
          .condition(require.or(() -> prefer).orElseThrow())
          .citation(citation)
          .confidence(confidence.orElse(citation.confidence()))
          .advice(advice)
          .routes(routes.orElse(ImmutableList.of()))
          .build();
    }
  }

  private static final Shape<URI> ADDRESS =
      Shapes.of(
          (value, problems) ->
              Shapes.parse(
                  value,
                  problems,
                  text -> {
                    URI address = URI.create(text);
                    return text.matches("https?://[^/]+.*") ? address : null;
                  },
                  Problems.expected(
                      "une adresse qui commence par http:// ou https://",
                      "an address that starts with http:// or https://")),
          URI::toString);

  static final Shape<Source> SOURCE =
      ObjectShape.of(
          "title", Shapes.TEXT, Source::title, "address", ADDRESS, Source::address, Source::new);

  private static final Shape<FundingScheme> SCHEME =
      ObjectShape.<FundingScheme, Values>of(
              Values::new,
              v ->
                  new FundingScheme(v.get("code"), v.get("name"), v.get("funder"), v.get("nature")))
          .required("code", Shapes.TEXT, FundingScheme::code, (v, x) -> v.put("code", x))
          .required("name", Shapes.LABEL, FundingScheme::name, (v, x) -> v.put("name", x))
          .required("funder", Shapes.LABEL, FundingScheme::funder, (v, x) -> v.put("funder", x))
          .required(
              "nature",
              Shapes.ofEnum(FundingNature.values()),
              FundingScheme::nature,
              (v, x) -> v.put("nature", x));

  private static final Shape<Confidence> CONFIDENCE = Shapes.ofEnum(Confidence.values());

  private static final Shape<Evidence> EVIDENCE =
      ObjectShape.<Evidence, Values>of(
              Values::new,
              v ->
                  new Evidence(
                      v.get("source"),
                      v.get("locator"),
                      v.get("states"),
                      v.get("confidence"),
                      v.get("verifiedOn")))
          .required("source", Shapes.TEXT, Evidence::source, (v, x) -> v.put("source", x))
          .required("locator", Shapes.LABEL, Evidence::locator, (v, x) -> v.put("locator", x))
          .required("states", Shapes.LABEL, Evidence::states, (v, x) -> v.put("states", x))
          .required(
              "confidence", CONFIDENCE, Evidence::confidence, (v, x) -> v.put("confidence", x))
          .required(
              "verifiedOn", Shapes.DATE, Evidence::verifiedOn, (v, x) -> v.put("verifiedOn", x));

  private static final Shape<Route> ROUTE =
      ObjectShape.of(
          "country",
          MemberShapes.COUNTRY,
          Route::country,
          "call",
          Shapes.TEXT,
          Route::call,
          Route::new);

  private static final Shape<Entry> ENTRY =
      ObjectShape.<Entry, Values>of(
              Values::new,
              v ->
                  new Entry(
                      v.get("rule"),
                      v.find("variant"),
                      v.get("states"),
                      v.find("appliesTo"),
                      v.find("when"),
                      v.find("require"),
                      v.find("prefer"),
                      v.get("evidence"),
                      v.find("confidence"),
                      v.find("advice"),
                      v.find("routes")))
          .required("rule", Shapes.TEXT, Entry::rule, (v, x) -> v.put("rule", x))
          .optional("variant", Shapes.TEXT, Entry::variant, (v, x) -> v.put("variant", x))
          .required("states", Shapes.LABEL, Entry::states, (v, x) -> v.put("states", x))
          .optional("appliesTo", Shapes.LABEL, Entry::appliesTo, (v, x) -> v.put("appliesTo", x))
          .optional("when", ConditionShape.SHAPE, Entry::when, (v, x) -> v.put("when", x))
          .optional("require", ConditionShape.SHAPE, Entry::require, (v, x) -> v.put("require", x))
          .optional("prefer", ConditionShape.SHAPE, Entry::prefer, (v, x) -> v.put("prefer", x))
          .required("evidence", Shapes.TEXT, Entry::evidence, (v, x) -> v.put("evidence", x))
          .optional("confidence", CONFIDENCE, Entry::confidence, (v, x) -> v.put("confidence", x))
          .optional("advice", Shapes.LABEL, Entry::advice, (v, x) -> v.put("advice", x))
          .optional("routes", Shapes.listOf(ROUTE), Entry::routes, (v, x) -> v.put("routes", x));

  private static final Shape<AcceptedFinding> ACCEPTED =
      ObjectShape.<AcceptedFinding, Values>of(
              Values::new,
              v -> new AcceptedFinding(v.get("lint"), v.get("about"), v.get("because")))
          .required(
              "lint",
              Shapes.ofEnum(LintCode.values()),
              AcceptedFinding::lint,
              (v, x) -> v.put("lint", x))
          .required(
              "about",
              Shapes.listOf(Shapes.TEXT),
              AcceptedFinding::about,
              (v, x) -> v.put("about", x))
          .required(
              "because", Shapes.LABEL, AcceptedFinding::because, (v, x) -> v.put("because", x));

  static final Shape<CallDocument> SHAPE =
      ObjectShape.<CallDocument, Values>of(Values::new, CallDocument::of)
          .required("format", Formats.shape(FORMAT), d -> FORMAT, (v, x) -> v.put("format", x))
          .required("id", Shapes.TEXT, CallDocument::id, (v, x) -> v.put("id", x))
          .required("scheme", SCHEME, CallDocument::scheme, (v, x) -> v.put("scheme", x))
          .required("edition", Shapes.TEXT, CallDocument::edition, (v, x) -> v.put("edition", x))
          .optional(
              "previousEdition",
              Shapes.TEXT,
              CallDocument::previousEdition,
              (v, x) -> v.put("previousEdition", x))
          .required("title", Shapes.LABEL, CallDocument::title, (v, x) -> v.put("title", x))
          .required(
              "shortTitle",
              Shapes.LABEL,
              CallDocument::shortTitle,
              (v, x) -> v.put("shortTitle", x))
          .optional("window", Shapes.PERIOD, CallDocument::window, (v, x) -> v.put("window", x))
          .required(
              "sources", Shapes.mapOf(SOURCE), CallDocument::sources, (v, x) -> v.put("sources", x))
          .required(
              "evidence",
              Shapes.mapOf(EVIDENCE),
              CallDocument::evidence,
              (v, x) -> v.put("evidence", x))
          .required("rules", Shapes.listOf(ENTRY), CallDocument::rules, (v, x) -> v.put("rules", x))
          .optional(
              "remarks",
              Shapes.listOf(Shapes.TEXT),
              d -> Optional.of(d.remarks()).filter(list -> !list.isEmpty()),
              (v, x) -> v.put("remarks", x))
          .optional(
              "unknown",
              Shapes.listOf(Shapes.LABEL),
              d -> Optional.of(d.unknown()).filter(list -> !list.isEmpty()),
              (v, x) -> v.put("unknown", x))
          .optional(
              "accepted",
              Shapes.listOf(ACCEPTED),
              d -> Optional.of(d.accepted()).filter(list -> !list.isEmpty()),
              (v, x) -> v.put("accepted", x));

  private static CallDocument of(Values v) {
    return new CallDocument(
        v.get("id"),
        v.get("scheme"),
        v.get("edition"),
        v.find("previousEdition"),
        v.get("title"),
        v.get("shortTitle"),
        v.find("window"),
        v.get("sources"),
        v.get("evidence"),
        v.get("rules"),
        v.<ImmutableList<String>>find("remarks").orElse(ImmutableList.of()),
        v.<ImmutableList<Label>>find("unknown").orElse(ImmutableList.of()),
        v.<ImmutableList<AcceptedFinding>>find("accepted").orElse(ImmutableList.of()));
  }

  Map<String, Citation> citations() {
    Map<String, Citation> citations = new LinkedHashMap<>();
    evidence.forEach((name, entry) -> citations.put(name, entry.cite(sources)));
    return citations;
  }

  /** The call with the rules and citations that were made of the entries. */
  Call toCall(List<Rule> made, Map<String, Citation> citations) {
    Call.Builder call =
        Call.builder()
            .id(id)
            .scheme(scheme)
            .edition(edition)
            .previousEdition(previousEdition)
            .title(title)
            .shortTitle(shortTitle)
            .window(window)
            .rules(made)
            .unknowns(unknown)
            .accepted(accepted);
    remarks.forEach(name -> call.addRemark(get(citations, name)));
    return call.build();
  }

  /** The document of a call; sources and evidence are numbered in the order of their first use. */
  static CallDocument of(Call call) {
    Map<Source, String> sources = new LinkedHashMap<>();
    Map<Citation, String> citations = new LinkedHashMap<>();
    call.rules().forEach(rule -> number(rule.citation(), sources, citations));
    call.remarks().forEach(remark -> number(remark, sources, citations));
    ImmutableMap.Builder<String, Source> sourcesByName = ImmutableMap.builder();
    sources.forEach((source, name) -> sourcesByName.put(name, source));
    ImmutableMap.Builder<String, Evidence> evidenceByName = ImmutableMap.builder();
    citations.forEach(
        (c, name) ->
            evidenceByName.put(
                name,
                new Evidence(
                    get(sources, c.source()),
                    c.locator(),
                    c.statement(),
                    c.confidence(),
                    c.verifiedOn())));
    return new CallDocument(
        call.id(),
        call.scheme(),
        call.edition(),
        call.previousEdition(),
        call.title(),
        call.shortTitle(),
        call.window(),
        sourcesByName.buildOrThrow(),
        evidenceByName.buildOrThrow(),
        call.rules().stream()
            .map(rule -> entry(rule, get(citations, rule.citation())))
            .collect(ImmutableList.toImmutableList()),
        call.remarks().stream()
            .map(remark -> get(citations, remark))
            .collect(ImmutableList.toImmutableList()),
        call.unknowns(),
        call.accepted());
  }

  private static <K, V> V get(Map<K, V> entries, K key) {
    return Optional.ofNullable(entries.get(key)).orElseThrow();
  }

  private static void number(
      Citation citation, Map<Source, String> sources, Map<Citation, String> citations) {
    sources.computeIfAbsent(citation.source(), s -> "source-" + (sources.size() + 1));
    citations.computeIfAbsent(citation, c -> "evidence-" + (citations.size() + 1));
  }

  private static Entry entry(Rule rule, String evidence) {
    boolean required = rule.weight() == Weight.REQUIREMENT;
    return new Entry(
        rule.name(),
        rule.variant(),
        rule.statement(),
        rule.appliesTo(),
        rule.guard(),
        Optional.of(rule.condition()).filter(c -> required),
        Optional.of(rule.condition()).filter(c -> !required),
        evidence,
        Optional.of(rule.confidence()).filter(c -> c != rule.citation().confidence()),
        rule.advice(),
        Optional.of(rule.routes()).filter(routes -> !routes.isEmpty()));
  }
}
