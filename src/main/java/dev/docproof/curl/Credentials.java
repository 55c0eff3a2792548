package dev.docproof.curl;

import java.util.Optional;

/** Where the user's name comes from: {@code -u}, the URL, a netrc file. */
final class Credentials {
    private Credentials() {}

    /** {@code user:password}, a wire string. */
    static Optional<String> of(Settings settings, CurlUrl url) {
        if (settings.authentication.user.isPresent()) {
            String user = settings.authentication.user.get();
            return Optional.of(user.indexOf(':') < 0 ? user + ":" : user);
        }
        return url.user()
                .map(
                        user ->
                                Percent.decoded(user)
                                        + ":"
                                        + Percent.decoded(url.password().orElse("")));
    }
}
