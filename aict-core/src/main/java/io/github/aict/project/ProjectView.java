package io.github.aict.project;

/**
 * A way of looking at a project whose value is kept with the project until another view is asked
 * for.
 *
 * <p>Asking again for the view that was asked for last costs nothing. A view is a constant of the
 * class that needs it; its value must depend on the project alone and be safe to share between
 * threads.
 *
 * @param <V> the type of the value
 */
public abstract class ProjectView<V> {

  /** Creates a view. */
  protected ProjectView() {}

  /**
   * Works out the value.
   *
   * @param project the project to look at
   * @return the value, which may be shared between threads
   */
  protected abstract V of(Project project);
}
