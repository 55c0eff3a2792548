package dev.docproof.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.docproof.markdown.Overlay.Disguise;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Flattens flexmark's tree into blocks. Without recursion: a page may nest as deep as it likes. */
final class BlockWalk {
    private final Overlay overlay;
    private final SourceFile file;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Visit> todo = new ArrayDeque<>();

    private record Visit(Node node, Nesting nesting) {}

    private BlockWalk(Overlay overlay) {
        this.overlay = overlay;
        this.file = overlay.file();
    }

    static List<Block> walk(Overlay overlay, Node document) {
        BlockWalk walk = new BlockWalk(overlay);
        walk.pushChildren(document, Nesting.NONE, null);
        while (!walk.todo.isEmpty()) {
            walk.visit(walk.todo.pop());
        }
        return walk.blocks;
    }

    private void pushChildren(Node parent, Nesting nesting, Node without) {
        for (Node child = parent.getLastChild(); child != null; child = child.getPrevious()) {
            if (child != without) {
                todo.push(new Visit(child, nesting));
            }
        }
    }

    private void visit(Visit visit) {
        Node node = visit.node();
        Nesting nesting = visit.nesting();
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Paragraph paragraph) {
            paragraph(lines(paragraph.getContentLines()), nesting);
        } else if (node instanceof FencedCodeBlock fence) {
            fence(fence, nesting);
        } else if (node instanceof IndentedCodeBlock code) {
            List<Slice> lines = lines(code.getContentLines());
            // In a list the first line may start before the code that the list leaves of it.
            Span span = lines.isEmpty() ? span(code) : lines.get(0).span().to(span(code));
            blocks.addAll(IndentedCode.read(file, lines, span, nesting));
        } else if (node instanceof ListItem item) {
            item(item, nesting.inList());
        } else if (node instanceof BlockQuote) {
            pushChildren(node, nesting.inQuote(), null);
        } else {
            pushChildren(node, nesting, null);
        }
    }

    private void heading(Heading heading) {
        BasedSequence text = heading.getText();
        Slice slice = Slice.of(file.span(text.getStartOffset(), text.getEndOffset()));
        if (text.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(heading.getLevel(), InlineReader.read(slice), span(heading)));
    }

    private void paragraph(List<Slice> lines, Nesting nesting) {
        int header = PipeTable.headerLine(lines);
        int end = header < 0 ? lines.size() : header;
        if (end > 0) {
            Slice text = join(lines.subList(0, end));
            blocks.add(new Block.Paragraph(InlineReader.read(text), nesting, text.span()));
        }
        if (header >= 0) {
            blocks.add(PipeTable.read(lines.subList(header, lines.size()), nesting));
        }
    }

    private void item(ListItem item, Nesting nesting) {
        Node first = item.getFirstChild();
        boolean paragraph = first instanceof Paragraph;
        List<Slice> lines = paragraph ? lines(((Paragraph) first).getContentLines()) : List.of();
        pushChildren(item, nesting, paragraph ? first : null);
        if (overlay.isTab(item.getStartOffset())) {
            if (lines.size() > 1) {
                paragraph(lines.subList(1, lines.size()), nesting);
            }
            return;
        }
        int header = PipeTable.headerLine(lines);
        List<Slice> own = header < 0 ? lines : lines.subList(0, header);
        int start = item.getStartOffset();
        Slice text = own.isEmpty() ? Slice.of(file.span(start, start)) : join(own);
        Span span = file.span(start, Math.max(start, text.span().end()));
        boolean ordered = item instanceof OrderedListItem;
        blocks.add(new Block.Item(InlineReader.read(text), nesting, ordered, span));
        if (header >= 0) {
            blocks.add(PipeTable.read(lines.subList(header, lines.size()), nesting));
        }
    }

    private void fence(FencedCodeBlock fence, Nesting nesting) {
        Disguise disguise = overlay.disguiseAt(fence.getOpeningMarker().getStartOffset());
        String info = fence.getInfo().toString().strip();
        String word = firstWord(info).toLowerCase(Locale.ROOT);
        String language = disguise.language().isEmpty() ? word : disguise.language();
        Span span = span(fence);
        Slice text =
                RawTags.leaveOut(
                        joinCode(lines(fence.getContentLines()), fence.getOpeningMarker()));
        blocks.add(new Block.Code(disguise.style(), language, info, text, nesting, span));
    }

    private static String firstWord(String info) {
        int end = 0;
        while (end < info.length() && " \t\n\u000b\f\r{,:".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        return info.substring(0, end);
    }

    private Slice joinCode(List<Slice> lines, BasedSequence opening) {
        return lines.isEmpty()
                ? Slice.of(file.span(opening.getEndOffset(), opening.getEndOffset()))
                : join(lines);
    }

    private Span span(Node node) {
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        String text = file.text();
        while (end > start && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return file.span(start, end);
    }

    private List<Slice> lines(List<BasedSequence> sequences) {
        List<Slice> lines = new ArrayList<>();
        for (BasedSequence line : sequences) {
            lines.add(line(line.getStartOffset(), line.getEndOffset()));
        }
        return lines;
    }

    /** A line whose end, if it is in two characters, reads as one. */
    private Slice line(int start, int end) {
        if (end - start >= 2 && file.text().startsWith("\r\n", end - 2)) {
            return Slice.of(
                    List.of(
                            new Slice.Piece(file.span(start, end - 2)),
                            new Slice.Piece("\n", file.span(end - 2, end))),
                    file.span(start, end));
        }
        return Slice.of(file.span(start, end));
    }

    static Slice join(List<Slice> lines) {
        List<Slice.Piece> pieces = new ArrayList<>(lines.size());
        for (Slice line : lines) {
            pieces.addAll(line.pieces());
        }
        Span first = lines.get(0).span();
        return Slice.of(pieces, first.to(lines.get(lines.size() - 1).span()));
    }
}
