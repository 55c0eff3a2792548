/** Finds and reads the files that a command is about. The only place that reads them. */
package dev.docproof.input;
