/** What readers and checks have to say: rules, severities, findings and readings. */
package dev.docproof.finding;
