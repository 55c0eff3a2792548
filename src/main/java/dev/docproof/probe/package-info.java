/** Requests derived from what tables and error rows promise, and what their answers mean. */
package dev.docproof.probe;
