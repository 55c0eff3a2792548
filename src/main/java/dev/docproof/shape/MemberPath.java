package dev.docproof.shape;

import java.util.ArrayList;
import java.util.List;

/** The name of a row taken apart: {@code users[].address.city}. */
record MemberPath(List<String> steps) {
    /** Any item of a list. */
    static final String ITEM = "[]";

    /** A member whose name is data: {@code {key}}, {@code <name>}, {@code *}. */
    static final String ANY = "*";

    MemberPath {
        steps = List.copyOf(steps);
    }

    static MemberPath parse(String name) {
        List<String> steps = new ArrayList<>();
        String plain = name.replace("`", "").replace("\\", "").strip();
        for (String part : plain.split("\\.|->|\u2192|\\s>\\s", 64)) {
            String step = part.strip();
            if (!step.isEmpty() && !step.equals("$")) {
                add(step, steps);
            }
        }
        return new MemberPath(steps);
    }

    static MemberPath literal(String name) {
        return new MemberPath(List.of(name));
    }

    private static void add(String part, List<String> steps) {
        String rest = part;
        int open = rest.indexOf('[');
        String name = open < 0 ? rest : rest.substring(0, open);
        if (!name.isEmpty()) {
            steps.add(isAny(name) ? ANY : name);
        }
        while (open >= 0) {
            int close = rest.indexOf(']', open);
            if (close < 0) {
                return;
            }
            steps.add(bracketed(rest.substring(open + 1, close)));
            open = rest.indexOf('[', close);
        }
    }

    private static String bracketed(String inside) {
        boolean item =
                inside.length() <= 1
                        || inside.equals("...")
                        || inside.chars().allMatch(Character::isDigit);
        if (item) {
            return ITEM;
        }
        boolean quoted = "\"'".indexOf(inside.charAt(0)) >= 0;
        return quoted ? inside.substring(1, inside.length() - 1) : ANY;
    }

    private static boolean isAny(String name) {
        char first = name.charAt(0);
        char last = name.charAt(name.length() - 1);
        return name.equals("*")
                || first == '<' && last == '>'
                || first == '{' && last == '}'
                || first == '(' && last == ')';
    }
}
