package dev.docproof.sample;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service as other teams write them, with one page of documentation. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class BooksApplication {
    private final Map<Long, Book> books = new ConcurrentHashMap<>(Map.of(1L, new Book(1, "Emma")));
    private final AtomicLong last = new AtomicLong(1);

    /** A book as it is shown. */
    public record Book(long id, String title) {}

    /** A book as it is sent. */
    public record NewBook(String title) {}

    @GetMapping("/books/{id}")
    ResponseEntity<Book> get(@PathVariable long id) {
        Book book = books.get(id);
        return book == null ? ResponseEntity.notFound().build() : ResponseEntity.ok(book);
    }

    @PostMapping("/books")
    ResponseEntity<Book> create(@RequestBody NewBook sent) {
        if (sent.title() == null) {
            return ResponseEntity.badRequest().build();
        }
        Book book = new Book(last.incrementAndGet(), sent.title());
        books.put(book.id(), book);
        return ResponseEntity.created(URI.create("/books/" + book.id())).body(book);
    }
}
