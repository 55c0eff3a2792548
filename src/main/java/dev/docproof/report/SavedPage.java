package dev.docproof.report;

import dev.docproof.finding.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All that is reported of a page, but for the page itself, as a list of texts and back. */
final class SavedPage {
    private SavedPage() {}

    static List<String> row(PageReport page) {
        return new Putting().page(page);
    }

    static PageReport of(List<String> row) {
        return new Taking(row.iterator()).page();
    }

    private static final class Putting {
        private final List<String> row = new ArrayList<>();
        private final Map<ReportedExchange, Integer> exchanges = new HashMap<>();

        List<String> page(PageReport page) {
            text(page.page());
            number(page.order());
            number(page.templates());
            number(page.took().toNanos());
            list(page.verdicts(), this::verdict);
            list(page.findings(), this::finding);
            return row;
        }

        private void verdict(ReportedVerdict verdict) {
            text(verdict.kind());
            text(verdict.standing().name());
            place(verdict.place());
            text(verdict.operation());
            text(verdict.text());
            optional(verdict.basis(), this::text);
            list(verdict.notes(), this::text);
            optional(verdict.reason(), this::text);
            list(verdict.findings(), print -> text(print.value()));
            optional(verdict.exchange(), this::exchange);
            optional(verdict.accepted(), this::text);
        }

        /** Many verdicts share one. */
        private void exchange(ReportedExchange exchange) {
            Integer known = exchanges.putIfAbsent(exchange, exchanges.size());
            number(known == null ? exchanges.size() - 1 : known);
            if (known == null) {
                text(exchange.method());
                text(exchange.target());
                text(exchange.command());
                text(exchange.request());
                text(exchange.outcome());
                optional(exchange.status(), status -> number(status));
                number(exchange.took().toNanos());
                optional(exchange.response(), this::text);
            }
        }

        private void finding(ReportedFinding finding) {
            text(finding.rule());
            text(finding.severity().name());
            place(finding.place());
            text(finding.message());
            optional(finding.hint(), this::text);
            list(finding.notes(), note -> placed(note.place(), note.message()));
            optional(finding.command(), this::text);
            text(finding.fingerprint().value());
            optional(finding.fix(), this::fix);
            optional(finding.accepted(), this::text);
        }

        private void fix(ReportedFix fix) {
            text(fix.title());
            list(fix.edits(), edit -> placed(edit.place(), edit.text()));
        }

        private void placed(Place place, String text) {
            place(place);
            text(text);
        }

        private void place(Place place) {
            text(place.page());
            number(place.line());
            number(place.column());
            number(place.endLine());
            number(place.endColumn());
            text(place.excerpt());
            text(place.carets());
        }

        private void text(String text) {
            row.add(text);
        }

        private void number(long number) {
            row.add(Long.toString(number));
        }

        private <T> void optional(Optional<T> value, Consumer<T> put) {
            list(value.stream().toList(), put);
        }

        private <T> void list(List<T> values, Consumer<T> put) {
            number(values.size());
            values.forEach(put);
        }
    }

    /** The same in the same order; arguments of a constructor are worked out one after another. */
    private static final class Taking {
        private final Iterator<String> row;
        private final List<ReportedExchange> exchanges = new ArrayList<>();

        Taking(Iterator<String> row) {
            this.row = row;
        }

        PageReport page() {
            String page = text();
            int order = number();
            int templates = number();
            Duration took = duration();
            return new PageReport(
                    page,
                    Optional.empty(),
                    order,
                    list(this::verdict),
                    list(this::finding),
                    templates,
                    took);
        }

        private ReportedVerdict verdict() {
            return new ReportedVerdict(
                    text(),
                    Standing.valueOf(text()),
                    place(),
                    text(),
                    text(),
                    optional(this::text),
                    list(this::text),
                    optional(this::text),
                    list(() -> new Fingerprint(text())),
                    optional(this::exchange),
                    optional(this::text));
        }

        private ReportedExchange exchange() {
            int known = number();
            if (known == exchanges.size()) {
                exchanges.add(
                        new ReportedExchange(
                                text(),
                                text(),
                                text(),
                                text(),
                                text(),
                                optional(this::number),
                                duration(),
                                optional(this::text)));
            }
            return exchanges.get(known);
        }

        private ReportedFinding finding() {
            return new ReportedFinding(
                    text(),
                    Severity.valueOf(text()),
                    place(),
                    text(),
                    optional(this::text),
                    list(() -> new ReportedNote(place(), text())),
                    optional(this::text),
                    new Fingerprint(text()),
                    optional(this::fix),
                    optional(this::text));
        }

        private ReportedFix fix() {
            return new ReportedFix(
                    text(), list(() -> new ReportedFix.Replacement(place(), text())));
        }

        private Place place() {
            return new Place(text(), number(), number(), number(), number(), text(), text());
        }

        private String text() {
            return row.next();
        }

        private int number() {
            return Integer.parseInt(text());
        }

        private Duration duration() {
            return Duration.ofNanos(Long.parseLong(text()));
        }

        private <T> Optional<T> optional(Supplier<T> taken) {
            return list(taken).stream().findFirst();
        }

        private <T> List<T> list(Supplier<T> taken) {
            List<T> values = new ArrayList<>();
            int size = number();
            while (values.size() < size) {
                values.add(taken.get());
            }
            return values;
        }
    }
}
