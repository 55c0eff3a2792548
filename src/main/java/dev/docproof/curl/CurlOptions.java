package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of the options that curl 7.88.1 knows; a letter before a colon is the short form. */
final class CurlOptions {
    private static final String VALUES =
            """
            url dns-ipv4-addr dns-ipv6-addr random-file egd-file oauth2-bearer connect-timeout
            doh-url ciphers dns-interface dns-servers trace trace-ascii limit-rate rate
            create-file-mode max-redirs stderr aws-sigv4 interface krb krb4 max-filesize socks5
            socks retry retry-delay retry-max-time ftp-account ftp-method local-port socks4 socks4a
            ftp-alternative-to-user ftp-ssl-ccc-mode libcurl socks5-hostname keepalive-time noproxy
            proxy1.0 tftp-blksize mail-from mail-rcpt proto proto-redir resolve delegation
            mail-auth sasl-authzid unix-socket socks5-gssapi-service proxy-service-name
            service-name proto-default expect100-timeout connect-to abstract-unix-socket tls-max
            happy-eyeballs-timeout-ms tls13-ciphers proxy-tls13-ciphers A:user-agent b:cookie
            alt-svc hsts c:cookie-jar C:continue-at d:data data-raw data-ascii data-binary
            data-urlencode json url-query D:dump-header e:referer E:cert cacert cert-type key
            key-type pass engine capath pubkey hostpubmd5 hostpubsha256 crlfile tlsuser tlspassword
            tlsauthtype pinnedpubkey proxy-pinnedpubkey proxy-tlsuser proxy-tlspassword
            proxy-tlsauthtype proxy-cert proxy-cert-type proxy-key proxy-key-type proxy-pass
            proxy-ciphers proxy-crlfile login-options proxy-cacert proxy-capath etag-save
            etag-compare curves F:form form-string request-target H:header proxy-header K:config
            m:max-time netrc-file o:output output-dir P:ftp-port Q:quote r:range t:telnet-option
            T:upload-file u:user U:proxy-user w:write-out x:proxy preproxy X:request Y:speed-limit
            y:speed-time z:time-cond parallel-max
            """;

    private static final String SWITCHES =
            """
            disable-epsv disallow-username-in-url epsv npn alpn compressed tr-encoding digest
            negotiate ntlm ntlm-wb basic anyauth ftp-create-dirs create-dirs proxy-ntlm crlf
            haproxy-protocol disable-eprt eprt xattr ftp-ssl ssl ftp-pasv tcp-nodelay proxy-digest
            proxy-basic retry-connrefused proxy-negotiate form-escape proxy-anyauth trace-time
            ignore-content-length ftp-skip-pasv-ip ftp-ssl-reqd ssl-reqd sessionid ftp-ssl-control
            ftp-ssl-ccc raw post301 keepalive post302 socks5-gssapi-nec ftp-pret post303 metalink
            sasl-ir test-event path-as-is tftp-no-options suppress-connect-headers compressed-ssh
            retry-all-errors http0.9 tcp-fastopen socks5-basic socks5-gssapi doh-insecure
            doh-cert-status proxy-tlsv1 cert-status false-start ssl-no-revoke ssl-allow-beast
            ssl-auto-client-cert proxy-ssl-auto-client-cert proxy-ssl-allow-beast
            ssl-revoke-best-effort proxy-insecure a:append B:use-ascii f:fail fail-early
            styled-output mail-rcpt-allowfails fail-with-body remove-on-error g:globoff G:get h:help
            i:include I:head j:junk-session-cookies J:remote-header-name k:insecure l:list-only
            L:location location-trusted M:manual n:netrc netrc-optional N:buffer O:remote-name
            remote-name-all clobber p:proxytunnel q:disable R:remote-time s:silent S:show-error
            v:verbose V:version Z:parallel parallel-immediate #:progress-bar progress-meter
            """;

    private static final String BARE =
            """
            0:http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only 1:tlsv1 tlsv1.0 tlsv1.1
            tlsv1.2 tlsv1.3 2:sslv2 3:sslv3 4:ipv4 6:ipv6 ::next
            """;

    private static final List<CurlOption> ALL = all();

    private static final Map<Character, CurlOption> BY_LETTER =
            ALL.stream()
                    .filter(option -> option.letter() != 0)
                    .collect(Collectors.toUnmodifiableMap(CurlOption::letter, option -> option));

    private CurlOptions() {}

    /** The options a long name may mean: one, none, or several where it is cut too short. */
    static List<CurlOption> named(String name) {
        List<CurlOption> hits = new ArrayList<>();
        for (CurlOption option : ALL) {
            if (option.name().equalsIgnoreCase(name)) {
                return List.of(option);
            }
            if (option.name().regionMatches(true, 0, name, 0, name.length())) {
                hits.add(option);
            }
        }
        return hits;
    }

    static Optional<CurlOption> lettered(char letter) {
        return Optional.ofNullable(BY_LETTER.get(letter));
    }

    static CurlOption exactly(String name) {
        return ALL.stream()
                .filter(option -> option.is(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No option " + name));
    }

    static List<String> names() {
        return ALL.stream().map(CurlOption::name).toList();
    }

    private static List<CurlOption> all() {
        List<CurlOption> all = new ArrayList<>();
        add(all, VALUES, CurlOption.Kind.VALUE);
        add(all, SWITCHES, CurlOption.Kind.SWITCH);
        add(all, BARE, CurlOption.Kind.NONE);
        return List.copyOf(all);
    }

    private static void add(List<CurlOption> all, String table, CurlOption.Kind kind) {
        for (String entry : table.strip().split("\\s+")) {
            boolean lettered = entry.length() > 2 && entry.charAt(1) == ':';
            char letter = lettered ? entry.charAt(0) : 0;
            String name = lettered ? entry.substring(2) : entry;
            all.add(new CurlOption(name.toLowerCase(Locale.ROOT), letter, kind));
        }
    }
}
