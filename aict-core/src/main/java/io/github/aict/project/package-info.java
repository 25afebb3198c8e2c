/**
 * One planned or past action, possibly incomplete. Start from {@link
 * io.github.aict.project.Project}: what is not known about an action is left out of it and is never
 * taken for zero or no. {@link io.github.aict.project.ProjectOdd} tells its Goals, and {@link
 * io.github.aict.project.OddLocalisation} the projects of a Goal.
 *
 * @serial exclude
 */
package io.github.aict.project;
