/**
 * What every other package shares: a text in two languages ({@link io.github.aict.Label}), a period
 * in force ({@link io.github.aict.Validity}), dated versions of something ({@link
 * io.github.aict.Timeline}) and an exact rate ({@link io.github.aict.Rate}).
 *
 * @serial exclude
 */
package io.github.aict;
