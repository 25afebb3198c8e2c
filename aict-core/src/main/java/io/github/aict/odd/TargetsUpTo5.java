package io.github.aict.odd;

/** The short labels of the targets of Goals 1 to 5, in the project's own words. */
final class TargetsUpTo5 {

  private TargetsUpTo5() {}

  static void addTo(OddTarget.Table table) {
    goal1(table);
    goal2(table);
    goal3(table);
    goal4(table);
    goal5(table);
  }

  private static void goal1(OddTarget.Table table) {
    table.add("1.1", "Mettre fin à l’extrême pauvreté", "End extreme poverty");
    table.add(
        "1.2",
        "Réduire de moitié au moins la pauvreté telle que chaque pays la définit",
        "At least halve poverty as each country defines it");
    table.add(
        "1.3",
        "Étendre la protection sociale à tous, d’abord aux plus pauvres",
        "Extend social protection to all, the poorest first");
    table.add(
        "1.4",
        "Donner à tous les mêmes droits aux ressources, aux services de base et à la terre",
        "Give everyone equal rights to resources, basic services and land");
    table.add(
        "1.5",
        "Rendre les plus pauvres moins vulnérables aux chocs et aux catastrophes",
        "Make the poorest less vulnerable to shocks and disasters");
    table.add(
        "1.a",
        "Mobiliser des moyens pour les programmes de lutte contre la pauvreté",
        "Mobilise resources for programmes against poverty");
    table.add(
        "1.b",
        "Fonder la lutte contre la pauvreté sur des politiques qui tiennent compte des femmes et des pauvres",
        "Base the fight against poverty on policies that heed women and the poor");
  }

  private static void goal2(OddTarget.Table table) {
    table.add(
        "2.1",
        "Mettre fin à la faim et assurer à tous une nourriture saine et suffisante",
        "End hunger and secure safe and sufficient food for all");
    table.add(
        "2.2",
        "Mettre fin à la malnutrition sous toutes ses formes",
        "End all forms of malnutrition");
    table.add(
        "2.3",
        "Doubler la productivité et les revenus des petits producteurs agricoles",
        "Double the productivity and incomes of small-scale food producers");
    table.add(
        "2.4",
        "Rendre la production alimentaire durable et l’agriculture résiliente",
        "Make food production sustainable and farming resilient");
    table.add(
        "2.5",
        "Préserver la diversité génétique des semences, des cultures et des animaux d’élevage",
        "Keep the genetic diversity of seeds, crops and farm animals");
    table.add(
        "2.a",
        "Investir dans l’infrastructure rurale, la recherche et la vulgarisation agricoles",
        "Invest in rural infrastructure, agricultural research and extension");
    table.add(
        "2.b",
        "Corriger et prévenir les distorsions des marchés agricoles mondiaux",
        "Correct and prevent distortions on world agricultural markets");
    table.add(
        "2.c",
        "Faire fonctionner les marchés de denrées et limiter la volatilité des prix",
        "Keep food commodity markets working and limit price volatility");
  }

  private static void goal3(OddTarget.Table table) {
    table.add("3.1", "Réduire la mortalité maternelle", "Reduce maternal mortality");
    table.add(
        "3.2",
        "Mettre fin aux décès évitables de nouveau-nés et de jeunes enfants",
        "End preventable deaths of newborns and young children");
    table.add(
        "3.3",
        "Mettre fin aux épidémies et combattre les maladies transmissibles",
        "End epidemics and fight communicable diseases");
    table.add(
        "3.4",
        "Réduire d’un tiers la mortalité prématurée due aux maladies non transmissibles et promouvoir la santé mentale",
        "Cut premature deaths from non-communicable diseases by a third and promote mental health");
    table.add(
        "3.5",
        "Prévenir et traiter l’abus de substances, stupéfiants et alcool compris",
        "Prevent and treat substance abuse, narcotics and alcohol included");
    table.add(
        "3.6",
        "Diminuer de moitié les morts et les blessés de la route",
        "Halve deaths and injuries on the roads");
    table.add(
        "3.7",
        "Ouvrir à tous les services de santé sexuelle et procréative",
        "Open sexual and reproductive health services to all");
    table.add(
        "3.8",
        "Donner à chacun une couverture santé, des soins de qualité et des médicaments abordables",
        "Give everyone health coverage, quality care and affordable medicines");
    table.add(
        "3.9",
        "Réduire les décès et les maladies dus aux produits chimiques et à la pollution",
        "Reduce deaths and illness from chemicals and pollution");
    table.add(
        "3.a",
        "Renforcer l’application de la convention-cadre pour la lutte antitabac",
        "Strengthen the application of the framework convention on tobacco control");
    table.add(
        "3.b",
        "Soutenir la recherche de vaccins et de médicaments et leur accès à un coût abordable",
        "Support research into vaccines and medicines and affordable access to them");
    table.add(
        "3.c",
        "Accroître le budget de la santé et les effectifs soignants des pays en développement",
        "Raise health budgets and the health workforce of developing countries");
    table.add(
        "3.d",
        "Renforcer l’alerte rapide et la gestion des risques sanitaires",
        "Strengthen early warning and the management of health risks");
  }

  private static void goal4(OddTarget.Table table) {
    table.add(
        "4.1",
        "Assurer à toutes les filles et à tous les garçons un cycle complet primaire et secondaire gratuit et de qualité",
        "Secure free, complete and good primary and secondary schooling for all girls and boys");
    table.add(
        "4.2",
        "Assurer à tous les jeunes enfants l’accueil, le développement et l’éducation préscolaire",
        "Secure care, development and pre-primary education for all young children");
    table.add(
        "4.3",
        "Donner à tous un accès égal et abordable à la formation technique, professionnelle et supérieure",
        "Give all equal and affordable access to technical, vocational and higher education");
    table.add(
        "4.4",
        "Augmenter le nombre de jeunes et d’adultes qualifiés pour l’emploi",
        "Increase the number of young people and adults with skills for employment");
    table.add(
        "4.5",
        "Éliminer les inégalités entre les sexes et les exclusions dans l’éducation",
        "Eliminate gender disparities and exclusions in education");
    table.add(
        "4.6",
        "Apprendre à lire, à écrire et à compter à tous les jeunes et au plus grand nombre d’adultes",
        "Achieve literacy and numeracy for all young people and most adults");
    table.add(
        "4.7",
        "Enseigner le développement durable et la citoyenneté mondiale",
        "Teach sustainable development and global citizenship");
    table.add(
        "4.a",
        "Bâtir et adapter des écoles sûres, inclusives et accessibles",
        "Build and upgrade schools that are safe, inclusive and accessible");
    table.add(
        "4.b",
        "Offrir davantage de bourses d’études aux pays en développement",
        "Offer more scholarships to developing countries");
    table.add(
        "4.c",
        "Accroître le nombre d’enseignants qualifiés dans les pays en développement",
        "Increase the supply of qualified teachers in developing countries");
  }

  private static void goal5(OddTarget.Table table) {
    table.add(
        "5.1",
        "Mettre fin aux discriminations envers les femmes et les filles",
        "End discrimination against women and girls");
    table.add(
        "5.2",
        "Éliminer les violences faites aux femmes et aux filles",
        "Eliminate violence against women and girls");
    table.add(
        "5.3",
        "Éliminer le mariage des enfants, le mariage forcé et les mutilations génitales féminines",
        "Eliminate child and forced marriage and female genital mutilation");
    table.add(
        "5.4",
        "Reconnaître et partager les soins et le travail domestique non rémunérés",
        "Recognise and share unpaid care and domestic work");
    table.add(
        "5.5",
        "Assurer la participation des femmes et leur accès aux fonctions de direction",
        "Secure women’s participation and access to leadership");
    table.add(
        "5.6",
        "Assurer l’accès de toutes à la santé et aux droits sexuels et procréatifs",
        "Secure access to sexual and reproductive health and rights");
    table.add(
        "5.a",
        "Donner aux femmes les mêmes droits à la terre, à la propriété et aux ressources économiques",
        "Give women equal rights to land, property and economic resources");
    table.add(
        "5.b",
        "Mettre les technologies au service de l’autonomie des femmes",
        "Use technology to empower women");
    table.add(
        "5.c",
        "Adopter et renforcer des politiques et des lois pour l’égalité des sexes",
        "Adopt and strengthen policies and laws for gender equality");
  }
}
