package io.github.aict.examples.export;

import io.github.aict.Label;

/**
 * What is to be said about one activity of an export.
 *
 * @param activity the own id of the activity
 * @param text what is missing and what follows from it
 */
public record IatiRemark(String activity, Label text) {}
