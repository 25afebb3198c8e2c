package io.github.aict.odd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.evidence.Citation;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A channel of delivery (canal d’acheminement) of the Development Assistance Committee of the OECD
 * (DAC): through whom aid passes, for example {@code 22000} for an NGO of the donor country.
 *
 * <p>The list of the DAC has 409 codes. Besides, 29 codes that were withdrawn and 3 in force that
 * only the lists of IATI have are readable. There is one instance of each code. An organisation
 * without a French name in the lists bears its English one.
 */
public final class Channel implements Term<Channel>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final ImmutableList<Citation> CITATIONS =
      ImmutableList.of(
          CodeList.dac(
              "canaux d’acheminement, état du 25 octobre 2024",
              "channels of delivery, state of 25 October 2024",
              "La liste compte 409 codes de canaux.",
              "The list has 409 channel codes."),
          CodeList.IATI);

  /** Who carries or receives their projects, and the networks and NGOs they work with. */
  private static final ImmutableSet<String> LOCAL_AUTHORITIES =
      ImmutableSet.of(
          "11002", "12002", "21000", "22000", "23000", "30008", "32000", "47121", "51000");

  private static final CodeList<Channel> LIST =
      CodeList.read(
          "channels.tsv",
          "a channel must have a DAC code of five digits such as 22000",
          Channel::new);

  private final String code;
  private final transient CodeList.Row<Channel> row;

  private Channel(CodeList.Row<Channel> row) {
    this.code = row.code();
    this.row = row;
  }

  /**
   * Returns every channel, the withdrawn ones included.
   *
   * @return the channels, each behind the one above it
   */
  public static ImmutableList<Channel> all() {
    return LIST.all();
  }

  /**
   * Finds a channel.
   *
   * @param code five digits, for example {@code 22000}
   * @return the channel, or empty if there is none of those digits
   */
  public static Optional<Channel> find(String code) {
    return LIST.find(code);
  }

  /**
   * Returns a channel.
   *
   * @param code the digits, as for {@link #find}
   * @return the channel
   * @throws IllegalArgumentException if there is none of those digits; the message names those that
   *     begin alike, if any
   */
  public static Channel of(String code) {
    return LIST.of(code);
  }

  /**
   * Returns what states the list of channels.
   *
   * @return the list of the DAC, and the one that keeps the withdrawn codes
   */
  public static ImmutableList<Citation> citations() {
    return CITATIONS;
  }

  /**
   * Returns the digits of the code.
   *
   * @return five digits
   */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return row.label();
  }

  /**
   * Returns the channel directly above this one.
   *
   * @return the channel, or empty at the top
   */
  @Override
  public ImmutableSet<Channel> broader() {
    return row.broader();
  }

  /**
   * Tells whether the aid of local authorities usually passes through this very channel: local
   * governments of both sides, NGOs, networks, universities and the two bodies of cities on the
   * list. The choice is the project's own, from how local authorities act, and no list of the DAC;
   * their aid may pass through any other channel.
   *
   * @return whether the channel is one of those nine
   */
  public boolean isUsualForLocalAuthorities() {
    return LOCAL_AUTHORITIES.contains(code);
  }

  /**
   * Tells whether the code is no longer in force, as those of old reports are.
   *
   * @return whether the code was withdrawn
   */
  public boolean isWithdrawn() {
    return row.withdrawn();
  }

  /**
   * Returns when the code was withdrawn.
   *
   * @return the day that the lists of IATI give; empty for a code in force, and for two withdrawn
   *     ones whose day is not told
   */
  public Optional<LocalDate> withdrawnOn() {
    return row.withdrawnOn();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Channel that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the digits of the code, which {@link #of} reads back.
   *
   * @return the digits
   */
  @Override
  public String toString() {
    return code;
  }

  private Object readResolve() throws InvalidObjectException {
    return LIST.restored(code);
  }
}
