package dev.docproof.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://LOCALHOST:3000",
                "http://127.0.0.1",
                "http://127.1.2.3",
                "http://[::1]",
                "http://[::ffff:127.0.0.1]",
                "http://0.0.0.0",
                "http://[::]"
            })
    void this_machine_by_any_of_its_names(String url) {
        assertThat(Loopback.isHost(Origin.of(url).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1",
                "http://169.254.169.254",
                "http://[2001:db8::1]",
                "http://[::ffff:192.0.2.1]",
                "http://10.0.0.1",
                "http://localhost.invalid",
                "http://127.0.0.1.invalid"
            })
    void another_machine_whatever_its_name_looks_like(String url) {
        assertThat(Loopback.isHost(Origin.of(url).orElseThrow())).isFalse();
    }
}
