package dev.docproof.report;

/** How words stand out on a terminal; plain where there is none. */
public enum Style {
    PLAIN(false),
    COLOURED(true);

    private final boolean coloured;

    Style(boolean coloured) {
        this.coloured = coloured;
    }

    String red(String text) {
        return paint("31;1", text);
    }

    String yellow(String text) {
        return paint("33;1", text);
    }

    String green(String text) {
        return paint("32", text);
    }

    String blue(String text) {
        return paint("34", text);
    }

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
