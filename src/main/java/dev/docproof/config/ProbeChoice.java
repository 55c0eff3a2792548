package dev.docproof.config;

/** Whether requests derived from tables and error rows are sent; {@code AUTO}: on this machine. */
public enum ProbeChoice {
    AUTO,
    ON,
    OFF
}
