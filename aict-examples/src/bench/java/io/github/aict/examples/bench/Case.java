package io.github.aict.examples.bench;

import io.github.aict.project.Project;

/**
 * The same data twice.
 *
 * @param project as aict sees it
 * @param dossier as the peers see it
 */
record Case(Project project, Dossier dossier) {}
