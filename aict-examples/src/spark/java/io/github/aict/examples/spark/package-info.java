/**
 * A recipe: the same screening on Apache Spark. Start from {@link
 * io.github.aict.examples.spark.SparkScreening}.
 */
package io.github.aict.examples.spark;
