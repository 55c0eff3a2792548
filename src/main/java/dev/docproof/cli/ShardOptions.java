package dev.docproof.cli;

import dev.docproof.cli.SelectionOptions.Candidate;
import dev.docproof.fleet.CiShard;
import dev.docproof.fleet.Load;
import dev.docproof.fleet.Shard;
import dev.docproof.fleet.Shares;
import dev.docproof.report.PageReport;
import dev.docproof.setup.CannotRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** {@code --shard}, and what the CI engine says where it is not given. */
@OptionHeading("In CI")
final class ShardOptions {
    private static final String OFF = "off";

    @Option(
            names = "--shard",
            paramLabel = "I/N|off",
            description =
                    "Only the I-th of N equal parts of the pages. Without it the "
                            + "CI engine is asked; off: all pages, whatever it says.")
    private String given;

    @Option(
            names = "--shard-by",
            paramLabel = "REPORT",
            description = "Share out by the times of an earlier JSON report, not by size.")
    private Path recorded;

    /**
     * @param shard which part this is
     * @param origin who says so, where it was not asked for
     */
    record Part(Shard shard, Optional<String> origin) {}

    Part part(Map<String, String> environment) {
        if (given == null) {
            Optional<CiShard> engine = CiShard.of(environment);
            return new Part(
                    engine.map(CiShard::shard).orElseGet(Shard::whole),
                    engine.map(CiShard::engine));
        }
        Shard shard =
                given.equals(OFF)
                        ? Shard.whole()
                        : Shard.of(given)
                                .orElseThrow(
                                        () ->
                                                new CannotRun(
                                                        "--shard must be a part such as 2/16, not "
                                                                + given));
        return new Part(shard, Optional.empty());
    }

    /**
     * The pages of that part, in their order.
     *
     * @param places of the pages that are shared out, among the candidates
     */
    List<Integer> of(List<Integer> places, List<Candidate> candidates, Shard shard) {
        if (shard.isWhole()) {
            return places;
        }
        Map<String, Duration> times = times();
        List<Load> loads =
                places.stream().map(candidates::get).map(page -> load(page, times)).toList();
        Set<String> own = new Shares(loads, shard.count()).of(shard);
        return places.stream().filter(place -> own.contains(candidates.get(place).page())).toList();
    }

    private static Load load(Candidate page, Map<String, Duration> times) {
        return new Load(page.page(), page.size(), Optional.ofNullable(times.get(page.page())));
    }

    private Map<String, Duration> times() {
        Map<String, Duration> times = new HashMap<>();
        if (recorded != null) {
            for (PageReport page : new RecordedReports().read(recorded).pages()) {
                times.put(page.page(), page.took());
            }
        }
        return times;
    }
}
