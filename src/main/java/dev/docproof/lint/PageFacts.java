package dev.docproof.lint;

import dev.docproof.markdown.Block;
import dev.docproof.operation.DeclarationForm;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.ResponseMember;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What other pages need to know of a page; a fraction of what was read of it.
 *
 * @param permalink the address that its front matter gives it
 * @param links to other pages, and within the page
 * @param headings what can be linked to by its words
 * @param told the operations that it declares
 */
record PageFacts(
        SourceFile file,
        Optional<FrontMatterFields.Field> permalink,
        List<Hyperlink> links,
        List<Title> headings,
        List<Told> told) {
    PageFacts {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(permalink, "permalink");
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        told = List.copyOf(told);
    }

    static PageFacts of(ReadPage page) {
        return new PageFacts(
                page.file(),
                FrontMatterFields.of(page).field("permalink"),
                Hyperlink.of(page),
                page.page().blocks().stream().flatMap(block -> heading(block).stream()).toList(),
                page.documented().operations().stream()
                        .filter(own -> own.form() != DeclarationForm.CURL_ONLY)
                        .map(Told::of)
                        .toList());
    }

    private static Optional<Title> heading(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(new Title(heading.text().plain(), heading.span().text()));
        }
        return block instanceof Block.HtmlText html && html.element().matches("h[1-6]|summary|a")
                ? Optional.of(new Title(html.text().plain(), html.span().text()))
                : Optional.empty();
    }

    /**
     * @param words as they are read
     * @param written with their entities and marks; some make the name of what stands in the file
     */
    record Title(String words, String written) {
        Title {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(written, "written");
        }
    }

    /**
     * What a page tells of an operation.
     *
     * @param parameters those that its tables and lists name
     */
    record Told(
            SourceFile file,
            String method,
            String path,
            String name,
            List<Parameter> parameters,
            List<ResponseMember> members) {
        Told {
            parameters = List.copyOf(parameters);
            members = List.copyOf(members);
        }

        private static Told of(Operation operation) {
            return new Told(
                    operation.span().file(),
                    operation.method(),
                    operation.path(),
                    operation.name(),
                    ListedParameters.of(operation).all(),
                    operation.responseMembers());
        }
    }
}
