package dev.docproof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is inside the jar of the command, once it is packaged. A library that comes in through
 * another one shows here; {@code -Dgolden.update} takes it into the lists, and you read the diff.
 */
class JarIT {
    private static final Path JAR = Path.of("target/docproof.jar");
    private static final Path LISTS = Path.of("src/test/resources/jar");

    /** As the list of licences has them: {@code (Apache-2.0) Gson (group:artifact:1.0 - url)}. */
    private static final Pattern LIBRARY =
            Pattern.compile("\\((\\S+)\\) .*\\(([^:\\s]+:[^:\\s]+):");

    /** Our own, or the first three steps of a package, or fewer where it has no more. */
    private static final Pattern ROOT =
            Pattern.compile("(?:META-INF/versions/\\d+/)?(dev/docproof/|(?:[^/]+/){0,3})");

    private static final int JAVA_17 = 61;

    @Test
    void holds_the_libraries_that_are_known_and_no_others() throws IOException {
        String thirdParty = text("META-INF/THIRD-PARTY.txt");
        List<String> libraries =
                LIBRARY.matcher(thirdParty)
                        .results()
                        .map(found -> found.group(2) + " " + found.group(1))
                        .sorted()
                        .toList();
        assertSameAs("libraries.txt", libraries);
    }

    @Test
    void holds_the_packages_of_those_libraries_and_no_others() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> roots =
                    jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.endsWith(".class"))
                            .map(JarIT::root)
                            .distinct()
                            .sorted()
                            .toList();
            assertSameAs("packages.txt", roots);
        }
    }

    @Test
    void carries_the_licences_of_what_is_inside() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
        assertThat(text("META-INF/LICENSE.txt")).contains("MIT", "Permission is hereby granted");
        assertThat(text("META-INF/LICENSE.md"))
                .contains("Eclipse Public License - v 2.0")
                .contains("Neither the name of the Eclipse Foundation");
        assertThat(text("META-INF/NOTICE")).contains("Apache Groovy", "Jackson");
        assertThat(text("META-INF/licenses/asm-license.txt")).contains("INRIA");
        assertThat(text("META-INF/licenses/flexmark.txt")).contains("Vladimir Schneider");
        assertThat(text("META-INF/licenses/automaton.txt")).contains("Anders Moeller");
        assertThat(text("META-INF/licenses/java-cup.txt")).contains("CUP Parser Generator");
        assertThat(text("META-INF/licenses/eclipse-xpath2.txt")).contains("epl-v10");
    }

    @Test
    void runs_on_java_17() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().endsWith(".class") && !entry.getName().contains("META-INF/")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        byte[] head = in.readNBytes(8);
                        int major = (head[6] & 0xff) << 8 | head[7] & 0xff;
                        assertThat(major).as(entry.getName()).isLessThanOrEqualTo(JAVA_17);
                    }
                }
            }
        }
    }

    @Test
    void has_each_entry_once() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName)).doesNotHaveDuplicates();
        }
    }

    private static String root(String name) {
        Matcher steps = ROOT.matcher(name);
        return steps.lookingAt() && !steps.group(1).isEmpty() ? steps.group(1) : "(none)";
    }

    private static void assertSameAs(String name, List<String> lines) throws IOException {
        Path list = LISTS.resolve(name);
        String found = lines.stream().collect(Collectors.joining("\n", "", "\n"));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(list, found);
        }
        assertThat(found).isEqualTo(Files.readString(list));
    }

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            JarEntry entry = jar.getJarEntry(name);
            assertThat(entry).as(name).isNotNull();
            try (InputStream in = jar.getInputStream(entry)) {
                return new String(in.readAllBytes(), UTF_8);
            }
        }
    }
}
