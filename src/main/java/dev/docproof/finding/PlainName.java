package dev.docproof.finding;

/** Names whatever their convention: {@code userId}, {@code user_id} and {@code User-ID} are one. */
public final class PlainName {
    private PlainName() {}

    /** The letters and digits of a name, in lower case. */
    public static String of(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int c = name.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    public static boolean isSame(String one, String other) {
        return of(one).equals(of(other));
    }
}
