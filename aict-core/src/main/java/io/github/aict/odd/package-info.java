/**
 * What an action is for. {@link io.github.aict.odd.Odd} lists the seventeen Sustainable Development
 * Goals (objectifs de développement durable) of the 2030 Agenda, {@link
 * io.github.aict.odd.OddTarget} their 169 targets and {@link io.github.aict.odd.OddIndicator} the
 * indicators. {@link io.github.aict.odd.SectorCode} is the purpose of aid by the list of the DAC,
 * for which {@link io.github.aict.odd.OddMapping} suggests Goals; what a project declares is a
 * {@link io.github.aict.odd.DeclaredOdd} and never a {@link io.github.aict.odd.SuggestedOdd}.
 *
 * @serial exclude
 */
package io.github.aict.odd;
