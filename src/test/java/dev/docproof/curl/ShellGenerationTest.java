package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.curl.RealBash.Heard;
import dev.docproof.source.PageFolder;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.assertj.core.api.SoftAssertions;

/** Our reading of shell beside bash, on snippets that nobody wrote. */
@AddLifecycleHook(NeedsCurl.class)
class ShellGenerationTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("A", "x y", "E", "", "N", "5", "HOME", "/home/me");

    @Provide
    Arbitrary<List<String>> batches() {
        return ShellScripts.scripts().list().ofSize(250);
    }

    @Property(tries = 8, seed = "1", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void curl_gets_the_words_that_bash_gives_it(@ForAll("batches") List<String> scripts)
            throws IOException {
        compare(scripts);
    }

    @AddLifecycleHook(OnlyLong.class)
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void curl_gets_the_words_that_bash_gives_it_for_long(@ForAll("batches") List<String> scripts)
            throws IOException {
        compare(scripts);
    }

    private static void compare(List<String> scripts) throws IOException {
        SoftAssertions differences = new SoftAssertions();
        int compared = 0;
        try (RealBash bash = new RealBash(ENVIRONMENT)) {
            List<Optional<Heard>> heard = bash.run(scripts);
            for (int i = 0; i < scripts.size(); i++) {
                Optional<List<List<String>>> read = read(scripts.get(i), bash);
                if (heard.get(i).isPresent() && read.isPresent()) {
                    compared++;
                    differences
                            .assertThat(read.get())
                            .as(scripts.get(i))
                            .isEqualTo(heard.get(i).get().commands());
                }
            }
        }
        differences.assertAll();
        assertThat(compared).as("snippets that both understood").isGreaterThan(scripts.size() / 2);
    }

    /** Empty where our reader says that only a run would tell. */
    private static Optional<List<List<String>>> read(String script, RealBash bash) {
        List<List<String>> commands = new ArrayList<>();
        List<ShellCommand> unknown = new ArrayList<>();
        Slice text = Slice.of(new SourceFile("script", script));
        PageFolder files = new PageFolder(bash.folder(), bash.folder());
        ShellReader reader =
                new ShellReader(
                        text,
                        new WrittenFiles(files),
                        new Variables(name -> Optional.ofNullable(ENVIRONMENT.get(name)), true),
                        command -> {
                            if (command.skipped().isPresent()) {
                                return 0;
                            }
                            if (command.words().stream().anyMatch(w -> w.unknown().isPresent())) {
                                unknown.add(command);
                            }
                            commands.add(
                                    command.words().stream().skip(1).map(Word::value).toList());
                            return 0;
                        });
        reader.read(ShellParser.parse(text.text(), false, (o, q) -> text.length()), Input.of(""));
        return unknown.isEmpty() ? Optional.of(commands) : Optional.empty();
    }
}
