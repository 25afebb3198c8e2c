package io.github.aict.examples.export;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The participating organisations of an activity, each once in a role. */
final class Participants {

  static final String FUNDING = "1";
  static final String ACCOUNTABLE = "2";
  static final String IMPLEMENTING = "4";

  private final Set<XmlNode> nodes = new LinkedHashSet<>();
  private final Map<String, Named> byName = new HashMap<>();

  private record Named(Optional<String> reference, Optional<String> type) {}

  /** Adds a body; one of which neither the name nor a reference is known cannot take part. */
  void add(String role, Optional<String> name, Optional<String> reference, Optional<String> type) {
    Optional<String> shown = name.filter(text -> !text.isBlank());
    if (shown.isPresent() || reference.isPresent()) {
      shown.ifPresent(text -> byName.putIfAbsent(text, new Named(reference, type)));
      nodes.add(node(role, shown, reference, type));
    }
  }

  /** Adds who gives money; a body that takes part under the same name is the same body. */
  void addFunder(String name, Optional<String> type) {
    Named known = byName.getOrDefault(name, new Named(Optional.empty(), type));
    add(FUNDING, Optional.of(name), known.reference(), known.type());
  }

  ImmutableSet<XmlNode> nodes() {
    return ImmutableSet.copyOf(nodes);
  }

  private static XmlNode node(
      String role, Optional<String> name, Optional<String> reference, Optional<String> type) {
    XmlNode node =
        XmlNode.of("participating-org")
            .with("ref", reference)
            .with("type", type)
            .with("role", role);
    return name.map(text -> node.containing(XmlNode.narrative(text))).orElse(node);
  }
}
