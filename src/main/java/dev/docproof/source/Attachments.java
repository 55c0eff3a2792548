package dev.docproof.source;

import java.util.Optional;

/**
 * The files a page may refer to, by the name the page uses. Nothing else of the machine is read.
 */
@FunctionalInterface
public interface Attachments {
    /** Empty where there is no such file, or where the page has no business with it. */
    Optional<byte[]> read(String name);

    static Attachments none() {
        return name -> Optional.empty();
    }

    /** These, and where they have none of that name, the others. */
    default Attachments or(Attachments others) {
        return name -> read(name).or(() -> others.read(name));
    }
}
