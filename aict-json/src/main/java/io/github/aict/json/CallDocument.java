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
import io.github.aict.rule.Rule;
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
    ImmutableList<RuleEntry<String>> rules,
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

  static final Shape<FundingScheme> SCHEME =
      RecordShape.<FundingScheme>of(
              v ->
                  new FundingScheme(v.get("code"), v.get("name"), v.get("funder"), v.get("nature")))
          .with("code", Shapes.TEXT, FundingScheme::code)
          .with("name", Shapes.LABEL, FundingScheme::name)
          .with("funder", Shapes.LABEL, FundingScheme::funder)
          .with("nature", Shapes.ofEnum(FundingNature.values()), FundingScheme::nature);

  private static final Shape<Evidence> EVIDENCE =
      RecordShape.<Evidence>of(
              v ->
                  new Evidence(
                      v.get("source"),
                      v.get("locator"),
                      v.get("states"),
                      v.get("confidence"),
                      v.get("verifiedOn")))
          .with("source", Shapes.TEXT, Evidence::source)
          .with("locator", Shapes.LABEL, Evidence::locator)
          .with("states", Shapes.LABEL, Evidence::states)
          .with("confidence", EvidenceShapes.CONFIDENCE, Evidence::confidence)
          .with("verifiedOn", Shapes.DATE, Evidence::verifiedOn);

  static final Shape<AcceptedFinding> ACCEPTED =
      RecordShape.<AcceptedFinding>of(
              v -> new AcceptedFinding(v.get("lint"), v.get("about"), v.get("because")))
          .with("lint", Shapes.ofEnum(LintCode.values()), AcceptedFinding::lint)
          .with("about", Shapes.listOf(Shapes.TEXT), AcceptedFinding::about)
          .with("because", Shapes.LABEL, AcceptedFinding::because);

  static final Shape<CallDocument> SHAPE =
      RecordShape.<CallDocument>of(CallDocument::of)
          .with("format", Formats.shape(FORMAT), d -> FORMAT)
          .with("id", Shapes.TEXT, CallDocument::id)
          .with("scheme", SCHEME, CallDocument::scheme)
          .with("edition", Shapes.TEXT, CallDocument::edition)
          .maybe("previousEdition", Shapes.TEXT, CallDocument::previousEdition)
          .with("title", Shapes.LABEL, CallDocument::title)
          .with("shortTitle", Shapes.LABEL, CallDocument::shortTitle)
          .maybe("window", Shapes.PERIOD, CallDocument::window)
          .with("sources", Shapes.mapOf(EvidenceShapes.SOURCE), CallDocument::sources)
          .with("evidence", Shapes.mapOf(EVIDENCE), CallDocument::evidence)
          .with("rules", Shapes.listOf(RuleEntry.OF_CALL), CallDocument::rules)
          .maybe("remarks", Shapes.listOf(Shapes.TEXT), d -> filled(d.remarks()))
          .maybe("unknown", Shapes.listOf(Shapes.LABEL), d -> filled(d.unknown()))
          .maybe("accepted", Shapes.listOf(ACCEPTED), d -> filled(d.accepted()));

  private static <T> Optional<ImmutableList<T>> filled(ImmutableList<T> list) {
    return Optional.of(list).filter(all -> !all.isEmpty());
  }

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
            .map(rule -> RuleEntry.of(rule, get(citations, rule.citation())))
            .collect(ImmutableList.toImmutableList()),
        call.remarks().stream()
            .map(remark -> get(citations, remark))
            .collect(ImmutableList.toImmutableList()),
        call.unknowns(),
        call.accepted());
  }

  static <K, V> V get(Map<K, V> entries, K key) {
    return Optional.ofNullable(entries.get(key)).orElseThrow();
  }

  private static void number(
      Citation citation, Map<Source, String> sources, Map<Citation, String> citations) {
    sources.computeIfAbsent(citation.source(), s -> "source-" + (sources.size() + 1));
    citations.computeIfAbsent(citation, c -> "evidence-" + (citations.size() + 1));
  }
}
