/** Client-neutral HTTP messages, exactly as they travel. */
package dev.docproof.http;
