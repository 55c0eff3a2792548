package dev.docproof.target.live;

import dev.docproof.http.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that answers every request with the same bytes and keeps what it was sent. It reads a
 * head and as many bytes as its Content-Length says.
 */
final class RawServer implements AutoCloseable {
    /** What to do once the answer is written. */
    enum Then {
        CLOSE,
        KEEP_OPEN,
        NEVER_ANSWER,
        RESET
    }

    private final ServerSocket listener;
    private final String answer;
    private final Then then;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    RawServer(String answer, Then then) throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answer = answer;
        this.then = then;
        Thread thread = new Thread(this::accept, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    Origin origin() {
        return new Origin("http", "127.0.0.1", listener.getLocalPort());
    }

    /** Heads and bodies as they came, as ISO-8859-1. */
    List<String> requests() {
        return requests;
    }

    int connections() {
        return sockets.size();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                Thread thread = new Thread(() -> serve(socket), "raw-server-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            for (String request = read(in); !request.isEmpty(); request = read(in)) {
                requests.add(request);
                if (then == Then.RESET) {
                    socket.setSoLinger(true, 0);
                    socket.close();
                    return;
                }
                if (then != Then.NEVER_ANSWER) {
                    out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                }
                if (then == Then.CLOSE) {
                    socket.close();
                    return;
                }
            }
        } catch (IOException e) {
            // The client went away; the test looks at what it made of that.
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int left = -1;
        while (left != 0) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            bytes.write(b);
            left--;
            String head = bytes.toString(StandardCharsets.ISO_8859_1);
            if (left < 0 && head.endsWith("\r\n\r\n")) {
                left = contentLength(head);
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static int contentLength(String head) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
