/** Where text came from. The only package that knows lines and columns. */
package dev.docproof.source;
