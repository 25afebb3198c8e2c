package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SuggestedOdd;
import io.github.aict.partnership.Agreement;
import io.github.aict.territory.Country;
import java.math.BigInteger;
import java.util.Optional;

/** What a project or a partnership tells of an activity. */
sealed interface ActivityContent permits ProjectContent, PartnershipContent {

  /** The narratives of the title, none if there is no title. */
  ImmutableList<XmlNode> title();

  /** The agreements, whose objects describe the activity. */
  ImmutableList<Agreement> agreements();

  /** The French authority that leads, where all that a reporting organisation needs is known. */
  Optional<IatiOrganisation> lead();

  /** The participating organisations. */
  ImmutableSet<XmlNode> organisations();

  Optional<ActivityDay> start();

  Optional<ActivityDay> end();

  /** The countries, none if they are not known. */
  ImmutableSet<Country> countries();

  /** What the activity costs in a country, in hundredths of a euro. */
  Optional<BigInteger> cost(Country country);

  /** The locations. */
  ImmutableList<XmlNode> locations();

  /** The sectors, none if they are not known. */
  ImmutableSet<SectorCode> sectors();

  /** The tags for what the activity declares. */
  ImmutableList<XmlNode> tags();

  /** What a table suggests, the strongest of a Goal first. */
  ImmutableList<SuggestedOdd> suggested(OddMapping mapping);

  /** The total cost and the period it is for. */
  Optional<ActivityBudget> budget();
}
