/** Pages in an editor, over the language server protocol. The only package that knows LSP4J. */
package dev.docproof.lsp;
