package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The entries of a list; an entry in a list within it is a member of the entry above. */
final class ListEntries {
    private ListEntries() {}

    private record Level(int depth, String name) {}

    static List<Entry> read(Scene scene, int start) {
        Item first = (Item) scene.block(start);
        int depth = first.nesting().lists();
        List<Entry> entries = new ArrayList<>();
        Deque<Level> open = new ArrayDeque<>();
        for (int i = start; i < scene.size(); i++) {
            Block block = scene.block(i);
            if (block instanceof Item item && item.nesting().lists() >= depth) {
                item(item, depth, open, entries);
            } else if (!isWithin(block, depth)) {
                break;
            }
        }
        return entries;
    }

    private static boolean isWithin(Block block, int depth) {
        return block instanceof Block.Paragraph p && p.nesting().lists() >= depth
                || block instanceof Block.Code c && c.nesting().lists() >= depth;
    }

    private static void item(Item item, int depth, Deque<Level> open, List<Entry> entries) {
        int level = item.nesting().lists();
        while (!open.isEmpty() && open.peek().depth() >= level) {
            open.pop();
        }
        if (level > depth && isDetail(item, entries)) {
            return;
        }
        Optional<Entry> entry = ItemEntries.read(item);
        if (entry.isEmpty() || level > depth && entry.get().type().isEmpty()) {
            return;
        }
        String parent = open.isEmpty() ? "" : open.peek().name() + ".";
        entries.add(entry.get().withName(parent + entry.get().name()));
        open.push(new Level(level, parent + entry.get().name()));
    }

    /** {@code - Type: String} below an entry is about that entry. */
    private static boolean isDetail(Item item, List<Entry> entries) {
        String text = item.text().plain();
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > 20 || entries.isEmpty()) {
            return false;
        }
        String word = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String rest = text.substring(colon + 1).strip();
        int last = entries.size() - 1;
        if (word.equals("type") || word.equals("data type")) {
            entries.set(last, entries.get(last).withType(rest));
            return true;
        }
        if (word.equals("required")) {
            entries.set(last, entries.get(last).withRequired(Requiredness.ofCell(rest)));
            return true;
        }
        return false;
    }
}
