package io.github.aict.law;

import io.github.aict.evidence.Source;

/** The pages that circulars, guides, decisions of courts and institutions are read from. */
final class PracticeSources {

  static final Source CIRCULAIRE_2018 =
      Source.of(
          "Ministère des affaires étrangères, page sur la circulaire du 24 mai 2018",
          "https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/"
              + "action-exterieure-des-collectivites-territoriales/actualites-de-l-aect/"
              + "actualites-de-l-aect/article/nouvelle-circulaire-conjointe-du-ministere-de-l-"
              + "interieur-et-du-ministere-de-l");
  static final Source SVP =
      Source.of(
          "SVP, cadre juridique de l’action extérieure et de son contrôle",
          "https://www.svp.com/article/cadre-juridique-de-laction-exterieure-des-collectivites-"
              + "territoriales-et-de-son-controle-100009371");
  static final Source ARRICOD =
      Source.of(
          "ARRICOD, circulaire de mai 2018",
          "https://www.arricod.fr/cadre-juridique-de-laeict-nouvelle-circulaire-de-mai-2018/");
  static final Source CIRCULAIRE_2015 =
      Source.of(
          "La Gazette des communes, circulaire du 2 juillet 2015",
          "http://www.lagazettedescommunes.com/380718/"
              + "cooperation-decentralisee-des-collectivites-territoriales-rappel-a-lordre");
  static final Source GUIDE_JURIDIQUE =
      Source.of(
          "Commission nationale de la coopération décentralisée, guide juridique de l’action extérieure",
          "https://vdocuments.net/guide-juridique-de-laction-extrieure-des-collectivits-.html");
  static final Source CNFPT =
      Source.of(
          "CNFPT, rédiger une convention de coopération décentralisée",
          "https://www.wikiterritorial.cnfpt.fr/xwiki/wiki/encyclopedie/view/fiches/"
              + "Redigeruneconventiondecooperationdecentralisee/");
  static final Source ATD_31 =
      Source.of(
          "Agence technique départementale 31, procédure de jumelage",
          "https://atd31.fr/fr/publications/info-lettre/il-2024/info-lettre-363/"
              + "vos-questions-nos-reponses-quelle-est-la-procedure-a-suivre-pour-le-jumelage-d-une-"
              + "commune-avec-une-ville-etrangere.html");
  static final Source ATD_13 =
      Source.of(
          "Agence technique départementale 13, cadre légal de l’action extérieure",
          "https://www.atd13.fr/modification-cadre-legal-de-laction-exterieure-collectivites-"
              + "territoriales/");
  static final Source GUIDE_PROTOCOLE =
      Source.of(
          "Territorial, guide des usages et du protocole, jumelages",
          "https://www.territorial.fr/PAR_TPL_IDENTIFIANT/19404/TPL_CODE/TPL_OVN_CHAPITRE_FICHE/"
              + "2680-consultation-guide-des-usages-du-protocole-et-des-relations-publiques.htm");
  static final Source ARCHIVES_NATIONALES =
      Source.of(
          "Archives nationales, jumelages de villes avec l’étranger, 1954-1970",
          "https://francearchives.gouv.fr/fr/findingaid/35774ef6b98f3b02786f8bd5d3cede3004c09acc");
  static final Source VION =
      Source.of("A. Vion, histoire des jumelages (2002)", "http://doczz.fr/doc/830009");
  static final Source VIRE =
      Source.of(
          "Ville de Vire, les jumelages",
          "http://www.ville-vire.fr/sortir-a-vire/jumelages/"
              + "les-jumelages-une-idee-nee-apres-le-seconde-guerre-mondiale/");
  static final Source MOT_LETCHIMY =
      Source.of(
          "Mission opérationnelle transfrontalière, analyse de la loi 2016-1657",
          "http://www.espaces-transfrontaliers.org/actualites/news/news/show/"
              + "analyse-de-la-loi-letchimy-liberer-laction-exterieure-des-collectivites-territoriales");
  static final Source MOT_INSTRUMENTS =
      Source.of(
          "Mission opérationnelle transfrontalière, accords et instruments",
          "http://www.espaces-transfrontaliers.org");
  static final Source LEXBASE_2007 =
      Source.of("Lexbase, commentaire de la loi 2007-147", "https://www.lexbase.fr");
  static final Source GAZETTE_SYNDICATS =
      Source.of(
          "La Gazette des communes, syndicats et coopération décentralisée",
          "http://www.lagazettedescommunes.com/466749");
  static final Source SENSEI =
      Source.of(
          "Sensei avocats, notion d’autorité locale étrangère",
          "https://sensei-avocats.fr/flash/"
              + "intercommunalite-cooperation-decentralisee-precisions-sur-la-notion-dautorite-locale-"
              + "etrangere/");
  static final Source PSEAU_QUESTIONS =
      Source.of(
          "programme Solidarité Eau, questions sur la loi Oudin-Santini",
          "https://www.pseau.org/fr/questions-frequemment-posees-sur-loi-oudin-santini");
  static final Source PSEAU_APPLICATION =
      Source.of(
          "programme Solidarité Eau, comment appliquer le 1\u00a0%",
          "http://www.pseau.org/fr/1pourcent/comment");
  static final Source COALITION_EAU =
      Source.of(
          "Coalition Eau, le 1\u00a0% déchets",
          "https://www.coalition-eau.org/actualite/"
              + "la-loi-sur-le-developpement-cree-un-1-dechets/");
  static final Source ETUDE_DECHETS =
      Source.of(
          "F3E, étude d’impact du 1\u00a0% déchets (mars 2014)",
          "https://pdfslide.fr/documents/mise-en-place-dun-mcanisme-1-dchet-pour.html");
  static final Source VADEMECUM_DECHETS =
      Source.of(
          "Ministère des affaires étrangères et AMF, vademecum coopération décentralisée et déchets",
          "https://pdfslide.fr/documents/"
              + "laenjeu-dchets-mondiale-de-2012-prvoit-que-le-volume-total-de-dchets-urbains.html");
  static final Source CE_2024 =
      Source.of(
          "Conseil d’État, 13 mai 2024, n°\u00a0474652",
          "http://conseil-etat.fr/fr/arianeweb/CE/decision/2024-05-13/474652");
  static final Source SEBAN =
      Source.of(
          "Seban & associés, décisions du 13 mai 2024",
          "https://www.seban-associes.avocat.fr/?p=120713");
  static final Source VIE_PUBLIQUE =
      Source.of(
          "Vie publique, subventions des collectivités à une ONG",
          "https://www.vie-publique.fr/en-bref/"
              + "294223-collectivites-des-subventions-peuvent-etre-versees-une-ong");
  static final Source JURIS_EDITIONS =
      Source.of(
          "Juris éditions, subvention locale et action internationale",
          "https://www.juriseditions.fr/juridique/"
              + "financement-public-subvention-locale-et-action-internationale/5641/");
  static final Source CE_2016 =
      Source.of(
          "Conseil d’État, 17 février 2016, n°\u00a0368342",
          "https://weka.fr/base-juridique-weka/texte_JUR_368342_17022016.html");
  static final Source MONDE_DU_DROIT =
      Source.of(
          "Le Monde du droit, décision du 17 février 2016",
          "http://direct.lemondedudroit.fr/public/281-contrats-publics/"
              + "30615-cooperation-decentralisee-financement-de-la-restauration-dune-basilique-en-"
              + "algerie.html");
  static final Source CE_1995 =
      Source.of(
          "Conseil d’État, 28 juillet 1995, n°\u00a0129838",
          "https://juricaf.org/arret/FRANCE-CONSEILDETAT-19950728-129838");
  static final Source CE_1989 =
      Source.of(
          "Conseil d’État, 23 octobre 1989, n°\u00a093331, 93847 et 93885",
          "https://juricaf.org/arret/FRANCE-CONSEILDETAT-19891023-93331-93847-93885");
  static final Source CAA_VERSAILLES_2007 =
      Source.of(
          "Cour administrative d’appel de Versailles, 31 mai 2007, n°\u00a005VE00412, commentaire",
          "http://www.isbl-consultants.fr/subvention-contrevenant-au-principe-de-neutralite/?paged1=243");
  static final Source CAA_LYON_2010 =
      Source.of(
          "Cour administrative d’appel de Lyon, 12 avril 2010, n°\u00a008LY00246 (Alyoda 5184)",
          "https://alyoda.eu");
  static final Source TA_CERGY_2019 =
      Source.of(
          "Tribunal administratif de Cergy-Pontoise, 29 mai 2019, n°\u00a01902445",
          "http://cergy-pontoise.tribunal-administratif.fr");
  static final Source CNCD =
      Source.of(
          "Ministère des affaires étrangères, présentation de la CNCD",
          "http://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/"
              + "action-exterieure-des-collectivites-territoriales/"
              + "presentation-et-activites-de-la-cncd-et-de-la-daect/article/"
              + "presentation-de-la-commission-nationale-de-la-cooperation-decentralisee-cncd");
  static final Source CNCD_2017 =
      Source.of(
          "Banque des territoires, décret 2017-939",
          "https://banquedesterritoires.fr/"
              + "la-commission-nationale-de-la-cooperation-decentralisee-selargit-11-nouveaux-membres");
  static final Source CNCD_2014 =
      Source.of(
          "Banque des territoires, décret 2014-1403",
          "https://banquedesterritoires.fr/"
              + "un-decret-renove-la-commission-nationale-de-la-cooperation-decentralisee");
  static final Source APD_2019 =
      Source.of(
          "Ministère des affaires étrangères, télédéclaration de l’APD 2019",
          "http://www.cooperation-decentralisee.com/"
              + "MEAE-CNCD-COMMUNIQUE-Prolongation-de-la-campagne-2019-de-teledeclaration-de-l");
  static final Source APD_2024 =
      Source.of(
          "UME, déclaration de l’APD 2024",
          "https://ume.asso.fr/actualites/"
              + "aide-publique-au-developpement-declaration-des-montants-d-aide-verses-au-titre-de-l-"
              + "annee-2023-obligatoire-pour-les-collectivites-locales-avant-le-31-mai-2024");
  static final Source APD_2022 =
      Source.of(
          "Maires de France, déclaration de l’APD 2022",
          "https://mairesdefrance.com/m/article/print.php?id=1399");
  static final Source DCTCIV =
      Source.of(
          "Ministère des affaires étrangères, pages sur la DCTCIV et l’APD",
          "https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/"
              + "action-exterieure-des-collectivites-territoriales/"
              + "la-delegation-pour-les-collectivites-territoriales-et-la-societe-civile-dctciv/article/"
              + "la-delegation-pour-les-collectivites-territoriales-et-la-societe-civile-dctciv");
  static final Source CNDSI =
      Source.of(
          "Décret 2013-1154 du 11 décembre 2013",
          "https://juriblio.fr/decrets/decret-no-2013-1154-du-11-decembre-2013/162540846");
  static final Source FICOL =
      Source.of(
          "AFD, facilité de financement des collectivités territoriales",
          "http://www.afd.fr/fr/la-ficol-un-tremplin-pour-laction-exterieure-des-territoires-francais");
  static final Source VANUATU =
      Source.of(
          "Convention entre la Nouvelle-Calédonie et le Vanuatu, décret 2010-1661",
          "https://legal.tricoteuses.fr/articles/JORFARTI000023317140");

  private PracticeSources() {}
}
