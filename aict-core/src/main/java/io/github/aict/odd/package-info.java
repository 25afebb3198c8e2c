/**
 * What an action is for. {@link io.github.aict.odd.Odd} lists the seventeen Sustainable Development
 * Goals (objectifs de développement durable) of the 2030 Agenda.
 */
package io.github.aict.odd;
