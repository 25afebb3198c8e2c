/**
 * How the tables that ship with the library are read. The package is not exported: what a table
 * says is told by the type that it fills.
 *
 * @serial exclude
 */
package io.github.aict.table;
