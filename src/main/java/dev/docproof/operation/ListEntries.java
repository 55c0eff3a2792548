package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The entries of a list; an entry in a list within it is a member of the entry above. */
final class ListEntries {
    private ListEntries() {}

    private static final Set<String> LITERALS = Set.of("true", "false", "null", "none");

    /** How far from a name a remark about it may start. */
    private static final int BESIDE = 4;

    private static final List<String> LEADING =
            List.of("information", "details", "each", "contains", "containing");

    /** In words. */
    private static final int LONGEST_TITLE = 3;

    /**
     * An item that others may stand in.
     *
     * @param structured whether it says that it has members
     */
    private record Level(int depth, String name, boolean structured) {
        /** The dotted name of a member of it, which some pages write out and others do not. */
        String whole(String member) {
            boolean written = member.startsWith(name + ".") || member.startsWith(name + "[");
            return written ? member : name + "." + member;
        }
    }

    static List<Entry> read(Scene scene, int start) {
        Item first = (Item) scene.block(start);
        int depth = first.nesting().lists();
        List<Entry> entries = new ArrayList<>();
        Deque<Level> open = new ArrayDeque<>();
        for (int i = start; i < scene.size(); i++) {
            Block block = scene.block(i);
            if (!isWithin(block, depth)) {
                break;
            }
            if (block instanceof Item item) {
                int title = item.nesting().lists() > depth ? titled(scene, i, start) : -1;
                if (title < 0) {
                    item(item, depth, open, entries);
                }
            }
        }
        return entries;
    }

    /** The item around another, within a list, that has the list it stands in for itself; or -1. */
    private static int titled(Scene scene, int index, int start) {
        int around = scene.surroundings().itemOf(index);
        while (around >= start && !isTitle((Item) scene.block(around))) {
            around = scene.surroundings().itemOf(around);
        }
        return around >= start ? around : -1;
    }

    /** Whether a list tells the values that something can have, and names nothing. */
    static boolean areValues(List<Entry> entries) {
        return entries.stream().anyMatch(ListEntries::isValue);
    }

    private static boolean isValue(Entry entry) {
        boolean literal = LITERALS.contains(entry.name().toLowerCase(Locale.ROOT));
        String row = entry.row().text().toLowerCase(Locale.ROOT);
        int end = entry.nameSpan().end() - entry.row().start();
        int marked = row.indexOf("(default)", end);
        return literal || marked >= 0 && marked <= end + BESIDE;
    }

    /** Whether a block belongs to a list of that depth. */
    static boolean isWithin(Block block, int depth) {
        return block instanceof Item item && item.nesting().lists() >= depth
                || block instanceof Block.Paragraph p && p.nesting().lists() >= depth
                || block instanceof Block.Code c && c.nesting().lists() >= depth;
    }

    /** {@code + Parameters}: an item that says what the list within it holds. */
    static boolean isTitle(Item item) {
        String text = item.text().plain();
        boolean title = text.strip().split(" ").length <= LONGEST_TITLE;
        return title && Dealing.speaks(Cue.in(text)) && ItemEntries.read(item).isEmpty();
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
        boolean nested = level > depth;
        boolean described =
                nested
                        && !open.isEmpty()
                        && open.peek().depth() < level
                        && open.peek().structured();
        if (entry.isEmpty() || nested && entry.get().type().isEmpty() && !described) {
            return;
        }
        String name = entry.get().name();
        String whole = open.isEmpty() ? name : open.peek().whole(name);
        entries.add(entry.get().withName(whole));
        open.push(new Level(level, whole, isStructured(entry.get(), item)));
    }

    /** Its type, or the words that lead to the list within it, speak of members. */
    private static boolean isStructured(Entry entry, Item item) {
        String type = entry.type().orElse("").toLowerCase(Locale.ROOT);
        boolean typed =
                type.startsWith("object") || type.startsWith("array") || type.startsWith("map");
        String text = item.text().plain().strip();
        boolean values = text.contains("values") || text.contains("one of");
        if (typed || values || !type.isEmpty() || !text.endsWith(":")) {
            return typed;
        }
        Set<Cue> cues = Cue.in(text);
        boolean leads = LEADING.stream().anyMatch(text::contains);
        boolean members = cues.contains(Cue.FIELD) || cues.contains(Cue.OBJECT);
        return leads || members;
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
