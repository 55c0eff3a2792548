/** Holds pages against themselves and against each other. Nothing is sent. */
package dev.docproof.lint;
