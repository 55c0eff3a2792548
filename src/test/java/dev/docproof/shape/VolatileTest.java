package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may differ from the example with nobody to blame, by its name or by its form. */
class VolatileTest extends ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    createdAt  | "noon"  | "night" | true
                    created_at | "noon"  | "night" | true
                    format     | "a4"    | "a5"    | false
                    FORMAT     | "a4"    | "a5"    | false
                    FORMAt     | "a4"    | "a5"    | false
                    createdAT  | "noon"  | "night" | true
                    sizeXy     | "a4"    | "a5"    | false
                    cat        | "tabby" | "black" | false
                    at         | "noon"  | "night" | false
                    startTime  | 1       | 2       | true
                    Version    | "1.0"   | "1.1"   | true
                    version    | "1.0"   | 1.1     | false
                    took       | 12      | 3       | true
                    size       | 12      | 3       | false
                    took       | true    | false   | false
                    """)
    void a_name_says_it(String name, String documented, String actual, boolean changes) {
        assertThat(Volatile.test(name, answer(documented), answer(actual))).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    1763078400          | 1763078401          | true
                    1763078400000       | 1763078400001       | true
                    1763078409          | 1763078499          | true
                    17630784000         | 17630784001         | false
                    2763078400          | 2763078401          | false
                    17630784.5          | 17630784.6          | false
                    1763078400          | 5                   | false
                    5                   | 1763078400          | false
                    "2025-11-14"        | "2026-01-01"        | true
                    "2025-11-14"        | "2026-01-01T10:00Z" | true
                    "2025-11-14"        | "soon"              | false
                    "c8f3e2a1-7b64-4d2e-9f10-aa55bb66cc77" | "00000000-7b64-4d2e-9f10-aa55bb66cc77" | true
                    "c8f3e2a1-7b64-4d2e-9f10-aa55bb66cc77" | "c8f3e2a1-7b64" | false
                    "abcdefghijklmno1"  | "abcdefghijklmno2"  | true
                    "abcdefghijklmno0"  | "abcdefghijklmno9"  | true
                    "-abcdefghijklmn1"  | "-abcdefghijklmn2"  | true
                    "abcdefghijklmn1"   | "abcdefghijklmn2"   | false
                    "abcdefghijklmnop"  | "abcdefghijklmnoq"  | false
                    "1234567890123456"  | "1234567890123457"  | false
                    "two words, 1 more" | "two words, 2 more" | false
                    "abcdefghijklmno1"  | "short"             | false
                    """)
    void a_form_says_it(String documented, String actual, boolean changes) {
        assertThat(Volatile.test("n", answer(documented), answer(actual))).isEqualTo(changes);
    }
}
