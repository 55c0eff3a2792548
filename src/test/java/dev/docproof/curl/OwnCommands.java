package dev.docproof.curl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The commands in {@code commands.txt}; {@code @H} stands for an address, ⏎ for a line end. */
final class OwnCommands {
    private OwnCommands() {}

    static List<String> all() throws IOException {
        try (InputStream in = OwnCommands.class.getResourceAsStream("commands.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.isBlank() && !line.startsWith("##")).toList();
        }
    }
}
