/** What is comparable in a JSON value, and how two values differ. */
package dev.docproof.shape;
