package dev.docproof.redact;

import dev.docproof.source.SourceFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Takes known secrets out of text, in every form they travel in. */
public final class Redactor {
    /** What stands in the place of a secret. */
    public static final String MASK = "***";

    private static final int SHORTEST_START = 6;

    private final List<String> secrets;
    private final List<String> forms;

    private Redactor(List<String> secrets) {
        this.secrets = secrets;
        this.forms =
                secrets.stream()
                        .flatMap(secret -> SecretForms.of(secret).stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    /** One that knows secrets by their names only. */
    public static Redactor byName() {
        return of(List.of());
    }

    public static Redactor of(Collection<String> secrets) {
        return new Redactor(
                secrets.stream()
                        .filter(secret -> secret.length() >= SecretForms.SHORTEST)
                        .distinct()
                        .toList());
    }

    /** One that also knows these. */
    Redactor and(Collection<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        return of(java.util.stream.Stream.concat(secrets.stream(), more.stream()).toList());
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    public String text(String text) {
        String masked = text;
        for (String form : forms) {
            masked = masked.replace(form, MASK);
        }
        return masked.indexOf('…') < 0 ? masked : withoutStarts(masked);
    }

    /** A page to be shown: stars over what is secret in it, and all places as they were. */
    public SourceFile page(SourceFile page) {
        String covered = Cover.over(page.text(), forms);
        return covered.equals(page.text()) ? page : page.withText(covered);
    }

    /** Text that was cut may end within a secret. */
    private String withoutStarts(String text) {
        String masked = text;
        for (String form : forms) {
            for (int length = form.length() - 1; length >= SHORTEST_START; length--) {
                masked = masked.replace(form.substring(0, length) + "…", MASK + "…");
            }
        }
        return masked;
    }
}
