package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;

/**
 * A year, month or day that the brochure prints, but for those of its history, which are with the
 * {@link Period}s.
 *
 * @param code the code, for example {@code AGENDA_2030}
 * @param days the days that the date spans
 * @param printed the date as the brochure prints it
 * @param passage where the brochure prints it
 * @param label what the date is of
 */
public record KeyDate(String code, Validity days, String printed, Passage passage, Label label) {

  static ImmutableList<KeyDate> all() {
    return ImmutableList.of(
        new KeyDate(
            "WINTER_GAMES",
            Validity.parse("2022-01-01/2022-12-31"),
            "2022",
            Passage.ACTION_14,
            Label.of("Jeux olympiques d’hiver de Pékin", "Olympic Winter Games of Beijing")),
        new KeyDate(
            "AGENDA_2030",
            Validity.parse("../2030-12-31"),
            "2030",
            Passage.GOALS,
            Label.of(
                "terme des objectifs de développement durable, sur lesquels les États membres de"
                    + " l’ONU fondent leurs politiques",
                "end of the Sustainable Development Goals, on which the Member States of the United"
                    + " Nations base their policies")),
        new KeyDate(
            "LAW_OF_2014",
            Validity.parse("2014-07-07/2014-07-07"),
            "7 juillet 2014",
            Passage.RESERVED_DOMAIN,
            Label.of(
                "loi d’orientation et de programmation sur le développement et la solidarité"
                    + " internationale",
                "framework and programming law on development and international solidarity")),
        new KeyDate(
            "ODA_TARGET",
            Validity.parse("../2022-12-31"),
            "2022",
            Passage.KEY_FIGURES,
            Label.of(
                "terme de l’objectif d’aide publique au développement",
                "end of the target of official development assistance")),
        new KeyDate(
            "BROCHURE",
            Validity.closed(Brochure.MONTH.atDay(1), Brochure.MONTH.atEndOfMonth()),
            "Décembre 2019",
            Passage.IMPRINT,
            Label.of("parution de la brochure", "publication of the brochure")));
  }
}
