/** JSON with positions, strict for servers and tolerant of what documentation writes. */
package dev.docproof.json;
