package dev.docproof.operation;

import java.util.Locale;

/**
 * A name that a page gives to a value which only the server knows. A request that uses it is read
 * with a mark in its place, and the mark makes room for the value when it is sent.
 */
public final class CapturedName {
    private static final String BEGIN = "docproofcaptured";

    private CapturedName() {}

    /** Whether a text holds the mark of any name. */
    public static boolean isIn(String text) {
        return text.contains(BEGIN);
    }

    /**
     * What stands in a request for the value; nobody else writes it, and no encoding changes it.
     */
    public static String mark(String name) {
        return BEGIN + plain(name) + "docproof";
    }

    /** Whether a placeholder means this name: {@code YOUR_TOKEN} and {@code token} do. */
    static boolean isCalled(String name, String placeholder) {
        String asked = plain(placeholder);
        return asked.equals(plain(name)) || asked.equals("your" + plain(name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
