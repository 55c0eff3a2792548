package dev.docproof.source;

/**
 * A place in a file as people count it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Position(int line, int column) {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "Position " + line + ":" + column + " must count from 1");
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
