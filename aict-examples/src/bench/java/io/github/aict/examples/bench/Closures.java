package io.github.aict.examples.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each peer brings along, from the verbose tree of the dependency plugin. */
final class Closures {

  /** The archives of a peer. */
  record Closure(int jars, long bytes) {}

  private static final Pattern LINE =
      Pattern.compile(
          "([| +\\\\-]+)\\(?([^:]+):([^:]+):jar:(?:([^:]+):)?([^:]+):"
              + "(?:compile|provided|runtime|test)\\b.*");

  private final Map<String, Set<String>> needs = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();

  /** Reads a tree. */
  static Closures read(Path tree) throws IOException {
    Closures closures = new Closures();
    List<String> above = new ArrayList<>(List.of("the project"));
    for (String line : Files.readAllLines(tree)) {
      closures.add(line, above);
    }
    return closures;
  }

  private void add(String line, List<String> above) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return;
    }
    int depth = matcher.group(1).length() / 3;
    boolean classified = matcher.group(4) != null;
    String name = matcher.group(2) + ":" + matcher.group(3);
    String key = classified ? name + ":" + matcher.group(4) : name;
    above.subList(depth, above.size()).clear();
    needs.computeIfAbsent(above.get(depth - 1), any -> new LinkedHashSet<>()).add(key);
    above.add(key);
    if (!line.contains("omitted")) {
      String suffix = classified ? "-" + matcher.group(4) : "";
      files.put(key, matcher.group(3) + "-" + matcher.group(5) + suffix + ".jar");
    }
  }

  Closure of(Peer peer) throws IOException {
    Set<String> reached = new LinkedHashSet<>(peer.artifacts());
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String needed : needs.getOrDefault(open.pop(), Set.of())) {
        if (reached.add(needed)) {
          open.push(needed);
        }
      }
    }
    Map<String, Path> classPath = classPath();
    long bytes = 0;
    for (String key : reached) {
      Path jar = classPath.get(files.get(key));
      if (jar == null) {
        throw new IllegalStateException(
            peer + " needs " + key + ", which is not on the class path");
      }
      bytes += Files.size(jar);
    }
    return new Closure(reached.size(), bytes);
  }

  private static Map<String, Path> classPath() {
    Map<String, Path> paths = new HashMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      paths.put(String.valueOf(path.getFileName()), path);
    }
    return paths;
  }
}
