package dev.docproof.config;

import dev.docproof.source.Span;

/** Where the value of a setting came from. */
public sealed interface Source {
    /** For people: {@code default}, {@code docproof.yml:3:7}, {@code --against}. */
    String label();

    /** Nobody said anything. */
    record Usual() implements Source {
        @Override
        public String label() {
            return "default";
        }
    }

    record Written(Span span) implements Source {
        @Override
        public String label() {
            return span.toString();
        }
    }

    record Asked(String option) implements Source {
        @Override
        public String label() {
            return option;
        }
    }
}
