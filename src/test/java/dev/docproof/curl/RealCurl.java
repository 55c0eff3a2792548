package dev.docproof.curl;

import dev.docproof.http.Request;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The curl of this machine, and a server of our own that writes down what it sends. */
final class RealCurl implements AutoCloseable {
    /** The version that the product follows. */
    static final String VERSION = "7.88.1";

    /** The first byte of a TLS record; this recorder speaks none. */
    private static final int TLS = 0x16;

    private final ServerSocket server;
    private final Path folder;
    private final List<Sent> sent = new ArrayList<>();

    /** A request as it arrived; wire strings. */
    record Sent(String line, List<String> headers, String body) {
        /** As our reader has it. */
        static Sent of(Request request) {
            List<String> lines =
                    request.headers().lines().stream()
                            .map(h -> h.name() + ": " + h.value())
                            .toList();
            String body = new String(request.body().bytes(), StandardCharsets.ISO_8859_1);
            return new Sent(request.method() + " " + request.target(), lines, body).normalised();
        }

        /** A boundary is random, and blanks behind a colon say nothing. */
        Sent normalised() {
            List<String> lines =
                    headers.stream()
                            .map(h -> h.replaceFirst("^([^:]*):[ \t]*", "$1: "))
                            .map(Sent::withoutBoundary)
                            .toList();
            return new Sent(line, lines, withoutBoundary(body));
        }

        private static String withoutBoundary(String text) {
            return text.replaceAll("-{24}[0-9a-f]{16}", "BOUNDARY");
        }
    }

    RealCurl(Path folder) throws IOException {
        this.folder = folder;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "recorder");
        thread.setDaemon(true);
        thread.start();
    }

    static boolean isHere() {
        try {
            Process process = new ProcessBuilder("curl", "--version").start();
            String first =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && first.startsWith("curl " + VERSION + " ");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String authority() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Runs curl itself; whatever host its URLs name, the recorder answers. */
    List<Sent> curl(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/curl"));
        command.addAll(here());
        for (String argument : arguments) {
            command.add(argument);
            if (argument.equals("--next") || argument.equals("-:")) {
                command.addAll(here());
            }
        }
        return run(command);
    }

    private List<String> here() {
        return List.of("-s", "-m", "4", "--connect-to", "::" + authority());
    }

    /** Runs a program to its end and answers what arrived meanwhile. */
    synchronized List<Sent> run(List<String> command) {
        try {
            synchronized (sent) {
                sent.clear();
            }
            Process process = start(command);
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            synchronized (sent) {
                return sent.stream().map(Sent::normalised).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** What arrives while something is done, boundaries and all. */
    synchronized List<Sent> arriving(Runnable action) {
        synchronized (sent) {
            sent.clear();
        }
        action.run();
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path out = Files.createTempFile("docproof-curl", ".out");
        out.toFile().deleteOnExit();
        return builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setSoTimeout(5000);
                one(socket);
            } catch (IOException | NumberFormatException e) {
                // The next connection tells; the server's end is one of these.
            }
        }
    }

    private void one(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        Optional<String> head = head(in);
        if (head.isEmpty()) {
            return;
        }
        String[] lines = head.get().split("\r\n", -1);
        List<String> headers = List.of(lines).subList(1, lines.length);
        if (value(headers, "expect").isPresent()) {
            write(socket, "HTTP/1.1 100 Continue\r\n\r\n");
        }
        String body = body(in, headers);
        String line = lines[0].substring(0, lines[0].lastIndexOf(' '));
        synchronized (sent) {
            sent.add(new Sent(line, headers, body));
        }
        write(
                socket,
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n"
                        + (line.startsWith("HEAD ") ? "" : "{}"));
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static Optional<String> head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == TLS && head.size() == 0) {
                return Optional.empty();
            }
            head.write(b);
            last = last << 8 | b;
            if (last == 0x0d0a0d0a) {
                String text = head.toString(StandardCharsets.ISO_8859_1);
                return Optional.of(text.substring(0, text.length() - 4));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(List<String> headers, String name) {
        return headers.stream()
                .filter(h -> h.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(h -> h.substring(name.length() + 1).strip())
                .findFirst();
    }

    private static String body(InputStream in, List<String> headers) throws IOException {
        if (value(headers, "transfer-encoding").filter(v -> v.contains("chunked")).isPresent()) {
            return chunks(in);
        }
        int length = value(headers, "content-length").map(RealCurl::number).orElse(0);
        return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String chunks(InputStream in) throws IOException {
        StringBuilder all = new StringBuilder();
        while (true) {
            int size = Integer.parseInt("0" + line(in), 16);
            all.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
            line(in);
            if (size == 0) {
                return all.toString();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
