/**
 * What was lawful when. Start from {@link io.github.aict.law.LegalReview}, which reviews a project
 * on a day, from {@link io.github.aict.law.LegalFramework}, which tells the regime of a day, or
 * from {@link io.github.aict.law.Articles}, which finds an article by any number that it has borne.
 *
 * <p>Dates are those of Légifrance. Texts are told in the project's own words.
 *
 * @serial exclude
 */
package io.github.aict.law;
