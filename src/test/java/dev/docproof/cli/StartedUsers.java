package dev.docproof.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A configuration with which a run starts the Users service of its own, and ends it.
 *
 * @param url where that will be
 */
record StartedUsers(String url, Path configuration) {
    static StartedUsers in(Path folder) throws IOException {
        int port = freePort();
        String url = "http://127.0.0.1:" + port;
        String text =
                """
                against: own
                targets:
                  own:
                    url: %s
                    start: [%s, -XX:TieredStopAtLevel=1, -cp, '%s', dev.docproof.cli.Main, users-service, --port, "%d"]
                    ready: /users
                """
                        .formatted(
                                url,
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                OwnClassPath.absolute(),
                                port);
        return new StartedUsers(url, Files.writeString(folder.resolve("docproof.yml"), text));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
