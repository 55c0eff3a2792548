package dev.docproof.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleLevelsTest {
    private static final Span PLACE = new SourceFile("page.md", "text").span(0, 1);
    private static final Finding ERROR = Rule.FIELD_MISSING.at(PLACE, "gone");
    private static final Finding WARNING = Rule.FIELD_UNDOCUMENTED.at(PLACE, "new");

    @Test
    void leave_alone_what_nothing_is_said_of() {
        assertThat(RuleLevels.usual().weigh(List.of(ERROR, WARNING)))
                .containsExactly(ERROR, WARNING);
    }

    @Test
    void raise_and_lower_and_silence() {
        RuleLevels levels =
                RuleLevels.usual()
                        .with(Rule.FIELD_UNDOCUMENTED, Level.ERROR)
                        .with(Rule.FIELD_MISSING, Level.OFF);

        assertThat(levels.weigh(List.of(ERROR, WARNING)))
                .containsExactly(WARNING.withSeverity(Severity.ERROR));
    }

    @Test
    void the_upper_ones_count_where_both_speak() {
        RuleLevels upper = RuleLevels.usual().with(Rule.FIELD_MISSING, Level.INFO);
        RuleLevels lower =
                RuleLevels.usual()
                        .with(Rule.FIELD_MISSING, Level.OFF)
                        .with(Rule.FIELD_UNDOCUMENTED, Level.OFF);

        assertThat(upper.over(lower).weigh(List.of(ERROR, WARNING)))
                .containsExactly(ERROR.withSeverity(Severity.INFO));
    }
}
