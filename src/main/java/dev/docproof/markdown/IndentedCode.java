package dev.docproof.markdown;

import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Code by indentation. A fence within it was meant as a fence: inside of components and tabs pages
 * indent everything, and MDX has no code by indentation.
 */
final class IndentedCode {
    private IndentedCode() {}

    static List<Block> read(SourceFile file, List<Slice> lines, Span span, Nesting nesting) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            int mark = fence(lines.get(i));
            if (mark > 0) {
                addPlain(blocks, lines.subList(from, i), nesting);
                int close = closing(lines, i, mark);
                blocks.add(fenced(file, lines, i, close, nesting));
                i = close;
                from = close + 1;
            }
        }
        if (from == 0) {
            Slice text = RawTags.leaveOut(BlockWalk.join(lines));
            return List.of(new Code(CodeStyle.INDENTED, "", "", text, nesting, span));
        }
        addPlain(blocks, lines.subList(Math.min(from, lines.size()), lines.size()), nesting);
        return blocks;
    }

    private static void addPlain(List<Block> blocks, List<Slice> lines, Nesting nesting) {
        List<Slice> shown = lines.stream().filter(line -> !line.text().isBlank()).toList();
        if (!shown.isEmpty()) {
            Slice text = BlockWalk.join(shown);
            blocks.add(new Block.Paragraph(InlineReader.read(text), nesting, text.span()));
        }
    }

    /** How many marks open a fence on a line, or 0. */
    private static int fence(Slice line) {
        String text = line.text().strip();
        int run = 0;
        while (run < text.length() && text.charAt(run) == '`') {
            run++;
        }
        return run >= 3 && text.indexOf('`', run) < 0 ? run : 0;
    }

    private static int closing(List<Slice> lines, int open, int mark) {
        for (int i = open + 1; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            if (text.length() >= mark && text.chars().allMatch(c -> c == '`')) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private static Code fenced(
            SourceFile file, List<Slice> lines, int open, int close, Nesting nesting) {
        String opening = lines.get(open).text();
        int indent = opening.indexOf('`');
        String info = opening.strip().replace("`", "").strip();
        List<Slice> inner = new ArrayList<>();
        for (Slice line : lines.subList(open + 1, Math.max(open + 1, close))) {
            inner.add(line.sub(blanks(line.text(), indent), line.length()));
        }
        Span first = lines.get(open).span();
        Span start = file.span(first.start() + indent, first.end());
        int after = first.end();
        Slice text = inner.isEmpty() ? Slice.of(file.span(after, after)) : BlockWalk.join(inner);
        Span last = lines.get(close).span();
        int end = last.start() + trimmed(last.text());
        Span span = file.span(start.start(), Math.max(start.start(), end));
        String language = info.split("[\\s{,:]", 2)[0].toLowerCase(Locale.ROOT);
        return new Code(CodeStyle.FENCED, language, info, RawTags.leaveOut(text), nesting, span);
    }

    private static int trimmed(String text) {
        return text.stripTrailing().length();
    }

    private static int blanks(String text, int limit) {
        int at = 0;
        while (at < limit && at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
