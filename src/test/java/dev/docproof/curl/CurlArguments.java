package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Argument lists for curl, likely and unlikely ones. Every address leads to a recorder of ours. */
final class CurlArguments {
    private CurlArguments() {}

    /** One to two operations of a handful of options and a URL or two each. */
    static Arbitrary<List<String>> commands() {
        Arbitrary<List<String>> operation =
                Combinators.combine(options(), urls(), Arbitraries.integers().between(0, 7))
                        .as(CurlArguments::mixed);
        return Arbitraries.frequencyOf(
                Tuple.of(9, operation),
                Tuple.of(
                        1,
                        Combinators.combine(operation, Arbitraries.of("--next", "-:"), operation)
                                .as(CurlArguments::joined)));
    }

    private static List<String> mixed(List<List<String>> options, List<String> urls, int at) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (i == at) {
                words.addAll(urls);
            }
            words.addAll(options.get(i));
        }
        if (at >= options.size()) {
            words.addAll(urls);
        }
        return words;
    }

    private static List<String> joined(List<String> first, String next, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.add(next);
        all.addAll(second);
        return all;
    }

    private static Arbitrary<List<String>> urls() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, url().list().ofSize(1)),
                Tuple.of(1, url().list().ofSize(2)),
                Tuple.of(1, url().map(u -> List.of("--url", u))));
    }

    private static Arbitrary<String> url() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(12, "http://"),
                                Tuple.of(3, ""),
                                Tuple.of(1, "HTTP://"),
                                Tuple.of(1, "http:/"),
                                Tuple.of(1, "http:///")),
                        Arbitraries.frequency(
                                Tuple.of(14, ""),
                                Tuple.of(1, "u@"),
                                Tuple.of(1, "u:p@"),
                                Tuple.of(1, ":p@"),
                                Tuple.of(1, "a%20b:c%3Ad@"),
                                Tuple.of(1, "u:@"),
                                Tuple.of(1, "a@b:c@"),
                                Tuple.of(1, "u;o:p@"),
                                Tuple.of(1, "é:ü@"),
                                Tuple.of(1, "@")),
                        Arbitraries.frequency(
                                Tuple.of(12, "h.test"),
                                Tuple.of(1, "Ex.Test"),
                                Tuple.of(1, "127.0.0.1"),
                                Tuple.of(1, "[::1]"),
                                Tuple.of(1, "[FE80::0:1]"),
                                Tuple.of(1, "[fe80::1%25lo]"),
                                Tuple.of(1, "[::ffff:1.2.3.4]"),
                                Tuple.of(1, "bücher.test"),
                                Tuple.of(1, "BÜCHER.test"),
                                Tuple.of(1, "faß.de"),
                                Tuple.of(1, "☃.test"),
                                Tuple.of(1, "日本。jp"),
                                Tuple.of(1, "localhost"),
                                Tuple.of(1, "127.1"),
                                Tuple.of(1, "0x7f.1"),
                                Tuple.of(1, "017700000001"),
                                Tuple.of(1, "1.2.3.4.5"),
                                Tuple.of(1, "300.1.1.1"),
                                Tuple.of(1, "a_b.test"),
                                Tuple.of(1, "h.test."),
                                Tuple.of(1, "h%2etest"),
                                Tuple.of(1, "h%c3%bc.test"),
                                Tuple.of(1, "h~x.test"),
                                Tuple.of(1, "h!x.test"),
                                Tuple.of(1, "-h.test"),
                                Tuple.of(1, "xn--bcher-kva.test")),
                        Arbitraries.frequency(
                                Tuple.of(14, ""),
                                Tuple.of(2, ":8080"),
                                Tuple.of(1, ":80"),
                                Tuple.of(1, ":443"),
                                Tuple.of(1, ":"),
                                Tuple.of(1, ":007"),
                                Tuple.of(1, ":65536"),
                                Tuple.of(1, ":x"),
                                Tuple.of(1, ":0"),
                                Tuple.of(1, ":8080:9")),
                        path(),
                        rest())
                .as(
                        (scheme, user, host, port, path, rest) ->
                                scheme + user + host + port + path + rest);
    }

    private static Arbitrary<String> path() {
        Arbitrary<String> segment =
                Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of("a", "users", "1", "v2", "x-y_z~", "A.b")),
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "",
                                        ".",
                                        "..",
                                        "...",
                                        ".a",
                                        "..a",
                                        "a.",
                                        "%2e",
                                        "%2E%2e",
                                        ".%2e",
                                        "%2F",
                                        "%zz",
                                        "%",
                                        "é",
                                        "a;v=1",
                                        "a:b",
                                        "@",
                                        "a@b",
                                        "a=b&c",
                                        "(x)",
                                        "'",
                                        "\"",
                                        "<>",
                                        "a|b",
                                        "^",
                                        "`",
                                        "\\",
                                        "+",
                                        "*",
                                        "!",
                                        "$x",
                                        "~",
                                        "a,b",
                                        "a b",
                                        "\t",
                                        "{id}",
                                        "{a,b}",
                                        "[1-3]",
                                        "[a-c]",
                                        "[x]",
                                        "[]",
                                        "[01-03]",
                                        "[1-9:4]",
                                        "{}",
                                        "{a",
                                        "a}",
                                        "a]",
                                        "[",
                                        "{a,b}{c,d}",
                                        "\\{x\\}",
                                        "\\[1\\]",
                                        "[3-1]",
                                        "[a-C]",
                                        "{a\\,b,c}",
                                        "{{x}}",
                                        "[[1-2]]",
                                        "[1-2",
                                        "[z-b:3]",
                                        "{é,ü}",
                                        "%c3%A9",
                                        "\u00a0",
                                        "😀",
                                        "\u007f",
                                        "\u0001")));
        return segment.list()
                .ofMaxSize(4)
                .map(all -> all.isEmpty() ? "" : "/" + String.join("/", all));
    }

    private static Arbitrary<String> rest() {
        Arbitrary<String> query =
                Arbitraries.of(
                        "",
                        "x",
                        "x=1",
                        "x=1&y=2",
                        "&",
                        "x=1&",
                        "?",
                        "/../a",
                        "a=é",
                        "a=%C3%a9",
                        "a=b+c",
                        "a=\"b\"",
                        "a={\"b\":1}",
                        "a[]=1",
                        "a[b]=1",
                        "ids={1,2}",
                        "n=[1-2]",
                        "%",
                        "%zz",
                        "a=b#c",
                        "'",
                        "a=b=c",
                        "url=http://x/../y",
                        "a=<b>",
                        "a=b;c",
                        "a|b",
                        "`",
                        "\\");
        Arbitrary<String> fragment = Arbitraries.of("", "f", "a/b", "x?y", "é", "#");
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("")),
                Tuple.of(4, query.map(q -> "?" + q)),
                Tuple.of(1, fragment.map(f -> "#" + f)),
                Tuple.of(1, Combinators.combine(query, fragment).as((q, f) -> "?" + q + "#" + f)));
    }

    private static Arbitrary<List<List<String>>> options() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, data()),
                        Tuple.of(3, headers()),
                        Tuple.of(2, forms()),
                        Tuple.of(2, methods()),
                        Tuple.of(2, others()),
                        Tuple.of(1, uploads()),
                        Tuple.of(1, harmless()),
                        Tuple.of(1, spelled()))
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<List<String>> pair(Arbitrary<String> names, Arbitrary<String> values) {
        return Combinators.combine(names, values, Arbitraries.integers().between(0, 9))
                .as(
                        (name, value, how) ->
                                how < 2 && name.length() == 2 && !value.isEmpty()
                                        ? List.of(name + value)
                                        : List.of(name, value));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.of(
                                "",
                                "x",
                                "a=1",
                                "a=1&b=2",
                                "{\"a\":1}",
                                "a b",
                                "é=ü",
                                "@plain.txt",
                                "@body.json",
                                "@crlf.txt",
                                "@empty",
                                "@nope",
                                "@",
                                "@-",
                                "=x",
                                "a=b=c",
                                "x@y=1",
                                "n@plain.txt",
                                "n@nope",
                                "n@",
                                "a\nb",
                                "a\r\nb",
                                "%41+%2f",
                                "\"q\"",
                                "a@b",
                                "=@plain.txt",
                                "&",
                                "#",
                                "?",
                                "-",
                                "--",
                                "-x",
                                "@we\"ird.txt",
                                "@nul.bin",
                                "a=%zz",
                                "😀",
                                "+a=b",
                                "+",
                                "+%2F",
                                "n=~!*'()",
                                "a=\t\u0001\u007f",
                                "\u00a0")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("ab=&@%+ \"'\\é;,\n{}[]<>:/?#")
                                .ofMaxLength(8)));
    }

    private static Arbitrary<List<String>> data() {
        return pair(
                Arbitraries.of(
                        "-d",
                        "--data",
                        "--data-raw",
                        "--data-binary",
                        "--data-urlencode",
                        "--data-ascii",
                        "--json",
                        "--url-query"),
                text());
    }

    private static Arbitrary<List<String>> headers() {
        Arbitrary<String> names =
                Arbitraries.of(
                        "Content-Type",
                        "Accept",
                        "X-A",
                        "x-a",
                        "Host",
                        "User-Agent",
                        "Cookie",
                        "Authorization",
                        "Expect",
                        "Range",
                        "Connection",
                        "Referer",
                        "Accept-Encoding",
                        "content-type",
                        "host",
                        "accept",
                        "If-Modified-Since",
                        "TE",
                        "Upgrade",
                        "Content-Range",
                        "Proxy-Connection",
                        "X A",
                        "",
                        " X",
                        "X\t",
                        "É");
        Arbitrary<String> values =
                Arbitraries.of(
                        ":",
                        ";",
                        ": ",
                        ": x",
                        ":x",
                        ":  x  ",
                        "; ",
                        ";x",
                        "",
                        " : x",
                        ": a: b",
                        ": é",
                        ": application/json",
                        ": text/plain; charset=utf-8",
                        ": multipart/form-data",
                        ": multipart/related",
                        ":\t",
                        ": a\tb",
                        ": x\n",
                        ": x\r\nX-B: y",
                        ": x\r",
                        ";;",
                        "; x: y",
                        ": \"",
                        ": 0",
                        ": 3",
                        ":;",
                        ": 100-continue",
                        ": close");
        Arbitrary<String> lines =
                Combinators.combine(names, values).as((name, value) -> name + value);
        return pair(
                Arbitraries.of("-H", "--header"),
                Arbitraries.frequencyOf(
                        Tuple.of(12, lines),
                        Tuple.of(
                                1,
                                Arbitraries.of("@h.txt", "@nope", "@crlf.txt", "@-", "@empty"))));
    }

    private static Arbitrary<List<String>> forms() {
        Arbitrary<String> names =
                Arbitraries.of("a", "f", "", "a b", "é", "a\"b", "a\\b", "a[]", "a;b", "a\nb");
        Arbitrary<String> contents =
                Arbitraries.of(
                        "x",
                        "",
                        " x ",
                        "é",
                        "@plain.txt",
                        "<plain.txt",
                        "@pic.PNG",
                        "@body.json",
                        "@nope",
                        "<nope",
                        "@empty",
                        "@-",
                        "<-",
                        "@plain.txt,empty",
                        "@plain.txt,pic.PNG,body.json",
                        "\"q;x\"",
                        "\"q\\\"x\\\\\"",
                        "\"open",
                        "(",
                        ")",
                        "{\"a\":1}",
                        "@\"we\\\"ird.txt\"",
                        "@we\"ird.txt",
                        "<h.txt",
                        "@ plain.txt",
                        "a,b",
                        "@./plain.txt",
                        "@sub/deep.tar.gz",
                        "@page.HTM",
                        "@a.svg",
                        "@a.txt",
                        "\\\"",
                        "@");
        Arbitrary<String> tails =
                Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.just("")),
                        Tuple.of(
                                4,
                                Arbitraries.of(
                                        ";type=application/json",
                                        ";type=a/b; charset=utf-8",
                                        ";type=x",
                                        ";filename=n.txt",
                                        ";filename=\"a;b.png\"",
                                        ";filename=",
                                        ";type=",
                                        "; type=text/plain",
                                        ";encoder=base64",
                                        ";encoder=quoted-printable",
                                        ";encoder=binary",
                                        ";encoder=x",
                                        ";headers=\"X-P: 1\"",
                                        ";headers=@h.txt",
                                        ";headers=\"Content-Type: p/q\"",
                                        ";headers=X-P: 1;type=z/z",
                                        ";foo=bar",
                                        ";",
                                        ";;",
                                        ";type=a/b;filename=c",
                                        ";filename=c;type=a/b",
                                        ";filename=é\"x",
                                        " ;type=a/b ",
                                        ";TYPE=a/b",
                                        ";type=\"a/b\"",
                                        ";type=multipart/mixed",
                                        ";headers=\"Content-Disposition: x\"",
                                        ";headers=<h.txt",
                                        ";format=flowed",
                                        ";type=text/plain;format=flowed;filename=q")));
        Arbitrary<String> fields =
                Combinators.combine(names, contents, tails)
                        .as((name, content, tail) -> name + "=" + content + tail);
        return Arbitraries.frequencyOf(
                Tuple.of(8, pair(Arbitraries.of("-F", "--form"), fields)),
                Tuple.of(
                        1,
                        pair(
                                Arbitraries.of("--form-string", "-F"),
                                Arbitraries.of("a=@x;y=z", "b", "=", "c=<d"))),
                Tuple.of(1, Arbitraries.just(List.of("--form-escape"))),
                Tuple.of(
                        1,
                        Arbitraries.of("=", "=x", "=@plain.txt")
                                .map(
                                        part ->
                                                List.of(
                                                        "-F",
                                                        "g=(;type=multipart/mixed",
                                                        "-F",
                                                        part,
                                                        "-F",
                                                        "=)"))));
    }

    private static Arbitrary<List<String>> methods() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        pair(
                                Arbitraries.of("-X", "--request"),
                                Arbitraries.of(
                                        "GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "get",
                                        "post", "PurGe", "A B", "HEAD", "=POST", "TRACE"))),
                Tuple.of(
                        1,
                        Arbitraries.of("-G", "--get", "-I", "--head", "--no-head").map(List::of)));
    }

    private static Arbitrary<List<String>> uploads() {
        return pair(
                Arbitraries.of("-T", "--upload-file"),
                Arbitraries.of(
                        "plain.txt",
                        "empty",
                        "-",
                        ".",
                        "",
                        "nope",
                        "{plain.txt,empty}",
                        "we\"ird.txt",
                        "./plain.txt",
                        "sub/deep.tar.gz",
                        "é ü.txt",
                        "[x]"));
    }

    private static Arbitrary<List<String>> others() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        pair(
                                Arbitraries.of("-u", "--user"),
                                Arbitraries.of("a:b", "a:", ":b", "é:ü", "a b:c:d", ":", "a;o:b"))),
                Tuple.of(
                        2,
                        pair(
                                Arbitraries.of("-A", "--user-agent"),
                                Arbitraries.of("ua", "", "a b", "é", " "))),
                Tuple.of(
                        2,
                        pair(
                                Arbitraries.of("-e", "--referer"),
                                Arbitraries.of(
                                        "http://r/", "", ";auto", "x;auto", "é", "x;autoy"))),
                Tuple.of(
                        3,
                        pair(
                                Arbitraries.of("-b", "--cookie"),
                                Arbitraries.of(
                                        "a=1",
                                        "a=1; b=2",
                                        "=",
                                        "a=",
                                        "=x",
                                        "cookies.txt",
                                        "nope",
                                        "a=é",
                                        "@cookies.txt",
                                        "",
                                        " a=1 ",
                                        "a=1;",
                                        "a=\"x y\"",
                                        "hcookies.txt"))),
                Tuple.of(
                        2,
                        pair(
                                Arbitraries.of("-r", "--range"),
                                Arbitraries.of(
                                        "0-9",
                                        "0-",
                                        "-5",
                                        "5",
                                        "0-1,3-4",
                                        "x",
                                        "",
                                        "5x",
                                        "1-a",
                                        "00",
                                        "99999999999999999999",
                                        "9999999999"))),
                Tuple.of(
                        2,
                        pair(
                                Arbitraries.of("-z", "--time-cond"),
                                Arbitraries.of(
                                        "2020-01-02",
                                        "-2020-01-02",
                                        "=2020-01-02",
                                        "+2020-01-02",
                                        "Wed, 01 Jan 2020 10:00:00 GMT",
                                        "1 Jan 2020",
                                        "20200102",
                                        "20200102 10:11",
                                        "Sunday, 06-Nov-94 08:49:37 GMT",
                                        "Sun Nov  6 08:49:37 1994",
                                        "06 Nov 1994 08:49:37 -0500",
                                        "Nov 6 1994 8:49 PST",
                                        "1994 Nov 6",
                                        "plain.txt.missing",
                                        "",
                                        "x",
                                        "2020-1-2",
                                        "12:30 2020-01-02",
                                        "2020-01-02T10:00:00Z",
                                        "1 Foo 2020",
                                        "99 Jan 2020",
                                        "1 Jan 99",
                                        "1 Jan 1969",
                                        "1 Jan 2040",
                                        "Sat, 31 Dec 2022 24:00:00",
                                        "Jan 1 2020 10:00 EST",
                                        "1 January 2020",
                                        "1-1-2020"))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                List.of("--compressed"),
                                List.of("--no-compressed"),
                                List.of("--tr-encoding"),
                                List.of("-0"),
                                List.of("--http1.1"),
                                List.of("--http2"),
                                List.of("-g"),
                                List.of("--path-as-is"),
                                List.of("--globoff"),
                                List.of("-a"),
                                List.of("--disallow-username-in-url"),
                                List.of("-j"),
                                List.of("-B"))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                List.of("--digest"),
                                List.of("--basic"),
                                List.of("--ntlm"),
                                List.of("--anyauth"),
                                List.of("--no-digest"),
                                List.of("--no-basic"),
                                List.of("--negotiate"),
                                List.of("--oauth2-bearer", "TOK"),
                                List.of("--oauth2-bearer", ""),
                                List.of("--no-anyauth"))),
                Tuple.of(
                        1,
                        pair(
                                Arbitraries.of("--request-target"),
                                Arbitraries.of("/x", "*", "", "a b", "/x?y#z", "http://o/p", "é"))),
                Tuple.of(
                        1,
                        pair(
                                Arbitraries.of("--proto-default"),
                                Arbitraries.of("http", "HTTP", "ws", ""))),
                Tuple.of(
                        1,
                        pair(
                                Arbitraries.of("--proto"),
                                Arbitraries.of(
                                        "=http",
                                        "-http",
                                        "all",
                                        "=https",
                                        "+ftp",
                                        "http,-http",
                                        ""))),
                Tuple.of(
                        1,
                        pair(
                                Arbitraries.of("--etag-compare"),
                                Arbitraries.of("etag", "empty", "nope", "plain.txt", "crlf.txt"))),
                Tuple.of(
                        1,
                        pair(
                                Arbitraries.of("--netrc-file"),
                                Arbitraries.of("netrc", "nope", "empty"))),
                Tuple.of(1, Arbitraries.of(List.of("-n"), List.of("--netrc-optional"))),
                Tuple.of(
                        1,
                        pair(
                                Arbitraries.of("-K", "--config"),
                                Arbitraries.of("c.cfg", "d.cfg", "e.cfg", "nope", "empty", "-"))));
    }

    private static Arbitrary<List<String>> harmless() {
        return Arbitraries.of(
                List.of("-s"),
                List.of("-sS"),
                List.of("-i"),
                List.of("-L"),
                List.of("-k"),
                List.of("-v"),
                List.of("-sSL"),
                List.of("-fsSL"),
                List.of("-N"),
                List.of("-4"),
                List.of("--retry", "1"),
                List.of("--max-redirs", "3"),
                List.of("-w", "%{http_code}"),
                List.of("--raw"),
                List.of("-#"),
                List.of("--no-keepalive"),
                List.of("-D", "heads"),
                List.of("-c", "jar"),
                List.of("--limit-rate", "1M"),
                List.of("-S"),
                List.of("--fail-early"),
                List.of("-q"),
                List.of("--http0.9"),
                List.of("--compressed-ssh"),
                List.of("--alt-svc", "alt"),
                List.of("--hsts", "hsts"),
                List.of("--etag-save", "saved"),
                List.of("-o", "out"),
                List.of("-O"),
                List.of("--output-dir", "."),
                List.of("-J"),
                List.of("--create-dirs"),
                List.of("-R"),
                List.of("--expect100-timeout", "1"),
                List.of("--keepalive-time", "9"),
                List.of("--post301"),
                List.of("--ignore-content-length"),
                List.of("--ssl"),
                List.of("--ftp-pasv"),
                List.of("-l"),
                List.of("--xattr"),
                List.of("--no-sessionid"),
                List.of("--tcp-fastopen"),
                List.of("--tlsv1.2"),
                List.of("--ciphers", "x"),
                List.of("-Z"),
                List.of("--fail"),
                List.of("--fail-with-body"),
                List.of("-M", "-h"),
                List.of("--service-name", "x"),
                List.of("--delegation", "none"),
                List.of("--sasl-ir"),
                List.of("--styled-output"),
                List.of("--parallel-max", "3"),
                List.of("--local-port", "20000-40000"),
                List.of("--happy-eyeballs-timeout-ms", "9"),
                List.of("--login-options", "AUTH=*"),
                List.of("-E", "nope"),
                List.of("--cacert", "nope"),
                List.of("--trace", "tr"),
                List.of("--stderr", "-"),
                List.of("--rate", "10/s"),
                List.of("-Y", "1"),
                List.of("-y", "9"),
                List.of("--remote-name-all"),
                List.of("--tls-max", "1.2"),
                List.of("--curves", "x"),
                List.of("--pinnedpubkey", "x"),
                List.of("-p"),
                List.of("--mail-from", "x"),
                List.of("-t", "x=y"),
                List.of("-Q", "noop"),
                List.of("--suppress-connect-headers"),
                List.of("--proxy-header", "X-P: 1"),
                List.of("-U", "a:b"),
                List.of("--preproxy", ""),
                List.of("--no-alpn"),
                List.of("--max-filesize", "10"),
                List.of("--http2-prior-knowledge").subList(0, 0));
    }

    /** Names as curl reads them: cut short, in any case, clustered, with a value glued on. */
    private static Arbitrary<List<String>> spelled() {
        return Arbitraries.of(
                List.of("--reque", "PUT"),
                List.of("--HEADER", "X-Up: 1"),
                List.of("--dat", "x"),
                List.of("--data-b", "x"),
                List.of("--he", "x"),
                List.of("--header=X: 1"),
                List.of("--nope"),
                List.of("-sXPUT"),
                List.of("-sSLX", "PUT"),
                List.of("-isd", "x"),
                List.of("-GdX=1"),
                List.of("-XPOST"),
                List.of("-dx"),
                List.of("-HX-A:1"),
                List.of("-"),
                List.of("-X=POST"),
                List.of("-request", "POST"),
                List.of("--no-get"),
                List.of("--no-data", "x"),
                List.of("--no-silent"),
                List.of("--no-verbose"),
                List.of("-Fa=1"),
                List.of("-ua:b"),
                List.of("-bk=v"),
                List.of("-sd@plain.txt"),
                List.of("-?"),
                List.of("-é"),
                List.of("--js", "{}"),
                List.of("--form", "a=1"),
                List.of("--form-s", "a=1"),
                List.of("--us", "a:b"),
                List.of("--user", "a:b"),
                List.of("--comp"),
                List.of("--compressed"),
                List.of("--http1"),
                List.of("--tlsv1"),
                List.of("--ssl"),
                List.of("--no-ssl"),
                List.of("--url"),
                List.of("-0s"),
                List.of("-1"),
                List.of("-2"),
                List.of("-3"),
                List.of("-6s").subList(0, 0),
                List.of("-#s"),
                List.of("-:s"),
                List.of("--no-next"),
                List.of("--no-http1.0"),
                List.of("--no-no-silent"),
                List.of("--no-"),
                List.of("--expand-data", "x"),
                List.of("--variable", "a=b"),
                List.of("--ca-native"));
    }
}
