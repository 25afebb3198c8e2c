package io.github.aict.project;

/**
 * What was worked out about a project and is kept with it, until a view of another type is asked
 * for.
 *
 * <p>A view must depend on the project alone and be safe to share between threads that do not wait
 * for each other: whatever it says must hang on its final fields. See {@link Project#view}.
 */
public abstract class ProjectView {

  /** Creates a view. */
  protected ProjectView() {}
}
