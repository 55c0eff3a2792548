/** What changed since a commit, as git tells, and which pages it concerns. */
package dev.docproof.changes;
