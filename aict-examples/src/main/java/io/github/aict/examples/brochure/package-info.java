/**
 * The brochure of Cités Unies France of December 2019, “L’action internationale de votre
 * collectivité”, as data. Start from {@link io.github.aict.examples.brochure.Brochure}.
 */
package io.github.aict.examples.brochure;
