package dev.docproof.curl;

/**
 * Curl would end here.
 *
 * @param exit its exit status
 * @param message what it says, as it says it
 * @param word the argument it is about
 */
record CurlRefusal(int exit, String message, Word word) {}
