package io.github.aict.examples.files;

import com.google.common.collect.ImmutableMap;
import io.github.aict.partnership.PartnershipForm;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of relations as tables write them. */
final class FormWords {

  /** Parts of words that tell a form, the first that occurs counts. */
  private static final ImmutableMap<String, PartnershipForm> PARTS =
      ImmutableMap.<String, PartnershipForm>builder()
          .put("jumel", PartnershipForm.JUMELAGE)
          .put("twin", PartnershipForm.JUMELAGE)
          .put("amitie", PartnershipForm.PACTE_D_AMITIE)
          .put("decentralis", PartnershipForm.COOPERATION_DECENTRALISEE)
          .put("assainissement", PartnershipForm.SOLIDARITE_EAU_ASSAINISSEMENT)
          .buildOrThrow();

  private FormWords() {}

  /** Returns the form that a text names, in full or by its word, or empty if it names none. */
  static Optional<PartnershipForm> find(String text) {
    String words = ColumnMapping.normalize(text);
    return Arrays.stream(PartnershipForm.values())
        .filter(form -> form != PartnershipForm.RESEAU)
        .filter(
            form ->
                Stream.of(form.code(), form.label().fr(), form.label().en())
                    .anyMatch(name -> ColumnMapping.normalize(name).equals(words)))
        .findFirst()
        .or(
            () ->
                PARTS.entrySet().stream()
                    .filter(part -> words.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }
}
