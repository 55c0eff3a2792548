package dev.docproof.json;

/** The ways in which documentation marks a place for a value. */
final class Placeholders {
    private static final int LONGEST = 200;

    private Placeholders() {}

    /**
     * Past the placeholder with brackets that starts here: {@code {id}}, {@code {{id}}}, {@code
     * ${id}}, {@code <the id>}, {@code [id]}; here where none does.
     */
    static int end(Cursor cursor) {
        int start = cursor.peek() == '$' ? 1 : 0;
        return switch (cursor.peek(start)) {
            case '{' -> bracketed(cursor, start, '{', '}');
            case '[' -> bracketed(cursor, start, '[', ']');
            case '<' -> angled(cursor, start);
            default -> typed(cursor);
        };
    }

    /** {@code Array<string>}, {@code Map<string, { name: string }>}: a type of another language. */
    private static int typed(Cursor cursor) {
        int ahead = 0;
        while (isNamePart(cursor.peek(ahead)) && cursor.peek(ahead) != ' ') {
            ahead++;
        }
        if (ahead == 0 || cursor.peek(ahead) != '<') {
            return cursor.at();
        }
        int depth = 0;
        while (ahead < LONGEST && "\n\r\uFFFF".indexOf(cursor.peek(ahead)) < 0) {
            char c = cursor.peek(ahead++);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0) {
                return cursor.at() + ahead;
            }
        }
        return cursor.at();
    }

    /** {@code $ID}, {@code %s}, {@code :id}, {@code @id}, {@code YOUR_TOKEN}. */
    static boolean isNamedLikeOne(String word) {
        char first = word.charAt(0);
        if ("$%@".indexOf(first) >= 0) {
            return word.length() > 1;
        }
        return word.length() > 1
                && word.indexOf('_') > 0
                && word.chars().allMatch(c -> c == '_' || c >= 'A' && c <= 'Z' || isDigit(c));
    }

    private static int bracketed(Cursor cursor, int start, char open, char close) {
        int ahead = start;
        while (cursor.peek(ahead) == open && ahead - start < 3) {
            ahead++;
        }
        int depth = ahead - start;
        while (cursor.peek(ahead) == ' ') {
            ahead++;
        }
        int name = ahead;
        while (isNamePart(cursor.peek(ahead)) && ahead < LONGEST) {
            ahead++;
        }
        boolean named = ahead > name && startsName(cursor.peek(name));
        String word = cursor.text(cursor.at() + name, cursor.at() + ahead);
        int end = closed(cursor, ahead, depth, close);
        // [true] and [null] are arrays with an item.
        return named && end > 0 && !isLiteral(word) ? cursor.at() + end : cursor.at();
    }

    private static int closed(Cursor cursor, int from, int depth, char close) {
        int ahead = from;
        while (cursor.peek(ahead) == ' ') {
            ahead++;
        }
        for (int i = 0; i < depth; i++) {
            if (cursor.peek(ahead++) != close) {
                return -1;
            }
        }
        return ahead;
    }

    private static int angled(Cursor cursor, int start) {
        int ahead = start + 1;
        char c = cursor.peek(ahead);
        while (c != '>' && c != '\n' && c != '\r' && c != Cursor.END && ahead < LONGEST) {
            c = cursor.peek(++ahead);
        }
        return c == '>' && ahead > start + 1 ? cursor.at() + ahead + 1 : cursor.at();
    }

    private static boolean isLiteral(String word) {
        String name = word.strip();
        return name.equals("true") || name.equals("false") || name.equals("null");
    }

    private static boolean startsName(char c) {
        return c != Cursor.END && (Character.isLetter(c) || c == '_' || c == '$');
    }

    private static boolean isNamePart(char c) {
        return startsName(c) || isDigit(c) || c == '.' || c == '-' || c == ' ';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
