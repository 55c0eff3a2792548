/** What a coverage-guided fuzzer is let loose on, and the inputs that it found worth keeping. */
package dev.docproof.fuzz;
