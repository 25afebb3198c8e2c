package io.github.aict.odd;

/** The short labels of the targets of Goals 12 to 17, in the project's own words. */
final class TargetsUpTo17 {

  private TargetsUpTo17() {}

  static void addTo(OddTarget.Table table) {
    goal12(table);
    goal13(table);
    goal14(table);
    goal15(table);
    goal16(table);
    goal17(table);
  }

  private static void goal12(OddTarget.Table table) {
    table.add(
        "12.1",
        "Mettre en œuvre les programmes de consommation et de production durables",
        "Put programmes on sustainable consumption and production into effect");
    table.add(
        "12.2",
        "Gérer durablement les ressources naturelles",
        "Manage natural resources sustainably");
    table.add(
        "12.3",
        "Réduire de moitié le gaspillage alimentaire et les pertes de la chaîne alimentaire",
        "Halve food waste and reduce losses along the food chain");
    table.add(
        "12.4",
        "Gérer écologiquement les produits chimiques et les déchets",
        "Manage chemicals and waste in an environmentally sound way");
    table.add(
        "12.5",
        "Réduire les déchets par la prévention, le recyclage et la réutilisation",
        "Reduce waste through prevention, recycling and reuse");
    table.add(
        "12.6",
        "Encourager les entreprises à des pratiques durables et à en rendre compte",
        "Encourage companies to adopt sustainable practices and to report on them");
    table.add("12.7", "Rendre durables les marchés publics", "Make public procurement sustainable");
    table.add(
        "12.8",
        "Informer et sensibiliser chacun au développement durable",
        "Inform everyone about sustainable development");
    table.add(
        "12.a",
        "Aider les pays en développement à renforcer leurs capacités scientifiques et techniques",
        "Help developing countries to strengthen their scientific and technical capacity");
    table.add(
        "12.b",
        "Mesurer les effets du tourisme durable",
        "Measure the effects of sustainable tourism");
    table.add(
        "12.c",
        "Rationaliser les subventions aux combustibles fossiles",
        "Rationalise fossil-fuel subsidies");
  }

  private static void goal13(OddTarget.Table table) {
    table.add(
        "13.1",
        "Renforcer la résilience face aux aléas climatiques et aux catastrophes",
        "Strengthen resilience to climate hazards and disasters");
    table.add(
        "13.2",
        "Intégrer le climat dans les politiques et la planification",
        "Build climate into policies and planning");
    table.add(
        "13.3",
        "Éduquer, sensibiliser et renforcer les capacités face au climat",
        "Educate, inform and build capacity on climate change");
    table.add(
        "13.a",
        "Mobiliser le financement climatique promis et doter le Fonds vert",
        "Mobilise the promised climate finance and fund the Green Climate Fund");
    table.add(
        "13.b",
        "Renforcer la planification climatique des pays les moins avancés et des petits États insulaires",
        "Strengthen climate planning in least developed countries and small island States");
  }

  private static void goal14(OddTarget.Table table) {
    table.add(
        "14.1", "Prévenir et réduire la pollution marine", "Prevent and reduce marine pollution");
    table.add(
        "14.2",
        "Gérer, protéger et restaurer les écosystèmes marins et côtiers",
        "Manage, protect and restore marine and coastal ecosystems");
    table.add("14.3", "Réduire l’acidification des océans", "Reduce ocean acidification");
    table.add(
        "14.4",
        "Réglementer la pêche et mettre fin à la surpêche",
        "Regulate fishing and end overfishing");
    table.add(
        "14.5",
        "Préserver au moins 10\u00a0% des zones marines et côtières",
        "Conserve at least 10% of coastal and marine areas");
    table.add(
        "14.6",
        "Supprimer les subventions qui favorisent la surpêche",
        "End subsidies that contribute to overfishing");
    table.add(
        "14.7",
        "Faire mieux profiter les petits États insulaires et les pays les moins avancés des ressources marines",
        "Let small island States and least developed countries benefit more from marine resources");
    table.add(
        "14.a",
        "Développer la science et les technologies marines",
        "Develop marine science and technology");
    table.add(
        "14.b",
        "Ouvrir aux petits pêcheurs l’accès aux ressources et aux marchés",
        "Give small-scale fishers access to resources and markets");
    table.add(
        "14.c",
        "Appliquer le droit international de la mer",
        "Apply the international law of the sea");
  }

  private static void goal15(OddTarget.Table table) {
    table.add(
        "15.1",
        "Préserver et restaurer les écosystèmes terrestres et d’eau douce",
        "Conserve and restore land and freshwater ecosystems");
    table.add(
        "15.2",
        "Gérer durablement les forêts et mettre fin à la déforestation",
        "Manage forests sustainably and end deforestation");
    table.add(
        "15.3",
        "Lutter contre la désertification et restaurer les sols",
        "Fight desertification and restore soils");
    table.add("15.4", "Préserver les écosystèmes de montagne", "Conserve mountain ecosystems");
    table.add(
        "15.5",
        "Arrêter la perte de biodiversité et protéger les espèces menacées",
        "Stop the loss of biodiversity and protect threatened species");
    table.add(
        "15.6",
        "Partager équitablement les avantages tirés des ressources génétiques",
        "Share the benefits of genetic resources fairly");
    table.add(
        "15.7",
        "Mettre fin au braconnage et au trafic d’espèces protégées",
        "End poaching and trafficking of protected species");
    table.add(
        "15.8",
        "Empêcher les espèces envahissantes de nuire",
        "Keep invasive species from doing harm");
    table.add(
        "15.9",
        "Intégrer la biodiversité dans la planification nationale et locale",
        "Build biodiversity into national and local planning");
    table.add(
        "15.a",
        "Accroître les moyens financiers de la biodiversité",
        "Increase the financial resources for biodiversity");
    table.add(
        "15.b", "Financer la gestion durable des forêts", "Finance sustainable forest management");
    table.add(
        "15.c",
        "Soutenir la lutte contre le braconnage et les moyens de subsistance des populations locales",
        "Support action against poaching and the livelihoods of local communities");
  }

  private static void goal16(OddTarget.Table table) {
    table.add(
        "16.1",
        "Réduire toutes les formes de violence et la mortalité qu’elles causent",
        "Reduce all forms of violence and the deaths they cause");
    table.add(
        "16.2",
        "Mettre fin à la maltraitance, à l’exploitation et à la traite des enfants",
        "End abuse, exploitation and trafficking of children");
    table.add(
        "16.3",
        "Assurer l’État de droit et l’accès de tous à la justice",
        "Secure the rule of law and access to justice for all");
    table.add(
        "16.4",
        "Réduire les flux financiers illicites, le trafic d’armes et le crime organisé",
        "Reduce illicit finance, arms trafficking and organised crime");
    table.add("16.5", "Réduire la corruption", "Reduce corruption");
    table.add(
        "16.6",
        "Mettre en place des institutions efficaces, responsables et transparentes",
        "Develop effective, accountable and transparent institutions");
    table.add(
        "16.7",
        "Rendre la prise de décision ouverte, participative et représentative à tous les niveaux",
        "Make decision-making responsive, participatory and representative at all levels");
    table.add(
        "16.8",
        "Renforcer la place des pays en développement dans la gouvernance mondiale",
        "Strengthen the place of developing countries in global governance");
    table.add(
        "16.9",
        "Donner à tous une identité juridique, notamment par l’enregistrement des naissances",
        "Give everyone a legal identity, birth registration included");
    table.add(
        "16.10",
        "Garantir l’accès à l’information et les libertés fondamentales",
        "Guarantee access to information and fundamental freedoms");
    table.add(
        "16.a",
        "Renforcer les institutions contre la violence, le terrorisme et la criminalité",
        "Strengthen institutions against violence, terrorism and crime");
    table.add(
        "16.b",
        "Appliquer des lois et des politiques non discriminatoires",
        "Apply non-discriminatory laws and policies");
  }

  private static void goal17(OddTarget.Table table) {
    table.add(
        "17.1",
        "Aider les pays en développement à mieux percevoir l’impôt",
        "Help developing countries to collect taxes better");
    table.add(
        "17.2",
        "Tenir les engagements d’aide publique au développement",
        "Keep the commitments on official development assistance");
    table.add(
        "17.3",
        "Mobiliser d’autres ressources financières pour les pays en développement",
        "Mobilise further financial resources for developing countries");
    table.add(
        "17.4",
        "Alléger et rendre viable la dette des pays en développement",
        "Relieve the debt of developing countries and make it sustainable");
    table.add(
        "17.5",
        "Encourager l’investissement dans les pays les moins avancés",
        "Promote investment in the least developed countries");
    table.add(
        "17.6",
        "Coopérer en science, technologie et innovation",
        "Cooperate on science, technology and innovation");
    table.add(
        "17.7",
        "Diffuser les technologies respectueuses de l’environnement",
        "Spread environmentally sound technologies");
    table.add(
        "17.8",
        "Doter les pays les moins avancés d’une banque de technologies et développer le numérique",
        "Give the least developed countries a technology bank and expand digital tools");
    table.add(
        "17.9",
        "Renforcer les capacités des pays en développement, y compris par la coopération Sud-Sud et triangulaire",
        "Build capacity in developing countries, through South-South and triangular cooperation too");
    table.add(
        "17.10",
        "Promouvoir un commerce mondial ouvert, réglementé et équitable",
        "Promote open, rules-based and fair world trade");
    table.add(
        "17.11",
        "Accroître les exportations des pays en développement",
        "Increase the exports of developing countries");
    table.add(
        "17.12",
        "Ouvrir les marchés sans droits ni quotas aux pays les moins avancés",
        "Open markets to the least developed countries without duties or quotas");
    table.add(
        "17.13",
        "Renforcer la stabilité macroéconomique mondiale",
        "Strengthen global macroeconomic stability");
    table.add(
        "17.14",
        "Rendre cohérentes les politiques de développement durable",
        "Make policies for sustainable development coherent");
    table.add(
        "17.15",
        "Respecter la marge de décision de chaque pays",
        "Respect each country’s room for decision");
    table.add(
        "17.16",
        "Renforcer le partenariat mondial pour le développement durable",
        "Strengthen the global partnership for sustainable development");
    table.add(
        "17.17",
        "Encourager les partenariats publics, public-privé et avec la société civile",
        "Encourage public, public-private and civil society partnerships");
    table.add(
        "17.18",
        "Donner aux pays en développement des données de qualité et détaillées",
        "Give developing countries detailed data of good quality");
    table.add(
        "17.19",
        "Mesurer le progrès autrement que par le PIB et renforcer la statistique",
        "Measure progress beyond GDP and strengthen statistics");
  }
}
