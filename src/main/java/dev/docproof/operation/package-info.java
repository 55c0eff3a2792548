/** Turns pages into the operations and exchanges that they document. */
package dev.docproof.operation;
