package io.github.aict.funding;

import io.github.aict.project.Project;
import java.io.Serializable;

/**
 * A project to which two calls say something else.
 *
 * @param project the project
 * @param before the verdict of the earlier call
 * @param after the verdict of the later call
 */
public record VerdictChange(Project project, Verdict before, Verdict after)
    implements Serializable {}
