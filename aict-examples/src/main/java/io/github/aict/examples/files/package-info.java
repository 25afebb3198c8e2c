/**
 * Readers of the field's real files: twinnings, tables of partnerships, aid and subsidies. Each
 * gives what it could use and a {@link io.github.aict.examples.files.RowReport} of every row that
 * it could not, and why; nothing is guessed. Start from {@link
 * io.github.aict.examples.files.PartnershipTable} for a table of one's own.
 */
package io.github.aict.examples.files;
