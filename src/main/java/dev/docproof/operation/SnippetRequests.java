package dev.docproof.operation;

import dev.docproof.finding.Reading;
import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.Import;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.markdown.Page;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A component or an include that stands for a file of its own: the first command in that file. */
final class SnippetRequests implements RequestStyle {
    /** {@code --8<-- "file"}, {@code {% include file %}}, {@code {{#include file}}}. */
    private static final Pattern INCLUDE =
            Pattern.compile(
                    "(?:--8<-- +|\\{%-? *include(?:_relative)? +|\\{\\{ *#include +)"
                            + "[\"']?([\\w][\\w./-]{0,200}\\.(?:md|mdx|markdown|txt|sh|html))[\"']?[^\\n]{0,200}");

    /** How many folders above a page the root of the documentation is looked for. */
    private static final int HIGHEST_ROOT = 8;

    private final CurlRequests commands;
    private final Attachments attachments;

    SnippetRequests(CurlRequests commands, Attachments attachments) {
        this.commands = commands;
        this.attachments = attachments;
    }

    @Override
    public Requests read(Scene scene, int index) {
        Block block = scene.block(index);
        Optional<Code> code = path(scene, block).flatMap(this::command);
        if (code.isEmpty()) {
            return Requests.NONE;
        }
        Requests read = commands.read(code.get().text(), code.get().span(), index);
        List<FoundRequest> found =
                read.found().stream().limit(1).map(request -> at(block.span(), request)).toList();
        return new Requests(found, read.findings());
    }

    /** The file that a block stands for: by an import, or named in the block itself. */
    private static Optional<String> path(Scene scene, Block block) {
        if (block instanceof Tag tag) {
            boolean include = tag.name().equals("include") || tag.name().equals("include_relative");
            return include
                    ? included(tag.span().text())
                    : tag.kind() == TagKind.EMPTY
                            ? imported(scene, tag.name()).map(Import::path)
                            : Optional.empty();
        }
        return block instanceof Paragraph paragraph
                ? included(paragraph.span().text())
                : Optional.empty();
    }

    private static Optional<String> included(String text) {
        Matcher include = INCLUDE.matcher(text.strip());
        return include.matches() ? Optional.of("/" + include.group(1)) : Optional.empty();
    }

    private static Optional<Import> imported(Scene scene, String name) {
        return scene.page().blocks().stream()
                .filter(Import.class::isInstance)
                .map(Import.class::cast)
                .filter(line -> line.name().equals(name))
                .findFirst();
    }

    private Optional<Code> command(String path) {
        return bytes(path)
                .map(bytes -> new SourceFile(path, new String(bytes, StandardCharsets.UTF_8)))
                .map(new MarkdownReader()::read)
                .flatMap(Reading::value)
                .flatMap(SnippetRequests::firstCommand);
    }

    /** An absolute path counts from the root of the documentation, which is above the page. */
    private Optional<byte[]> bytes(String path) {
        if (!path.startsWith("/")) {
            return attachments.read(path);
        }
        for (int up = 0; up <= HIGHEST_ROOT; up++) {
            String root = "../".repeat(up);
            Optional<byte[]> read =
                    attachments
                            .read(root + path.substring(1))
                            .or(() -> attachments.read(root + "_includes" + path));
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<Code> firstCommand(Page page) {
        for (Block block : page.blocks()) {
            if (block instanceof Code code && CurlRequests.holdsCurl(code.text())) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The request as the page shows it: where its component stands. */
    private static FoundRequest at(Span tag, FoundRequest request) {
        RequestExample example = request.example();
        RequestExample placed =
                new RequestExample(
                        "snippet",
                        tag,
                        tag,
                        example.method(),
                        example.target(),
                        example.body(),
                        example.template(),
                        example.requests(),
                        example.obstacle(),
                        example.status());
        return new FoundRequest(request.block(), placed, Optional.empty());
    }
}
