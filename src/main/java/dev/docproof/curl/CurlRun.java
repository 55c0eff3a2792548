package dev.docproof.curl;

import dev.docproof.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One curl process: its arguments read, its operations put together. */
final class CurlRun {
    private final Word place;
    private final Supply supply;
    private final OptionEffects.Means means;
    private final UnaryOperator<Argument> binding;
    private final List<Settings> operations = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();
    private Optional<CurlRefusal> refusal = Optional.empty();
    private boolean ended;

    /**
     * @param place the command's own word, where a complaint has no better place
     */
    CurlRun(Supply supply, UnaryOperator<Argument> binding, Word place) {
        this.place = place;
        this.supply = supply;
        this.means = new OptionEffects.Means(supply);
        this.binding = binding;
        operations.add(new Settings());
    }

    private Settings current() {
        return operations.get(operations.size() - 1);
    }

    /** Takes in the words behind {@code curl}. */
    void read(List<Word> words) {
        Arguments read = Arguments.of(words);
        read(read, 0);
    }

    private void read(Arguments read, int depth) {
        for (Argument raw : read.list()) {
            if (refusal.isPresent() || ended) {
                return;
            }
            Argument argument = binding.apply(raw);
            arguments.add(argument);
            if (argument.is("next")) {
                next();
            } else if (argument.is("config")) {
                config(argument, depth);
            } else if (OptionEffects.ends(argument)) {
                ended = true;
            } else {
                apply(argument);
            }
        }
        if (refusal.isEmpty() && !ended) {
            refusal = read.refusal();
        }
    }

    /** A --next before any URL changes nothing. */
    private void next() {
        if (current().hasUrl()) {
            operations.add(new Settings());
        }
    }

    private void config(Argument argument, int depth) {
        Optional<String> content = supply.read(argument.value().value());
        if (content.isEmpty() || depth > 8) {
            String message = "cannot read config from '" + argument.value().value() + "'";
            refusal = Optional.of(new CurlRefusal(26, message, argument.value()));
            return;
        }
        read(ConfigFile.arguments(content.get(), argument.value()), depth + 1);
    }

    private void apply(Argument argument) {
        OptionEffects.apply(current(), argument, means)
                .ifPresent(
                        problem ->
                                refusal =
                                        Optional.of(
                                                new CurlRefusal(
                                                        problem.exit(),
                                                        "option "
                                                                + argument.word().value()
                                                                + ": "
                                                                + problem.words(),
                                                        argument.value())));
    }

    /** Why curl stopped reading its arguments. */
    Optional<CurlRefusal> refusal() {
        return refusal;
    }

    Settings first() {
        return operations.get(0);
    }

    List<Settings> operations() {
        return operations;
    }

    List<Argument> arguments() {
        return arguments;
    }

    boolean isOnlyHelp() {
        return ended;
    }

    /** What goes out, and what curl complains of. */
    Transfers.Result result() {
        List<Request> requests = new ArrayList<>();
        if (refusal.isPresent() || ended) {
            return new Transfers.Result(requests, refusal, true);
        }
        // The only option that counts for all operations, wherever it stands.
        boolean failsEarly = operations.stream().anyMatch(operation -> operation.failsEarly);
        operations.forEach(operation -> operation.failsEarly = failsEarly);
        Optional<CurlRefusal> complaint = Optional.empty();
        for (Settings operation : operations) {
            Transfers.Result result = Transfers.of(operation, supply, place);
            requests.addAll(result.requests());
            complaint = complaint.or(result::refusal);
            if (result.aborted() || failsEarly && complaint.isPresent()) {
                break;
            }
        }
        return new Transfers.Result(requests, complaint, false);
    }
}
