/** Turns curl commands into the requests that curl would send. Never runs a shell. */
package dev.docproof.curl;
