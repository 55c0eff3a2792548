package dev.docproof.curl;

/** Removes {@code .} and {@code ..} from a path (RFC 3986, section 5.2.4). */
final class Dots {
    private Dots() {}

    static String resolved(String path) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < path.length()) {
            int end = path.indexOf('/', at + 1);
            int stop = end < 0 ? path.length() : end;
            String segment = path.substring(at, stop);
            boolean last = end < 0;
            if (segment.equals("/..")) {
                out.setLength(Math.max(out.lastIndexOf("/"), 0));
                out.append(last ? "/" : "");
            } else if (segment.equals("/.")) {
                out.append(last ? "/" : "");
            } else {
                out.append(segment);
            }
            at = stop;
        }
        return out.toString();
    }
}
