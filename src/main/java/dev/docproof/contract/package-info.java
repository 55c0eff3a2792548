/**
 * Turns Spring Cloud Contract YAML into exchanges. The only package that knows Spring Cloud
 * Contract.
 */
package dev.docproof.contract;
