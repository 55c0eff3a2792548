/** Sends requests to a running server. The only package that knows rest-assured. */
package dev.docproof.target.live;
