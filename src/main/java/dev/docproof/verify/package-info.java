/** Tries the claims of pages and contracts on a target and keeps the verdicts. */
package dev.docproof.verify;
