/** What is known to be contradicted and accepted for now, until it is mended or its time is up. */
package dev.docproof.baseline;
