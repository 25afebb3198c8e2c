package io.github.aict.examples.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.partnership.Agreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One activity as an element, its parts in the order of the schema. */
final class ActivityElement {

  private static final int LAST_YEAR = 9999;

  private final IatiActivity activity;
  private final ActivityContent content;
  private final IatiWriter writer;
  private final List<Label> refusals = new ArrayList<>();
  private final List<Label> remarks = new ArrayList<>();

  ActivityElement(IatiActivity activity, IatiWriter writer) {
    this.activity = activity;
    this.content = activity.content(writer.identifiers());
    this.writer = writer;
  }

  /** Why the activity cannot be written; asked for after {@link #node()}. */
  ImmutableList<Label> refusals() {
    return ImmutableList.copyOf(refusals);
  }

  /** What the activity lacks by the rules of the standard; asked for after {@link #node()}. */
  ImmutableList<Label> remarks() {
    return ImmutableList.copyOf(remarks);
  }

  /** The identifier of the activity, empty if no organisation can report it. */
  Optional<String> identifier() {
    return reporter().map(reporter -> reporter.reference() + "-" + activity.id());
  }

  /** The element, or empty if the activity lacks what the schema requires. */
  Optional<XmlNode> node() {
    refuseIf(
        reporter().isEmpty(),
        "aucune organisation déclarante\u00a0: il faut un seul chef de file français, avec nom, nature"
            + " et SIREN, ou une organisation indiquée pour tout le fichier",
        "no reporting organisation: there must be a single French lead with name, kind and SIREN,"
            + " or one organisation stated for the whole file");
    refuseIf(content.title().isEmpty(), "aucun titre", "no title");
    refuseIf(
        content.organisations().isEmpty(),
        "aucune organisation participante",
        "no participating organisation");
    refuseIf(
        content.start().isEmpty(),
        "aucune date de début, que le standard exige",
        "no start date, which the standard requires");
    refuseIf(
        Stream.of(content.start(), content.end())
            .flatMap(Optional::stream)
            .anyMatch(day -> day.day().getYear() < 1 || day.day().getYear() > LAST_YEAR),
        "une date hors des années 1 à 9999",
        "a date outside the years 1 to 9999");
    return refusals.isEmpty() ? Optional.of(whole()) : Optional.empty();
  }

  private void refuseIf(boolean missing, String fr, String en) {
    if (missing) {
      refusals.add(Label.of(fr, en));
    }
  }

  private void remarkIf(boolean missing, String fr, String en) {
    if (missing) {
      remarks.add(Label.of(fr, en));
    }
  }

  private XmlNode whole() {
    List<XmlNode> parts = new ArrayList<>();
    parts.add(XmlNode.of("iati-identifier").withText(identifier().orElseThrow()));
    parts.add(reportingOrganisation(reporter().orElseThrow()));
    parts.add(XmlNode.of("title").containing(content.title()));
    parts.addAll(descriptions());
    parts.addAll(content.organisations());
    parts.add(XmlNode.of("activity-status").with("code", activity.status().code()));
    parts.addAll(dates());
    parts.addAll(countries());
    parts.addAll(content.locations());
    parts.addAll(sectors());
    parts.addAll(tags());
    activity
        .markers()
        .forEach((marker, significance) -> parts.add(ActivityTerms.of(marker, significance)));
    parts.addAll(ActivityTerms.of(activity.terms()));
    budget().ifPresent(parts::add);
    activity.documents().forEach(document -> parts.add(documentLink(document)));
    activity
        .parent()
        .ifPresent(
            parent ->
                parts.add(XmlNode.of("related-activity").with("ref", parent).with("type", "1")));
    return XmlNode.of("iati-activity")
        .with("xml:lang", writer.language())
        .with("default-currency", "EUR")
        .containing(parts);
  }

  private Optional<IatiOrganisation> reporter() {
    return writer.identifiers().reporter().or(content::lead);
  }

  private static XmlNode reportingOrganisation(IatiOrganisation reporter) {
    return XmlNode.of("reporting-org")
        .with("ref", reporter.reference())
        .with("type", reporter.type())
        .containing(XmlNode.narrative(reporter.name()));
  }

  private ImmutableList<XmlNode> descriptions() {
    ImmutableList<XmlNode> told =
        activity
            .description()
            .map(Stream::of)
            .orElseGet(
                () ->
                    content.agreements().stream().map(Agreement::object).flatMap(Optional::stream))
            .filter(text -> !text.isBlank())
            .map(text -> XmlNode.of("description").containing(XmlNode.narrative(text)))
            .collect(toImmutableList());
    remarkIf(
        told.isEmpty(),
        "aucune description\u00a0: le titre en tient lieu",
        "no description: the title stands for it");
    return told.isEmpty()
        ? ImmutableList.of(XmlNode.of("description").containing(content.title()))
        : told;
  }

  private ImmutableList<XmlNode> dates() {
    return Stream.concat(
            content.start().map(day -> date(day, "1", "2", activity.status().hasBegun())).stream(),
            content.end().map(day -> date(day, "3", "4", activity.status().hasEnded())).stream())
        .collect(toImmutableList());
  }

  /** A day that has not come by the day of the export is planned, whatever the stage. */
  private XmlNode date(ActivityDay day, String planned, String actual, boolean reached) {
    LocalDate today = writer.generated().toLocalDate();
    XmlNode node =
        XmlNode.of("activity-date")
            .with("type", reached && !day.day().isAfter(today) ? actual : planned)
            .with("iso-date", day.day().toString());
    return day.known().map(text -> node.containing(XmlNode.narrative(text))).orElse(node);
  }

  private ImmutableList<XmlNode> countries() {
    CountryShares shares = CountryShares.of(content, writer.hasEvenShares());
    remarkIf(shares.nodes().isEmpty(), "aucun pays", "no country");
    remarkIf(
        shares.lackPercentages(),
        "plusieurs pays sans parts, que le standard demande",
        "several countries without percentages, which the standard asks for");
    return shares.nodes();
  }

  private ImmutableList<XmlNode> sectors() {
    ImmutableList<XmlNode> nodes = SectorShares.of(content.sectors(), writer.hasEvenShares());
    remarkIf(
        nodes.isEmpty(),
        "aucun secteur du CAD, que le standard demande",
        "no sector of the DAC, which the standard asks for");
    remarkIf(
        nodes.stream().anyMatch(node -> !node.attributes().containsKey("percentage")),
        "plusieurs secteurs sans parts, que le standard demande",
        "several sectors without percentages, which the standard asks for");
    return nodes;
  }

  private ImmutableSet<XmlNode> tags() {
    ImmutableSet.Builder<XmlNode> tags = ImmutableSet.builder();
    tags.addAll(content.tags());
    activity.targets().forEach(target -> tags.add(ActivityTags.target(target)));
    writer
        .mapping()
        .ifPresent(mapping -> tags.addAll(ActivityTags.suggested(content.suggested(mapping))));
    return tags.build();
  }

  private Optional<XmlNode> budget() {
    Optional<ActivityBudget> budget = content.budget();
    remarkIf(
        budget.isPresent() && !budget.get().isWithinYear(),
        "un budget de plus d’un an, que le standard n’admet pas\u00a0: il n’est pas écrit",
        "a budget for more than a year, which the standard does not accept: it is not written");
    return budget.filter(ActivityBudget::isWithinYear).map(ActivityBudget::node);
  }

  private static XmlNode documentLink(IatiDocument document) {
    return XmlNode.of("document-link")
        .with("url", document.address().toASCIIString())
        .with("format", document.format())
        .containing(
            XmlNode.of("title").containing(XmlNode.narrative(document.title())),
            XmlNode.of("category").with("code", document.category()));
  }
}
