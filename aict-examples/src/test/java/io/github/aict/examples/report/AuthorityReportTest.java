package io.github.aict.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import io.github.aict.evidence.Source;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.TerritorialAuthority;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class AuthorityReportTest {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 20);
  private static final AuthorityDirectory DIRECTORY = AuthorityDirectory.bundled();
  private static final TerritorialAuthority RENNES =
      DIRECTORY.commune(InseeCode.parse("35238"), DAY).orElseThrow();

  private static Partnership relation(String name, String country, double latitude) {
    return Partnership.builder()
        .form(PartnershipForm.JUMELAGE)
        .addMember(PartnershipMember.of(RENNES))
        .addMember(
            PartnershipMember.builder()
                .name(name)
                .country(Country.of(country))
                .centre(Coordinates.of(latitude, 11))
                .build())
        .declaredFirstYear(1964)
        .addSource(Source.of("Liste <d’essai>", "https://example.org/list?a=1&b=2"))
        .build();
  }

  private static AuthorityReport report() {
    Project project = AictJson.projects().read(read("projects/rennes-santa-fe.json"));
    Project other = AictJson.projects().read(read("projects/chartres-lujan.json"));
    Partnership elsewhere =
        relation("Kiel", "DEU", 54)
            .withMembers(
                ImmutableSet.of(
                    PartnershipMember.builder().name("Brest").country(Country.of("FRA")).build(),
                    PartnershipMember.builder().name("Kiel").country(Country.of("DEU")).build()));
    return AuthorityReport.of(
        RENNES,
        List.of(project, other),
        List.of(
            relation("Erlangen & <Umland>", "DEU", 49.6),
            relation("Bandiagara", "MLI", 14),
            elsewhere),
        Catalogues.bundled(),
        DAY);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Document parsed(String html)
      throws ParserConfigurationException, IOException, SAXException {
    String xml = html.replaceFirst("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void keepsWhatIsOfTheAuthority() {
    assertThat(report().projects()).hasSize(1);
    assertThat(report().partnerships()).hasSize(2);
  }

  @Test
  void holdsBothLanguagesAndEverySection() throws Exception {
    Document page = parsed(report().toHtml(Locale.FRENCH));
    List<Element> languages = elements(page, "main");
    assertThat(languages).extracting(main -> main.getAttribute("lang")).containsExactly("fr", "en");
    assertThat(elements(page, "h2"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "Partenariats",
            "Objectifs de développement durable",
            "Argent et effet levier",
            "Vérifications juridiques",
            "Appels ouverts à la collectivité",
            "Sources",
            "Partnerships",
            "Sustainable Development Goals",
            "Money and leverage",
            "Legal checklist",
            "Calls open to the authority",
            "Sources");
    String french = languages.get(0).getTextContent();
    String english = languages.get(1).getTextContent();
    assertThat(french)
        .contains(
            "Rennes\u00a0: l’action internationale",
            "Erlangen & <Umland>",
            "Effet levier\u00a0: 1,67 euro de subventions",
            "Droit du 1er septembre 2025",
            "Appel à projets généraliste 2025",
            "Liste <d’essai>");
    assertThat(english)
        .contains(
            "Rennes: international action",
            "Leverage: 1.67 euros of subsidies",
            "Law of 1 September 2025",
            "General call for projects 2025");
    assertThat(french).doesNotContain("Leverage", "Chartres");
  }

  @Test
  void needsNothingFromOutside() throws Exception {
    String html = report().toHtml(Locale.ENGLISH);
    Document page = parsed(html);
    assertThat(elements(page, "script")).isEmpty();
    assertThat(elements(page, "link")).isEmpty();
    assertThat(elements(page, "img")).isEmpty();
    assertThat(html).doesNotContain("@import", "url(", "src=");
    assertThat(elements(page, "a"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.getAttribute("href")).matches("https?://.*"));
    assertThat(elements(page, "html").get(0).getAttribute("lang")).isEqualTo("en");
    assertThat(report().toHtml(Locale.ENGLISH)).isEqualTo(html);
  }

  @Test
  void saysThatThereIsNothing() throws Exception {
    AuthorityReport empty =
        AuthorityReport.of(RENNES, List.of(), List.of(), Catalogues.bundled(), DAY);
    String text = parsed(empty.toHtml(Locale.FRENCH)).getDocumentElement().getTextContent();
    assertThat(text)
        .contains(
            "Les fichiers donnés ne contiennent aucun partenariat de cette collectivité.",
            "The given files hold no project of this authority.");
  }

  /** Where a browser is: that of the variable BROWSER, or one of those that are usual. */
  private static Optional<Path> browser() {
    Stream<Path> named = Stream.ofNullable(System.getenv("BROWSER")).map(Path::of);
    Stream<Path> usual =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
    return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
  }

  @Test
  void aBrowserShowsOneLanguageAndPrints(@TempDir Path folder)
      throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(
        browser.isPresent(), "no browser (chromium, google-chrome or $BROWSER) is on this machine");
    Path page = folder.resolve("report.html");
    // A script of the test alone tells what a reader sees.
    Files.writeString(
        page,
        report()
            .toHtml(Locale.FRENCH)
            .replace(
                "</body>",
                "<script>document.title = [...document.querySelectorAll('main')].map(m =>"
                    + " m.lang + '=' + (m.offsetHeight > 0)).join(' ') + ' wide=' +"
                    + " (document.documentElement.scrollWidth > innerWidth) + ' charts=' +"
                    + " document.querySelectorAll('main[lang=fr] svg').length</script></body>"));
    String shown =
        browse(
            browser.get(), folder, "--window-size=1000,800", "--dump-dom", page.toUri().toString());
    assertThat(shown).contains("<title>fr=true en=false wide=false charts=4</title>");
    Path pdf = folder.resolve("report.pdf");
    browse(browser.get(), folder, "--print-to-pdf=" + pdf, page.toUri().toString());
    assertThat(Files.size(pdf)).isGreaterThan(20_000);
  }

  private static String browse(Path browser, Path folder, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(browser.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("browser")));
    command.addAll(Arrays.asList(options));
    Path out = folder.resolve("browser.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out);
  }
}
