/** Drafts contracts from what pages show, and says where pages and contracts differ. */
package dev.docproof.draft;
