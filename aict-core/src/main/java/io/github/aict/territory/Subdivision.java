package io.github.aict.territory;

import java.io.Serializable;
import java.util.Optional;

/**
 * A territory that has a code in the official geographical code and no authority of its own.
 *
 * <p>A delegated commune may bear the code of its commune: code and kind together identify it.
 *
 * @param code the INSEE code
 * @param kind the kind
 * @param name the name as the official geographical code writes it, with its article
 * @param commune the code of the commune of which it is a part; empty for a {@link
 *     SubdivisionKind#DISTRICT}
 */
public record Subdivision(
    InseeCode code, SubdivisionKind kind, String name, Optional<InseeCode> commune)
    implements Serializable {}
