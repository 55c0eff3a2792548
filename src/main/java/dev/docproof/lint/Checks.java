package dev.docproof.lint;

import java.util.List;

/** All checks there are. A new one is named here. */
record Checks(
        List<PageCheck> ofPages, List<OperationCheck> ofOperations, List<FolderCheck> ofFolders) {
    Checks {
        ofPages = List.copyOf(ofPages);
        ofOperations = List.copyOf(ofOperations);
        ofFolders = List.copyOf(ofFolders);
    }

    static Checks all(DocumentFiles files) {
        return new Checks(
                List.of(
                        new JsonBlocks(),
                        new UrlMistakes(),
                        new UrlVariableUndocumented(),
                        new ParameterNotInUrl(),
                        new ParameterPlaceDiffers(),
                        new ParameterMissing(),
                        new ExampleOfAnother(),
                        new HeadingMethod(),
                        new FrontMatterDiffers()),
                List.of(
                        BodyAgainstTable.ofRequests(),
                        BodyAgainstTable.ofResponses(),
                        new ParameterValues(),
                        new HeaderMissing(),
                        new TemplateDiffers(),
                        new EchoDiffers(),
                        new ContentTypeContradicts(),
                        new TypeToldDifferently(),
                        new RequirednessContradicts(),
                        new StatusUnknown(),
                        new StatusDoubled(),
                        new StatusReasonDiffers(),
                        new StatusRowMissing(),
                        new StatusForbidsBody(),
                        new StatusRowsConflict()),
                List.of(
                        new LinkBroken(files),
                        new AnchorBroken(),
                        new PermalinkDoubled(),
                        new OperationToldDifferently()));
    }
}
