package dev.docproof.curl;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Snippets of shell around commands called curl. Nothing in them can do harm where they are run.
 */
final class ShellScripts {
    private ShellScripts() {}

    static Arbitrary<String> scripts() {
        return Combinators.combine(
                        step(),
                        Combinators.combine(
                                        Arbitraries.of(
                                                "\n",
                                                "; ",
                                                " && ",
                                                "\n\n",
                                                ";",
                                                "\n# note 'x\n",
                                                " # it's\n"),
                                        step())
                                .as((link, step) -> link + step)
                                .list()
                                .ofMaxSize(2))
                .as((first, more) -> first + String.join("", more));
    }

    private static Arbitrary<String> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, command()),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of("V", "A", "W_1"),
                                        word(),
                                        Arbitraries.of("\n", "; ", " "))
                                .as(
                                        (name, value, end) ->
                                                name
                                                        + "="
                                                        + value
                                                        + end
                                                        + "curl $V \"$A\" ${W_1}z")),
                Tuple.of(
                        1,
                        Combinators.combine(word(), command())
                                .as((w, c) -> "export V=" + w + "; " + c)),
                Tuple.of(1, command().map(c -> "( " + c + " )")),
                Tuple.of(1, command().map(c -> "{ " + c + "; }")),
                Tuple.of(1, command().map(c -> "! " + c)),
                Tuple.of(1, command().map(c -> "if true; then " + c + "; fi\n")),
                Tuple.of(
                        1,
                        Combinators.combine(words(), command())
                                .as((w, c) -> "echo " + w + " | " + c)),
                Tuple.of(1, Arbitraries.of("true", "false", ":", "echo hi", "#x", "", "unset A")),
                Tuple.of(1, heredoc()));
    }

    private static Arbitrary<String> heredoc() {
        Arbitrary<String> body =
                Arbitraries.of(
                                "a $A \\$A \\\\ \\x \"q\" 'p'",
                                "\tt",
                                "`echo b`",
                                "$(echo c)",
                                "${A:-d}",
                                "",
                                "x\\\ny",
                                "EO",
                                " EOF")
                        .list()
                        .ofMaxSize(3)
                        .map(lines -> String.join("\n", lines));
        return Combinators.combine(
                        Arbitraries.of(
                                "<<EOF", "<<'EOF'", "<<-EOF", "<<\"EOF\"", "<<\\EOF", "<< EOF"),
                        words(),
                        body)
                .as(
                        (open, words, text) ->
                                "curl a " + open + " " + words + "\n" + text + "\nEOF\ncurl end");
    }

    private static Arbitrary<String> command() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, ""), Tuple.of(1, "X=1 "), Tuple.of(1, "A=n ")),
                        words(),
                        Arbitraries.frequency(
                                Tuple.of(8, ""),
                                Tuple.of(1, " > out"),
                                Tuple.of(1, " 2>&1"),
                                Tuple.of(1, " >>out 2>/dev/null"),
                                Tuple.of(1, " | cat"),
                                Tuple.of(1, " <<< 'in'"),
                                Tuple.of(1, " < empty"),
                                Tuple.of(1, " &> out"),
                                Tuple.of(1, " 2> out"),
                                Tuple.of(1, " | grep -v \"x y\" | cat")))
                .as((before, words, after) -> before + "curl " + words + after);
    }

    private static Arbitrary<String> words() {
        return Combinators.combine(
                        word(),
                        Combinators.combine(
                                        Arbitraries.of(
                                                " ", "  ", "\t", " \\\n", "\\\n", " \\\n  ",
                                                "\\\n\t"),
                                        word())
                                .as((gap, word) -> gap + word)
                                .list()
                                .ofMaxSize(3))
                .as((first, more) -> first + String.join("", more));
    }

    private static Arbitrary<String> word() {
        return piece().list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("", all));
    }

    private static Arbitrary<String> piece() {
        Arbitrary<String> inner =
                Arbitraries.of(
                                "a",
                                "b c",
                                "$A",
                                "\\n",
                                "\\\\",
                                "é",
                                "{x,y}",
                                "*",
                                "#",
                                "!",
                                ";",
                                "&",
                                "|",
                                "<",
                                ">",
                                "(",
                                "~",
                                "\n",
                                "\t",
                                "=",
                                "@",
                                "%",
                                ":",
                                "\\\n",
                                "${A}",
                                "\\$",
                                "\\x",
                                "http://h/?a=1")
                        .list()
                        .ofMaxSize(4)
                        .map(all -> String.join("", all));
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.of(
                                "a",
                                "-d",
                                "x=1",
                                "http://h/a",
                                "b.c",
                                "-",
                                "é",
                                "%41",
                                "@f",
                                ":",
                                ",",
                                "+",
                                "^",
                                "a#b",
                                "=",
                                "/",
                                "_",
                                "1",
                                "\u00a0",
                                "{",
                                "}",
                                "{}",
                                "]",
                                "a!",
                                "{id}",
                                "x@y")),
                Tuple.of(2, inner.map(t -> "'" + t + "'")),
                Tuple.of(2, inner.map(t -> "\"" + t + "\"")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "a",
                                        "\\n",
                                        "\\t",
                                        "\\'",
                                        "\\\"",
                                        "\\\\",
                                        "\\x41",
                                        "\\x4",
                                        "\\u00e9",
                                        "\\101",
                                        "\\e",
                                        "\\z",
                                        "é",
                                        "\\x",
                                        "\\U0001F600",
                                        "\\0",
                                        "\\a\\b\\f\\v\\r",
                                        "\\?",
                                        "\\E",
                                        "\\u",
                                        "\\7")
                                .list()
                                .ofMaxSize(3)
                                .map(all -> "$'" + String.join("", all) + "'")),
                Tuple.of(1, inner.map(t -> "$\"" + t + "\"")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "\\ ", "\\$", "\\\"", "\\'", "\\a", "\\\\", "\\#", "\\&", "\\;",
                                "\\\n", "\\{", "\\~", "\\é", "\\|")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "$A",
                                "${A}",
                                "$E",
                                "$U",
                                "${U:-d e}",
                                "${U-\"d e\"}",
                                "${E:-x}",
                                "${E-x}",
                                "${A:+y}",
                                "${U:+y}",
                                "${#A}",
                                "$A$N",
                                "${N}5",
                                "$N_",
                                "${U:-$A}",
                                "\"${U:-a b}\"",
                                "\"${A}\"",
                                "\"$A\"",
                                "${U:='q r'}",
                                "${U:-'a b'}",
                                "\"${U:-'a'}\"",
                                "\"${U:-\"a b\"}\"",
                                "${A%y}",
                                "${A#x}",
                                "${A/x/z}",
                                "${A:1:2}",
                                "$((1+2))",
                                "$1",
                                "$@",
                                "$#",
                                "$?",
                                "$$x".substring(0, 0) + "z",
                                "${A^}",
                                "${A,,}")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "$(echo a)",
                                "`echo a`",
                                "~/x",
                                "\"$(echo a b)\"",
                                "$(echo a b)",
                                "$(printf 'x\\n\\n')",
                                "\"`echo \\\"q\\\"`\"",
                                "$(echo \"$(echo n)\")",
                                "$(echo '))')",
                                "\"$(echo \")\")\"",
                                "$(\n)",
                                "$(cat empty)")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "{a,b}",
                                        "{1..3}",
                                        "{a..c}",
                                        "x{,y}",
                                        "{a,{b,c}}",
                                        "{a}",
                                        "{a,b",
                                        "{01..03}",
                                        "{3..1}",
                                        "{1..9..4}",
                                        "{'a b',c}",
                                        "{a,b}{c,d}",
                                        "{,}",
                                        "{a..}",
                                        "${A}{b,c}",
                                        "{a\\,b,c}",
                                        "\"{a,b}\"",
                                        "{a, b}")
                                .map(b -> ":" + b)));
    }
}
