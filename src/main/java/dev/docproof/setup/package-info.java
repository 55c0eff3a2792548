/** What a configuration means for a run: which pages call what, what is served, what is sent. */
package dev.docproof.setup;
