package dev.docproof.lint;

/** The files beside the pages, which links may lead to. */
@FunctionalInterface
public interface DocumentFiles {
    /**
     * Whether there is such a file or folder. Of what lies outside of the documentation nothing is
     * known, and the answer is yes.
     *
     * @param path in the form in which pages are named, with slashes and without dots
     */
    boolean mayExist(String path);
}
