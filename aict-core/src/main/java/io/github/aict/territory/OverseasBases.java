package io.github.aict.territory;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.util.Optional;

/** The texts that govern the kinds of overseas bodies. */
final class OverseasBases {

  private static final Source GUYANE_MARTINIQUE =
      Source.of(
          "Code général des collectivités territoriales, septième partie, L7153-1 et suivants",
          "https://www.weka.fr/base-juridique/code_CGCT_LEGISCTA000024407686.html");

  private OverseasBases() {}

  static void putAll(ImmutableMap.Builder<AuthorityKind, Optional<Citation>> all) {
    putDepartments(all);
    putCollectivities(all);
  }

  private static void putDepartments(ImmutableMap.Builder<AuthorityKind, Optional<Citation>> all) {
    all.put(
        AuthorityKind.DEPARTEMENT_D_OUTRE_MER,
        LegalBases.cite(
            LegalBases.CODES,
            Label.of("L3441-2 à L3441-7", "L3441-2 to L3441-7"),
            "Les départements d’outre-mer peuvent participer aux accords de l’État avec leurs"
                + " voisins depuis le 14 décembre 2000.",
            "Overseas départements can take part in agreements of the State with their"
                + " neighbours since 14 December 2000.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.REGION_D_OUTRE_MER,
        LegalBases.cite(
            LegalBases.CODES,
            Label.of("L4433-4-1 à L4433-4-10", "L4433-4-1 to L4433-4-10"),
            "Les régions d’outre-mer peuvent participer aux accords de l’État avec leurs"
                + " voisins depuis le 14 décembre 2000.",
            "Overseas regions can take part in agreements of the State with their neighbours"
                + " since 14 December 2000.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.DEPARTEMENT_DE_MAYOTTE,
        LegalBases.cite(
            LegalBases.CODES,
            Label.of(
                "L3441-2 à L3441-7, L4433-4-1 à L4433-4-10",
                "L3441-2 to L3441-7, L4433-4-1 to L4433-4-10"),
            "Le Département de Mayotte entre dans ces dispositions le 31 mars 2011.",
            "Mayotte comes under these provisions on 31 March 2011.",
            Confidence.VERIFIED));
    all.put(AuthorityKind.COMMUNE_DE_POLYNESIE_FRANCAISE, polynesianCommunes());
    all.put(AuthorityKind.GROUPEMENT_DE_POLYNESIE_FRANCAISE, polynesianCommunes());
    all.put(
        AuthorityKind.OFFICE_DE_L_EAU,
        LegalBases.cite(
            LegalBases.CODES,
            Label.of("code de l’environnement, L213-13", "environment code, L213-13"),
            "Les offices de l’eau des départements d’outre-mer ont le même plafond de 1\u00a0% que"
                + " les agences de l’eau.",
            "The water offices of overseas départements have the same ceiling of 1% as water"
                + " agencies.",
            Confidence.LIKELY));
  }

  private static Optional<Citation> polynesianCommunes() {
    return LegalBases.cite(
        LegalBases.CODES,
        Label.of("L1822-1", "L1822-1"),
        "Les articles L1115-1 et L1115-5 à L1115-7, adaptés, s’appliquent aux communes de Polynésie"
            + " française et à leurs groupements depuis le 1er mars 2008.",
        "Articles L1115-1 and L1115-5 to L1115-7 apply, adapted, to the communes of French"
            + " Polynesia and their groupings since 1 March 2008.",
        Confidence.VERIFIED);
  }

  private static void putCollectivities(
      ImmutableMap.Builder<AuthorityKind, Optional<Citation>> all) {
    all.put(
        AuthorityKind.COLLECTIVITE_TERRITORIALE_UNIQUE,
        LegalBases.cite(
            GUYANE_MARTINIQUE,
            Label.of(
                "L7153-1 et suivants, L7253-1 et suivants",
                "L7153-1 and following, L7253-1 and following"),
            "Les collectivités territoriales de Guyane et de Martinique peuvent "
                + "participer aux accords de l’État avec leurs voisins.",
            "The authorities of Guyane and Martinique can take part in agreements of the "
                + "State with their neighbours.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.SAINT_BARTHELEMY,
        LegalBases.cite(
            LegalBases.CODES,
            Label.of("LO6251-14 à LO6251-18 et LO6252-18", "LO6251-14 to LO6251-18 and LO6252-18"),
            "Saint-Barthélemy agit à l’étranger sous son propre régime depuis le 22 "
                + "février 2007.",
            "Saint Barthélemy acts abroad under rules of its own since 22 February 2007.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.SAINT_MARTIN,
        LegalBases.cite(
            LegalBases.CODES,
            Label.of("LO6351-14 à LO6351-18 et LO6352-18", "LO6351-14 to LO6351-18 and LO6352-18"),
            "Saint-Martin agit à l’étranger sous son propre régime depuis le 22 février " + "2007.",
            "Saint Martin acts abroad under rules of its own since 22 February 2007.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.SAINT_PIERRE_ET_MIQUELON,
        LegalBases.cite(
            LegalBases.CODES,
            Label.of("LO6461-14 à LO6461-18", "LO6461-14 to LO6461-18"),
            "Saint-Pierre-et-Miquelon agit à l’étranger sous son propre régime depuis le "
                + "22 février 2007.",
            "Saint Pierre and Miquelon acts abroad under rules of its own since 22 "
                + "February 2007.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.POLYNESIE_FRANCAISE,
        LegalBases.cite(
            LegalBases.LAWS,
            Label.of(
                "loi organique 2004-192, articles 16, 17 et 39",
                "organic law 2004-192, articles 16, 17 and 39"),
            "La Polynésie française agit à l’étranger sous son propre statut.",
            "French Polynesia acts abroad under its own statute.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.NOUVELLE_CALEDONIE,
        LegalBases.cite(
            LegalBases.LAWS,
            Label.of(
                "loi organique 99-209, articles 29 et 33",
                "organic law 99-209, articles 29 and 33"),
            "La Nouvelle-Calédonie et ses provinces agissent à l’étranger sous leur "
                + "propre statut.",
            "New Caledonia and its provinces act abroad under their own statute.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.PROVINCE_DE_NOUVELLE_CALEDONIE,
        LegalBases.cite(
            LegalBases.LAWS,
            Label.of("loi organique 99-209, article 33", "organic law 99-209, article 33"),
            "Les provinces de Nouvelle-Calédonie concluent des conventions de coopération"
                + " décentralisée sous leur propre statut.",
            "The provinces of New Caledonia make agreements of decentralised cooperation under"
                + " their own statute.",
            Confidence.VERIFIED));
  }
}
