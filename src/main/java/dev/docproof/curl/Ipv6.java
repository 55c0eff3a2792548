package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** IPv6 addresses as {@code inet_pton} reads and {@code inet_ntop} writes them. */
final class Ipv6 {
    private Ipv6() {}

    static Optional<String> normalised(String text) {
        int gap = text.indexOf("::");
        boolean twice = gap >= 0 && text.indexOf("::", gap + 1) >= 0;
        Optional<List<Integer>> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        Optional<List<Integer>> tail =
                gap < 0 ? Optional.of(List.of()) : groups(text.substring(gap + 2), true);
        if (twice || head.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        int count = head.get().size() + tail.get().size();
        if (gap < 0 ? count != 8 : count > 7) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(head.get());
        while (all.size() < 8 - tail.get().size()) {
            all.add(0);
        }
        all.addAll(tail.get());
        return Optional.of(printed(all));
    }

    private static Optional<List<Integer>> groups(String text, boolean mayEndInIpv4) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return Optional.of(groups);
        }
        String[] pieces = text.split(":", -1);
        for (int i = 0; i < pieces.length; i++) {
            String piece = pieces[i];
            if (piece.indexOf('.') >= 0 && mayEndInIpv4 && i == pieces.length - 1) {
                if (!addIpv4(piece, groups)) {
                    return Optional.empty();
                }
            } else if (piece.isEmpty() || piece.length() > 4 || piece.indexOf('.') >= 0) {
                return Optional.empty();
            } else {
                groups.add(Integer.parseInt(piece, 16));
            }
        }
        return Optional.of(groups);
    }

    private static boolean addIpv4(String text, List<Integer> groups) {
        String[] pieces = text.split("\\.", -1);
        int[] bytes = new int[4];
        for (int i = 0; i < 4; i++) {
            boolean number =
                    pieces.length == 4
                            && !pieces[i].isEmpty()
                            && pieces[i].length() < 4
                            && pieces[i].chars().allMatch(ShellSyntax::isDigit);
            if (!number || Integer.parseInt(pieces[i]) > 255) {
                return false;
            }
            bytes[i] = Integer.parseInt(pieces[i]);
        }
        groups.add(bytes[0] << 8 | bytes[1]);
        groups.add(bytes[2] << 8 | bytes[3]);
        return true;
    }

    private static String printed(List<Integer> groups) {
        int bestStart = -1;
        int best = 1;
        for (int i = 0; i < 8; i++) {
            int length = 0;
            while (i + length < 8 && groups.get(i + length) == 0) {
                length++;
            }
            if (length > best) {
                best = length;
                bestStart = i;
            }
        }
        boolean holdsIpv4 = bestStart == 0 && (best == 6 || best == 5 && groups.get(5) == 0xffff);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 6 && holdsIpv4) {
                return out.append(out.charAt(out.length() - 1) == ':' ? "" : ":")
                        .append(ipv4(groups.get(6), groups.get(7)))
                        .toString();
            }
            if (i == bestStart) {
                out.append("::");
                i += best - 1;
            } else {
                boolean first = out.isEmpty() || out.charAt(out.length() - 1) == ':';
                out.append(first ? "" : ":").append(Integer.toHexString(groups.get(i)));
            }
        }
        return out.toString();
    }

    private static String ipv4(int high, int low) {
        return "%d.%d.%d.%d".formatted(high >> 8, high & 255, low >> 8, low & 255);
    }
}
