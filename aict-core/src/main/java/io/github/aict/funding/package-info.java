/**
 * Who pays. Start from {@link io.github.aict.funding.Catalogue}: it finds a {@link
 * io.github.aict.funding.Call} by its id, and {@code call.assess(project)} gives an {@link
 * io.github.aict.funding.Assessment} with a verdict and its reasons.
 *
 * @serial exclude
 */
package io.github.aict.funding;
