package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command line cut into options and values the way curl's {@code parse_args} does it.
 *
 * @param refusal why curl stops reading, where it does; the arguments are those before
 */
record Arguments(List<Argument> list, Optional<CurlRefusal> refusal) {
    private static final CurlOption URL = CurlOptions.exactly("url");

    Arguments {
        list = List.copyOf(list);
    }

    /**
     * @param words without the word {@code curl} itself
     */
    static Arguments of(List<Word> words) {
        return new Cutter(words).all();
    }

    private static final class Cutter {
        private final List<Word> words;
        private final List<Argument> found = new ArrayList<>();
        private Optional<CurlRefusal> refusal = Optional.empty();
        private int next;

        Cutter(List<Word> words) {
            this.words = words;
        }

        Arguments all() {
            boolean options = true;
            while (next < words.size() && refusal.isEmpty()) {
                Word word = words.get(next++);
                String text = word.value();
                if (options && text.equals("--")) {
                    options = false;
                } else if (options && text.startsWith("--")) {
                    longOption(word, text.substring(2));
                } else if (options && text.startsWith("-")) {
                    cluster(word, text);
                } else {
                    found.add(new Argument(URL, word, true, word, 0));
                }
            }
            return new Arguments(found, refusal);
        }

        private void longOption(Word word, String name) {
            boolean negated = name.startsWith("no-");
            // A name behind "no-" must be whole: curl compares it over the length it had before.
            List<CurlOption> hits =
                    negated
                            ? CurlOptions.named(name.substring(3)).stream()
                                    .filter(o -> o.name().equalsIgnoreCase(name.substring(3)))
                                    .toList()
                            : CurlOptions.named(name);
            if (hits.size() != 1) {
                refuse(word, hits.isEmpty() ? "is unknown" : "is ambiguous");
                return;
            }
            CurlOption option = hits.get(0);
            if (negated && option.kind() != CurlOption.Kind.SWITCH) {
                refuse(word, "used '--no-' for option that isn't a boolean");
            } else if (!option.takesValue()) {
                found.add(new Argument(option, word, !negated, word, 0));
            } else {
                value(option, word, 0);
            }
        }

        private void cluster(Word word, String text) {
            if (text.length() == 1) {
                refuse(word, "is unknown");
            }
            for (int i = 1; i < text.length(); i++) {
                Optional<CurlOption> option = CurlOptions.lettered(text.charAt(i));
                if (option.isEmpty()) {
                    refuse(word, "is unknown");
                    return;
                }
                if (!option.get().takesValue()) {
                    found.add(new Argument(option.get(), word, true, word, i));
                } else if (i + 1 < text.length()) {
                    found.add(new Argument(option.get(), word.from(i + 1), true, word, i));
                    return;
                } else {
                    value(option.get(), word, i);
                    return;
                }
            }
        }

        private void value(CurlOption option, Word word, int from) {
            if (next == words.size()) {
                refuse(word, "requires parameter");
                return;
            }
            found.add(new Argument(option, words.get(next++), true, word, from));
        }

        private void refuse(Word word, String what) {
            refusal = Optional.of(new CurlRefusal(2, "option " + word.value() + ": " + what, word));
        }
    }
}
