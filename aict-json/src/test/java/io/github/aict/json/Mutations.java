package io.github.aict.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Accidents of documents, in their bytes and in their structure. */
final class Mutations {

  /** Stands for a value that no tree can hold as it is written. */
  private static final String MARK = "@here@";

  private static final List<String> FRAGMENTS =
      List.of(
          "",
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "0",
          "-",
          "1e9",
          ".",
          "\n",
          "\u0000",
          "\\u0000",
          "\\ud800",
          "\ud83d\udca7",
          "é",
          "[[[[",
          "\"a\":1,",
          "//",
          "'",
          "NaN",
          "..",
          "\ufeff",
          "\u2028");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "{}",
          "[]",
          "[[]]",
          "\"\"",
          "\" \"",
          "\"x\"",
          "0",
          "-1",
          "1.5",
          "18",
          "1e5",
          "1E-2",
          "1e999999999",
          "1e99999999999",
          "9".repeat(39),
          "9".repeat(60),
          "0." + "9".repeat(38),
          "12345678901234567890",
          "\"2025-02-30\"",
          "\"9999-12-31\"",
          "\"2024-09-19T17:00+18:00\"",
          "\"../..\"",
          "\"../../etc/passwd\"",
          "\"COMMUNE\"",
          "\"MDG\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\ud83d\\udca7\"",
          "\"" + "x".repeat(5_000) + "\"",
          "[".repeat(149) + "]".repeat(149),
          "{\"a\":".repeat(60) + "1" + "}".repeat(60),
          "\"http://[\"",
          "\"100 %\"",
          "\"1/0\"",
          "\"99999999999999999999/3\"");

  private Mutations() {}

  /** A document after one to three accidents. */
  static byte[] of(byte[] document, SplittableRandom random) {
    byte[] mutated = document;
    for (int accidents = 1 + random.nextInt(3); accidents > 0; accidents--) {
      mutated = random.nextInt(3) == 0 ? bytes(mutated, random) : structure(mutated, random);
    }
    return mutated;
  }

  private static byte[] bytes(byte[] document, SplittableRandom random) {
    int at = random.nextInt(document.length + 1);
    int end = Math.min(document.length, at + random.nextInt(random.nextBoolean() ? 3 : 200));
    byte[] with =
        random.nextBoolean()
            ? new byte[] {(byte) random.nextInt(256)}
            : one(FRAGMENTS, random).getBytes(StandardCharsets.UTF_8);
    byte[] mutated = new byte[document.length - (end - at) + with.length];
    System.arraycopy(document, 0, mutated, 0, at);
    System.arraycopy(with, 0, mutated, at, with.length);
    System.arraycopy(document, end, mutated, at + with.length, document.length - end);
    return mutated;
  }

  /** Changes a tree; a document that is none any more is left as it is. */
  private static byte[] structure(byte[] document, SplittableRandom random) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(document);
    } catch (RuntimeException e) {
      return document;
    }
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    if (containers.isEmpty()) {
      return document;
    }
    JsonNode container = one(containers, random);
    if (container instanceof ObjectNode object) {
      change(object, containers, random);
    } else if (container instanceof ArrayNode array) {
      change(array, containers, random);
    }
    return root.toString()
        .replace("\"" + MARK + "\"", one(VALUES, random))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void change(ObjectNode object, List<JsonNode> others, SplittableRandom random) {
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.isEmpty() ? "x" : one(names, random);
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "s", object.path(name).deepCopy());
      case 2 -> object.set(name, one(others, random).deepCopy());
      case 3 -> object.put("unknown", MARK);
      default -> object.put(name, MARK);
    }
  }

  private static void change(ArrayNode array, List<JsonNode> others, SplittableRandom random) {
    int at = array.isEmpty() ? 0 : random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.add(one(others, random).deepCopy());
      case 1 -> array.add(MARK);
      case 2 -> array.insert(at, array.path(at).deepCopy());
      default -> array.remove(at);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static <T> T one(List<T> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
