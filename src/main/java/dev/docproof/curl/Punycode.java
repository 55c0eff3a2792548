package dev.docproof.curl;

/** Text beyond ASCII as a label of a domain name ({@code xn--…}, RFC 3492, section 6.3). */
final class Punycode {
    private static final int BASE = 36;
    private static final int LEAST = 1;
    private static final int MOST = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;

    private final int[] points;
    private final StringBuilder out = new StringBuilder("xn--");
    private int bias = 72;
    private int written;
    private int plain;

    private Punycode(int[] points) {
        this.points = points;
    }

    static String of(String label) {
        return new Punycode(label.codePoints().toArray()).encoded();
    }

    private String encoded() {
        for (int point : points) {
            if (point < 128) {
                out.append((char) point);
                plain++;
            }
        }
        written = plain;
        if (plain > 0) {
            out.append('-');
        }
        int delta = 0;
        int from = 128;
        while (written < points.length) {
            int next = smallest(from);
            delta += (next - from) * (written + 1);
            for (int point : points) {
                if (point == next) {
                    number(delta);
                    delta = 0;
                } else if (point < next) {
                    delta++;
                }
            }
            delta++;
            from = next + 1;
        }
        return out.toString();
    }

    private int smallest(int from) {
        int smallest = Integer.MAX_VALUE;
        for (int point : points) {
            smallest = point >= from ? Math.min(smallest, point) : smallest;
        }
        return smallest;
    }

    private void number(int delta) {
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.max(LEAST, Math.min(MOST, k - bias));
            if (rest < threshold) {
                break;
            }
            digit(threshold + (rest - threshold) % (BASE - threshold));
            rest = (rest - threshold) / (BASE - threshold);
        }
        digit(rest);
        adapt(delta);
        written++;
    }

    private void digit(int value) {
        out.append((char) (value < 26 ? 'a' + value : '0' + value - 26));
    }

    private void adapt(int delta) {
        int rest = delta / (written == plain ? DAMP : 2);
        rest += rest / (written + 1);
        int k = 0;
        while (rest > (BASE - LEAST) * MOST / 2) {
            rest /= BASE - LEAST;
            k += BASE;
        }
        bias = k + (BASE - LEAST + 1) * rest / (rest + SKEW);
    }
}
