package dev.docproof.markdown;

import dev.docproof.markdown.Block.Import;

/** Imports and exports of MDX, one a line. */
final class ImportLines implements OverlayReader.NotMarkdown {
    @Override
    public int take(Overlay overlay, int from, int end) {
        String line = overlay.source().substring(from, end).strip();
        boolean startsLine = from == 0 || overlay.source().charAt(from - 1) == '\n';
        if (!startsLine || !isImport(line) && !isExport(line)) {
            return from;
        }
        if (isImport(line)) {
            addImport(overlay, line, from, end);
        }
        overlay.blank(from, end);
        return end;
    }

    private static boolean isImport(String line) {
        boolean from = line.contains(" from '") || line.contains(" from \"");
        return line.startsWith("import ") && from;
    }

    private static boolean isExport(String line) {
        return line.startsWith("export const ") || line.startsWith("export default ");
    }

    private static void addImport(Overlay overlay, String line, int from, int end) {
        int marker = Math.max(line.indexOf(" from '"), line.indexOf(" from \""));
        String name = line.substring("import ".length(), marker).strip();
        char quote = line.charAt(marker + " from ".length());
        int start = marker + " from ".length() + 1;
        int close = line.indexOf(quote, start);
        if (close > start) {
            overlay.add(
                    new Import(name, line.substring(start, close), overlay.file().span(from, end)));
        }
    }
}
