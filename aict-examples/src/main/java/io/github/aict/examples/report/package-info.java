/**
 * The report on the international action of one authority, as a page for elected officials. Start
 * from {@link io.github.aict.examples.report.AuthorityReport}.
 */
package io.github.aict.examples.report;
