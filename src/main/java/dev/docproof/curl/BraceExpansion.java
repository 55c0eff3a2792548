package dev.docproof.curl;

import dev.docproof.curl.Shell.Piece;
import java.util.ArrayList;
import java.util.List;

/** What bash makes of an unquoted {@code {a,b}} or {@code {1..3}}, before anything else. */
final class BraceExpansion {
    /** A snippet that asks for more words than this keeps its braces. */
    private static final int MOST = 1000;

    private BraceExpansion() {}

    static List<List<Piece>> of(List<Piece> pieces) {
        List<Piece> small = cut(pieces);
        boolean braces = small.stream().anyMatch(piece -> is(piece, "{"));
        if (!braces || small.size() > 4 * MOST) {
            return List.of(pieces);
        }
        List<List<Piece>> words = expand(small, 0);
        return words.size() == 1 || words.size() > MOST ? List.of(pieces) : words;
    }

    /** Every unquoted brace and comma a piece of its own. */
    private static List<Piece> cut(List<Piece> pieces) {
        List<Piece> small = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Shell.Text text && text.quote() == Quote.NONE) {
                cut(text, small);
            } else {
                small.add(piece);
            }
        }
        return small;
    }

    private static void cut(Shell.Text text, List<Piece> small) {
        int from = 0;
        for (int i = 0; i <= text.text().length(); i++) {
            boolean mark = i < text.text().length() && "{},".indexOf(text.text().charAt(i)) >= 0;
            if (i == text.text().length() || mark) {
                if (i > from) {
                    small.add(sub(text, from, i));
                }
                if (mark) {
                    small.add(sub(text, i, i + 1));
                }
                from = i + 1;
            }
        }
    }

    private static Shell.Text sub(Shell.Text text, int from, int to) {
        String part = text.text().substring(from, to);
        // Beyond ASCII a wire string is longer than its source: then the place is the whole piece.
        boolean verbatim = text.to() - text.from() == text.text().length();
        return verbatim
                ? new Shell.Text(part, Quote.NONE, text.from() + from, text.from() + to)
                : new Shell.Text(part, Quote.NONE, text.from(), text.to());
    }

    private static boolean is(Piece piece, String mark) {
        return piece instanceof Shell.Text text
                && text.quote() == Quote.NONE
                && text.text().equals(mark);
    }

    private static List<List<Piece>> expand(List<Piece> pieces, int depth) {
        for (int open = 0; open < pieces.size() && depth < 20; open++) {
            int close = is(pieces.get(open), "{") ? closing(pieces, open) : -1;
            if (close < 0) {
                continue;
            }
            List<List<Piece>> choices = choices(pieces.subList(open + 1, close));
            if (choices.isEmpty()) {
                continue;
            }
            return combine(pieces, open, close, choices, depth);
        }
        return List.of(pieces);
    }

    private static List<List<Piece>> combine(
            List<Piece> pieces, int open, int close, List<List<Piece>> choices, int depth) {
        List<List<Piece>> words = new ArrayList<>();
        List<List<Piece>> ends = expand(pieces.subList(close + 1, pieces.size()), depth + 1);
        for (List<Piece> choice : choices) {
            for (List<Piece> middle : expand(choice, depth + 1)) {
                for (List<Piece> end : ends) {
                    List<Piece> word = new ArrayList<>(pieces.subList(0, open));
                    word.addAll(middle);
                    word.addAll(end);
                    words.add(word);
                    if (words.size() > MOST) {
                        return words;
                    }
                }
            }
        }
        return words;
    }

    private static int closing(List<Piece> pieces, int open) {
        int depth = 0;
        for (int i = open; i < pieces.size(); i++) {
            if (is(pieces.get(i), "{")) {
                depth++;
            } else if (is(pieces.get(i), "}") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between the commas; empty where braces are just braces. */
    private static List<List<Piece>> choices(List<Piece> inside) {
        List<List<Piece>> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.size(); i++) {
            if (is(inside.get(i), "{")) {
                depth++;
            } else if (is(inside.get(i), "}")) {
                depth--;
            } else if (depth == 0 && is(inside.get(i), ",")) {
                choices.add(inside.subList(from, i));
                from = i + 1;
            }
        }
        if (choices.isEmpty()) {
            return range(inside);
        }
        choices.add(inside.subList(from, inside.size()));
        return choices;
    }

    private static List<List<Piece>> range(List<Piece> inside) {
        if (inside.size() != 1 || !(inside.get(0) instanceof Shell.Text text)) {
            return List.of();
        }
        int dots = text.text().indexOf("..");
        if (dots <= 0 || text.quote() != Quote.NONE) {
            return List.of();
        }
        String first = text.text().substring(0, dots);
        String behind = text.text().substring(dots + 2);
        int more = behind.indexOf("..", 1);
        String last = more < 0 ? behind : behind.substring(0, more);
        String step = more < 0 ? "1" : behind.substring(more + 2);
        if (!isNumber(step)) {
            return List.of();
        }
        int by = Math.max(1, Integer.parseInt(step));
        if (isNumber(first) && isNumber(last)) {
            int width =
                    first.startsWith("0") || last.startsWith("0")
                            ? Math.max(first.length(), last.length())
                            : 1;
            String format = width > 1 ? "%0" + width + "d" : "%d";
            return steps(Integer.parseInt(first), Integer.parseInt(last), by, text, format);
        }
        boolean letters =
                first.length() == 1
                        && last.length() == 1
                        && Character.isLetter(first.charAt(0))
                        && Character.isLetter(last.charAt(0));
        return letters ? steps(first.charAt(0), last.charAt(0), by, text, "%c") : List.of();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 8 && text.chars().allMatch(ShellSyntax::isDigit);
    }

    private static List<List<Piece>> steps(
            int first, int last, int by, Shell.Text at, String format) {
        if (Math.abs(first - last) > MOST) {
            return List.of();
        }
        List<List<Piece>> all = new ArrayList<>();
        int sign = first <= last ? 1 : -1;
        for (int i = 0; i <= Math.abs(first - last); i += by) {
            String value = format.formatted(first + sign * i);
            all.add(List.of(new Shell.Text(value, Quote.NONE, at.from(), at.to())));
        }
        return all;
    }
}
