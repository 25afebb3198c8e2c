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
final class FactSheet {

  /** Stands for a value that is not known. */
  static final Object MISSING = new Object();

  /** Stands for a value that no source has established yet, so that a person must look it up. */
  static final Object UNESTABLISHED = new Object();

  private static final ProjectView<FactSheet> VIEW =
      new ProjectView<>() {
        @Override
        protected FactSheet of(Project project) {
          return new FactSheet(project, project, null);
        }
      };

  private static final int KEPT_NAMES = 16;

  /** The sheets of a list; the final field makes them visible to every thread. */
  private static final class Members {
    private final FactSheet @Nullable [] sheets;

    Members(FactSheet @Nullable [] sheets) {
      this.sheets = sheets;
    }
  }

  /** A value of a fact and its number. */
  private record Named(Fact<?> fact, Object value, int code) {}

  private final Project project;
  private final Object subject;
  private final FactSheet root;
  private final ImmutableMap<String, Attestation> attestations;
  private final @Nullable LocalDate date;
  private final @Nullable Object[] values;
  // Numbers of 32 bits, which no thread ever sees half written.
  private final int[] codes;
  private final @Nullable Members @Nullable [] members;
  private @Nullable Named @Nullable [] named;

  private FactSheet(Project project, Object subject, @Nullable FactSheet root) {
    this.project = project;
    this.subject = subject;
    this.root = root == null ? this : root;
    this.attestations =
        root == null
            ? project.applicant().map(Applicant::attestations).orElse(ImmutableMap.of())
            : root.attestations;
    this.date = root == null ? project.submission().flatMap(s -> s.date()).orElse(null) : root.date;
    int slots = root == null ? FactRegistry.PROJECT_SLOTS : FactRegistry.MEMBER_SLOTS;
    this.values = new @Nullable Object[slots];
    this.codes = new int[slots];
    this.members = root == null ? new Members[Scope.values().length] : null;
  }

  static FactSheet of(Project project) {
    return project.view(VIEW);
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
    if (slot < 0) {
      return named(fact).value();
    }
    Object known = values[slot];
    if (known == null) {
      known = read(fact);
      values[slot] = known;
    }
    return known;
  }

  /**
   * The value of a fact as a number, or one of the constants of {@link Codes}.
   *
   * @param slot the slot of the fact
   */
  int code(Fact<?> fact, int slot) {
    if (slot < 0) {
      return named(fact).code();
    }
    int code = codes[slot];
    if (code == Codes.UNREAD) {
      code = Codes.of(fact, value(fact));
      codes[slot] = code;
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
    Members[] all = members;
    if (all == null) {
      throw new IllegalStateException("a member of a list has no members of its own: " + scope);
    }
    Members listed = all[scope.ordinal()];
    if (listed == null) {
      listed = new Members(list(scope));
      all[scope.ordinal()] = listed;
    }
    return listed.sheets;
  }

  private FactSheet @Nullable [] list(Scope scope) {
    Optional<? extends ImmutableList<?>> listed = scope.membersOf(project);
    if (listed.isEmpty()) {
      return null;
    }
    ImmutableList<?> subjects = listed.get();
    FactSheet[] sheets = new FactSheet[subjects.size()];
    for (int i = 0; i < sheets.length; i++) {
      sheets[i] = new FactSheet(project, subjects.get(i), this);
    }
    return sheets;
  }
}
