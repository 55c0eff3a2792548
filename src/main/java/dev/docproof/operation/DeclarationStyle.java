package dev.docproof.operation;

import java.util.List;

/** One way of declaring operations. */
interface DeclarationStyle {
    /** All the ways, in no particular order: a block is of one kind, and a kind has one way. */
    List<DeclarationStyle> ALL =
            List.of(
                    new FrontMatterDeclaration(),
                    new HeadingDeclaration(),
                    new ResourceHeadingDeclaration(),
                    new StackedDeclaration(),
                    new CodeSpanDeclaration(),
                    new LabelledDeclaration(),
                    new FenceDeclaration(),
                    new UrlFenceDeclaration(),
                    new TableDeclaration(),
                    new HtmlDeclaration(),
                    new ComponentDeclaration());

    /** The declarations in a block, empty where it has none of this kind. */
    List<Declaration> read(Scene scene, int index);
}
