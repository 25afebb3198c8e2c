package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.law.LegalReview;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Project;

/** The types that have a form in JSON, for the module of each version of Jackson. */
final class Mappings {

  private Mappings() {}

  /** The types, with results evaluated again by the calls of a catalogue. */
  static ImmutableList<Mapping<?>> with(Catalogue catalogue) {
    return ImmutableList.of(
        new Mapping<>(Project.class, ProjectShape.SHAPE),
        new Mapping<>(Call.class, CallShape.SHAPE),
        new Mapping<>(Catalogue.class, CatalogueShape.SHAPE),
        new Mapping<>(Assessment.class, AssessmentShape.of(catalogue)),
        new Mapping<>(LegalReview.class, ReviewShape.SHAPE),
        new Mapping<>(Partnership.class, PartnershipShape.SHAPE));
  }
}
