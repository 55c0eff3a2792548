package dev.docproof.cli;

import dev.docproof.cli.ShardOptions.Part;
import dev.docproof.input.SubjectFiles;
import dev.docproof.operation.PageOperations;
import dev.docproof.report.PageNames;
import dev.docproof.verify.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import picocli.CommandLine.Mixin;

/** Which of the pages are tried: those that a change concerns, and of them one part. */
final class SelectionOptions {
    @Mixin private SinceOptions since;

    @Mixin private ShardOptions shards;

    /** A page before anybody has decided whether it is tried. */
    record Candidate(String page, int size, boolean concerned) {}

    Selection of(SubjectFiles files, Map<String, String> environment) {
        Part part = shards.part(environment);
        List<Integer> all = IntStream.range(0, files.size()).boxed().toList();
        if (!since.isGiven() && part.shard().isWhole()) {
            return new Selection(files, all, files.only(all), all.size(), part);
        }
        List<Candidate> candidates = candidates(files);
        List<Integer> concerned =
                all.stream().filter(place -> candidates.get(place).concerned()).toList();
        List<Integer> own = shards.of(concerned, candidates, part.shard());
        return new Selection(files, own, files.only(own), concerned.size(), part);
    }

    private List<Candidate> candidates(SubjectFiles files) {
        Predicate<PageOperations> concerned = since.concerned();
        PageNames names = new PageNames(Path.of(""));
        return files.each(subject -> candidate(subject, names, concerned));
    }

    private static Candidate candidate(
            Subject subject, PageNames names, Predicate<PageOperations> concerned) {
        PageOperations documented = subject.documented();
        return new Candidate(
                names.of(documented.page().name()),
                documented.page().text().length(),
                concerned.test(documented));
    }

    /** What a reader of the reports should know of it. */
    Optional<String> remark(Selection selection) {
        return since.remark(selection.concerned(), selection.files().size());
    }
}
