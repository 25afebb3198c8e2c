package io.github.aict.examples.bench;

/**
 * A criterion as the peers report it.
 *
 * @param id the id of the rule
 * @param citation where it is stated
 */
record Criterion(String id, String citation) {}
