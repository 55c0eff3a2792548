package dev.docproof.drift;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * A server that is spoken to in private, with a certificate it signed itself for {@code localhost}
 * and {@code boats.invalid}, and answers {@code {"id":1}} to everything.
 */
public final class TlsServer implements AutoCloseable {
    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n"
                    + "Connection: close\r\n\r\n{\"id\":1}";
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path folder;
    private final SSLServerSocket listener;

    /**
     * @param folder where keys and certificates are kept
     * @param wantsClient whether clients have to show the certificate of {@link #client()}
     */
    public TlsServer(Path folder, boolean wantsClient)
            throws IOException, GeneralSecurityException, InterruptedException {
        this.folder = folder;
        create("server", "san=dns:localhost,dns:boats.invalid");
        create("client", "san=dns:client.invalid");
        this.listener =
                (SSLServerSocket)
                        context()
                                .getServerSocketFactory()
                                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(wantsClient);
        if (wantsClient) {
            // In version 1.3 the refusal may be lost with the connection.
            listener.setEnabledProtocols(new String[] {"TLSv1.2"});
        }
        daemon(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int b = socket.getInputStream().read();
                if (b < 0) {
                    return;
                }
                head.append((char) b);
            }
            socket.getOutputStream().write(ANSWER.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // The client was refused, or has hung up.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "tls-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** The certificate of the server, PEM. */
    public Path certificate() throws IOException, GeneralSecurityException {
        return pem("server", false);
    }

    /** The certificate of a client that the server knows, PEM. */
    public Path client() throws IOException, GeneralSecurityException {
        return pem("client", false);
    }

    /** Its private key, PEM in PKCS #8. */
    public Path clientKey() throws IOException, GeneralSecurityException {
        return pem("client", true);
    }

    /** Both in one file, PKCS #12 without a password. */
    public Path clientStore() throws IOException, GeneralSecurityException {
        KeyStore bare = KeyStore.getInstance("PKCS12");
        bare.load(null, null);
        KeyStore store = store("client");
        bare.setKeyEntry(
                "client",
                store.getKey("client", PASSWORD),
                new char[0],
                store.getCertificateChain("client"));
        Path file = folder.resolve("bare.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            bare.store(out, new char[0]);
        }
        return file;
    }

    private Path pem(String name, boolean secret) throws IOException, GeneralSecurityException {
        KeyStore store = store(name);
        Key key = store.getKey(name, PASSWORD);
        Certificate certificate = store.getCertificate(name);
        byte[] bytes = secret ? key.getEncoded() : certificate.getEncoded();
        String kind = secret ? "PRIVATE KEY" : "CERTIFICATE";
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                folder.resolve(name + (secret ? ".key" : ".pem")),
                "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store("server"), PASSWORD);
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("client", store("client").getCertificate("client"));
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore store(String name) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    /** The JDK makes certificates with this program only. */
    private void create(String name, String extension) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        if (Files.exists(file)) {
            return;
        }
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        keytool.toString(),
                                        "-genkeypair",
                                        "-alias",
                                        name,
                                        "-keyalg",
                                        "EC",
                                        "-validity",
                                        "30",
                                        "-dname",
                                        "CN=" + name,
                                        "-ext",
                                        extension,
                                        "-storetype",
                                        "PKCS12",
                                        "-keystore",
                                        file.toString(),
                                        "-storepass",
                                        new String(PASSWORD)))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("keytool made no certificate: " + said);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
