package dev.docproof.curl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Files for curl commands to refer to. */
final class SampleFiles {
    private static final Map<String, String> FILES =
            Map.ofEntries(
                    Map.entry("plain.txt", "hello\nworld\n"),
                    Map.entry("crlf.txt", "a\r\nb\rc\nd"),
                    Map.entry("empty", ""),
                    Map.entry("nul.bin", "a\0b\nc"),
                    Map.entry("body.json", "{\n  \"a\": 1,\r\n  \"b\": \"x y\"\n}\n"),
                    Map.entry("pic.PNG", "png"),
                    Map.entry("page.HTM", "<p>"),
                    Map.entry("a.svg", "<svg/>"),
                    Map.entry("a.txt", "a"),
                    Map.entry("sub/deep.tar.gz", "\0\1"),
                    Map.entry("we\"ird.txt", "w"),
                    Map.entry("é ü.txt", "é"),
                    Map.entry("etag", "\"abc\"\n"),
                    Map.entry("h.txt", "X-From-File: 1\n# no comment\nX-Two: 2\n\nX-Three:3"),
                    Map.entry(
                            "c.cfg",
                            """
                            # c
                            header = "X-A: \\"1\\"\\t"
                            data = x
                            -X PUT
                            user-agent: zz
                            silent
                              get
                            url-query q=1
                            """),
                    Map.entry(
                            "d.cfg",
                            """
                            --header=X-B:1
                            header X-C:  2 3 # 4
                            user = "a:\\\\b\\n"
                            compressed
                            no-compressed
                            form-string = "a=b"c
                            """),
                    Map.entry(
                            "e.cfg",
                            "-H \"X-D: 1\"\r\n\turl = \"http://h.test/cfg\"\r\n-d@plain.txt"),
                    Map.entry(
                            "netrc",
                            "machine 127.0.0.1 login nu password np\ndefault login d password e\n"),
                    Map.entry(
                            "cookies.txt",
                            "127.0.0.1\tFALSE\t/\tFALSE\t0\tk\tv\nh.test\tTRUE\t/a\tFALSE\t0\tn\tw\n"),
                    Map.entry(
                            "hcookies.txt",
                            "Set-Cookie: s=1; path=/\r\nSet-Cookie: t=2; domain=h.test; path=/users\r\n"));

    private SampleFiles() {}

    static void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
