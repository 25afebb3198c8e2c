/**
 * The lasting relation between authorities. {@link io.github.aict.partnership.Agreement} is one
 * signed document of it.
 */
package io.github.aict.partnership;
