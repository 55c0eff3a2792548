/**
 * Docproof in other people's tests: JUnit 5, AssertJ, and the traffic of rest-assured and WireMock.
 */
package dev.docproof.junit;
