/** Two texts as a unified diff. The only package that knows java-diff-utils. */
package dev.docproof.diff;
