package dev.docproof.target.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whom an encrypted connection trusts, and as whom it presents itself.
 *
 * @param authorities a PEM file of certificates to trust instead of the usual ones
 * @param certificate the own certificate: PEM, or PKCS #12 without a password
 * @param key its private key in PKCS #8, where that is another PEM file
 * @param anybody whether any certificate will do, for any name
 */
public record Trust(
        Optional<Path> authorities,
        Optional<Path> certificate,
        Optional<Path> key,
        boolean anybody) {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]*)-----END PRIVATE KEY-----");
    private static final char[] NO_PASSWORD = new char[0];

    /** What the platform trusts, and nobody in particular. */
    public static Trust usual() {
        return new Trust(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * Reads its files, for whoever wants to know early.
     *
     * @throws IOException where one cannot be read or holds something else
     */
    public void check() throws IOException {
        // What the platform trusts takes 0.1 s to read, and may not be asked for at all.
        if (authorities.isPresent() || certificate.isPresent()) {
            sockets();
        }
    }

    SSLSocketFactory sockets() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(), trusted(), null);
            return context.getSocketFactory();
        } catch (NoSuchFileException e) {
            throw new IOException("the file %s is not there".formatted(e.getFile()), e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the certificates cannot be used: " + e.getMessage(), e);
        }
    }

    private TrustManager[] trusted() throws IOException, GeneralSecurityException {
        if (anybody) {
            return new TrustManager[] {new TrustsAnybody()};
        }
        if (authorities.isEmpty()) {
            return null;
        }
        KeyStore store = empty();
        int number = 0;
        for (Certificate each : certificates(authorities.get())) {
            store.setCertificateEntry("ca" + number++, each);
        }
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private KeyManager[] keys() throws IOException, GeneralSecurityException {
        if (certificate.isEmpty()) {
            return null;
        }
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(identity(certificate.get()), NO_PASSWORD);
        return factory.getKeyManagers();
    }

    private KeyStore identity(Path file) throws IOException, GeneralSecurityException {
        if (!text(file).contains("-----BEGIN CERTIFICATE")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, NO_PASSWORD);
            }
            return store;
        }
        KeyStore store = empty();
        store.setKeyEntry(
                "client",
                privateKey(key.orElse(file)),
                NO_PASSWORD,
                certificates(file).toArray(Certificate[]::new));
        return store;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        return store;
    }

    private static Collection<? extends Certificate> certificates(Path file)
            throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(file);
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(bytes));
    }

    private static PrivateKey privateKey(Path file) throws IOException, GeneralSecurityException {
        Matcher pem = KEY.matcher(text(file));
        if (!pem.find()) {
            throw new IOException(file + " holds no private key in PKCS #8 (BEGIN PRIVATE KEY)");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(pem.group(1));
        for (String algorithm : new String[] {"RSA", "EC", "Ed25519"}) {
            try {
                return KeyFactory.getInstance(algorithm)
                        .generatePrivate(new PKCS8EncodedKeySpec(bytes));
            } catch (InvalidKeySpecException e) {
                // It is of one of the other kinds.
            }
        }
        throw new IOException(file + " holds a private key of a kind that is not known");
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
