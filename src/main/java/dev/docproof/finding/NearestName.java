package dev.docproof.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name somebody meant, by how few letters are to change. */
public final class NearestName {
    /** Longer words are no misspelt names. */
    private static final int LONGEST = 40;

    private NearestName() {}

    /** Empty where no name is near. */
    public static Optional<String> of(String written, List<String> names) {
        String word = written.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
        int equals = word.indexOf('=');
        String plain = equals > 0 ? word.substring(0, equals) : word;
        if (plain.length() < 3 || plain.length() > LONGEST) {
            return Optional.empty();
        }
        int most = plain.length() < 6 ? 1 : 2;
        String best = "";
        int least = most + 1;
        for (String name : names) {
            int distance = distance(plain, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Letters to add, drop, change or swap with the next. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
