package io.github.aict.odd;

/** The short labels of the targets of Goals 6 to 11, in the project's own words. */
final class TargetsUpTo11 {

  private TargetsUpTo11() {}

  static void addTo(OddTarget.Table table) {
    goal6(table);
    goal7(table);
    goal8(table);
    goal9(table);
    goal10(table);
    goal11(table);
  }

  private static void goal6(OddTarget.Table table) {
    table.add(
        "6.1",
        "Donner à tous l’accès à une eau potable sûre et abordable",
        "Give everyone access to safe and affordable drinking water");
    table.add(
        "6.2",
        "Donner à tous l’accès à l’assainissement et à l’hygiène",
        "Give everyone access to sanitation and hygiene");
    table.add(
        "6.3",
        "Améliorer la qualité de l’eau et traiter davantage d’eaux usées",
        "Improve water quality and treat more wastewater");
    table.add(
        "6.4",
        "Utiliser l’eau plus efficacement et réduire la pénurie",
        "Use water more efficiently and reduce scarcity");
    table.add(
        "6.5",
        "Gérer les ressources en eau de façon intégrée, y compris entre pays voisins",
        "Manage water resources in an integrated way, across borders too");
    table.add(
        "6.6",
        "Protéger et restaurer les écosystèmes liés à l’eau",
        "Protect and restore water-related ecosystems");
    table.add(
        "6.a",
        "Développer la coopération internationale pour l’eau et l’assainissement",
        "Expand international cooperation on water and sanitation");
    table.add(
        "6.b",
        "Faire participer la population locale à la gestion de l’eau et de l’assainissement",
        "Involve local communities in managing water and sanitation");
  }

  private static void goal7(OddTarget.Table table) {
    table.add(
        "7.1",
        "Donner à tous l’accès à des services énergétiques fiables, modernes et abordables",
        "Give everyone access to reliable, modern and affordable energy services");
    table.add(
        "7.2",
        "Accroître nettement la part des énergies renouvelables",
        "Raise the share of renewable energy substantially");
    table.add(
        "7.3",
        "Doubler le rythme d’amélioration de l’efficacité énergétique",
        "Double the rate of improvement in energy efficiency");
    table.add(
        "7.a",
        "Renforcer la coopération internationale sur l’énergie propre",
        "Strengthen international cooperation on clean energy");
    table.add(
        "7.b",
        "Étendre et moderniser les services énergétiques des pays en développement",
        "Expand and upgrade energy services in developing countries");
  }

  private static void goal8(OddTarget.Table table) {
    table.add(
        "8.1",
        "Soutenir la croissance par habitant, surtout dans les pays les moins avancés",
        "Sustain growth per person, above all in the least developed countries");
    table.add(
        "8.2",
        "Élever la productivité par la diversification, la technologie et l’innovation",
        "Raise productivity through diversification, technology and innovation");
    table.add(
        "8.3",
        "Promouvoir des politiques favorables à l’emploi, à l’entrepreneuriat et aux petites entreprises",
        "Promote policies in favour of jobs, entrepreneurship and small enterprises");
    table.add(
        "8.4",
        "Utiliser plus efficacement les ressources et découpler croissance et dégradation de l’environnement",
        "Use resources more efficiently and decouple growth from environmental damage");
    table.add(
        "8.5",
        "Assurer le plein emploi, un travail décent et l’égalité de rémunération",
        "Secure full employment, decent work and equal pay");
    table.add(
        "8.6",
        "Réduire la part des jeunes sans emploi, études ni formation",
        "Reduce the share of young people without work, education or training");
    table.add(
        "8.7",
        "Supprimer le travail forcé, la traite et le travail des enfants",
        "End forced labour, trafficking and child labour");
    table.add(
        "8.8",
        "Défendre les droits des travailleurs et la sécurité au travail",
        "Protect labour rights and safety at work");
    table.add(
        "8.9",
        "Développer un tourisme durable qui crée des emplois et valorise la culture locale",
        "Develop sustainable tourism that creates jobs and promotes local culture");
    table.add(
        "8.10",
        "Ouvrir à tous les services bancaires, financiers et d’assurance",
        "Open banking, insurance and financial services to all");
    table.add(
        "8.a",
        "Accroître l’aide au commerce des pays en développement",
        "Increase aid for trade for developing countries");
    table.add(
        "8.b",
        "Mettre en œuvre une stratégie mondiale pour l’emploi des jeunes",
        "Put a global strategy for youth employment into effect");
  }

  private static void goal9(OddTarget.Table table) {
    table.add(
        "9.1",
        "Bâtir une infrastructure de qualité, durable, résiliente et accessible",
        "Build infrastructure that is of quality, sustainable, resilient and accessible");
    table.add(
        "9.2",
        "Promouvoir une industrialisation durable qui profite à tous",
        "Promote sustainable industry that benefits all");
    table.add(
        "9.3",
        "Ouvrir le crédit et les marchés aux petites entreprises industrielles",
        "Open credit and markets to small industrial enterprises");
    table.add(
        "9.4",
        "Moderniser l’infrastructure et les industries pour les rendre durables",
        "Upgrade infrastructure and industries to make them sustainable");
    table.add(
        "9.5", "Renforcer la recherche et l’innovation", "Strengthen research and innovation");
    table.add(
        "9.a",
        "Faciliter le développement d’infrastructures durables dans les pays en développement",
        "Facilitate sustainable infrastructure in developing countries");
    table.add(
        "9.b",
        "Soutenir la technologie, la recherche et l’innovation des pays en développement",
        "Support technology, research and innovation in developing countries");
    table.add(
        "9.c",
        "Élargir l’accès aux technologies de l’information et à Internet",
        "Widen access to information technology and the Internet");
  }

  private static void goal10(OddTarget.Table table) {
    table.add(
        "10.1",
        "Relever plus vite les revenus des 40\u00a0% les plus pauvres",
        "Raise the incomes of the poorest 40% faster");
    table.add(
        "10.2",
        "Favoriser l’inclusion sociale, économique et politique de tous",
        "Promote the social, economic and political inclusion of all");
    table.add(
        "10.3",
        "Assurer l’égalité des chances et réduire les inégalités de résultats",
        "Secure equal opportunity and reduce inequalities of outcome");
    table.add(
        "10.4",
        "Adopter des politiques budgétaires, salariales et sociales pour plus d’égalité",
        "Adopt fiscal, wage and social policies for greater equality");
    table.add(
        "10.5",
        "Mieux réglementer et surveiller les marchés et les institutions financières",
        "Better regulate and monitor financial markets and institutions");
    table.add(
        "10.6",
        "Donner plus de poids aux pays en développement dans les institutions mondiales",
        "Give developing countries a stronger voice in global institutions");
    table.add(
        "10.7",
        "Faciliter des migrations ordonnées, sûres et responsables",
        "Facilitate orderly, safe and responsible migration");
    table.add(
        "10.a",
        "Traiter de façon spéciale et différenciée les pays en développement dans le commerce",
        "Give developing countries special and differential treatment in trade");
    table.add(
        "10.b",
        "Diriger l’aide et les flux financiers vers les pays qui en ont le plus besoin",
        "Direct aid and financial flows to the countries most in need");
    table.add(
        "10.c",
        "Ramener sous 3\u00a0% le coût des envois de fonds des migrants",
        "Bring the cost of migrants’ remittances below 3%");
  }

  private static void goal11(OddTarget.Table table) {
    table.add(
        "11.1",
        "Donner à tous un logement et des services de base adéquats et sûrs, assainir les quartiers de taudis",
        "Give everyone adequate, safe housing and basic services, and upgrade slums");
    table.add(
        "11.2",
        "Donner à tous des transports sûrs, accessibles et abordables",
        "Give everyone safe, accessible and affordable transport");
    table.add(
        "11.3",
        "Rendre l’urbanisation durable et la planification participative",
        "Make urbanisation sustainable and planning participatory");
    table.add(
        "11.4",
        "Protéger le patrimoine culturel et naturel",
        "Protect cultural and natural heritage");
    table.add(
        "11.5",
        "Réduire les victimes et les pertes dues aux catastrophes",
        "Reduce the victims and losses of disasters");
    table.add(
        "11.6",
        "Réduire l’impact environnemental des villes\u00a0: air et déchets",
        "Reduce the environmental impact of cities: air and waste");
    table.add(
        "11.7",
        "Ouvrir à tous des espaces verts et publics sûrs",
        "Give everyone safe green and public spaces");
    table.add(
        "11.a",
        "Renforcer les liens entre villes, périphéries et campagnes par la planification",
        "Strengthen the links between towns, outskirts and countryside through planning");
    table.add(
        "11.b",
        "Multiplier les villes dotées de politiques d’inclusion, de climat et de résilience",
        "Increase the number of cities with policies on inclusion, climate and resilience");
    table.add(
        "11.c",
        "Aider les pays les moins avancés à bâtir durablement avec des matériaux locaux",
        "Help the least developed countries to build sustainably with local materials");
  }
}
