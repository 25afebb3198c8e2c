package io.github.aict.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import com.google.common.collect.Maps;
import io.github.aict.project.Project;
import io.github.aict.rule.ProjectBatch;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Calls by id, each made ready when it is first asked for. Safe to share between threads. */
public final class Catalogue {

  /** Projects side by side: enough for long loops, few enough for the caches of a processor. */
  private static final int BATCH = 8_192;

  private final ImmutableMap<String, CallSummary> summaries;
  private final Function<String, Call> loader;
  private final Map<String, Call> loaded = new ConcurrentHashMap<>();

  private Catalogue(ImmutableMap<String, CallSummary> summaries, Function<String, Call> loader) {
    this.summaries = summaries;
    this.loader = loader;
  }

  /**
   * Returns a catalogue of calls that are at hand.
   *
   * @param calls the calls in the order in which they are listed
   * @return the catalogue
   * @throws IllegalArgumentException if two calls have the same id
   */
  public static Catalogue of(Iterable<Call> calls) {
    ImmutableMap<String, Call> byId = Maps.uniqueIndex(calls, Call::id);
    return lazy(Maps.transformValues(byId, Call::summary).values(), byId::get);
  }

  /**
   * Returns a catalogue of calls that are loaded one by one.
   *
   * @param summaries what is known of each call before it is loaded, in the order of listing
   * @param loader loads the call with an id; called at least once for each call that is asked for
   * @return the catalogue
   * @throws IllegalArgumentException if two summaries have the same id
   */
  public static Catalogue lazy(Iterable<CallSummary> summaries, Function<String, Call> loader) {
    return new Catalogue(Maps.uniqueIndex(summaries, CallSummary::id), loader);
  }

  /**
   * Returns this catalogue with those calls of another that it has none of the same id of.
   *
   * @param other the calls that stand behind these: where both have an id, the call is of this one
   * @return a catalogue of both, these first
   */
  public Catalogue withFallback(Catalogue other) {
    Iterable<CallSummary> behind =
        Iterables.filter(other.summaries(), summary -> !summaries.containsKey(summary.id()));
    return lazy(
        Iterables.concat(summaries(), behind), id -> find(id).orElseGet(() -> other.call(id)));
  }

  /**
   * Returns what is known of every call without loading it.
   *
   * @return the summaries in the order of listing
   */
  public ImmutableList<CallSummary> summaries() {
    return summaries.values().asList();
  }

  /**
   * Finds a call.
   *
   * @param id the id of the call
   * @return the call, or empty if there is none of that id
   */
  public Optional<Call> find(String id) {
    return summaries.containsKey(id)
        ? Optional.of(loaded.computeIfAbsent(id, this::load))
        : Optional.empty();
  }

  /**
   * Returns a call.
   *
   * @param id the id of the call
   * @return the call
   * @throws IllegalArgumentException if there is none of that id; the message names those there are
   */
  public Call call(String id) {
    return loaded.computeIfAbsent(summary(id).id(), this::load);
  }

  private CallSummary summary(String id) {
    CallSummary summary = summaries.get(id);
    checkArgument(
        summary != null, "there is no call with the id %s; there are %s", id, summaries.keySet());
    return Objects.requireNonNull(summary);
  }

  /**
   * Tells whether a call is over on a day: its window is closed or, where its days are not known, a
   * later edition has taken applications by then. The second is an inference, not a statement of a
   * source.
   *
   * @param id the id of the call
   * @param day the day
   * @return whether one of the two holds; false if nothing is known
   * @throws IllegalArgumentException if there is no call of that id
   */
  public boolean isOver(String id, LocalDate day) {
    return summary(id).status(day) == CallStatus.CLOSED || laterEdition(id, day).isPresent();
  }

  /** An edition after a call of unknown days that has opened by a day. */
  Optional<CallSummary> laterEdition(String id, LocalDate day) {
    if (summary(id).status(day) != CallStatus.UNKNOWN) {
      return Optional.empty();
    }
    Set<String> seen = new HashSet<>(Set.of(id));
    Deque<String> editions = new ArrayDeque<>(seen);
    while (!editions.isEmpty()) {
      Optional<String> edition = Optional.of(editions.remove());
      for (CallSummary later : summaries()) {
        if (later.previousEdition().equals(edition) && seen.add(later.id())) {
          if (later.hasOpened(day)) {
            return Optional.of(later);
          }
          editions.add(later.id());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Screens a project against every call on its own day of submission.
   *
   * @param project the project; if its day of submission is not known, no window decides
   * @return what each call holds out to the project
   */
  public Screening screen(Project project) {
    return Screening.of(this, project);
  }

  /**
   * Screens a project against every call as if it was handed in on a day. Calls that are over on
   * the day, since their window is closed or a later edition has opened, are not loaded.
   *
   * @param project the project
   * @param day the day
   * @return what each call holds out to the project
   */
  public Screening screen(Project project, LocalDate day) {
    return screen(project.submittedOn(day));
  }

  /**
   * Screens many projects against every call, each project on its own day of submission.
   *
   * <p>The projects pass in batches and are not kept; the calls of a batch are shared out among the
   * processors.
   *
   * @param projects the projects
   * @param results what takes what a call says to a batch, one after the other, the calls in their
   *     order; never asked by two threads at once, but not always by the same one
   * @param progress what is told after each batch how many projects are done
   */
  public void screen(
      Stream<Project> projects, Consumer<? super BatchScreening> results, LongConsumer progress) {
    ImmutableList<Call> calls =
        summaries().stream()
            .map(summary -> call(summary.id()))
            .collect(ImmutableList.toImmutableList());
    long done = 0;
    Iterator<List<Project>> batches = Iterators.partition(projects.iterator(), BATCH);
    while (batches.hasNext()) {
      ProjectBatch batch = ProjectBatch.of(batches.next());
      calls.parallelStream().map(call -> call.screen(batch)).forEachOrdered(results);
      done += batch.size();
      progress.accept(done);
    }
  }

  private Call load(String id) {
    Call call = loader.apply(id);
    checkState(
        call != null && call.id().equals(id),
        "the loader gave for the id %s the call %s",
        id,
        call);
    return call;
  }
}
