package dev.docproof.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docproof.users.User.Person;
import dev.docproof.users.Users.Change;
import dev.docproof.users.Users.Result;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several clients at once, and a service that is killed. */
class UsersTogetherTest {
    private static final Person ADA = new Person("Byron", "Ada", "ada@example.com");

    @TempDir private Path folder;

    @Test
    void of_many_that_want_one_email_exactly_one_gets_it() throws Exception {
        Users users = new Users(Store.inMemory());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Change>> puts = new ArrayList<>();
        for (long id = 10; id < 60; id++) {
            long own = id;
            puts.add(() -> users.replace(own, ADA));
        }
        int created = 0;
        for (Future<Change> put : threads.invokeAll(puts)) {
            created += put.get().result() == Result.CREATED ? 1 : 0;
        }
        threads.shutdown();
        assertThat(created).isEqualTo(1);
        assertThat(users.all()).hasSize(4);
    }

    @Test
    void what_could_not_be_stored_has_not_happened() {
        Users users = new Users(new FileStore(folder.resolve("users.json")));
        users.replace(7, ADA);
        List<User> before = users.all();
        assertThat(folder.resolve("users.json.new").toFile().mkdir()).isTrue();

        assertThatThrownBy(() -> users.create(new Person("Hopper", "Grace", "grace@example.com")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> users.delete(7)).isInstanceOf(UncheckedIOException.class);
        assertThat(users.all()).isEqualTo(before);
        assertThat(folder.resolve("users.json.new").toFile().delete()).isTrue();
        assertThat(users.replace(8, ADA).result()).isEqualTo(Result.EMAIL_TAKEN);
        assertThat(users.create(new Person("Hopper", "Grace", "grace@example.com")).user())
                .hasValueSatisfying(user -> assertThat(user.id()).isEqualTo(4));
    }

    @Test
    void an_email_is_free_again_once_its_user_has_another_or_is_gone() {
        Users users = new Users(Store.inMemory());
        users.replace(7, ADA);
        users.replace(7, new Person("Byron", "Ada", "ada.byron@example.com"));

        assertThat(users.replace(8, ADA).result()).isEqualTo(Result.CREATED);
        users.delete(8);
        assertThat(users.replace(9, ADA).result()).isEqualTo(Result.CREATED);
    }

    @Test
    void users_survive_a_restart() {
        Path file = folder.resolve("users.json");
        Users before = new Users(new FileStore(file));
        before.replace(1, ADA);
        before.create(new Person("Hopper", "Grace", "grace@example.com"));
        before.delete(4);
        Users after = new Users(new FileStore(file));
        assertThat(after.all()).isEqualTo(before.all());
        assertThat(after.create(new Person("Lamarr", "Hedy", "hedy@example.com")).user())
                .hasValueSatisfying(user -> assertThat(user.id()).isEqualTo(5));
    }

    @Test
    void half_a_file_beside_the_file_is_no_harm() throws Exception {
        Path file = folder.resolve("users.json");
        new Users(new FileStore(file)).replace(1, ADA);
        Files.writeString(folder.resolve("users.json.new"), "{\"lastGiven\": 3, \"use");
        assertThat(new Users(new FileStore(file)).find(1)).hasValue(new User(1, ADA));
    }

    @Test
    void a_service_killed_while_it_writes_leaves_a_whole_file() throws Exception {
        Path file = folder.resolve("users.json");
        for (int round = 0; round < 5; round++) {
            Process writer = startWriter(file);
            // Long enough to start, short enough to be in the middle of something.
            Thread.sleep(400 + 37L * round);
            writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            if (Files.exists(file)) {
                assertThat(new FileStore(file).load().users()).isNotEmpty();
            }
        }
        assertThat(file).exists();
    }

    private static Process startWriter(Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Writes until somebody kills it. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            Users users = new Users(new FileStore(Path.of(args[0])));
            long round = 0;
            while (round < Long.MAX_VALUE) {
                round++;
                users.replace(
                        1 + round % 200, new Person("x".repeat(500), "y", round + "@example.com"));
            }
        }
    }
}
