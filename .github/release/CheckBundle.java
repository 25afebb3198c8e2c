import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Proves that a bundle for Maven Central is complete, or tells everything that is wrong with it.
 *
 * <p>{@code java CheckBundle.java [--strict] BUNDLE.zip [KEY.asc]}. Signatures are verified with
 * the public key of the file, and with nothing else; without a file, with the keys of {@code gpg}.
 * {@code --strict} also refuses a SNAPSHOT version, which a rehearsal may have. Exit code 0: the
 * bundle is complete; 1: it is not; 2: it could not be checked.
 */
public final class CheckBundle {

  private static final Set<String> ARTIFACTS = Set.of("aict", "aict-core", "aict-json");
  private static final Map<String, String> CHECKSUMS =
      new TreeMap<>(
          Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512"));
  private static final Set<String> REQUIRED_CHECKSUMS = Set.of("md5", "sha1");
  private static final Pattern DERIVED = Pattern.compile("(.+)\\.(asc|md5|sha1|sha256|sha512)");
  private static final List<List<String>> POM_ELEMENTS =
      List.of(
          List.of("description"),
          List.of("url"),
          List.of("licenses", "license", "name"),
          List.of("licenses", "license", "url"),
          List.of("developers", "developer", "name"),
          List.of("scm", "connection"),
          List.of("scm", "url"));

  /** What {@code gpg} says of a good signature; one by an expired or revoked key is none. */
  private static final Pattern GOOD =
      Pattern.compile(
          "^\\[GNUPG:\\] GOODSIG .*^\\[GNUPG:\\] VALIDSIG (\\p{XDigit}+) ",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern NOT_GOOD =
      Pattern.compile(
          "^\\[GNUPG:\\] ((?:BAD|EXP|EXPKEY|REVKEY|ERR)SIG|NODATA) .*$", Pattern.MULTILINE);

  private final Path root;
  private final Optional<Path> keys;
  private final boolean strict;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> signers = new TreeSet<>();
  private final Map<String, Element> poms = new TreeMap<>();
  private final Map<String, Path> folders = new TreeMap<>();
  private int checksums;
  private int signatures;

  private CheckBundle(Path root, Optional<Path> keys, boolean strict) {
    this.root = root;
    this.keys = keys;
    this.strict = strict;
  }

  /**
   * Checks a bundle.
   *
   * @param args the options, the bundle and the file of the public key
   * @throws Exception if the bundle cannot be read or {@code gpg} cannot be run
   */
  public static void main(String[] args) throws Exception {
    List<String> operands = new ArrayList<>(List.of(args));
    boolean strict = operands.remove("--strict");
    if (operands.isEmpty()
        || operands.size() > 2
        || operands.stream().anyMatch(operand -> operand.startsWith("--"))) {
      System.err.println("usage: java CheckBundle.java [--strict] BUNDLE.zip [KEY.asc]");
      System.exit(2);
    }
    Path folder = Files.createTempDirectory("bundle");
    int exit = 2;
    try {
      Path content = Files.createDirectory(folder.resolve("content"));
      unzip(Path.of(operands.get(0)), content);
      Optional<Path> keys = Optional.empty();
      if (operands.size() == 2) {
        keys = Optional.of(keyring(folder, Path.of(operands.get(1))));
      }
      exit = new CheckBundle(content, keys, strict).run(operands.get(0));
    } catch (IOException e) {
      System.err.println("The bundle could not be checked: " + e);
    } finally {
      delete(folder);
    }
    System.exit(exit);
  }

  private int run(String name) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    int artifacts = 0;
    for (Path file : files) {
      Matcher derived = DERIVED.matcher(file.getFileName().toString());
      if (derived.matches()) {
        Path of = file.resolveSibling(derived.group(1));
        if (!Files.exists(of)) {
          problem(of, "is missing, but there is " + file.getFileName());
        }
        if (derived.group(2).equals("asc")) {
          checkChecksums(file, Set.of());
        }
      } else {
        artifacts++;
        checkChecksums(file, REQUIRED_CHECKSUMS);
        checkSignature(file);
        if (file.toString().endsWith(".pom")) {
          readPom(file);
        }
      }
    }
    poms.forEach(this::checkPom);
    checkArtifacts();
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      checkFiles(folder.getKey(), folder.getValue());
    }
    if (signers.size() > 1) {
      problems.add("the files are signed by more than one key");
    }
    System.out.println("Bundle      " + name);
    System.out.println("Artifacts   " + String.join(", ", folders.keySet()));
    System.out.println("Files       " + files.size() + ", of which " + artifacts + " artifacts");
    System.out.println("Checksums   " + checksums + " right");
    System.out.println("Signatures  " + signatures + " good, by " + String.join(", ", signers));
    for (String problem : problems) {
      System.out.println("PROBLEM     " + problem);
    }
    System.out.println(
        problems.isEmpty()
            ? "Result      complete"
            : "Result      NOT complete, problems: " + problems.size());
    return problems.isEmpty() ? 0 : 1;
  }

  private void problem(Path file, String what) {
    problems.add(root.relativize(file) + " " + what);
  }

  private void checkChecksums(Path file, Set<String> required)
      throws IOException, NoSuchAlgorithmException {
    for (Map.Entry<String, String> kind : CHECKSUMS.entrySet()) {
      Path beside = file.resolveSibling(file.getFileName() + "." + kind.getKey());
      if (!Files.exists(beside)) {
        if (required.contains(kind.getKey())) {
          problem(beside, "is missing");
        }
        continue;
      }
      byte[] digest = MessageDigest.getInstance(kind.getValue()).digest(Files.readAllBytes(file));
      String written = Files.readString(beside, StandardCharsets.ISO_8859_1).strip();
      if (written.equals(HexFormat.of().formatHex(digest))) {
        checksums++;
      } else {
        problem(file, "does not have the digest that its " + kind.getKey() + " file tells");
      }
    }
  }

  private void checkSignature(Path file) throws IOException, InterruptedException {
    Path signature = file.resolveSibling(file.getFileName() + ".asc");
    if (!Files.exists(signature)) {
      problem(signature, "is missing");
      return;
    }
    List<String> options = new ArrayList<>(List.of("--status-fd", "1"));
    keys.ifPresent(folder -> options.addAll(List.of("--homedir", folder.toString())));
    options.addAll(List.of("--verify", signature.toString(), file.toString()));
    Run run = gpg(options);
    Matcher good = GOOD.matcher(run.output());
    if (run.exit() == 0 && good.find()) {
      signatures++;
      signers.add(good.group(1));
    } else {
      Matcher not = NOT_GOOD.matcher(run.output());
      problem(signature, "does not verify: " + (not.find() ? not.group() : run.output()));
    }
  }

  private void readPom(Path file) throws IOException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream in = Files.newInputStream(file)) {
      Element pom = factory.newDocumentBuilder().parse(in).getDocumentElement();
      String artifact = text(pom, "artifactId").orElse("?");
      poms.put(artifact, pom);
      folders.put(artifact, file.getParent());
    } catch (SAXException e) {
      problem(file, "is not XML: " + e.getMessage());
    }
  }

  private void checkPom(String artifact, Element pom) {
    Path folder = folders.get(artifact);
    String group = inherited(pom, "groupId").orElse("?");
    String version = inherited(pom, "version").orElse("?");
    Path expected = root.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
    if (!folder.equals(expected)) {
      problem(folder, "should be " + root.relativize(expected) + " after its POM");
    }
    if (strict && version.endsWith("-SNAPSHOT")) {
      problems.add(artifact + ": the version " + version + " is no release");
    }
    if (text(pom, "name").isEmpty()) { // The one element that a POM does not inherit.
      problems.add(artifact + ": its POM has no name");
    }
    for (List<String> path : POM_ELEMENTS) {
      if (inherited(pom, path.toArray(String[]::new)).isEmpty()) {
        problems.add(artifact + ": its POM has no " + String.join("/", path));
      }
    }
    checkVersions(artifact, version, pom);
  }

  /** A version of the project's own may be a SNAPSHOT, in a rehearsal. */
  private void checkVersions(String artifact, String own, Element element) {
    for (Element child : children(element)) {
      String value = child.getTextContent().strip();
      if (children(child).isEmpty() && value.endsWith("-SNAPSHOT") && !value.equals(own)) {
        problems.add(artifact + ": its POM has " + child.getTagName() + " " + value);
      }
      checkVersions(artifact, own, child);
    }
  }

  private void checkArtifacts() {
    for (String artifact : new TreeSet<>(ARTIFACTS)) {
      if (!poms.containsKey(artifact)) {
        problems.add(artifact + " is missing");
      }
    }
    for (String artifact : poms.keySet()) {
      if (!ARTIFACTS.contains(artifact)) {
        problems.add(artifact + " is not to be published");
      }
    }
    Set<String> versions = new TreeSet<>();
    poms.values().forEach(pom -> versions.add(inherited(pom, "version").orElse("?")));
    if (versions.size() > 1) {
      problems.add("the artifacts have several versions: " + versions);
    }
  }

  private void checkFiles(String artifact, Path folder) throws IOException {
    String stem = artifact + "-" + folder.getFileName();
    Path bill = folder.resolve(stem + "-cyclonedx.json");
    if (!Files.exists(bill)) {
      problem(bill, "is missing");
    }
    if (text(poms.get(artifact), "packaging").orElse("jar").equals("pom")) {
      return;
    }
    checkJar(folder.resolve(stem + ".jar"), ".class");
    checkJar(folder.resolve(stem + "-sources.jar"), ".java");
    checkJar(folder.resolve(stem + "-javadoc.jar"), "index.html");
  }

  private void checkJar(Path jar, String content) throws IOException {
    if (!Files.exists(jar)) {
      problem(jar, "is missing");
      return;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (zip.stream().noneMatch(entry -> entry.getName().endsWith(content))) {
        problem(jar, "holds nothing that ends in " + content);
      }
    } catch (IOException e) {
      problem(jar, "is no jar: " + e.getMessage());
    }
  }

  /** An element of the POM, or of its parent in the bundle. */
  private Optional<String> inherited(Element pom, String... path) {
    return text(pom, path)
        .or(
            () ->
                text(pom, "parent", "artifactId")
                    .map(poms::get)
                    .filter(parent -> parent != pom)
                    .flatMap(parent -> inherited(parent, path)));
  }

  private static Optional<String> text(Element element, String... path) {
    Element found = element;
    for (String name : path) {
      Optional<Element> child =
          children(found).stream().filter(c -> c.getTagName().equals(name)).findFirst();
      if (child.isEmpty()) {
        return Optional.empty();
      }
      found = child.orElseThrow();
    }
    return Optional.of(found.getTextContent().strip()).filter(text -> !text.isEmpty());
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static void unzip(Path bundle, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
        Path file = to.resolve(entry.getName()).normalize();
        if (!file.startsWith(to)) {
          throw new IOException("an entry leads out of the bundle: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
  }

  private static Path keyring(Path folder, Path key) throws IOException, InterruptedException {
    Path keys = Files.createTempDirectory(folder, "keys");
    Run run = gpg(List.of("--homedir", keys.toString(), "--import", key.toString()));
    if (run.exit() != 0) {
      throw new IOException("the key cannot be read: " + run.output());
    }
    return keys;
  }

  private static Run gpg(List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("gpg", "--batch", "--no-auto-key-retrieve"));
    command.addAll(options);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private record Run(int exit, String output) {}
}
