package dev.docproof.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where tests begin that use Docproof.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> docs() {
 *     return Docproof.pages("docs").against("http://localhost:" + port).tests();
 * }
 * }</pre>
 */
public final class Docproof {
    private Docproof() {}

    /** Pages, contracts and folders of them, relative to the working folder. */
    public static Pages pages(String first, String... more) {
        return Pages.of(paths(first, more));
    }

    /**
     * A stub that serves contracts for the time of a test class:
     *
     * <pre>{@code
     * @RegisterExtension static final StubExtension STUB = Docproof.stub("contracts");
     * }</pre>
     */
    public static StubExtension stub(String contracts) {
        return new StubExtension(Path.of(contracts));
    }

    /**
     * A rest-assured filter that holds the requests of ordinary tests against pages.
     *
     * @throws IOException where a page cannot be read
     */
    public static TrafficFilter filter(String first, String... more) throws IOException {
        return new TrafficFilter(ReadPages.documentation(paths(first, more)));
    }

    /**
     * A WireMock extension that holds what a stub is asked and answers against pages.
     *
     * @throws IOException where a page cannot be read
     */
    public static TrafficListener wireMock(String first, String... more) throws IOException {
        return new TrafficListener(ReadPages.documentation(paths(first, more)));
    }

    private static List<Path> paths(String first, String... more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more)).map(Path::of).toList();
    }
}
