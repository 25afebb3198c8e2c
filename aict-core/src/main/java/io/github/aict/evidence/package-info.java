/**
 * Where a statement comes from. Start from {@link io.github.aict.evidence.Citation}: it joins a
 * {@link io.github.aict.evidence.Source} with what the source says, in the project's own words, and
 * how far that can be relied on.
 *
 * @serial exclude
 */
package io.github.aict.evidence;
