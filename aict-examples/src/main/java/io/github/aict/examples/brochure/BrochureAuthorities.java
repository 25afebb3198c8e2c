package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.territory.AuthorityKind;
import java.util.Optional;

/** The French authorities that the brochure names, by the codes of the directory. */
final class BrochureAuthorities {

  static final BrochureAuthority RENNES = commune("Rennes", "35238");
  static final BrochureAuthority TOURS = commune("Tours", "37261");
  static final BrochureAuthority STRASBOURG = commune("Strasbourg", "67482");
  static final BrochureAuthority CHARTRES = commune("Chartres", "28085");
  static final BrochureAuthority LE_LAMENTIN = commune("Le Lamentin", "97213");
  static final BrochureAuthority SURESNES = commune("Suresnes", "92073");
  static final BrochureAuthority CLERMONT_FERRAND = commune("Clermont Ferrand", "63113");
  static final BrochureAuthority MONTREUIL =
      commune("Montreuil", "93048")
          .remark(
              "Plusieurs communes s’appellent Montreuil et la brochure ne dit pas laquelle agit."
                  + " Nous lisons celle de Seine-Saint-Denis, de loin la plus peuplée.",
              "Several communes are called Montreuil and the brochure does not say which one acts."
                  + " We read the one of Seine-Saint-Denis, by far the most populous.");
  static final BrochureAuthority CHATELLERAULT =
      commune("Châtellerauld", "86066")
          .remark(
              "La brochure écrit «\u00a0Châtellerauld\u00a0»\u00a0; le nom de la commune est"
                  + " Châtellerault.",
              "The brochure writes “Châtellerauld”; the name of the commune is Châtellerault.");
  static final BrochureAuthority SAINT_GERVAIS =
      commune("Saint Gervais", "74236")
          .remark(
              "Plusieurs communes s’appellent Saint-Gervais. Comme il s’agit de montagne, nous"
                  + " lisons Saint-Gervais-les-Bains, en Haute-Savoie.",
              "Several communes are called Saint-Gervais. Since it is about mountains, we read"
                  + " Saint-Gervais-les-Bains, in Haute-Savoie.");
  static final BrochureAuthority PARIS =
      BrochureAuthority.of("Paris", AuthorityKind.VILLE_DE_PARIS, "75")
          .remark(
              "Le répertoire tient la Ville de Paris pour une commune et un département en un.",
              "The directory takes the City of Paris as commune and département in one.");

  static final BrochureAuthority AUDE = departement("Aude", "11");

  static final BrochureAuthority AUVERGNE_RHONE_ALPES = region("Auvergne Rhône Alpes", "84");
  static final BrochureAuthority NOUVELLE_AQUITAINE = region("Nouvelle Aquitaine", "75");
  static final BrochureAuthority BOURGOGNE_FRANCHE_COMTE = region("Bourgogne-Franche-Comté", "27");
  static final BrochureAuthority OCCITANIE = region("Occitanie", "76");
  static final BrochureAuthority SUD =
      region("Région Sud", "93")
          .remark(
              "«\u00a0Région Sud\u00a0» est le nom d’usage de la région Provence-Alpes-Côte"
                  + " d’Azur.",
              "“Région Sud” is the name in use of the region Provence-Alpes-Côte d’Azur.");

  static final BrochureAuthority NANTES_METROPOLE =
      BrochureAuthority.of("Nantes Métropole", AuthorityKind.METROPOLE, "244400404");
  static final BrochureAuthority TOULOUSE_METROPOLE =
      BrochureAuthority.of("Toulouse Métropole", AuthorityKind.METROPOLE, "243100518");
  static final BrochureAuthority GRAND_LYON =
      BrochureAuthority.of("Grand Lyon", AuthorityKind.METROPOLE_DE_LYON, "69M")
          .remark(
              "«\u00a0Grand Lyon\u00a0» est le nom d’usage de la Métropole de Lyon.",
              "“Grand Lyon” is the name in use of the Métropole de Lyon.");
  static final BrochureAuthority GRAND_PARIS_SUD =
      BrochureAuthority.of("Grand Paris Sud", AuthorityKind.COMMUNAUTE_D_AGGLOMERATION, "200059228")
          .remark(
              "Nous lisons la communauté d’agglomération Grand Paris Sud Seine Essonne Sénart, dont"
                  + " Savigny-le-Temple, nommée aussi, est membre, et non l’établissement public"
                  + " territorial Grand Paris Sud Est Avenir.",
              "We read the agglomeration community Grand Paris Sud Seine Essonne Sénart, of which"
                  + " Savigny-le-Temple, named too, is a member, and not the territorial public"
                  + " establishment Grand Paris Sud Est Avenir.");
  static final BrochureAuthority FAUCIGNY_GLIERES =
      BrochureAuthority.of("Faucigny Glières", AuthorityKind.COMMUNAUTE_DE_COMMUNES, "200000172");
  static final BrochureAuthority HERAULT =
      new BrochureAuthority(
          "communauté de communes de l’Hérault",
          AuthorityKind.COMMUNAUTE_DE_COMMUNES,
          Optional.empty(),
          Optional.of(
              Label.of(
                  "Aucune communauté de communes ne porte ce nom dans le répertoire. Deux portent"
                      + " celui du fleuve ou du département, Vallée de l’Hérault et Sud-Hérault, et"
                      + " d’autres se trouvent dans le département\u00a0; la brochure ne permet pas"
                      + " de choisir.",
                  "No community of communes bears this name in the directory. Two bear that of the"
                      + " river or the département, Vallée de l’Hérault and Sud-Hérault, and others"
                      + " lie in the département; the brochure does not let one choose.")));

  private BrochureAuthorities() {}

  static BrochureAuthority commune(String printed, String code) {
    return BrochureAuthority.of(printed, AuthorityKind.COMMUNE, code);
  }

  static BrochureAuthority departement(String printed, String code) {
    return BrochureAuthority.of(printed, AuthorityKind.DEPARTEMENT, code);
  }

  static BrochureAuthority region(String printed, String code) {
    return BrochureAuthority.of(printed, AuthorityKind.REGION, code);
  }
}
