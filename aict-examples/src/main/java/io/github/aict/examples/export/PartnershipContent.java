package io.github.aict.examples.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.aict.Label;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SuggestedOdd;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a partnership tells of an activity. */
record PartnershipContent(Partnership partnership, IatiIdentifiers identifiers)
    implements ActivityContent {

  private static final String WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

  @Override
  public ImmutableList<XmlNode> title() {
    String names =
        partnership.members().stream()
            .map(PartnershipMember::name)
            .collect(Collectors.joining(" – "));
    Label form = partnership.form().label();
    return XmlNode.narratives(
        Label.of(
            capitalised(form.fr()) + "\u00a0: " + names, capitalised(form.en()) + ": " + names));
  }

  private static String capitalised(String text) {
    return Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  @Override
  public ImmutableList<Agreement> agreements() {
    return partnership.agreements();
  }

  @Override
  public Optional<IatiOrganisation> lead() {
    if (partnership.french().size() != 1) {
      return Optional.empty();
    }
    PartnershipMember lead = Iterables.getOnlyElement(partnership.french());
    return lead.siren()
        .filter(siren -> !lead.name().isBlank())
        .map(
            siren ->
                new IatiOrganisation(
                    identifiers.reference(siren), OrganisationType.LOCAL_GOVERNMENT, lead.name()));
  }

  @Override
  public ImmutableSet<XmlNode> organisations() {
    Participants participants = new Participants();
    for (PartnershipMember member : partnership.members()) {
      participants.add(
          member.isFrench() ? Participants.ACCOUNTABLE : Participants.IMPLEMENTING,
          Optional.of(member.name()),
          identifiers.reference(
              member.siren(), Optional.of(member.country()), Optional.of(member.name())),
          Optional.of(OrganisationType.LOCAL_GOVERNMENT));
    }
    return participants.nodes();
  }

  @Override
  public Optional<ActivityDay> start() {
    Optional<LocalDate> signed =
        partnership.agreements().stream()
            .flatMap(agreement -> agreement.signedOn().stream())
            .min(LocalDate::compareTo);
    OptionalInt declared = partnership.declaredFirstYear();
    return declared.isPresent()
        ? Optional.of(ActivityDay.firstOf(declared.getAsInt()))
        : signed.map(ActivityDay::of);
  }

  @Override
  public Optional<ActivityDay> end() {
    OptionalInt year = partnership.lastYear();
    return year.isPresent() ? Optional.of(ActivityDay.lastOf(year.getAsInt())) : Optional.empty();
  }

  @Override
  public ImmutableSet<Country> countries() {
    return partnership.countries();
  }

  @Override
  public Optional<BigInteger> cost(Country country) {
    return Optional.empty();
  }

  @Override
  public ImmutableList<XmlNode> locations() {
    return partnership.foreign().stream()
        .flatMap(member -> member.centre().stream().map(centre -> location(member.name(), centre)))
        .collect(toImmutableList());
  }

  private static XmlNode location(String name, Coordinates centre) {
    return XmlNode.of("location")
        .containing(
            XmlNode.of("name").containing(XmlNode.narrative(name)),
            XmlNode.of("point")
                .with("srsName", WGS_84)
                .containing(
                    XmlNode.of("pos")
                        .withText(
                            Degrees.text(centre.latitude())
                                + " "
                                + Degrees.text(centre.longitude()))));
  }

  @Override
  public ImmutableSet<SectorCode> sectors() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableList<XmlNode> tags() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<SuggestedOdd> suggested(OddMapping mapping) {
    return ImmutableList.of();
  }

  @Override
  public Optional<ActivityBudget> budget() {
    return Optional.empty();
  }
}
