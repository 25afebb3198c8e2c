/**
 * A recipe: the results of a screening in DuckDB, for those who ask in SQL. Start from {@link
 * io.github.aict.examples.duckdb.DuckDbScreening}.
 */
package io.github.aict.examples.duckdb;
