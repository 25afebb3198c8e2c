package io.github.aict.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.aict.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Division of a quantity by weights without losing a part of it. */
final class Division {

  private Division() {}

  /**
   * Divides a quantity. The parts have as many decimals as the quantity and add up to it; what
   * rounding down leaves goes to the largest remainders, the earlier first.
   */
  static ImmutableList<BigDecimal> of(BigDecimal quantity, List<Rate> rates) {
    List<BigInteger> weights = whole(rates);
    BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    checkArgument(
        sum.signum() > 0, "at least one weight must be above zero but they were %s", rates);
    int scale = Math.max(0, quantity.scale());
    BigInteger units = quantity.setScale(scale).unscaledValue();
    List<BigInteger> parts = new ArrayList<>();
    List<BigInteger> remainders = new ArrayList<>();
    BigInteger left = units;
    for (BigInteger weight : weights) {
      BigInteger[] part = units.multiply(weight).divideAndRemainder(sum);
      parts.add(part[0]);
      remainders.add(part[1]);
      left = left.subtract(part[0]);
    }
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
        .limit(left.intValueExact())
        .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
    return parts.stream()
        .map(part -> new BigDecimal(part, scale))
        .collect(ImmutableList.toImmutableList());
  }

  /** The same weights as whole numbers. */
  private static List<BigInteger> whole(List<Rate> rates) {
    BigInteger product =
        rates.stream()
            .map(rate -> BigInteger.valueOf(rate.denominator()))
            .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    return rates.stream()
        .map(
            rate ->
                product
                    .divide(BigInteger.valueOf(rate.denominator()))
                    .multiply(BigInteger.valueOf(rate.numerator())))
        .toList();
  }
}
