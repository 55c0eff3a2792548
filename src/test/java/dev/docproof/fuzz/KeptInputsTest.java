package dev.docproof.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What fuzzing found worth keeping, and every crash that there ever was, is read in every build.
 */
class KeptInputsTest {
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void every_kept_input_is_read_in_time(FuzzedReader reader) throws IOException {
        List<byte[]> inputs = KeptInputs.of(reader);
        assertThat(inputs).hasSizeGreaterThan(5);
        for (byte[] input : inputs) {
            String line = KeptInputs.escaped(input);
            long start = System.nanoTime();
            assertThatCode(() -> reader.read(input)).as(line).doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(line).isLessThan(ENOUGH);
        }
    }

    @Property
    void an_input_comes_back_from_its_line(@ForAll byte[] input) {
        assertThat(KeptInputs.bytes(KeptInputs.escaped(input))).isEqualTo(input);
        assertThat(KeptInputs.escaped(input)).matches("(?!#)[ -~]*");
    }

    @Test
    void a_folder_of_inputs_is_added_to_what_is_kept() throws IOException {
        Path file = folder.resolve("kept.txt");
        Files.writeString(file, "# why\na\\n\n");
        Path inputs = folder.resolve("inputs");

        KeptInputs.main(new String[] {"unpack", file.toString(), inputs.toString()});
        Files.writeString(inputs.resolve("longer"), "#bc");
        Files.writeString(inputs.resolve("new"), "b");
        KeptInputs.main(new String[] {"pack", inputs.toString(), file.toString()});

        assertThat(file).hasContent("# why\na\\n\nb\n\\x23bc\n");
    }
}
