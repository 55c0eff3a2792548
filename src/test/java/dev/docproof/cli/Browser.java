package dev.docproof.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, driven as a person with a keyboard would. */
final class Browser implements AutoCloseable {
    private static final Pattern SOCKET =
            Pattern.compile("\"type\": \"page\"[^}]*\"webSocketDebuggerUrl\": \"([^\"]+)\"");

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> answers;
    private int last;

    private Browser(Process process, WebSocket socket, BlockingQueue<String> answers) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
    }

    /** Empty on a machine without one. */
    static Optional<String> executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(
                        name ->
                                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    static Browser open(URI page, Path profile) throws Exception {
        Process process =
                new ProcessBuilder(
                                executable().orElseThrow(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                page.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Path port = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("Chromium does not come up");
            }
            Thread.sleep(50);
        }
        String list = "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list";
        HttpClient client = HttpClient.newHttpClient();
        String pages =
                client.send(
                                HttpRequest.newBuilder(URI.create(list)).build(),
                                BodyHandlers.ofString())
                        .body();
        Matcher url = SOCKET.matcher(pages);
        if (!url.find()) {
            process.destroyForcibly();
            throw new IOException("Chromium shows no page: " + pages);
        }
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        WebSocket socket =
                client.newWebSocketBuilder()
                        .buildAsync(URI.create(url.group(1)), new Listener(answers))
                        .get(60, TimeUnit.SECONDS);
        Browser browser = new Browser(process, socket, answers);
        browser.await("document.readyState === 'complete' && location.href !== 'about:blank'");
        return browser;
    }

    /** Until an expression is true. */
    void await(String expression) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!value(expression).equals("true")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It never is: " + expression);
            }
            Thread.sleep(50);
        }
    }

    /** The value of an expression, as text. */
    String value(String expression) throws InterruptedException {
        String quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"");
        String answer = ask("Runtime.evaluate", "{\"expression\": \"String(" + quoted + ")\"}");
        Matcher value = Pattern.compile("\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(answer);
        return value.find() ? value.group(1) : answer;
    }

    /** Presses a key and lets it go. */
    void press(String key, int code) throws InterruptedException {
        for (String type : List.of("keyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    "{\"type\": \"%s\", \"key\": \"%s\", \"code\": \"%s\", \"windowsVirtualKeyCode\": %d}"
                            .formatted(type, key, key, code));
        }
    }

    void type(String text) throws InterruptedException {
        ask("Input.insertText", "{\"text\": \"" + text + "\"}");
    }

    /** What a screen reader is told, as the browser writes it. */
    String accessibility() throws InterruptedException {
        return ask("Accessibility.getFullAXTree", "{}");
    }

    private String ask(String method, String parameters) throws InterruptedException {
        int id = ++last;
        var unused =
                socket.sendText(
                        "{\"id\": %d, \"method\": \"%s\", \"params\": %s}"
                                .formatted(id, method, parameters),
                        true);
        while (true) {
            String answer = answers.poll(60, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("Chromium does not answer " + method);
            }
            if (answer.startsWith("{\"id\":" + id + ",")) {
                return answer;
            }
        }
    }

    /** With all its processes, so that its folder can go. */
    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all =
                Stream.concat(process.toHandle().descendants(), Stream.of(process.toHandle()))
                        .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Puts the parts of a message together. */
    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<String> answers;
        private final StringBuilder message = new StringBuilder();

        Listener(BlockingQueue<String> answers) {
            this.answers = answers;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            message.append(part);
            if (isLast) {
                answers.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
