/**
 * Projects to try the recipes for Spark and DuckDB on. Start from {@link
 * io.github.aict.examples.cohort.Cohort}.
 */
package io.github.aict.examples.cohort;
