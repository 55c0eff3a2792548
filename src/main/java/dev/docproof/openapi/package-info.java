/** Reads OpenAPI specifications, and holds pages against them in both directions. */
package dev.docproof.openapi;
