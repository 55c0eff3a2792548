package dev.docproof.curl;

import dev.docproof.http.Wire;
import dev.docproof.source.Attachments;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a curl process can read: its standard input and files. It remembers what it could not. */
final class Supply {
    private final Attachments files;
    private final Input input;
    private final boolean page;
    private final List<String> obstacles = new ArrayList<>();

    /**
     * @param page whether a file that is not there is just not at hand, rather than missing
     */
    Supply(Attachments files, Input input, boolean page) {
        this.files = files;
        this.input = input;
        this.page = page;
    }

    /** The content as a wire string; empty where curl would not find it. */
    Optional<String> read(String name) {
        if (name.equals("-")) {
            return input();
        }
        Optional<String> content =
                files.read(Wire.text(name)).map(b -> new String(b, StandardCharsets.ISO_8859_1));
        if (content.isEmpty() && page) {
            obstacles.add("the file " + Wire.text(name) + " is not beside the page");
        }
        return content;
    }

    /** A file that curl does without where it is not there. */
    Optional<String> readQuietly(String name) {
        return name.equals("-") || name.isEmpty()
                ? Optional.empty()
                : files.read(Wire.text(name)).map(b -> new String(b, StandardCharsets.ISO_8859_1));
    }

    /** A file in the user's home: known to a script's reader, nobody's business on a page. */
    Optional<String> readHome(String name) {
        if (page) {
            obstacles.add("it takes its credentials from the reader's own ~/" + name);
            return Optional.empty();
        }
        return read(name);
    }

    private Optional<String> input() {
        Optional<String> content = input.take();
        if (content.isEmpty()) {
            obstacles.add("what it reads from standard input is not known: " + input.why());
            return Optional.of("");
        }
        return content;
    }

    List<String> obstacles() {
        return List.copyOf(obstacles);
    }

    void obstacle(String why) {
        obstacles.add(why);
    }
}
