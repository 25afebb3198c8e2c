package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Derivation;
import io.github.aict.project.Project;
import io.github.aict.project.ProjectView;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts about one project, or about one member of a list of it, each worked out at most once.
 *
 * <p>Values are immutable and writing one twice writes the same, so a sheet can be shared between
 * threads without a lock.
 */
final class FactSheet extends ProjectView {

  /** Stands for a value that is not known. */
  static final Object MISSING = new Object();

  /** Stands for a value that no source has established yet, so that a person must look it up. */
  static final Object UNESTABLISHED = new Object();

  private static final int KEPT_NAMES = 16;

  /** The members of a list, none if it is not known; final fields show them to every thread. */
  static final class Members {
    final FactSheet @Nullable [] sheets;

    /** The codes of all of them, one member after the other. */
    final int[] codes;

    private Members(FactSheet @Nullable [] sheets, int[] codes) {
      this.sheets = sheets;
      this.codes = codes;
    }
  }

  /** A value of a fact and its code. */
  private record Named(Fact<?> fact, Object value, int code) {}

  private final Project project;
  private final Object subject;
  private final FactSheet root;
  private final ImmutableMap<String, Attestation> attestations;
  private final @Nullable LocalDate date;
  private final @Nullable Object[] values;
  // Numbers of 32 bits, which no thread ever sees half written.
  private final int[] codes;
  private final int from;
  private final @Nullable Members @Nullable [] members;
  private @Nullable Named @Nullable [] named;

  private FactSheet(Project project) {
    this.project = project;
    this.subject = project;
    this.root = this;
    this.attestations = project.applicant().map(Applicant::attestations).orElse(ImmutableMap.of());
    this.date = project.submission().flatMap(s -> s.date()).orElse(null);
    this.values = new @Nullable Object[FactRegistry.PROJECT_SLOTS];
    this.codes = new int[FactRegistry.PROJECT_SLOTS];
    this.from = 0;
    this.members = new Members[Scope.values().length];
  }

  /** A sheet of a member whose codes begin at a place among those of all members. */
  private FactSheet(FactSheet root, Object subject, int[] codes, int from) {
    this.project = root.project;
    this.subject = subject;
    this.root = root;
    this.attestations = root.attestations;
    this.date = root.date;
    this.values = new @Nullable Object[FactRegistry.MEMBER_SLOTS];
    this.codes = codes;
    this.from = from;
    this.members = null;
  }

  static FactSheet of(Project project) {
    return project.view(FactSheet.class, FactSheet::new);
  }

  /**
   * Two values of which sources make the first likely and leave the second possible.
   *
   * @param likely the value that is likely
   * @param possible the value that it would have otherwise
   */
  record Likely(Object likely, Object possible) {}

  static boolean isKnown(Object value) {
    return value != MISSING && value != UNESTABLISHED;
  }

  Project project() {
    return project;
  }

  Object subject() {
    return subject;
  }

  ImmutableMap<String, Attestation> attestations() {
    return attestations;
  }

  /** What was found in a directory about the applicant that the sheet tells of. */
  Optional<Derivation> derivation() {
    return root == this
        ? project.applicant().flatMap(Applicant::derivation)
        : subject instanceof Applicant applicant ? applicant.derivation() : Optional.empty();
  }

  /** The day of submission, or null if it is not known. */
  @Nullable LocalDate date() {
    return date;
  }

  FactSheet root() {
    return root;
  }

  /** The value of a fact, or one of the two constants above. */
  Object value(Fact<?> fact) {
    int slot = fact.slot();
    if (slot == FactRegistry.NO_SLOT) {
      return named(fact).value();
    }
    Object known = values[slot];
    if (known == null) {
      known = read(fact);
      values[slot] = known;
    }
    return known;
  }

  /** Codes of facts, as far as they were asked for. */
  int[] codes() {
    return codes;
  }

  /** The place of slot 0 among the codes. */
  int from() {
    return from;
  }

  /** The code of a fact, or one of the constants of {@link Codes}. */
  int code(Fact<?> fact) {
    int slot = fact.slot();
    if (slot == FactRegistry.NO_SLOT) {
      return named(fact).code();
    }
    int code = codes[from + slot];
    if (code == Codes.UNREAD) {
      code = Codes.of(fact, value(fact));
      codes[from + slot] = code;
    }
    return code;
  }

  // Facts with a free part in their name have no slot: a few of them are kept by name.
  private Named named(Fact<?> fact) {
    Named[] all = named;
    if (all == null) {
      all = new Named[KEPT_NAMES];
      named = all;
    }
    int place = fact.hashCode() & (KEPT_NAMES - 1);
    Named known = all[place];
    if (known == null || !known.fact().equals(fact)) {
      Object value = read(fact);
      known = new Named(fact, value, Codes.of(fact, value));
      all[place] = known;
    }
    return known;
  }

  private Object read(Fact<?> fact) {
    Object value = fact.reader().read(this);
    return value == null ? MISSING : value;
  }

  /** The sheets of the members of a list, or null if the list is not known. */
  FactSheet @Nullable [] members(Scope scope) {
    return list(scope).sheets;
  }

  /** The members of a list. */
  Members list(Scope scope) {
    Members[] all = members;
    if (all == null) {
      throw new IllegalStateException("a member of a list has no members of its own: " + scope);
    }
    Members list = all[scope.ordinal()];
    if (list == null) {
      list = listed(scope);
      all[scope.ordinal()] = list;
    }
    return list;
  }

  private Members listed(Scope scope) {
    Optional<? extends ImmutableList<?>> listed = scope.membersOf(project);
    if (listed.isEmpty()) {
      return new Members(null, new int[0]);
    }
    ImmutableList<?> subjects = listed.get();
    FactSheet[] sheets = new FactSheet[subjects.size()];
    int[] codes = new int[sheets.length * FactRegistry.MEMBER_SLOTS];
    for (int i = 0; i < sheets.length; i++) {
      sheets[i] = new FactSheet(this, subjects.get(i), codes, i * FactRegistry.MEMBER_SLOTS);
    }
    return new Members(sheets, codes);
  }
}
