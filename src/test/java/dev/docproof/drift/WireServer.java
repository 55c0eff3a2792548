package dev.docproof.drift;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Answers over plain sockets, in every way that a wire can have it. */
public final class WireServer implements AutoCloseable {
    private final ServerSocket listener;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Function<Call, Reply> answers;

    public WireServer(Function<Call, Reply> answers) throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answers = answers;
        start(this::accept);
    }

    /**
     * A request as it came.
     *
     * @param headers by their names in lower case
     */
    public record Call(String method, String target, Map<String, String> headers, String body) {}

    public String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    private static void start(Runnable job) {
        Thread thread = new Thread(job, "wire-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            String head = head(in);
            if (head.isEmpty()) {
                socket.close();
                return;
            }
            String[] lines = head.split("\r\n");
            Map<String, String> headers = new LinkedHashMap<>();
            for (int i = 1; i < lines.length; i++) {
                int colon = lines[i].indexOf(':');
                headers.put(
                        lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
            int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            String[] first = lines[0].split(" ");
            write(socket, answers.apply(new Call(first[0], first[1], headers, body)));
        } catch (IOException | InterruptedException e) {
            // The client went away, or the test is over.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static void write(Socket socket, Reply reply) throws IOException, InterruptedException {
        byte[] body = reply.body();
        OutputStream out = socket.getOutputStream();
        StringBuilder head = new StringBuilder();
        boolean old = reply.wire == Reply.Wire.HTTP_1_0;
        head.append("HTTP/1.%s %d %s\r\n".formatted(old ? "0" : "1", reply.status, reply.reason));
        reply.headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        boolean chunked =
                reply.wire == Reply.Wire.CHUNKED || reply.wire == Reply.Wire.CHUNKED_UNENDED;
        if (chunked) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (!old && reply.status != 204) {
            int more = reply.wire == Reply.Wire.CUT ? 7 : 0;
            head.append("Content-Length: " + (body.length + more) + "\r\n");
        }
        head.append(old ? "\r\n" : "Connection: close\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        switch (reply.wire) {
            case SILENT -> {
                return;
            }
            case RESET -> {
                socket.setSoLinger(true, 0);
                socket.close();
                return;
            }
            case DRIP -> {
                out.write(start);
                for (byte each : body) {
                    out.write(each);
                    out.flush();
                    Thread.sleep(1);
                }
            }
            case CHUNKED, CHUNKED_UNENDED -> {
                out.write(start);
                for (byte each : body) {
                    out.write(new byte[] {'1', '\r', '\n', each, '\r', '\n'});
                }
                if (reply.wire == Reply.Wire.CHUNKED_UNENDED) {
                    out.flush();
                    return;
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            default -> {
                out.write(start);
                out.write(body);
            }
        }
        out.flush();
        socket.close();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + url(), e);
        }
    }
}
