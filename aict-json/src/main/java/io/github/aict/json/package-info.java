/**
 * Documents in JSON. {@link io.github.aict.json.Catalogues} gives the bundled calls and reads one's
 * own; {@link io.github.aict.json.AictJson} reads and writes projects, calls and assessments; a
 * document that cannot be read gives every {@link io.github.aict.json.Problem} in it at once.
 *
 * @serial exclude
 */
package io.github.aict.json;
