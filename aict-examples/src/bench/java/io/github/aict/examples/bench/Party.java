package io.github.aict.examples.bench;

import org.jspecify.annotations.Nullable;

/**
 * A partner as the peers see it. Public, as the engines read it from generated classes.
 *
 * @param foreign whether it is a foreign local authority; null if that is not known
 * @param country the code of its country; null if it is not known
 */
public record Party(@Nullable Boolean foreign, @Nullable String country) {}
