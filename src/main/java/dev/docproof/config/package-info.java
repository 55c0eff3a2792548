/** {@code docproof.yml}: what it says, where each value came from, and what is wrong with it. */
package dev.docproof.config;
