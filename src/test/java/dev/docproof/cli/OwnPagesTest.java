package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.users.UsersService;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The main job of this repository: its own pages hold, wherever they are tried. */
class OwnPagesTest {
    @Test
    void the_pages_hold_against_the_contracts() {
        CommandLineRun run = CommandLineRun.of("verify", "--no-config");
        assertThat(run.output())
                .contains("examples  13 confirmed, 0 contradicted, 1 not exercised")
                .contains(" 0 contradicted, 8 not exercised");
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void the_pages_hold_against_the_service() throws IOException {
        try (UsersService service = UsersService.start(0, Optional.empty())) {
            CommandLineRun run =
                    CommandLineRun.of(
                            "verify",
                            "--no-config",
                            "docs/users",
                            "docs/tutorials",
                            "--against",
                            "http://127.0.0.1:" + service.port());
            assertThat(run.output())
                    .contains("examples  13 confirmed, 0 contradicted, 0 not exercised");
            assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        }
    }
}
