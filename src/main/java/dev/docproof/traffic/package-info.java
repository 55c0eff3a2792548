/** Holds exchanges that were seen in ordinary traffic against what pages document. */
package dev.docproof.traffic;
