/** Servers that are started for a run, and end with it. */
package dev.docproof.target.process;
