/**
 * What came of it: figures over many projects, expenditures and partnerships, each with its
 * definition and the part of the data it rests on.
 *
 * <p>Start from {@link io.github.aict.indicator.ProjectIndicators} for the money and the Goals of
 * projects, from {@link io.github.aict.indicator.ExpenditureIndicators} for aid that files list,
 * from {@link io.github.aict.indicator.PartnershipIndicators} and {@link
 * io.github.aict.indicator.PartnershipNetwork} for lasting relations. Each answer is a {@link
 * io.github.aict.indicator.Measurement}; {@link io.github.aict.indicator.Indicator} says how it is
 * computed and what it does not tell.
 *
 * @serial exclude
 */
package io.github.aict.indicator;
