/**
 * Who acts, and where.
 *
 * <p>Start from {@link io.github.aict.territory.AuthorityKind} for the kinds of bodies that act and
 * from {@link io.github.aict.territory.Country} for the countries they act in; {@code
 * Country.resolve} finds one by any name that files give it. {@link
 * io.github.aict.territory.DacList} tells which countries receive official development assistance
 * in a reporting year, {@link io.github.aict.territory.CountryGroup} which belong to a dated list
 * such as the priority countries of French aid or to a region. {@link
 * io.github.aict.territory.Siren} and {@link io.github.aict.territory.InseeCode} identify French
 * bodies and communes, {@link io.github.aict.territory.AuthorityDirectory} holds the French
 * authorities with their numbers and history and tells which one a name means.
 *
 * @serial exclude
 */
package io.github.aict.territory;
