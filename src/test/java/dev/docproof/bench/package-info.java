/**
 * Programs that measure; none of them is a test. {@code docs/guide/benchmarks.md} tells their
 * commands.
 */
package dev.docproof.bench;
