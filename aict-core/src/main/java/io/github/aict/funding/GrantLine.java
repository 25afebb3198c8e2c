package io.github.aict.funding;

import java.math.BigInteger;

/**
 * A line in the plane of the grant of one call and the own money, both in cents, on which a check
 * can come to something else: {@code grant · g + own · c ≥ least}.
 *
 * <p>The coefficient of the grant is not negative, that of the own money positive where the other
 * is zero, and the two have no common divisor: what separates the same points is the same line.
 *
 * @param grant the coefficient of the grant
 * @param own the coefficient of the own money
 * @param least the least whole number of the upper side
 */
record GrantLine(BigInteger grant, BigInteger own, BigInteger least) {

  // Beyond every amount in cents, so that nothing is lost, and far from the end of a long.
  private static final long STEEPEST = 1_000_000_000_000_000L;

  static GrantLine of(BigInteger grant, BigInteger own, BigInteger least) {
    if (grant.signum() < 0 || (grant.signum() == 0 && own.signum() < 0)) {
      // The lower side of a line is the upper side of its opposite.
      return of(grant.negate(), own.negate(), BigInteger.ONE.subtract(least));
    }
    BigInteger divisor = grant.gcd(own);
    return new GrantLine(grant.divide(divisor), own.divide(divisor), ceil(least, divisor));
  }

  /** Whether the line tells own amounts apart, whatever the grant. */
  boolean isOfOwnMoney() {
    return grant.signum() == 0;
  }

  /** Whether the grant at which the line lies depends on the own money. */
  boolean isSlanted() {
    return grant.signum() != 0 && own.signum() != 0;
  }

  /** By how many cents at most the line moves when the own money changes by one. */
  long slope() {
    return isSlanted() ? clamp(ceil(own.abs(), grant), 1, STEEPEST) : 0;
  }

  /** The first grant on the upper side, within bounds. */
  long firstGrant(long ownCents, long from, long to) {
    BigInteger rest = least.subtract(own.multiply(BigInteger.valueOf(ownCents)));
    return clamp(ceil(rest, grant), from, to);
  }

  /** The first own amount on the upper side of a line of own money, within bounds. */
  long firstOwn(long from, long to) {
    return clamp(ceil(least, own), from, to);
  }

  /** The last own amount before this line meets another, within bounds; below them if never. */
  long lastBeforeMeeting(GrantLine other, long to) {
    BigInteger below = own.multiply(other.grant).subtract(other.own.multiply(grant));
    if (below.signum() == 0) {
      return -1;
    }
    BigInteger above = least.multiply(other.grant).subtract(other.least.multiply(grant));
    BigInteger floor =
        below.signum() > 0 ? floor(above, below) : floor(above.negate(), below.negate());
    return clamp(floor, -1, to);
  }

  private static long clamp(BigInteger value, long from, long to) {
    return value.max(BigInteger.valueOf(from)).min(BigInteger.valueOf(to)).longValueExact();
  }

  private static BigInteger floor(BigInteger value, BigInteger divisor) {
    BigInteger[] parts = value.divideAndRemainder(divisor);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static BigInteger ceil(BigInteger value, BigInteger divisor) {
    return floor(value.negate(), divisor).negate();
  }
}
