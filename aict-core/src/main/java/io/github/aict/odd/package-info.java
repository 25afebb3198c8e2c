/**
 * What an action is for. {@link io.github.aict.odd.Odd} lists the seventeen Sustainable Development
 * Goals (objectifs de développement durable) of the 2030 Agenda, {@link
 * io.github.aict.odd.OddTarget} their 169 targets.
 *
 * @serial exclude
 */
package io.github.aict.odd;
