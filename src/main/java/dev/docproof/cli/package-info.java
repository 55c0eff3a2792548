/** The command line: options, wiring, exit codes. */
package dev.docproof.cli;
