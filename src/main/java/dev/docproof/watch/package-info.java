/** Tells which of some files have changed since the last look. */
package dev.docproof.watch;
