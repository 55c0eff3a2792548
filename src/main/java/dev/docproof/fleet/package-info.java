/** Shares pages out to machines that work side by side. */
package dev.docproof.fleet;
