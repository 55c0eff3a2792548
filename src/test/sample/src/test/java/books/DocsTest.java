package books;

import static dev.docproof.junit.DocproofAssertions.assertThat;

import dev.docproof.junit.Docproof;
import dev.docproof.junit.StubExtension;
import dev.docproof.verify.Run;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page about books, held against the contracts about books. */
class DocsTest {
    @RegisterExtension static final StubExtension STUB = Docproof.stub("contracts");

    @TestFactory
    Stream<DynamicNode> docs() {
        return Docproof.pages("docs").withoutProbes().against(STUB.url()).tests();
    }

    @Test
    void nothing_is_contradicted() {
        Run run = Docproof.pages("docs").withoutProbes().against(STUB.url()).run();
        assertThat(run).hasNoContradiction();
    }
}
