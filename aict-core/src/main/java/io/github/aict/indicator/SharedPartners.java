package io.github.aict.indicator;

import com.google.common.collect.ImmutableSet;
import io.github.aict.partnership.PartnershipMember;
import java.io.Serializable;

/**
 * Two French authorities and the foreign ones that both are in relation with.
 *
 * @param first the one whose name comes first
 * @param second the other
 * @param shared the foreign authorities, at least one
 */
public record SharedPartners(
    PartnershipMember first, PartnershipMember second, ImmutableSet<PartnershipMember> shared)
    implements Serializable {}
