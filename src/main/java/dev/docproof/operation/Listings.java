package dev.docproof.operation;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Block.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The tables and lists of a page that name parameters and members of responses. */
final class Listings {
    private final Scene scene;
    private final Areas areas;
    private final Dealing dealing;
    private final Set<Integer> declared;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param isResponse whether a block shows a response
     */
    Listings(Scene scene, Areas areas, IntPredicate isResponse) {
        this.scene = scene;
        this.areas = areas;
        this.dealing = new Dealing(scene, areas, isResponse);
        this.declared =
                areas.operations().stream()
                        .map(operation -> operation.declaration().block())
                        .collect(Collectors.toSet());
    }

    void read() {
        for (int i = 0; i < scene.size(); i++) {
            Block block = scene.block(i);
            if (block instanceof Table table) {
                table(i, table);
            } else if (block instanceof Item && isListStart(i)) {
                list(i);
            } else if (HtmlEntries.isTerm(scene, i) && !HtmlEntries.isContinued(scene, i)) {
                List<Entry> entries = HtmlEntries.read(scene, i);
                dealing.deal(i, entries, Set.of(), Dealing.told(entries));
            } else if (block instanceof Tag tag) {
                component(i, tag);
            } else if (block instanceof Paragraph paragraph) {
                definitions(i, paragraph);
            }
        }
        dealing.share();
    }

    List<Finding> findings() {
        return findings;
    }

    private void component(int index, Tag tag) {
        Optional<Entry> entry = ComponentEntries.read(tag);
        List<OperationBuilder> operations = areas.at(index);
        if (entry.isEmpty()) {
            return;
        }
        List<Tag> around = scene.surroundings().tagsAround(index);
        Entry nested = ComponentEntries.nested(entry.get(), around);
        if (ComponentEntries.isResponse(tag)) {
            operations.forEach(operation -> operation.add(nested.member()));
        } else {
            new Placing(operations, false).add(nested, ComponentEntries.place(around));
        }
    }

    private void definitions(int index, Paragraph paragraph) {
        List<Entry> entries = DefinitionEntries.read(paragraph);
        if (!entries.isEmpty()) {
            dealing.deal(index, entries, Set.of(), false);
            return;
        }
        List<Entry> pairs = PairEntries.read(paragraph);
        String plain = paragraph.text().plain();
        Set<Cue> own = Cue.in(plain.substring(0, Math.max(plain.indexOf(':'), 0)));
        Set<Cue> said = own.isEmpty() ? scene.labelCues(index) : own;
        if (!pairs.isEmpty() && said.contains(Cue.PARAMETER)) {
            dealing.deal(index, pairs, said, true);
        }
    }

    private void table(int index, Table table) {
        Columns columns = scene.columns(index);
        boolean operations = columns.has(Column.PATH) && columns.has(Column.METHOD);
        if (operations || TableStatuses.isStatusTable(table, columns)) {
            return;
        }
        if (!columns.has(Column.NAME)) {
            unknown(index, table);
            return;
        }
        List<Entry> entries = TableEntries.read(table, columns);
        String name = table.header().get(columns.of(Column.NAME)).plain();
        boolean typed =
                columns.has(Column.TYPE)
                        || columns.has(Column.REQUIRED)
                        || columns.has(Column.OPTIONAL);
        boolean path = name.strip().equalsIgnoreCase("path"); // Of a member, not of a URL.
        dealing.deal(index, entries, path ? Set.of(Cue.FIELD) : Cue.in(name), typed);
    }

    private void unknown(int index, Table table) {
        if (!areas.at(index).isEmpty() && table.header().size() > 1) {
            findings.add(
                    Rule.TABLE_NOT_UNDERSTOOD.at(
                            table.header()
                                    .get(0)
                                    .span()
                                    .to(table.header().get(table.header().size() - 1).span()),
                            "the columns of this table are not known"));
        }
    }

    private boolean isListStart(int index) {
        Item item = (Item) scene.block(index);
        for (int i = index - 1; i > scene.headingOf(index); i--) {
            Block before = scene.block(i);
            if (before instanceof Item other && other.nesting().lists() == item.nesting().lists()) {
                return false;
            }
            if (!isNested(before, item)) {
                return true;
            }
        }
        return true;
    }

    private static boolean isNested(Block block, Item item) {
        if (block instanceof Item other) {
            return other.nesting().lists() > item.nesting().lists();
        }
        return block instanceof Block.Paragraph paragraph
                && paragraph.nesting().lists() >= item.nesting().lists();
    }

    /** A list and the lists within it. */
    private void list(int start) {
        Item first = (Item) scene.block(start);
        if (first.nesting().lists() > 1 && isInsideList(start) || isDescription(start)) {
            return;
        }
        List<Entry> entries = ListEntries.read(scene, start);
        boolean titled = first.nesting().lists() > 1;
        if (!entries.isEmpty()
                && !ListEntries.areValues(entries)
                && (!titled || Dealing.told(entries))) {
            dealing.deal(start, entries, Set.of(), isBelowDeclaration(start, entries));
        }
    }

    /** Whether a list of names and types stands right below the operation that it belongs to. */
    private boolean isBelowDeclaration(int start, List<Entry> entries) {
        int above = start - 1;
        while (above >= 0 && scene.block(above) instanceof Paragraph && !declared.contains(above)) {
            above--;
        }
        boolean typed = entries.stream().allMatch(entry -> entry.type().isPresent());
        return typed && declared.contains(above);
    }

    /**
     * Whether one of the items is the URL of an operation: such a list tells about the operation.
     */
    private boolean isDescription(int start) {
        int depth = ((Item) scene.block(start)).nesting().lists();
        for (int i = start; i < scene.size() && ListEntries.isWithin(scene.block(i), depth); i++) {
            boolean own = scene.block(i) instanceof Item item && item.nesting().lists() == depth;
            if (own && declared.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list around it has it, and no item there says what it holds. */
    private boolean isInsideList(int index) {
        return index > 0
                && scene.block(index - 1) instanceof Item before
                && before.nesting().lists() < ((Item) scene.block(index)).nesting().lists()
                && !ListEntries.isTitle(before);
    }
}
