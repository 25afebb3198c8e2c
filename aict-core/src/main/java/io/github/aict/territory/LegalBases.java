package io.github.aict.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.time.LocalDate;
import java.util.Optional;

/** The texts that create the kinds of French bodies, and since when. */
final class LegalBases {

  private static final LocalDate READ_ON = LocalDate.of(2026, 11, 23);
  static final Source CODES =
      Source.of(
          "Codes juridiques français, versions datées (miroir de Légifrance)",
          "https://github.com/etalab/codes-juridiques-francais");
  static final Source LAWS =
      Source.of(
          "Lois non codifiées, versions datées (miroir de Légifrance)",
          "https://github.com/etalab/lois-non-codifiees-et-reglements-francais");
  private static final Source COMMISSION =
      Source.of(
          "CGCT, R1115-8 et suivants",
          "https://www.legifrance.gouv.fr/affichCode.do?idSectionTA=LEGISCTA000006181353"
              + "&cidTexte=LEGITEXT000006070633");
  private static final Source MOBILITY =
      Source.of(
          "Article L1115-3 du CGCT (mobilité)",
          "https://www.lexbase.fr/texte-de-loi/"
              + "code-general-des-collectivites-territorialesl11153/L4751L74.html");
  private static final Source ALSACE =
      Source.of(
          "Loi 2019-816 du 2 août 2019, présentation (document 15473-0819)",
          "http://www.affaires-publiques.org/textof/TO/D2/15473-0819.htm");

  private static final ImmutableSet<AuthorityKind> GROUPINGS =
      ImmutableSet.of(
          AuthorityKind.GROUPEMENT,
          AuthorityKind.EPCI,
          AuthorityKind.AGENCE_DEPARTEMENTALE,
          AuthorityKind.INSTITUTION_INTERDEPARTEMENTALE,
          AuthorityKind.ENTENTE_INTERREGIONALE);
  private static final ImmutableMap<AuthorityKind, Optional<Citation>> CITATIONS = citations();
  private static final ImmutableMap<AuthorityKind, Validity> VALIDITIES =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              AuthorityKind.METROPOLE_DE_LYON, Validity.from(LocalDate.of(2015, 1, 1)),
              AuthorityKind.COLLECTIVITE_DE_CORSE, Validity.from(LocalDate.of(2018, 1, 1)),
              AuthorityKind.COLLECTIVITE_TERRITORIALE_UNIQUE,
                  Validity.from(LocalDate.of(2015, 12, 1)),
              AuthorityKind.DEPARTEMENT_DE_MAYOTTE, Validity.from(LocalDate.of(2011, 3, 31)),
              AuthorityKind.COLLECTIVITE_EUROPEENNE_D_ALSACE,
                  Validity.from(LocalDate.of(2021, 1, 1)),
              AuthorityKind.SAINT_BARTHELEMY, Validity.from(LocalDate.of(2007, 2, 22)),
              AuthorityKind.SAINT_MARTIN, Validity.from(LocalDate.of(2007, 2, 22)),
              AuthorityKind.SAINT_PIERRE_ET_MIQUELON, Validity.from(LocalDate.of(2007, 2, 22))));

  private LegalBases() {}

  static Optional<Citation> of(AuthorityKind kind) {
    return CITATIONS.getOrDefault(kind, Optional.empty());
  }

  static Validity validity(AuthorityKind kind) {
    return VALIDITIES.getOrDefault(kind, Validity.always());
  }

  private static ImmutableMap<AuthorityKind, Optional<Citation>> citations() {
    ImmutableMap.Builder<AuthorityKind, Optional<Citation>> all = ImmutableMap.builder();
    for (AuthorityKind kind : GROUPINGS) {
      all.put(
          kind,
          cite(
              CODES,
              Label.of("L5111-1", "L5111-1"),
              "L’article nomme cette catégorie parmi les groupements de collectivités.",
              "The article names this category among the groupings of authorities.",
              Confidence.VERIFIED));
    }
    putAuthorities(all);
    putGroupings(all);
    putOthers(all);
    OverseasBases.putAll(all);
    return Maps.immutableEnumMap(all.buildOrThrow());
  }

  private static void putAuthorities(ImmutableMap.Builder<AuthorityKind, Optional<Citation>> all) {
    all.put(
        AuthorityKind.COMMUNE,
        cite(
            CODES,
            Label.of(
                "deuxième partie ; L2113-1 (communes nouvelles)",
                "part two; L2113-1 (communes nouvelles)"),
            "Cette partie du code régit les communes, dont les communes nouvelles.",
            "This part of the code governs communes, new communes included.",
            Confidence.LIKELY));
    all.put(
        AuthorityKind.DEPARTEMENT,
        cite(
            CODES,
            Label.of("troisième partie", "part three"),
            "Cette partie du code régit les départements.",
            "This part of the code governs départements.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.REGION,
        cite(
            CODES,
            Label.of("quatrième partie", "part four"),
            "Cette partie du code régit les régions.",
            "This part of the code governs regions.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.COLLECTIVITE_EUROPEENNE_D_ALSACE,
        cite(
            ALSACE,
            Label.of("L3431-1", "L3431-1"),
            "La Collectivité européenne d’Alsace existe depuis le 1er janvier 2021 et "
                + "conduit la coopération transfrontalière.",
            "The European Collectivity of Alsace exists since 1 January 2021 and leads "
                + "cross-border cooperation.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.METROPOLE_DE_LYON,
        cite(
            CODES,
            Label.of("L3611-1, L3611-3 et L3641-1", "L3611-1, L3611-3 and L3641-1"),
            "La Métropole de Lyon est une collectivité à statut particulier depuis le 1er "
                + "janvier 2015 et exerce des compétences des communes.",
            "The Métropole de Lyon is an authority with special status since 1 January "
                + "2015 and exercises powers of communes.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.COLLECTIVITE_DE_CORSE,
        cite(
            COMMISSION,
            Label.of("L4421-1 ; R1115-9", "L4421-1; R1115-9"),
            "La Collectivité de Corse est nommée parmi les collectivités représentées à "
                + "la commission nationale de la coopération décentralisée.",
            "The Collectivity of Corsica is named among the authorities represented on "
                + "the national commission for decentralised cooperation.",
            Confidence.LIKELY));
  }

  private static void putGroupings(ImmutableMap.Builder<AuthorityKind, Optional<Citation>> all) {
    all.put(
        AuthorityKind.COMMUNAUTE_DE_COMMUNES,
        cite(
            CODES,
            Label.of("L5214-1", "L5214-1"),
            "L’article institue la communauté de communes, à fiscalité propre.",
            "The article establishes the community of communes, with its own taxation.",
            Confidence.LIKELY));
    all.put(
        AuthorityKind.COMMUNAUTE_D_AGGLOMERATION,
        cite(
            CODES,
            Label.of("L5216-1", "L5216-1"),
            "L’article institue la communauté d’agglomération, à fiscalité propre.",
            "The article establishes the agglomeration community, with its own taxation.",
            Confidence.LIKELY));
    all.put(
        AuthorityKind.COMMUNAUTE_URBAINE,
        cite(
            CODES,
            Label.of("L5215-1", "L5215-1"),
            "L’article institue la communauté urbaine, à fiscalité propre.",
            "The article establishes the urban community, with its own taxation.",
            Confidence.LIKELY));
    all.put(
        AuthorityKind.METROPOLE,
        cite(
            CODES,
            Label.of("L5217-1", "L5217-1"),
            "L’article institue la métropole, à fiscalité propre.",
            "The article establishes the métropole, with its own taxation.",
            Confidence.LIKELY));
    all.put(
        AuthorityKind.SYNDICAT_INTERCOMMUNAL,
        cite(
            CODES,
            Label.of("L5211-1 et suivants", "L5211-1 and following"),
            "Ces articles donnent les règles communes aux groupements de communes, dont "
                + "les syndicats.",
            "These articles give the rules common to groupings of communes, syndicates "
                + "included.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.SYNDICAT_MIXTE,
        cite(
            CODES,
            Label.of("L5711-1 et L5721-8", "L5711-1 and L5721-8"),
            "Ces articles régissent les syndicats mixtes, qui sont des groupements.",
            "These articles govern mixed syndicates, which are groupings.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.POLE_METROPOLITAIN,
        cite(
            CODES,
            Label.of("L5731-3", "L5731-3"),
            "L’article permet au pôle métropolitain d’adhérer à des organismes "
                + "transfrontaliers.",
            "The article lets the metropolitan pole join cross-border bodies.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.PETR,
        cite(
            CODES,
            Label.of("L5741-1", "L5741-1"),
            "L’article institue le pôle d’équilibre territorial et rural.",
            "The article establishes the territorial and rural pole.",
            Confidence.VERIFIED));
  }

  private static void putOthers(ImmutableMap.Builder<AuthorityKind, Optional<Citation>> all) {
    all.put(
        AuthorityKind.AGENCE_DE_L_EAU,
        cite(
            CODES,
            Label.of("code de l’environnement, L213-9-2", "environment code, L213-9-2"),
            "Les agences de l’eau peuvent consacrer 1 % de leurs ressources à la "
                + "coopération dans l’eau et l’assainissement.",
            "Water agencies can devote 1% of their resources to cooperation in water and "
                + "sanitation.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.ILE_DE_FRANCE_MOBILITES,
        cite(
            MOBILITY,
            Label.of("code des transports, L1241-1", "transport code, L1241-1"),
            "Île-de-France Mobilités organise la mobilité de la région et peut consacrer à l’action extérieure 1\u00a0% des"
                + " ressources de ce budget.",
            "Île-de-France Mobilités organises the mobility of the region and can devote 1% of the"
                + " resources of that budget to action abroad.",
            Confidence.LIKELY));
    all.put(
        AuthorityKind.SEM,
        cite(
            CODES,
            Label.of("L1522-1", "L1522-1"),
            "L’article admet des actionnaires étrangers dans la société ; elle n’est pas "
                + "une collectivité.",
            "The article admits foreign shareholders to the company; it is not an authority.",
            Confidence.VERIFIED));
    all.put(
        AuthorityKind.SPL,
        cite(
            CODES,
            Label.of("L1531-1", "L1531-1"),
            "La société publique locale n’est pas une collectivité.",
            "The local public company is not an authority.",
            Confidence.VERIFIED));
  }

  static Optional<Citation> cite(
      Source source, Label locator, String fr, String en, Confidence confidence) {
    return Optional.of(new Citation(source, locator, Label.of(fr, en), confidence, READ_ON));
  }
}
