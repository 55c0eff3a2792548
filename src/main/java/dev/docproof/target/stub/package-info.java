/** Serves contracts from an embedded stub. The only package that knows WireMock. */
package dev.docproof.target.stub;
