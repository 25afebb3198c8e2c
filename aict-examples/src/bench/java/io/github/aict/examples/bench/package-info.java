/**
 * The benchmark of aict beside the rule engines a Java team would otherwise pick. Start from {@link
 * io.github.aict.examples.bench.Bench}, which runs everything; {@link
 * io.github.aict.examples.bench.Peer} lists what is measured.
 */
package io.github.aict.examples.bench;
