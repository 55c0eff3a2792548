package dev.docproof.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Rule;
import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditsPropertiesTest {
    /** Where, how much of it, and what instead; cut to whatever text there is. */
    private record Wish(int start, int length, String text) {
        Fix in(SourceFile file) {
            int from = Math.min(start, file.text().length());
            int to = Math.min(from + length, file.text().length());
            return Fix.of(
                    Rule.JSON_INVALID.at(file.span(from, to), "any"),
                    "any",
                    new Edit(file.span(from, to), text));
        }
    }

    @Property(tries = 500)
    void what_lies_outside_of_the_edits_stays(
            @ForAll("pages") String page, @ForAll("wishes") List<Wish> wishes) {
        SourceFile file = new SourceFile("page.md", page);
        Edits edits = new Edits(file);
        List<Edit> taken = new ArrayList<>();
        for (Wish wish : wishes) {
            Fix fix = wish.in(file);
            if (edits.add(fix)) {
                fix.edits().stream().filter(edit -> !taken.contains(edit)).forEach(taken::add);
            }
        }
        taken.sort(
                (one, other) ->
                        one.span().start() != other.span().start()
                                ? Integer.compare(one.span().start(), other.span().start())
                                : Integer.compare(one.span().end(), other.span().end()));
        String text = edits.applied().text();
        int old = 0;
        int now = 0;
        for (Edit edit : taken) {
            String kept = file.text().substring(old, edit.span().start());
            assertThat(text.substring(now)).startsWith(kept + edit.replacement());
            old = edit.span().end();
            now += kept.length() + edit.replacement().length();
        }
        assertThat(text.substring(now)).isEqualTo(file.text().substring(old));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.strings().withChars("ab\u00e9 \r\n|`").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.strings().withChars("xy").ofMaxLength(4))
                .as(Wish::new)
                .list()
                .ofMaxSize(6);
    }
}
