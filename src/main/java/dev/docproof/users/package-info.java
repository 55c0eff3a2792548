/** The Users service that the pages under docs/ describe. */
package dev.docproof.users;
