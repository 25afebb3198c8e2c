package io.github.aict.law;

import io.github.aict.evidence.Source;
import java.time.LocalDate;

/** The pages that codes, laws and the work of Parliament are read from. */
final class LawSources {

  /** The day on which what the pages state was last checked. */
  static final LocalDate READ_ON = LocalDate.of(2026, 11, 23);

  static final Source CODES =
      Source.of(
          "Codes juridiques français, versions datées (miroir de Légifrance)",
          "https://github.com/etalab/codes-juridiques-francais");
  static final Source LOIS =
      Source.of(
          "Lois non codifiées, versions datées (miroir de Légifrance)",
          "https://github.com/etalab/lois-non-codifiees-et-reglements-francais");
  static final Source L1115_1 =
      Source.of(
          "Article L1115-1 du CGCT, chronologie et texte",
          "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070633/articles/"
              + "LEGIARTI000006389099");
  static final Source L1115_4 =
      Source.of(
          "Article L1115-4 du CGCT, chronologie et texte",
          "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070633/articles/"
              + "LEGIARTI000006389105");
  static final Source L1115_5 =
      Source.of(
          "Article L1115-5 du CGCT, chronologie et texte",
          "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070633/articles/"
              + "LEGIARTI000006389107");
  static final Source L1115_3 =
      Source.of(
          "Article L1115-3 du CGCT (mobilité)",
          "https://www.lexbase.fr/texte-de-loi/"
              + "code-general-des-collectivites-territorialesl11153/L4751L74.html");
  static final Source L1115_3_VERSION_2021 =
      Source.of(
          "Article L1115-3 du CGCT, version de 2021",
          "https://legal.tricoteuses.fr/articles/LEGIARTI000043904023");
  static final Source LOI_2007_147 =
      Source.of(
          "Loi 2007-147 du 2 février 2007, article unique",
          "https://legal.tricoteuses.fr/articles/JORFARTI000001688780");
  static final Source CGCT_2004 =
      Source.of(
          "CGCT, modifications au 30 juillet 2004 (Archéo-Lex)",
          "http://archeo-"
              + "lex.fr/codes/code_g%C3%A9n%C3%A9ral_des_collectivit%C3%A9s_territoriales/2004-07-30/"
              + "modifications");
  static final Source CGCT_2008 =
      Source.of(
          "CGCT, modifications au 18 avril 2008 (Archéo-Lex)",
          "https://archeo-"
              + "lex.fr/codes/code_g%C3%A9n%C3%A9ral_des_collectivit%C3%A9s_territoriales/2008-04-18/"
              + "modifications");
  static final Source CGCT_2016 =
      Source.of("CGCT, version du 7 décembre 2016 (Archéo-Lex)", "http://archeo-lex.fr");
  static final Source L1531_1 =
      Source.of(
          "Article L1531-1 du CGCT, traduction anglaise",
          "https://french-business-law.com/rench-legislation-art/"
              + "article-l1531-1-of-the-french-general-code-of-local-authorities");
  static final Source COMMISSION =
      Source.of(
          "CGCT, R1115-8 et suivants",
          "https://www.legifrance.gouv.fr/"
              + "affichCode.do?idSectionTA=LEGISCTA000006181353&cidTexte=LEGITEXT000006070633");
  static final Source R1115_8 =
      Source.of(
          "Article R1115-8 du CGCT et ses versions",
          "https://juriblio.fr/codes/code-general-des-collectivites-territoriales/"
              + "partie-reglementaire/premiere-partie/livre-ier/titre-ier/chapitre-v/section-2/"
              + "article-r1115-8");
  static final Source R1115_15 =
      Source.of(
          "Article R1115-15 du CGCT et ses versions",
          "https://juriblio.fr/codes/code-general-des-collectivites-territoriales/"
              + "partie-reglementaire/premiere-partie/livre-ier/titre-ier/chapitre-v/section-2/"
              + "article-r1115-15");
  static final Source LOI_92_125 =
      Source.of(
          "Loi d’orientation 92-125 du 6 février 1992, titre IV", "http://doczz.fr/doc/2525654");
  static final Source DECRET_94_937 =
      Source.of(
          "Décret 94-937 du 24 octobre 1994 relatif à la Commission nationale de la coopération décentralisée",
          "http://admi.net/jo/19941030/INTB9400387D.html");
  static final Source LOI_95_115 =
      Source.of("Loi 95-115 du 4 février 1995 (INTX9400057L)", "http://admi.net");
  static final Source LOI_2014_773 =
      Source.of(
          "Loi 2014-773 du 7 juillet 2014, présentation (document 8459-0714)",
          "http://www.affaires-publiques.org/textof/TO/D2/8459-0714.htm");
  static final Source LOI_2016_1657 =
      Source.of(
          "Loi 2016-1657 du 5 décembre 2016, principales dispositions",
          "http://www.affaires-publiques.org/textof/TO/D2/11387-1216.htm");
  static final Source LOI_2021_1031 =
      Source.of(
          "Loi 2021-1031 du 4 août 2021, présentation (document 19051-0821)",
          "http://affaires-publiques.org/textof/TO/21/19051-0821.htm");
  static final Source LOI_2019_816 =
      Source.of(
          "Loi 2019-816 du 2 août 2019, présentation (document 15473-0819)",
          "http://www.affaires-publiques.org/textof/TO/D2/15473-0819.htm");
  static final Source LOI_2014_58 =
      Source.of(
          "Loi 2014-58 du 27 janvier 2014, présentation (document 8934-1114)",
          "https://affaires-publiques.org");
  static final Source GUYANE =
      Source.of(
          "Code général des collectivités territoriales, septième partie, L7153-1 et suivants",
          "https://www.weka.fr/base-juridique/code_CGCT_LEGISCTA000024407686.html");
  static final Source SENAT_RAPPORT_123 =
      Source.of(
          "Sénat, rapport d’information n°\u00a0123 (2012-2013) sur l’action extérieure des collectivités territoriales",
          "https://senat.fr/rap/r12-123/r12-1231.html");
  static final Source SENAT_RAPPORT_29 =
      Source.of(
          "Sénat, rapport n°\u00a029 (2005-2006)", "https://senat.fr/rap/l05-029/l05-0297.html");
  static final Source SENAT_RAPPORT_347 =
      Source.of(
          "Sénat, rapport n°\u00a0347 (2003-2004)", "https://senat.fr/rap/l03-347/l03-3473.html");
  static final Source ASSEMBLEE_RAPPORT_3610 =
      Source.of(
          "Assemblée nationale, rapport n°\u00a03610 (24 janvier 2007)",
          "http://www.assemblee-nationale.fr/12/rapports/r3610.asp");
  static final Source ASSEMBLEE_RAPPORT_619 =
      Source.of(
          "Assemblée nationale, rapport n°\u00a0619 (22 janvier 2008)",
          "https://www.assemblee-nationale.fr/13/rapports/r0619.asp");
  static final Source SENAT_RAPPORT_238 =
      Source.of(
          "Sénat, rapport n°\u00a0238 (2007-2008)",
          "https://conferenceconsensuslogement.senat.fr/rap/l07-238/l07-2381.html");
  static final Source SENAT_RAPPORT_490 =
      Source.of(
          "Sénat, rapport n°\u00a0490 (2013-2014)",
          "http://www.senat.fr/rap/l13-490/l13-49013.html");
  static final Source SENAT_AMENDEMENT_49 =
      Source.of(
          "Sénat, amendement COM-49 (2013-2014, n°\u00a0357)",
          "http://www.senat.fr/amendements/commissions/2013-2014/357/jeu_complet.html");
  static final Source SENAT_RAPPORT_859 =
      Source.of(
          "Sénat, rapport n°\u00a0859 (2012-2013), article 9 bis",
          "https://senat.fr/rap/l12-859-1/l12-859-120.html");
  static final Source SENAT_AMENDEMENT_607 =
      Source.of(
          "Sénat, amendement n°\u00a0607 (2012-2013, n°\u00a0581)",
          "https://conferenceconsensuslogement.senat.fr/amendements/2012-2013/581/Amdt_607.html");
  static final Source ASSEMBLEE_DEBAT_2013 =
      Source.of(
          "Assemblée nationale, débat de 2013, intervention 457227",
          "https://2012-2017.nosdeputes.fr/14/intervention/457227");
  static final Source SENAT_RAPPORT_51 =
      Source.of(
          "Sénat, rapport n°\u00a051 (2016-2017)", "https://senat.fr/rap/l16-051/l16-0514.html");
  static final Source ASSEMBLEE_RAPPORT_3581 =
      Source.of(
          "Assemblée nationale, rapport n°\u00a03581 (16 mars 2016)",
          "https://www.assemblee-nationale.fr/14/rapports/r3581.asp");
  static final Source SENAT_AVIS_529 =
      Source.of(
          "Sénat, avis n°\u00a0529 (2020-2021)", "https://senat.fr/rap/a20-529/a20-5298.html");
  static final Source SENAT_DEBAT_DECHETS =
      Source.of(
          "Sénat, débat sur le 1\u00a0% déchets, intervention 1331911",
          "https://archive.nossenateurs.fr/intervention/1331911");
  static final Source SENAT_QUESTION_14050 =
      Source.of(
          "Sénat, réponse à la question écrite n°\u00a014050 (16 décembre 2004)",
          "http://www.senat.fr/questions/base/2004/qSEQ041014050.html");
  static final Source SENAT_QUESTION_7417 =
      Source.of(
          "Sénat, réponse à la question écrite n°\u00a07417 (5 novembre 1987)",
          "https://senat.fr/questions/base/1987/qSEQ870807417.html");
  static final Source SENAT_QUESTION_8354 =
      Source.of(
          "Sénat, question écrite n°\u00a08354 (1987)",
          "https://senat.fr/questions/base/1987/qSEQ871108354.html");
  static final Source SENAT_AMENDEMENT_ENERGIE =
      Source.of("Sénat, amendement 20062007-003/50", "https://archive.nossenateurs.fr");
  static final Source SENAT_PROPOSITION_434 =
      Source.of(
          "Sénat, proposition de loi n°\u00a0434 (2011-2012)", "https://archive.nossenateurs.fr");
  static final Source ASSEMBLEE_DEBAT_3DS =
      Source.of(
          "Assemblée nationale, débat sur la loi 3DS, intervention 1101445",
          "https://2017-2022.nosdeputes.fr/15/intervention/1101445");
  static final Source ASSEMBLEE_DEBAT_2021 =
      Source.of(
          "Assemblée nationale, débat de 2021, intervention 1018110",
          "https://2017-2022.nosdeputes.fr/15/intervention/1018110");
  static final Source SENAT_GROUPE_AMITIE =
      Source.of(
          "Sénat, groupe d’amitié, page sur l’action extérieure des collectivités",
          "https://senat.fr/ga/ga157/ga1571.html");
  static final Source ASSEMBLEE_RAPPORT_3996 =
      Source.of(
          "Assemblée nationale, rapport n°\u00a03996 (22 novembre 2011)",
          "https://www.assemblee-nationale.fr/13/rapports/r3996.asp");
  static final Source SENAT_NON_RECONNUS =
      Source.of(
          "Sénat, réponse sur les entités non reconnues (2402016)",
          "https://archive.nossenateurs.fr");

  private LawSources() {}
}
