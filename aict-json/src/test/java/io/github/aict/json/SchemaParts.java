package io.github.aict.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The parts of a schema, by their JSON pointers. */
final class SchemaParts {

  private SchemaParts() {}

  /** The schema itself, its definitions and the properties of each, however deep. */
  static Map<String, JsonNode> described(JsonNode schema) {
    Map<String, JsonNode> parts = new LinkedHashMap<>();
    describe("", schema, parts);
    return parts;
  }

  private static void describe(String pointer, JsonNode part, Map<String, JsonNode> parts) {
    parts.put(pointer, part);
    for (String group : List.of("properties", "$defs")) {
      part.path(group)
          .properties()
          .forEach(
              each ->
                  describe(pointer + "/" + group + "/" + each.getKey(), each.getValue(), parts));
    }
  }

  /** The lists of codes, each at the nearest definition or property that has it. */
  static Map<String, List<String>> enums(JsonNode schema) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    described(schema)
        .forEach(
            (pointer, part) -> {
              List<String> codes = codes(part.path("enum"));
              part.path("anyOf").forEach(branch -> codes.addAll(codes(branch.path("enum"))));
              if (!codes.isEmpty()) {
                lists.put(pointer, codes);
              }
            });
    return lists;
  }

  private static List<String> codes(JsonNode list) {
    List<String> codes = new ArrayList<>();
    list.forEach(code -> codes.add(code.asString()));
    return codes;
  }
}
