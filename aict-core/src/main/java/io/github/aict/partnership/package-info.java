/**
 * The lasting relation between authorities. Start from {@link
 * io.github.aict.partnership.Partnership}; {@link io.github.aict.partnership.Agreement} is one
 * signed document of it. {@link io.github.aict.partnership.Institutions} lists the administrations,
 * commissions, networks and clubs that authorities deal with in it.
 */
package io.github.aict.partnership;
