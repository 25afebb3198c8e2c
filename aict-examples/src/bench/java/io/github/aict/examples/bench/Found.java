package io.github.aict.examples.bench;

/**
 * What a peer tells of one criterion: the outcome, with the citation and the observed values at
 * hand.
 *
 * @param criterion the criterion, which carries the citation
 * @param outcome the outcome
 * @param dossier what was looked at
 */
record Found(Criterion criterion, Truth outcome, Dossier dossier) {}
