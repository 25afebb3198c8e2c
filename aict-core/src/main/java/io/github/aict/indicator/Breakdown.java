package io.github.aict.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Rate;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A total broken down by key: amounts by country, relations by form.
 *
 * <p>An amount that stands for several keys is divided among them and counted once. What has no key
 * is kept apart and belongs to the total, but to no share.
 *
 * @param <K> the type of the keys
 */
public final class Breakdown<K extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int CONCENTRATION_DECIMALS = 4;

  private final ImmutableMap<K, BigDecimal> quantities;
  private final BigDecimal unattributed;

  private Breakdown(ImmutableMap<K, BigDecimal> quantities, BigDecimal unattributed) {
    this.quantities = quantities;
    this.unattributed = unattributed;
  }

  /**
   * Returns a builder.
   *
   * @param <K> the type of the keys
   * @return an empty builder
   */
  public static <K extends Serializable> Builder<K> builder() {
    return new Builder<>();
  }

  /**
   * Returns what each key has.
   *
   * @return the quantities, the largest first, equal ones in the order in which their keys came
   */
  public ImmutableMap<K, BigDecimal> quantities() {
    return quantities;
  }

  /**
   * Returns what has no key.
   *
   * @return the quantity, zero if there is none
   */
  public BigDecimal unattributed() {
    return unattributed;
  }

  /**
   * Returns what has a key.
   *
   * @return the sum over all keys
   */
  public BigDecimal attributed() {
    return quantities.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Returns the whole quantity.
   *
   * @return what has a key and what has none
   */
  public BigDecimal total() {
    return attributed().add(unattributed);
  }

  /**
   * Returns what one key has.
   *
   * @param key the key
   * @return the quantity, zero if the key has none
   */
  public BigDecimal of(K key) {
    return quantities.getOrDefault(key, BigDecimal.ZERO);
  }

  /**
   * Returns the share of one key in what has a key.
   *
   * @param key the key
   * @return the share, from 0 to 1, or empty if nothing has a key
   * @throws ArithmeticException if the quantities have more digits than a rate can hold
   */
  public Optional<Rate> share(K key) {
    BigDecimal whole = attributed();
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal part = of(key);
    int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
    return Optional.of(
        Rate.of(
            part.movePointRight(scale).longValueExact(),
            whole.movePointRight(scale).longValueExact()));
  }

  /**
   * Returns the keys that have most.
   *
   * @param count how many keys, at least zero
   * @return the keys, fewer if there are fewer
   */
  public ImmutableList<K> largest(int count) {
    return quantities.keySet().stream().limit(count).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the concentration by the formula of Herfindahl and Hirschman: the sum of the squares of
   * the shares.
   *
   * @return the concentration with four decimals, 1 if one key has everything and near 0 if many
   *     have equal shares; empty if nothing has a key
   */
  public Optional<BigDecimal> concentration() {
    BigDecimal whole = attributed();
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            quantities.values().stream()
                .map(part -> part.multiply(part))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(whole.multiply(whole), MathContext.DECIMAL128)
                .setScale(CONCENTRATION_DECIMALS, RoundingMode.HALF_UP));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Breakdown<?> that
        && quantities.equals(that.quantities)
        && unattributed.equals(that.unattributed);
  }

  @Override
  public int hashCode() {
    return 31 * quantities.hashCode() + unattributed.hashCode();
  }

  /**
   * Returns the quantities in short.
   *
   * @return the text, for example {@code {Mali=12.00, Sénégal=8.00}, unattributed 1.00}
   */
  @Override
  public String toString() {
    return quantities + ", unattributed " + unattributed;
  }

  /**
   * A builder of a {@link Breakdown}. It is not safe to share between threads.
   *
   * @param <K> the type of the keys
   */
  public static final class Builder<K extends Serializable> {

    private final Map<K, BigDecimal> quantities = new LinkedHashMap<>();
    private BigDecimal unattributed = BigDecimal.ZERO;

    private Builder() {}

    /**
     * Adds a quantity of one key.
     *
     * @param key the key
     * @param quantity the quantity, at least zero
     * @return this builder
     * @throws IllegalArgumentException if the quantity is negative
     */
    public Builder<K> add(K key, BigDecimal quantity) {
      quantities.merge(key, checked(quantity), BigDecimal::add);
      return this;
    }

    /**
     * Adds a quantity that several keys share by weight. The parts have as many decimals as the
     * quantity, and add up to it; what rounding leaves goes to the largest remainders, the earlier
     * key first.
     *
     * @param weights the weight of each key, at least one of them above zero
     * @param quantity the quantity, at least zero
     * @return this builder
     * @throws IllegalArgumentException if the quantity is negative or no weight is above zero
     */
    public Builder<K> addWeighted(Map<K, Rate> weights, BigDecimal quantity) {
      ImmutableMap<K, Rate> copy = ImmutableMap.copyOf(weights);
      List<BigDecimal> parts = Division.of(checked(quantity), copy.values().asList());
      for (int i = 0; i < parts.size(); i++) {
        add(copy.keySet().asList().get(i), parts.get(i));
      }
      return this;
    }

    /**
     * Adds a quantity that several keys share evenly.
     *
     * @param keys the keys; none for a quantity without key
     * @param quantity the quantity, at least zero
     * @return this builder
     * @throws IllegalArgumentException if the quantity is negative
     */
    public Builder<K> addEvenly(Iterable<K> keys, BigDecimal quantity) {
      Map<K, Rate> even = new LinkedHashMap<>();
      keys.forEach(key -> even.put(key, Rate.of(1, 1)));
      return even.isEmpty() ? addUnattributed(quantity) : addWeighted(even, quantity);
    }

    /**
     * Adds a quantity without key.
     *
     * @param quantity the quantity, at least zero
     * @return this builder
     * @throws IllegalArgumentException if the quantity is negative
     */
    public Builder<K> addUnattributed(BigDecimal quantity) {
      unattributed = unattributed.add(checked(quantity));
      return this;
    }

    private static BigDecimal checked(BigDecimal quantity) {
      checkArgument(quantity.signum() >= 0, "a quantity must not be negative but was %s", quantity);
      return quantity;
    }

    /**
     * Builds the breakdown.
     *
     * @return the breakdown, without the keys that have nothing
     */
    public Breakdown<K> build() {
      ImmutableMap<K, BigDecimal> sorted =
          quantities.entrySet().stream()
              .filter(entry -> entry.getValue().signum() > 0)
              .sorted(Map.Entry.<K, BigDecimal>comparingByValue().reversed())
              .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
      return new Breakdown<>(sorted, unattributed);
    }
  }
}
