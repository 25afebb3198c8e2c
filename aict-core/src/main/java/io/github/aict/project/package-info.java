/**
 * One planned or past action, possibly incomplete. Start from {@link
 * io.github.aict.project.Project}: what is not known about an action is left out of it and is never
 * taken for zero or no.
 *
 * @serial exclude
 */
package io.github.aict.project;
