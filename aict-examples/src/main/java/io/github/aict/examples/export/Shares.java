package io.github.aict.examples.export;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages with two decimals that add up to 100 exactly, by the method of the largest remainder.
 */
final class Shares {

  private static final int HUNDREDTHS = 10_000;

  private Shares() {}

  /** Divides 100 % by weights of which none is negative and one at least is not zero. */
  static ImmutableList<BigDecimal> of(List<BigInteger> weights) {
    BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    checkArgument(sum.signum() > 0, "weights must add up to more than 0 but were %s", weights);
    long[] parts = new long[weights.size()];
    BigInteger[] remainders = new BigInteger[weights.size()];
    for (int i = 0; i < parts.length; i++) {
      BigInteger[] quotient =
          weights.get(i).multiply(BigInteger.valueOf(HUNDREDTHS)).divideAndRemainder(sum);
      parts[i] = quotient[0].longValueExact();
      remainders[i] = quotient[1];
    }
    int missing = HUNDREDTHS - (int) Arrays.stream(parts).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
        .limit(missing)
        .forEach(i -> parts[i]++);
    return Arrays.stream(parts)
        .mapToObj(part -> BigDecimal.valueOf(part, 2))
        .collect(ImmutableList.toImmutableList());
  }

  /** Divides 100 % evenly. */
  static ImmutableList<BigDecimal> even(int count) {
    return of(Collections.nCopies(count, BigInteger.ONE));
  }
}
