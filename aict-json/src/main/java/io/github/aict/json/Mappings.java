package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Validity;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import io.github.aict.law.LegalReview;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;

/** The types that have a form in JSON, for the module of each version of Jackson. */
final class Mappings {

  private Mappings() {}

  /** The types, with results evaluated again by the calls of a catalogue. */
  static ImmutableList<Mapping<?>> with(Catalogue catalogue) {
    return ImmutableList.<Mapping<?>>builder()
        .add(Mapping.of(Label.class, Shapes.LABEL))
        .add(Mapping.of(Rate.class, Shapes.RATE))
        .add(Mapping.of(Validity.class, Shapes.PERIOD))
        .addAll(EvidenceShapes.mappings())
        .addAll(TerritoryShapes.mappings())
        .addAll(OddShapes.mappings())
        .add(Mapping.of(Partnership.class, PartnershipShape.SHAPE))
        .add(Mapping.of(PartnershipForm.class, Shapes.ofEnum(PartnershipForm.values())))
        .add(Mapping.of(PartnershipMember.class, PartnershipShape.MEMBER))
        .addAll(ProjectShapes.mappings())
        .addAll(RuleShapes.mappings())
        .addAll(LawShapes.mappings())
        .add(Mapping.of(LegalReview.class, ReviewShape.SHAPE))
        .addAll(FundingShapes.mappings())
        .add(Mapping.of(Catalogue.class, CatalogueShape.SHAPE))
        .add(Mapping.of(Assessment.class, AssessmentShape.of(catalogue)))
        .addAll(ResultShapes.mappings(catalogue))
        .addAll(IndicatorShapes.mappings())
        .build();
  }
}
