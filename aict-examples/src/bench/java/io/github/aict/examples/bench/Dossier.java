package io.github.aict.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * A project as the peers see it: the facts that the rules look at, as plain values; null is not
 * known. Public, as the engines read it from generated classes.
 *
 * @param kind the code of the kind of lead
 * @param french whether the lead is a French authority
 * @param joint whether the French and the foreign authorities apply together
 * @param frenchAuthorities the number of French authorities
 * @param partners the partners
 * @param countries the codes of the countries
 * @param requested the grant asked for, in cents
 * @param total the total cost, in cents
 * @param own the contribution of the French authorities, in cents
 * @param months the duration
 * @param day the day of submission, in days since 1970
 * @param themes the codes of the themes
 * @param deliberation whether the deliberation has been taken
 */
public record Dossier(
    @Nullable String kind,
    @Nullable Boolean french,
    @Nullable Boolean joint,
    @Nullable Long frenchAuthorities,
    @Nullable ImmutableList<Party> partners,
    @Nullable ImmutableSet<String> countries,
    @Nullable Long requested,
    @Nullable Long total,
    @Nullable Long own,
    @Nullable Long months,
    @Nullable Long day,
    @Nullable ImmutableSet<String> themes,
    @Nullable Boolean deliberation) {}
