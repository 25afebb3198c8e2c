package io.github.aict.project;

/**
 * A way of looking at a project that is worked out once and then kept with it.
 *
 * <p>Asking the same project for the same view again costs nothing. A view is a constant of the
 * class that needs it; its value must depend on the project alone and be immutable.
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
