/**
 * Writers of standard formats, so that partnerships and projects can be published and opened in the
 * tools of others: IATI activities ({@link io.github.aict.examples.export.IatiWriter}), GeoJSON
 * ({@link io.github.aict.examples.export.PartnershipGeoJson}) and the CSV of French spreadsheets
 * ({@link io.github.aict.examples.export.PartnershipCsv}, {@link
 * io.github.aict.examples.export.ProjectCsv}).
 *
 * <p>A writer takes a stream of items and writes them one by one. It leaves an output stream open,
 * and a file is either whole or not there: it is written beside its place and then moved.
 */
package io.github.aict.examples.export;
