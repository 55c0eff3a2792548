package dev.docproof.draft;

import dev.docproof.contract.Contract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to become of each draft, given the files that are there.
 *
 * <p>What somebody wrote or edited by hand is never in the way and never lost: it stays, whether it
 * agrees with the page or not, unless its overwriting is asked for.
 */
public final class DraftFolder {
    private final String folder;
    private final Map<String, String> files;
    private final Agreement agreement;

    /**
     * @param folder as the user named it
     * @param files the text of every file of the folder that may be a contract, by path
     * @param contracts those that could be read of them
     */
    public DraftFolder(String folder, Map<String, String> files, List<Contract> contracts) {
        this.folder = folder;
        this.files = Map.copyOf(files);
        this.agreement = new Agreement(contracts);
    }

    /** One step a draft, and one for each drafted file that no page asks for any more. */
    public List<Step> steps(List<Draft> drafts, boolean force) {
        List<Step> steps = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Draft draft : drafts) {
            Step step = step(draft, force);
            steps.add(step);
            used.add(step.path());
        }
        files.entrySet().stream()
                .filter(file -> Marked.isDraft(file.getValue()) && !used.contains(file.getKey()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .forEach(path -> steps.add(Step.left(path)));
        return steps;
    }

    private Step step(Draft draft, boolean force) {
        String path = folder + "/" + draft.path();
        Optional<String> there = Optional.ofNullable(files.get(path));
        if (there.isPresent() && isSame(there.get(), draft.text())) {
            return Step.of(Step.Kind.SAME, path, draft, List.of());
        }
        Agreement.Match match = agreement.match(draft);
        if (there.isPresent()) {
            boolean touched = !Marked.isUntouched(there.get());
            if (touched && match.agrees()) {
                return Step.of(Step.Kind.SAME, path, draft, List.of());
            }
            Step.Kind kind = touched && !force ? Step.Kind.KEPT : Step.Kind.RENEWED;
            return Step.of(kind, path, draft, changes(match));
        }
        if (match.contract().isPresent()) {
            return Step.of(
                    match.agrees() ? Step.Kind.SAME : Step.Kind.KEPT,
                    match.contract().get().span().file().name(),
                    draft,
                    match.differences());
        }
        return Step.of(Step.Kind.NEW, path, draft, List.of());
    }

    private static List<String> changes(Agreement.Match match) {
        return match.contract().isPresent()
                ? match.differences()
                : List.of("the page sends another request than the contract");
    }

    private static boolean isSame(String file, String draft) {
        return file.replace("\r\n", "\n").equals(draft);
    }
}
