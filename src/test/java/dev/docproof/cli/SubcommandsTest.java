package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SubcommandsTest {
    @Test
    void each_is_called_what_its_own_help_says() {
        assertThat(program().getSubcommands())
                .hasSizeGreaterThan(10)
                .allSatisfy((name, command) -> assertThat(ownName(command)).isEqualTo(name));
    }

    private static String ownName(CommandLine command) {
        Class<?> type = command.getCommandSpec().userObject().getClass();
        return type.getAnnotation(CommandLine.Command.class).name();
    }

    @Test
    void only_the_one_that_is_named_is_made() {
        assertThat(program("lint", "docs").getSubcommands()).containsOnlyKeys("lint");
    }

    @Test
    void all_are_made_where_one_tells_of_the_others_or_none_is_known_by_that_name() {
        assertThat(program("man").getSubcommands()).containsKeys("lint", "verify");
        assertThat(program("lnit").getSubcommands()).containsKeys("lint", "verify");
    }

    private static CommandLine program(String... args) {
        CommandParts parts = new CommandParts(new Masks());
        CommandLine program = new CommandLine(new DocproofCommand(), parts);
        Subcommands.add(program, parts, List.of(args));
        return program;
    }
}
