/** A service of another team, as a sample of how its tests use Docproof. */
package dev.docproof.sample;
