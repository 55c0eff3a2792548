package dev.docproof.cli;

import dev.docproof.config.Setting;
import dev.docproof.config.TargetSettings;
import dev.docproof.config.TargetSettings.Access;
import dev.docproof.setup.CannotRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the target is sent, and how it is trusted. */
@OptionHeading("The target")
final class AccessOptions {
    @Option(
            names = "--header",
            paramLabel = "NAME: VALUE",
            description = "Sent with every request, never printed. May be repeated.")
    private List<String> headers = List.of();

    @Option(
            names = "--allow-writes",
            negatable = true,
            description = "Send more than GET, HEAD and OPTIONS beyond this machine.")
    private Boolean allowWrites;

    @Option(
            names = "--cacert",
            paramLabel = "FILE",
            description = "The certificates to trust, PEM.")
    private String cacert;

    @Option(
            names = "--cert",
            paramLabel = "FILE",
            description = "The certificate of the client, PEM or PKCS #12.")
    private String cert;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Its private key, where that is another file.")
    private String key;

    @Option(
            names = "--insecure",
            negatable = true,
            description = "Take any certificate of the server.")
    private Boolean insecure;

    TargetSettings over(TargetSettings target) {
        Access access = target.access();
        return target.with(
                new Access(
                        access.headers().or(headers(access.headers().value()), "--header"),
                        access.allowWrites().or(Optional.ofNullable(allowWrites), "--allow-writes"),
                        Setting.orSome(access.cacert(), Optional.ofNullable(cacert), "--cacert"),
                        Setting.orSome(access.cert(), Optional.ofNullable(cert), "--cert"),
                        Setting.orSome(access.key(), Optional.ofNullable(key), "--key"),
                        access.insecure().or(Optional.ofNullable(insecure), "--insecure")));
    }

    private Optional<Map<String, String>> headers(Map<String, String> written) {
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> all = new LinkedHashMap<>(written);
        for (String line : headers) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new CannotRun(
                        "--header needs a name and a value: --header 'Accept: text/plain'");
            }
            all.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return Optional.of(all);
    }
}
