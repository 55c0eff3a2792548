package dev.docproof.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word that an annotation may use. */
public enum Term {
    SKIP("skip reason=\"\"", "leave the next example out; give a reason"),
    REASON("reason=\"\"", "why it is left out"),
    STATUS("status=", "the status that the next example is answered with"),
    PARTIAL("partial", "the next response shows only some members"),
    ANY("any=\"$.\"", "a place of the response that may hold anything"),
    CAPTURE("capture=\"$.\"", "keep a value of the answer for later examples"),
    SETUP("setup", "send the next example only to prepare others"),
    ID("id=", "a name for the next example");

    private final String written;
    private final String meaning;

    Term(String written, String meaning) {
        this.written = written;
        this.meaning = meaning;
    }

    /** As it stands in an annotation, {@code status}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word and what belongs to it, to be filled in. */
    public String written() {
        return written;
    }

    /** In a few words, for whoever writes one. */
    public String meaning() {
        return meaning;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Term::word).toList();
    }
}
