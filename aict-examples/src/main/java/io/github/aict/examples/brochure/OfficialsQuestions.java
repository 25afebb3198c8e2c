package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.util.Optional;

/** The questions of elected officials, in the order of the brochure. */
final class OfficialsQuestions {

  private OfficialsQuestions() {}

  static ImmutableList<OfficialsQuestion> all() {
    return ImmutableList.<OfficialsQuestion>builder()
        .addAll(onPractice())
        .addAll(onPrinciples())
        .build();
  }

  private static ImmutableList<OfficialsQuestion> onPractice() {
    return ImmutableList.of(
        question(
            Passage.DIALOGUE,
            Label.of(
                "L’État parle-t-il de coopération décentralisée avec les collectivités\u00a0?",
                "Does the State talk about decentralised cooperation with the authorities?"),
            Label.of(
                "Oui, surtout dans des instances paritaires qui se réunissent régulièrement\u00a0:"
                    + " la CNCD, le CNDSI et le dialogue avec les grands opérateurs de l’État, dont"
                    + " l’AFD et son club des collectivités.",
                "Yes, above all in joint bodies that meet regularly: the CNCD, the CNDSI and the"
                    + " dialogue with the large operators of the State, such as the AFD and its"
                    + " club of authorities.")),
        question(
            Passage.METHOD,
            Label.of(
                "Comment ouvrir la collectivité et le territoire à l’international\u00a0?",
                "How can the authority and the territory be opened to the world?"),
            Label.of(
                "En trois temps\u00a0: recenser les compétences, diagnostiquer le territoire,"
                    + " valoriser les unes et l’autre à l’étranger.",
                "In three steps: take stock of skills, assess the territory, bring both to the"
                    + " world.")),
        question(
            Passage.COFINANCING,
            Label.of(
                "Qui peut cofinancer nos actions internationales\u00a0?",
                "Who can co-fund our international actions?"),
            Label.of(
                "Le ministère par la DAECT, l’AFD par la FICOL, l’Union européenne par les appels"
                    + " de sa direction générale du développement et de la coopération, et les"
                    + " dispositifs du 1\u00a0%.",
                "The ministry through the DAECT, the AFD through FICOL, the European Union through"
                    + " the calls of its directorate-general for development and cooperation, and"
                    + " the 1% schemes.")));
  }

  private static ImmutableList<OfficialsQuestion> onPrinciples() {
    return ImmutableList.of(
        new OfficialsQuestion(
            Passage.RESERVED_DOMAIN,
            Label.of(
                "Les relations internationales sont-elles réservées à l’État\u00a0?",
                "Are international relations reserved to the State?"),
            Label.of(
                "Non. Un ensemble de textes régit l’action internationale des collectivités et,"
                    + " selon la brochure, la loi du 7 juillet 2014 l’a rendue"
                    + " «\u00a0constitutionnelle\u00a0».",
                "No. A body of law governs the international action of authorities and, according"
                    + " to the brochure, the law of 7 July 2014 has made it “constitutionnelle”"
                    + " (constitutional)."),
            Optional.of(Periods.RANK_OF_THE_LAW)),
        question(
            Passage.SOLIDARITY,
            Label.of(
                "La solidarité internationale regarde-t-elle les collectivités\u00a0?",
                "Is international solidarity a matter for local authorities?"),
            Label.of(
                "Oui. Elles rendent des services publics, gèrent un territoire et font vivre la"
                    + " démocratie\u00a0; cet appui à leurs homologues étrangers, personne d’autre"
                    + " ne peut le donner. Elles contribuent ainsi à l’aide publique au"
                    + " développement, avec l’État et les associations. Mais l’action"
                    + " internationale a d’autres buts aussi.",
                "Yes. They deliver public services, run a territory and keep democracy alive; no"
                    + " one else can give this support to their counterparts abroad. So they add to"
                    + " official development assistance, along with the State and associations. But"
                    + " international action has other aims too.")),
        question(
            Passage.COST,
            Label.of(
                "L’action internationale coûte-t-elle cher sans rien rapporter\u00a0?",
                "Does international action cost a lot and bring nothing?"),
            Label.of(
                "Non. Coopération, aide à l’export, mobilité des jeunes, accueil des migrants et"
                    + " aide humanitaire comprises, elle pèse moins de 0,1\u00a0% des dépenses et"
                    + " vaut 1,8 euro de subventions pour 1 euro engagé, sans compter les retombées"
                    + " pour les jeunes, les entreprises, les universités et le tourisme.",
                "No. With cooperation, export support, youth mobility, reception of migrants and"
                    + " humanitarian aid included, it weighs less than 0.1% of spending and brings"
                    + " 1.8 euros of grants for 1 euro committed, apart from the gains for young"
                    + " people, firms, universities and tourism.")),
        question(
            Passage.RETURN,
            Label.of(
                "Comment en mesurer le retour sur investissement\u00a0?",
                "How can the return on investment be measured?"),
            Label.of(
                "Selon la taille et les compétences de la collectivité, des indicateurs estiment"
                    + " l’effet de levier de l’argent public engagé dans l’ensemble de ses actions"
                    + " et permettent d’en rendre compte aux habitants. La brochure n’en donne pas"
                    + " la liste.",
                "Depending on the size and powers of the authority, indicators estimate the"
                    + " leverage of the public money put into all its actions and let it account"
                    + " for them to the inhabitants. The brochure does not list them.")));
  }

  private static OfficialsQuestion question(Passage passage, Label question, Label answer) {
    return new OfficialsQuestion(passage, question, answer, Optional.empty());
  }
}
