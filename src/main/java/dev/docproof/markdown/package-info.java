/** Turns Markdown into pages. The only package that knows flexmark. */
package dev.docproof.markdown;
