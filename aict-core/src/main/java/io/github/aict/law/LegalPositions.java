package io.github.aict.law;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Suppliers;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import io.github.aict.Timeline;
import io.github.aict.Validity;
import io.github.aict.project.ActionForm;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the law says of every form of action by every kind of body on every day: exactly one answer,
 * which may be that it is not known.
 */
public final class LegalPositions {

  /** The forms that article L. 1822-1 opens to communes of French Polynesia. */
  private static final ImmutableSet<ActionForm> UNDER_L1822_1 =
      ImmutableSet.of(
          ActionForm.JUMELAGE,
          ActionForm.CONVENTION,
          ActionForm.ACTION_SANS_CONVENTION,
          ActionForm.URGENCE_HUMANITAIRE,
          ActionForm.SUBVENTION_ASSOCIATION,
          ActionForm.CONVENTION_AVEC_UN_ETAT);

  private static final Range<LocalDate> L1822_1 = Range.atLeast(LocalDate.of(2008, 3, 1));

  private static final ImmutableList<LegalPosition> ROWS =
      ImmutableList.<LegalPosition>builder()
          .addAll(ConventionPositions.all())
          .addAll(ActionPositions.all())
          .addAll(OnePercentPositions.all())
          .addAll(BodyPositions.all())
          .addAll(StatePositions.all())
          .build();

  private static final ImmutableMap<ActionForm, Supplier<Kept>> ALL =
      Maps.immutableEnumMap(
          Maps.toMap(
              Arrays.asList(ActionForm.values()), form -> Suppliers.memoize(() -> Kept.of(form))));

  /** The positions on one form, put together when the form is first asked for. */
  private record Kept(ImmutableMap<AuthorityKind, Timeline<LegalPosition>> byKind) {

    static Kept of(ActionForm form) {
      List<LegalPosition> rows = ROWS.stream().filter(row -> row.form() == form).toList();
      return new Kept(
          Maps.immutableEnumMap(
              Maps.toMap(
                  Arrays.asList(AuthorityKind.values()), kind -> timeline(form, kind, rows))));
    }
  }

  private LegalPositions() {}

  /**
   * Returns the positions that texts, courts or the administration lay down.
   *
   * @return the positions, without those that only say that the law is not known or does not
   *     concern a kind
   */
  public static ImmutableList<LegalPosition> all() {
    return ROWS;
  }

  /**
   * Returns what the law of a day says of a form of action by a kind of body.
   *
   * @param form the form
   * @param kind the kind; {@link AuthorityKind#seatedIn} narrows it by the seat
   * @param day the day
   * @return the position, which says so where the law is not known or does not concern the kind
   */
  public static LegalPosition on(ActionForm form, AuthorityKind kind, LocalDate day) {
    return of(form, kind).on(day).orElseThrow();
  }

  /**
   * Returns what the law has said of a form of action by a kind of body over time.
   *
   * @param form the form
   * @param kind the kind
   * @return the positions by period, without a gap
   */
  public static Timeline<LegalPosition> of(ActionForm form, AuthorityKind kind) {
    Kept kept = Objects.requireNonNull(ALL.get(form)).get();
    return Objects.requireNonNull(kept.byKind().get(kind));
  }

  private static Timeline<LegalPosition> timeline(
      ActionForm form, AuthorityKind kind, List<LegalPosition> rows) {
    Timeline.Builder<LegalPosition> timeline = Timeline.builder();
    TreeRangeSet<LocalDate> left = TreeRangeSet.create();
    left.add(Range.all());
    for (LegalPosition row : rows) {
      Optional<Range<LocalDate>> days = days(row, kind);
      if (days.isPresent()) {
        checkState(left.encloses(days.get()), "%s overlaps another for %s", row, kind);
        left.remove(days.get());
        Validity period = validity(days.get());
        timeline.put(
            period,
            Kinds.POLYNESIAN.contains(kind)
                ? row.broughtTo(kind, period, kind.legalBasis().orElseThrow())
                : row);
      }
    }
    kind.actionRegimes()
        .versions()
        .forEach(
            (period, regime) -> {
              for (Range<LocalDate> gap :
                  ImmutableList.copyOf(left.subRangeSet(halfOpen(period)).asRanges())) {
                Validity rest = validity(gap);
                timeline.put(rest, OtherPositions.of(form, kind, regime, rest));
                left.remove(gap);
              }
            });
    for (Range<LocalDate> gap : left.asRanges()) {
      Validity rest = validity(gap);
      timeline.put(rest, OtherPositions.ofNoKind(form, kind, rest));
    }
    return timeline.build();
  }

  /** The days of a row on which it holds for a kind. */
  private static Optional<Range<LocalDate>> days(LegalPosition row, AuthorityKind kind) {
    Range<LocalDate> days = halfOpen(row.validity());
    if (Kinds.POLYNESIAN.contains(kind)) {
      boolean adapted = UNDER_L1822_1.contains(row.form()) && row.kinds().equals(Kinds.AUTHORITIES);
      return adapted ? common(days, L1822_1) : Optional.empty();
    }
    return row.kinds().contains(kind) ? common(days, halfOpen(kind.validity())) : Optional.empty();
  }

  private static Optional<Range<LocalDate>> common(Range<LocalDate> days, Range<LocalDate> others) {
    return days.isConnected(others)
        ? Optional.of(days.intersection(others)).filter(both -> !both.isEmpty())
        : Optional.empty();
  }

  // With the last day left out, periods that follow each other touch.
  private static Range<LocalDate> halfOpen(Validity validity) {
    Range<LocalDate> days = validity.days();
    if (!days.hasUpperBound()) {
      return days;
    }
    LocalDate end = days.upperEndpoint().plusDays(1);
    return days.hasLowerBound() ? Range.closedOpen(days.lowerEndpoint(), end) : Range.lessThan(end);
  }

  private static Validity validity(Range<LocalDate> halfOpen) {
    checkState(
        !halfOpen.hasLowerBound() || halfOpen.lowerBoundType() == BoundType.CLOSED,
        "%s must start with a day",
        halfOpen);
    if (!halfOpen.hasUpperBound()) {
      return halfOpen.hasLowerBound() ? Validity.from(halfOpen.lowerEndpoint()) : Validity.always();
    }
    LocalDate last = halfOpen.upperEndpoint().minusDays(1);
    return halfOpen.hasLowerBound()
        ? Validity.closed(halfOpen.lowerEndpoint(), last)
        : Validity.until(last);
  }
}
