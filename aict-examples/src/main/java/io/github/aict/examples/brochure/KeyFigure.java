package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.Validity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that the brochure prints. Its source is {@link Brochure#source()}, which names none
 * behind it.
 *
 * @param code the code, for example {@code PARTNERSHIPS}
 * @param qualifier more than, less than, nearly or just the value
 * @param value the value, in the unit
 * @param unit what the value is in
 * @param label what the figure counts
 * @param printed the figure as the brochure prints it
 * @param passage where the brochure prints it
 * @param about the period that the figure is about, or empty if the brochure does not tell
 * @param remark what is to be known before the figure is used, or empty
 */
public record KeyFigure(
    String code,
    FigureQualifier qualifier,
    BigDecimal value,
    FigureUnit unit,
    Label label,
    String printed,
    Passage passage,
    Optional<Validity> about,
    Optional<Label> remark) {

  static KeyFigure of(
      String code, String value, FigureUnit unit, String printed, Passage passage, Label label) {
    return new KeyFigure(
        code,
        FigureQualifier.AS_PRINTED,
        new BigDecimal(value),
        unit,
        label,
        printed,
        passage,
        Optional.empty(),
        Optional.empty());
  }

  KeyFigure is(FigureQualifier told) {
    return new KeyFigure(code, told, value, unit, label, printed, passage, about, remark);
  }

  KeyFigure about(Validity period) {
    return new KeyFigure(
        code, qualifier, value, unit, label, printed, passage, Optional.of(period), remark);
  }

  KeyFigure remark(String fr, String en) {
    return new KeyFigure(
        code,
        qualifier,
        value,
        unit,
        label,
        printed,
        passage,
        about,
        Optional.of(Label.of(fr, en)));
  }
}
