package io.github.aict.examples.bench;

import io.github.aict.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * The same data twice.
 *
 * @param project as aict sees it; null where aict does not run
 * @param dossier as the peers see it
 */
record Case(@Nullable Project project, Dossier dossier) {}
