package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.AidType;
import io.github.aict.odd.Channel;
import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddBasis;
import io.github.aict.odd.OddIndicator;
import io.github.aict.odd.OddLink;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.PolicyFamily;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.PolicySignificance;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SectorLevel;
import io.github.aict.odd.SuggestedOdd;
import io.github.aict.rule.Vocabulary;
import java.util.Arrays;

/** The shapes of goals, sectors and the other codes of what an action is for. */
final class OddShapes {

  private static final Shape<OddBasis> BASIS = Shapes.ofEnum(OddBasis.values());

  /** Not the number alone, which could be taken for a suggestion as well. */
  static final Shape<DeclaredOdd> DECLARED =
      RecordShape.<DeclaredOdd>of(v -> new DeclaredOdd(v.get("odd")))
          .with("odd", ProjectShape.ODD, DeclaredOdd::odd);

  private static final Shape<OddLink> LINK =
      RecordShape.<OddLink>of(
              v ->
                  new OddLink(
                      v.get("basis"),
                      v.get("code"),
                      v.get("goal"),
                      v.get("weight"),
                      v.get("reason")))
          .with("basis", BASIS, OddLink::basis)
          .with("code", Shapes.TEXT, OddLink::code)
          .with("goal", Shapes.TEXT, OddLink::goal)
          .with("weight", Shapes.RATE, OddLink::weight)
          .with("reason", Shapes.LABEL, OddLink::reason);

  static final Shape<SuggestedOdd> SUGGESTED =
      RecordShape.<SuggestedOdd>of(
              v -> new SuggestedOdd(v.get("from"), v.get("link"), v.get("version")))
          .with("from", Shapes.TEXT, SuggestedOdd::from)
          .with("link", LINK, SuggestedOdd::link)
          .with("version", Shapes.TEXT, SuggestedOdd::version);

  private static final Shape<OddMapping> TABLE =
      ObjectShape.of(
          "version",
          Shapes.TEXT,
          OddMapping::version,
          "links",
          Shapes.listOf(LINK),
          OddMapping::links,
          OddMapping::of);

  private OddShapes() {}

  static ImmutableList<Mapping<?>> mappings() {
    return ImmutableList.of(
        Mapping.of(AidType.class, Shapes.ofTerm(AidType::find, AidType::all)),
        Mapping.of(Channel.class, Shapes.ofTerm(Channel::find, Channel::all)),
        Mapping.of(DeclaredOdd.class, DECLARED),
        Mapping.of(Odd.class, ProjectShape.ODD),
        Mapping.of(OddBasis.class, BASIS),
        Mapping.of(OddIndicator.class, Shapes.ofEntry(OddIndicator::all, OddIndicator::code)),
        Mapping.of(OddLink.class, LINK),
        Mapping.of(OddMapping.class, TABLE),
        Mapping.of(OddTarget.class, Shapes.ofTerm(OddTarget::find, OddTarget::all)),
        Mapping.of(PolicyFamily.class, Shapes.ofEnum(PolicyFamily.values())),
        Mapping.of(
            PolicyMarker.class,
            Shapes.ofTerm(PolicyMarker::find, () -> Arrays.asList(PolicyMarker.values()))),
        Mapping.of(
            PolicySignificance.class,
            Shapes.ofTerm(
                PolicySignificance::find, () -> Arrays.asList(PolicySignificance.values()))),
        Mapping.of(SectorCode.class, Shapes.ofTerm(Vocabulary.SECTORS)),
        Mapping.of(SectorLevel.class, Shapes.ofEnum(SectorLevel.values())),
        Mapping.of(SuggestedOdd.class, SUGGESTED));
  }
}
