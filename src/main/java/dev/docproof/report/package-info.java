/** Writes what a run found, one class a format. */
package dev.docproof.report;
