package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;

/**
 * What became of the activities of an export.
 *
 * @param written how many activities were written
 * @param leftOut every reason why an activity was not written; an activity may have several
 * @param remarks what was not written of the activities that were, though the rules of the IATI
 *     Standard ask for it
 */
public record IatiReport(
    int written, ImmutableList<IatiRemark> leftOut, ImmutableList<IatiRemark> remarks) {}
