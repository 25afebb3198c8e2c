/**
 * Deciding and explaining. A {@link io.github.aict.rule.Rule} puts a {@link
 * io.github.aict.rule.Condition} on {@link io.github.aict.rule.Facts facts} of a project; a {@link
 * io.github.aict.rule.RuleSet} is evaluated into {@link io.github.aict.rule.Finding findings} that
 * say what was observed, what is required and which source says so.
 *
 * @serial exclude
 */
package io.github.aict.rule;
