/** The smallest edits that make a page true, from what its readers and a server say of it. */
package dev.docproof.fix;
