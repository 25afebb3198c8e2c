/** The {@code aict} command line. {@link io.github.aict.examples.Aict} is where it starts. */
package io.github.aict.examples;
