/**
 * How the tables that the library ships are derived from the original files of their publishers, so
 * that a new edition is one command: {@code aict tables}.
 */
package io.github.aict.examples.tables;
