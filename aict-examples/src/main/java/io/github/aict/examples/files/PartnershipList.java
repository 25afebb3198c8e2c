package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import io.github.aict.partnership.Partnership;

/**
 * The partnerships of a file.
 *
 * @param partnerships the partnerships, each once, in the order in which the file tells them first
 * @param report what became of the rows, with every problem
 */
public record PartnershipList(ImmutableList<Partnership> partnerships, RowReport report) {}
