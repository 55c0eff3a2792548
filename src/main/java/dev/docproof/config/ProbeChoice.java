package dev.docproof.config;

/** Whether requests derived from tables and error rows are sent; {@code AUTO}: on this machine. */
public enum ProbeChoice {
    AUTO,
    ON,
    OFF;

    /**
     * @param ours whether the target is on this machine or started by this run
     */
    public boolean isOn(boolean ours) {
        return this == ON || this == AUTO && ours;
    }
}
