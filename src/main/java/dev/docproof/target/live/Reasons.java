package dev.docproof.target.live;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

/** What went wrong with a connection, in words that say what to do. */
final class Reasons {
    private Reasons() {}

    static String of(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException
                    || cause instanceof CertificateNotYetValidException) {
                return "its certificate is not valid today: " + words(cause);
            }
            if (cause instanceof CertPathBuilderException) {
                return "its certificate is not trusted; name the one who signed it with --cacert";
            }
            if (cause instanceof CertificateException
                    && words(cause).matches("No (name|subject) .*")) {
                return "its certificate is for another name: " + words(cause);
            }
        }
        String words = words(e);
        boolean refused =
                words.contains("certificate_required") || words.contains("bad_certificate");
        return refused ? "it wants a certificate of the client; give one with --cert" : words;
    }

    /**
     * The same of a handshake that failed.
     *
     * @param anonymous whether the client showed no certificate, which some servers resent without
     *     a word
     */
    static String ofHandshake(Exception e, boolean anonymous) {
        String words = of(e);
        boolean hungUp =
                words.equals("Broken pipe")
                        || words.startsWith("Connection reset")
                        || words.startsWith("Remote host terminated")
                        // Newer Java servers say no more than that.
                        || words.contains("alert: handshake_failure");
        return anonymous && hungUp
                ? words + "; perhaps it wants a certificate of the client, see --cert"
                : words;
    }

    private static String words(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip();
    }
}
