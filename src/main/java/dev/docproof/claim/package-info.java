/** What an operation promises, and what came of trying it. */
package dev.docproof.claim;
