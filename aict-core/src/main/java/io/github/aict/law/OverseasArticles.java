package io.github.aict.law;

import static io.github.aict.evidence.Confidence.VERIFIED;

import com.google.common.collect.ImmutableList;

/** The articles on the agreements and conventions of the overseas authorities. */
final class OverseasArticles {

  private OverseasArticles() {}

  static ImmutableList<Article> all() {
    return ImmutableList.of(
        overseasDepartements(),
        overseasRegions(),
        guyane(),
        martinique(),
        saintBarthelemyConventions(),
        saintMartinConventions(),
        saintPierreEtMiquelonConventions(),
        saintBarthelemyCooperation(),
        saintMartinCooperation());
  }

  private static Article overseasDepartements() {
    return Article.of(
        "departements-d-outre-mer-accords",
        "Accords internationaux des départements d’outre-mer",
        "International agreements of the overseas départements",
        agreements(
                ArticleNumber.cgct("L3441-2", "L3441-7"),
                "Le département d’outre-mer",
                "An overseas département",
                "",
                "")
            .inForceSince("2000-12-14")
            .by("loi-2000-1207")
            .remark(
                "Mayotte relève de ces articles depuis le 31 mars 2011. La loi n°\u00a02016-1657 a"
                    + " élargi l’aire géographique et les pouvoirs à compter du 7 décembre 2016.",
                "Mayotte has come under these articles since 31 March 2011. Law no. 2016-1657"
                    + " widened the geographical area and the powers from 7 December 2016.")
            .cited(
                VERIFIED,
                LawSources.CODES,
                LawSources.SENAT_RAPPORT_51,
                LawSources.ASSEMBLEE_RAPPORT_3581));
  }

  private static Article overseasRegions() {
    return Article.of(
        "regions-d-outre-mer-accords",
        "Accords internationaux des régions d’outre-mer",
        "International agreements of the overseas regions",
        agreements(
                ArticleNumber.cgct("L4433-4-1", "L4433-4-10"),
                "La région d’outre-mer",
                "An overseas region",
                " La région peut en outre être membre d’organismes régionaux et dispose de fonds de"
                    + " coopération régionale.",
                " The region may moreover be a member of regional bodies and has regional"
                    + " cooperation funds.")
            .inForceSince("2000-12-14")
            .by("loi-2000-1207")
            .remark(
                "Mayotte relève de ces articles depuis le 31 mars 2011. La loi n°\u00a02016-1657 a"
                    + " élargi l’aire géographique et les pouvoirs à compter du 7 décembre"
                    + " 2016\u00a0; l’article L.\u00a04433-4-3-1, sur les banques régionales de"
                    + " développement, s’applique depuis le même jour.",
                "Mayotte has come under these articles since 31 March 2011. Law no. 2016-1657"
                    + " widened the geographical area and the powers from 7 December 2016; article"
                    + " L.\u00a04433-4-3-1, on regional development banks, has applied since the"
                    + " same day.")
            .cited(
                VERIFIED,
                LawSources.CODES,
                LawSources.SENAT_RAPPORT_51,
                LawSources.ASSEMBLEE_RAPPORT_3581));
  }

  private static Article guyane() {
    return Article.of(
        "guyane-accords",
        "Accords internationaux de la Guyane",
        "International agreements of Guyane",
        singleAuthority(
            ArticleNumber.cgctFrom("L7153-1"),
            "La collectivité de Guyane",
            "The authority of Guyane"));
  }

  private static Article martinique() {
    return Article.of(
        "martinique-accords",
        "Accords internationaux de la Martinique",
        "International agreements of Martinique",
        singleAuthority(
            ArticleNumber.cgctFrom("L7253-1"),
            "La collectivité de Martinique",
            "The authority of Martinique"));
  }

  private static ArticleVersion singleAuthority(ArticleNumber number, String whoFr, String whoEn) {
    return agreements(number, whoFr, whoEn, "", "")
        .inForceSince("2015-12-01")
        .by("loi-2011-884")
        .datedLikely()
        .remark(
            "Ce chapitre propre suit le modèle des autres collectivités d’outre-mer et s’applique"
                + " depuis décembre 2015, avec la collectivité unique\u00a0; le jour exact n’est"
                + " pas connu. La loi n°\u00a02016-1657 a élargi l’aire géographique et les"
                + " pouvoirs à compter du 7 décembre 2016.",
            "This chapter of its own follows the model of the overseas départements and regions and"
                + " has applied since December 2015, with the single authority; the exact day is"
                + " not known. Law no. 2016-1657 widened the geographical area and the powers from"
                + " 7 December 2016.")
        .cited(
            VERIFIED,
            LawSources.GUYANE,
            LawSources.CODES,
            LawSources.SENAT_RAPPORT_51,
            LawSources.ASSEMBLEE_RAPPORT_3581);
  }

  private static ArticleVersion.Builder agreements(
      ArticleNumber number, String whoFr, String whoEn, String alsoFr, String alsoEn) {
    return ArticleVersion.of(number)
        .permits(
            whoFr
                + " peut faire des propositions et prendre part à des accords avec les États et"
                + " territoires voisins et les organismes régionaux\u00a0: dans les domaines de"
                + " l’État, l’État peut donner au président pouvoir de négocier et de signer\u00a0;"
                + " dans les domaines propres de la collectivité, l’accord se négocie sur"
                + " autorisation\u00a0; dans les domaines mixtes, l’État négocie et le président y"
                + " participe. L’accord est un accord de la République."
                + alsoFr,
            whoEn
                + " may make proposals and take part in agreements with neighbouring States and"
                + " territories and with regional bodies: in the domains of the State, the State"
                + " may give the president power to negotiate and sign; in its own domains, the"
                + " agreement is negotiated with authorisation; in mixed domains, the State"
                + " negotiates and the president takes part. The agreement is one of the Republic."
                + alsoEn)
        .requires(
            "Les engagements internationaux de la France sont respectés. Dans les domaines propres"
                + " de la collectivité, l’assemblée délibère pour demander l’autorisation, l’État"
                + " est représenté à la négociation s’il le demande, le projet d’accord est soumis"
                + " à l’assemblée et l’État peut ensuite donner pouvoir de signer.",
            "France’s international commitments are respected. In its own domains, the council"
                + " deliberates to ask for authorisation, the State is represented in the"
                + " negotiation if it asks to be, the draft agreement is submitted to the council"
                + " and the State may then give power to sign.");
  }

  private static Article saintBarthelemyConventions() {
    return Article.of(
        "saint-barthelemy-conventions",
        "Conventions de Saint-Barthélemy avec des autorités locales étrangères",
        "Conventions of Saint-Barthélemy with foreign local authorities",
        conventions("LO6251-16", "Saint-Barthélemy"));
  }

  private static Article saintMartinConventions() {
    return Article.of(
        "saint-martin-conventions",
        "Conventions de Saint-Martin avec des autorités locales étrangères",
        "Conventions of Saint-Martin with foreign local authorities",
        conventions("LO6351-16", "Saint-Martin"));
  }

  private static Article saintPierreEtMiquelonConventions() {
    return Article.of(
        "saint-pierre-et-miquelon-conventions",
        "Conventions de Saint-Pierre-et-Miquelon avec des autorités locales étrangères",
        "Conventions of Saint-Pierre-et-Miquelon with foreign local authorities",
        conventions("LO6461-16", "Saint-Pierre-et-Miquelon"));
  }

  private static ArticleVersion conventions(String number, String name) {
    return ArticleVersion.of(ArticleNumber.cgct(number))
        .inForceSince("2007-02-22")
        .by("lo-2007-223")
        .permits(
            name
                + " peut conclure des conventions avec des autorités locales étrangères et, en cas"
                + " d’urgence, mener une action humanitaire.",
            name
                + " may make conventions with foreign local authorities and, in an emergency, carry"
                + " out humanitarian action.")
        .requires(
            "Le conseil territorial délibère\u00a0; l’objet et le montant prévisionnel des"
                + " engagements sont précisés.",
            "The conseil territorial deliberates; the object and the provisional amount of the"
                + " commitments are stated.")
        .remark(
            "L’article garde le modèle de 2007 (convention, et action en urgence)\u00a0: dans la"
                + " version lue, d’environ 2015, il n’était pas aligné sur le texte de 2014. Sa"
                + " rédaction ultérieure n’est pas connue.",
            "The article keeps the model of 2007 (convention, and action in an emergency): in the"
                + " version read, of about 2015, it had not been brought into line with the text of"
                + " 2014. Its later wording is not known.")
        .cited(VERIFIED, LawSources.CODES);
  }

  private static Article saintBarthelemyCooperation() {
    return Article.of(
        "saint-barthelemy-cooperation",
        "Coopération décentralisée de Saint-Barthélemy",
        "Decentralised cooperation of Saint-Barthélemy",
        cooperation("LO6252-18", "Saint-Barthélemy", "LO.\u00a06241-1"));
  }

  private static Article saintMartinCooperation() {
    return Article.of(
        "saint-martin-cooperation",
        "Coopération décentralisée de Saint-Martin",
        "Decentralised cooperation of Saint-Martin",
        cooperation("LO6352-18", "Saint-Martin", "LO.\u00a06341-1"));
  }

  private static ArticleVersion cooperation(String number, String name, String transmission) {
    return ArticleVersion.of(ArticleNumber.cgct(number))
        .inForceSince("2007-02-22")
        .by("lo-2007-223")
        .permits(
            "Le président de la collectivité de "
                + name
                + ", autorisé par le conseil exécutif, peut négocier et signer des conventions de"
                + " coopération décentralisée dans les domaines de la collectivité. Celle-ci peut"
                + " adhérer à un organisme de droit étranger ou entrer à son capital.",
            "The president of the authority of "
                + name
                + ", authorised by the conseil exécutif, may negotiate and sign conventions of"
                + " decentralised cooperation in the domains of the authority. The authority may"
                + " join a body under foreign law or hold capital of it.")
        .requires(
            "Après la signature, le conseil territorial approuve la convention\u00a0; elle entre en"
                + " vigueur dès sa transmission au représentant de l’État.",
            "After signature, the conseil territorial approves the convention; it is in force once"
                + " transmitted to the representative of the State.")
        .remark(
            "La transmission suit l’article " + transmission + " du CGCT.",
            "Transmission follows article " + transmission + " of the CGCT.")
        .cited(VERIFIED, LawSources.CODES);
  }
}
