package io.github.aict.rule;

/**
 * A requirement that is not settled.
 *
 * @param id the id of the rule
 * @param formula what is left of it
 */
record OpenRule(String id, Formula formula) {}
