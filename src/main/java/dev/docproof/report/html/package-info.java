/** Writes the HTML report: the pages themselves with the verdicts beside what they promise. */
package dev.docproof.report.html;
