/**
 * Reads what writers tell Docproof and nobody else: annotations in comments, and the {@code test}
 * block of front matter.
 */
package dev.docproof.annotation;
