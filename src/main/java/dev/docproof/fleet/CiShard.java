package dev.docproof.fleet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The shard that a CI engine gives to this machine, in the variables of its environment.
 *
 * @param engine who says so, for people
 */
public record CiShard(Shard shard, String engine) {
    /** What users set where the engine does not say it: {@code 2/16}. */
    public static final String OWN = "DOCPROOF_SHARD";

    /** How many shards there are, for engines that tell a machine only its own number. */
    public static final String OWN_COUNT = "DOCPROOF_SHARDS";

    private static final List<Engine> ENGINES =
            List.of(
                    new Engine("GitLab", "CI_NODE_INDEX", "CI_NODE_TOTAL", 1),
                    new Engine("CircleCI", "CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", 0),
                    new Engine(
                            "Buildkite",
                            "BUILDKITE_PARALLEL_JOB",
                            "BUILDKITE_PARALLEL_JOB_COUNT",
                            0),
                    new Engine("Semaphore", "SEMAPHORE_JOB_INDEX", "SEMAPHORE_JOB_COUNT", 1),
                    new Engine(
                            "Azure Pipelines",
                            "SYSTEM_JOBPOSITIONINPHASE",
                            "SYSTEM_TOTALJOBSINPHASE",
                            1),
                    new Engine(
                            "Bitbucket",
                            "BITBUCKET_PARALLEL_STEP",
                            "BITBUCKET_PARALLEL_STEP_COUNT",
                            0),
                    new Engine("Kubernetes", "JOB_COMPLETION_INDEX", OWN_COUNT, 0));

    public CiShard {
        Objects.requireNonNull(shard, "shard");
        Objects.requireNonNull(engine, "engine");
    }

    /** What the environment says; empty where it speaks of no parts, or of one. */
    public static Optional<CiShard> of(Map<String, String> environment) {
        Optional<CiShard> own =
                Shard.of(environment.getOrDefault(OWN, "")).map(shard -> new CiShard(shard, OWN));
        return own.or(() -> ofEngine(environment)).filter(found -> !found.shard().isWhole());
    }

    private static Optional<CiShard> ofEngine(Map<String, String> environment) {
        return ENGINES.stream().flatMap(engine -> engine.shard(environment).stream()).findFirst();
    }

    /**
     * @param first the number of an engine's first machine
     */
    private record Engine(String name, String index, String count, int first) {
        Optional<CiShard> shard(Map<String, String> environment) {
            Optional<Integer> number = number(environment.get(index));
            Optional<Integer> total = number(environment.get(count));
            if (number.isEmpty() || total.isEmpty()) {
                return Optional.empty();
            }
            return Shard.of(number.get() - first + 1, total.get())
                    .map(shard -> new CiShard(shard, name));
        }

        private static Optional<Integer> number(String text) {
            return text != null && text.matches("\\d{1,6}")
                    ? Optional.of(Integer.valueOf(text))
                    : Optional.empty();
        }
    }
}
