package dev.docproof.curl;

import java.util.Optional;

/** Where the user's name comes from: {@code -u}, the URL, a netrc file. */
final class Credentials {
    private final Authentication authentication;
    private final Supply supply;

    Credentials(Authentication authentication, Supply supply) {
        this.authentication = authentication;
        this.supply = supply;
    }

    /** {@code user:password}, a wire string. */
    Optional<String> of(CurlUrl url) {
        if (authentication.user.isPresent()) {
            String user = authentication.user.get();
            return Optional.of(user.indexOf(':') < 0 ? user + ":" : user);
        }
        Optional<String> fromUrl =
                url.user()
                        .map(
                                user ->
                                        Percent.decoded(user)
                                                + ":"
                                                + Percent.decoded(url.password().orElse("")));
        boolean asked =
                authentication.netrc
                        || authentication.netrcOptional
                        || authentication.netrcFile.isPresent();
        return asked ? netrc(url).or(() -> fromUrl) : fromUrl;
    }

    private Optional<String> netrc(CurlUrl url) {
        Optional<String> content =
                authentication.netrcFile.isPresent()
                        ? supply.read(authentication.netrcFile.get())
                        : supply.readHome(".netrc");
        return content.flatMap(
                text -> Netrc.login(text, url.host(), url.user().map(Percent::decoded)));
    }
}
