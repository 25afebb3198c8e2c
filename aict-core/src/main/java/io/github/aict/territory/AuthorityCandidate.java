package io.github.aict.territory;

import java.io.Serializable;

/**
 * An authority that a name may mean.
 *
 * @param authority the authority of the day that was asked for
 * @param name the name in the directory that was recognised, of the authority or of a part of it,
 *     today or at another time
 * @param by by what it was recognised
 */
public record AuthorityCandidate(TerritorialAuthority authority, String name, MatchedBy by)
    implements Serializable {}
