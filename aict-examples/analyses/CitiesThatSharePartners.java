import io.github.aict.Label;
import io.github.aict.examples.chart.NetworkDiagram;
import io.github.aict.examples.files.Twinnings;
import io.github.aict.examples.files.TwinningsFile;
import io.github.aict.indicator.PartnershipNetwork;
import io.github.aict.indicator.SharedPartners;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.AuthorityDirectory;
import java.nio.file.Path;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which French places share foreign partners?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/CitiesThatSharePartners.java
 * [TWINNINGS.tsv] [CHART.svg]
 */
public class CitiesThatSharePartners {

  private static final int MOST = 40;

  public static void main(String[] args) throws Exception {
    Path file =
        Path.of(args.length > 0 ? args[0] : "aict-examples/analyses/data/jumelages-exemple.tsv");
    Path chart = Path.of(args.length > 1 ? args[1] : "aict-examples/target/cities-that-share-partners.svg");
    Locale locale = Locale.getDefault();

    Twinnings twinnings = TwinningsFile.read(file, AuthorityDirectory.bundled());
    PartnershipNetwork network = PartnershipNetwork.of(twinnings.partnerships());
    List<SharedPartners> pairs = network.sharedPartners();
    for (SharedPartners pair : pairs.subList(0, Math.min(15, pairs.size()))) {
      System.out.printf(
          "%2d  %s – %s: %s%n",
          pair.shared().size(),
          pair.first().name(),
          pair.second().name(),
          pair.shared().stream().map(PartnershipMember::name).collect(Collectors.joining(", ")));
    }

    List<SharedPartners> drawn = pairs.subList(0, Math.min(MOST, pairs.size()));
    Set<PartnershipMember> members = new LinkedHashSet<>();
    drawn.forEach(pair -> members.addAll(List.of(pair.first(), pair.second())));
    NetworkDiagram diagram =
        NetworkDiagram.titled(
                Label.of("Communes qui partagent des partenaires", "Places that share partners"))
            .source(
                Label.of("Wikidata, propriété P190", "Wikidata, property P190"),
                Year.of(2017));
    for (PartnershipMember member : members) {
      diagram = diagram.node(label(member), network.graph().degree(member));
    }
    for (SharedPartners pair : drawn) {
      diagram = diagram.edge(label(pair.first()), label(pair.second()), pair.shared().size());
    }
    diagram.write(chart, locale);
    System.out.println(
        Label.of(
                "Données\u00a0: %s, mai 2017, %s. Limites\u00a0: les %d premières paires sont"
                    + " dessinées\u00a0; un partenaire est le même si son nom et son pays le sont."
                    + " Graphique\u00a0: %s",
                "Data: %s, May 2017, %s. Limits: the first %d pairs are drawn; a partner is the"
                    + " same if its name and country are. Chart: %s")
            .in(locale)
            .formatted(file, network, drawn.size(), chart));
  }

  /** The name, with the code where France has several places of that name. */
  private static Label label(PartnershipMember member) {
    String text =
        member.name() + member.inseeCode().map(code -> " (" + code.value().substring(0, 2) + ")").orElse("");
    return Label.of(text, text);
  }
}
