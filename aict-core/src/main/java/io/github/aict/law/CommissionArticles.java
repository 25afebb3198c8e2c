package io.github.aict.law;

import static io.github.aict.evidence.Confidence.VERIFIED;

import com.google.common.collect.ImmutableList;

/** The articles on the tasks and the members of the national commission. */
final class CommissionArticles {

  private CommissionArticles() {}

  static ImmutableList<Article> all() {
    return ImmutableList.of(commission(), composition());
  }

  private static Article commission() {
    return Article.of(
        "commission-nationale",
        "Missions de la commission nationale",
        "Tasks of the national commission",
        surveyOf1992(ArticleNumber.ofLaw("92-125", "134"))
            .inForce("1992-02-08", "1996-02-24")
            .by("loi-92-125")
            .cited(VERIFIED, LawSources.LOI_92_125),
        surveyOf1992(ArticleNumber.cgct("L1112-6"))
            .inForce("1996-02-24", "2003-08-02")
            .by("loi-96-142")
            .remark(
                "La règle de l’article 134 de la loi n°\u00a092-125 est reprise sans changement"
                    + " sous ce numéro.",
                "The rule of article 134 of law no. 92-125 is taken over unchanged under this"
                    + " number.")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        surveyOf1992(ArticleNumber.cgct("L1114-6"))
            .inForce("2003-08-02", "2004-07-30")
            .by("lo-2003-705")
            .remark(
                "L’article L.\u00a01112-6 du CGCT n’a fait que changer de numéro.",
                "Article L.\u00a01112-6 of the CGCT only changed its number.")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        surveyOf1992(ArticleNumber.cgct("L1115-6"))
            .inForce("2004-07-30", "2014-07-09")
            .by("lo-2004-758")
            .remark(
                "L’article L.\u00a01114-6 du CGCT n’a fait que changer de numéro. La loi n’impose"
                    + " alors aucune obligation aux collectivités.",
                "Article L.\u00a01114-6 of the CGCT only changed its number. The law at that time"
                    + " imposes no duty on the authorities.")
            .cited(VERIFIED, LawSources.CODES, LawSources.CGCT_2004),
        ArticleVersion.of(ArticleNumber.cgct("L1115-6"))
            .inForceSince("2014-07-09")
            .by("loi-2014-773")
            .permits(
                "La commission nationale de la coopération décentralisée recense l’action"
                    + " extérieure et en favorise la coordination.",
                "The national commission for decentralised cooperation keeps a survey of external"
                    + " action and favours its coordination.")
            .requires(
                "Les collectivités territoriales et leurs groupements communiquent à la commission"
                    + " les renseignements dont elle a besoin pour ses missions.",
                "Territorial authorities and their groupings pass on to the commission the"
                    + " information that it needs for its tasks.")
            .cited(VERIFIED, LawSources.CODES, PracticeSources.APD_2019));
  }

  private static ArticleVersion.Builder surveyOf1992(ArticleNumber number) {
    return ArticleVersion.of(number)
        .permits(
            "La commission nationale de la coopération décentralisée recense les actions de"
                + " coopération décentralisée et peut faire des propositions.",
            "The national commission for decentralised cooperation keeps a survey of decentralised"
                + " cooperation and may make proposals.");
  }

  private static Article composition() {
    return Article.of(
        "commission-nationale-composition",
        "Composition et fonctionnement de la commission nationale",
        "Members and working of the national commission",
        ArticleVersion.of(ArticleNumber.cgct("R1112-8", "R1112-15"))
            .inForce("2000-04-09", "2005-05-08")
            .permits(
                "La commission nationale de la coopération décentralisée compte 32 membres.",
                "The national commission for decentralised cooperation has 32 members.")
            .requires(
                "Aux termes de l’article R.\u00a01112-13, les collectivités portent à la"
                    + " connaissance de la commission leurs actes de coopération, quels qu’ils"
                    + " soient.",
                "Under article R.\u00a01112-13, the authorities inform the commission of their acts"
                    + " of cooperation, whatever they are.")
            .remark(
                "La version est issue de la codification du décret n°\u00a094-937 du 24 octobre"
                    + " 1994.",
                "The version comes from the codification of decree no. 94-937 of 24 October 1994.")
            .cited(VERIFIED, LawSources.CODES),
        ArticleVersion.of(ArticleNumber.cgct("R1115-8", "R1115-15"))
            .inForce("2005-12-13", "2006-05-11")
            .by("decret-2005-1551")
            .permits(
                "Le code comprend de nouveau les dispositions sur la commission nationale de la"
                    + " coopération décentralisée.",
                "The code again contains the provisions on the national commission for"
                    + " decentralised cooperation.")
            .requires(
                "Aux termes de l’article R.\u00a01115-13, les collectivités tiennent la commission"
                    + " au courant de leurs actes de coopération.",
                "Under article R.\u00a01115-13, the authorities keep the commission informed of"
                    + " their acts of cooperation.")
            .remark(
                "Du 8 mai 2005 au 12 décembre 2005, ces dispositions manquaient au code, dont le"
                    + " décret n°\u00a02005-433 du 4 mai 2005 les avait fait disparaître.",
                "From 8 May 2005 to 12 December 2005 these provisions were missing from the code,"
                    + " from which decree no. 2005-433 of 4 May 2005 had dropped them.")
            .cited(VERIFIED, LawSources.CODES),
        ArticleVersion.of(ArticleNumber.cgct("R1115-8", "R1115-15"))
            .inForce("2006-05-11", "2014-11-28")
            .by("decret-2006-529")
            .permits(
                "La commission nationale de la coopération décentralisée est paritaire et compte 28"
                    + " membres à voix délibérative.",
                "The national commission for decentralised cooperation is composed in parity and"
                    + " has 28 members with a vote.")
            .requires(
                "La commission recueille les informations.",
                "The commission collects the information.")
            .remark(
                "La phrase qui obligeait les collectivités à informer la commission de leurs actes"
                    + " ne figure plus dans le texte. L’article R.\u00a01115-9 a en outre été"
                    + " modifié par le décret n°\u00a02008-1381.",
                "The sentence that obliged the authorities to inform the commission of their acts"
                    + " is no longer in the text. Article R.\u00a01115-9 was also amended by decree"
                    + " no. 2008-1381.")
            .cited(VERIFIED, LawSources.CODES),
        ArticleVersion.of(ArticleNumber.cgct("R1115-8", "R1115-16"))
            .inForce("2014-11-28", "2017-05-12")
            .by("decret-2014-1403")
            .permits(
                "La commission nationale de la coopération décentralisée compte 33 membres et"
                    + " dispose d’un vice-président, d’une commission permanente et d’un comité"
                    + " économique.",
                "The national commission for decentralised cooperation has 33 members and is given"
                    + " a vice-president, a standing commission and an economic committee.")
            .requires(
                "La commission se réunit au moins deux fois par an.",
                "The commission meets at least twice a year.")
            .cited(VERIFIED, LawSources.CODES, PracticeSources.CNCD_2014),
        ArticleVersion.of(ArticleNumber.cgct("R1115-8", "R1115-16"))
            .inForceSince("2017-05-12")
            .by("decret-2017-939")
            .permits(
                "La commission nationale de la coopération décentralisée compte 44 membres.",
                "The national commission for decentralised cooperation has 44 members.")
            .requires(
                "La commission se réunit au moins deux fois par an.",
                "The commission meets at least twice a year.")
            .remark(
                "Il en était encore ainsi le 16 avril 2024.", "This was still so on 16 April 2024.")
            .cited(VERIFIED, LawSources.COMMISSION, PracticeSources.CNCD_2017));
  }
}
