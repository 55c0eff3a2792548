/** Where requests go, and what came back. */
package dev.docproof.target;
