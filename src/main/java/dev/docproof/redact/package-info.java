/** Keeps secrets out of whatever is shown: the one place that knows what is secret. */
package dev.docproof.redact;
