package dev.docproof.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiShardTest {
    @ParameterizedTest
    @CsvSource({
        "CI_NODE_INDEX, 2, CI_NODE_TOTAL, 5, 2/5, GitLab",
        "CIRCLE_NODE_INDEX, 0, CIRCLE_NODE_TOTAL, 4, 1/4, CircleCI",
        "BUILDKITE_PARALLEL_JOB, 3, BUILDKITE_PARALLEL_JOB_COUNT, 4, 4/4, Buildkite",
        "SEMAPHORE_JOB_INDEX, 1, SEMAPHORE_JOB_COUNT, 3, 1/3, Semaphore",
        "SYSTEM_JOBPOSITIONINPHASE, 3, SYSTEM_TOTALJOBSINPHASE, 3, 3/3, Azure Pipelines",
        "BITBUCKET_PARALLEL_STEP, 1, BITBUCKET_PARALLEL_STEP_COUNT, 2, 2/2, Bitbucket",
        "JOB_COMPLETION_INDEX, 15, DOCPROOF_SHARDS, 16, 16/16, Kubernetes",
    })
    void an_engine_says_which_part_is_ours(
            String index, String i, String count, String n, String shard, String engine) {
        assertThat(CiShard.of(Map.of(index, i, count, n)))
                .hasValue(new CiShard(Shard.of(shard).orElseThrow(), engine));
    }

    @Test
    void what_the_user_set_wins() {
        Map<String, String> both =
                Map.of("DOCPROOF_SHARD", "3/4", "CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "2");
        assertThat(CiShard.of(both).orElseThrow().shard()).hasToString("3/4");
    }

    @Test
    void one_machine_alone_has_no_shard() {
        assertThat(CiShard.of(Map.of("CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "1"))).isEmpty();
        assertThat(CiShard.of(Map.of("JOB_COMPLETION_INDEX", "3"))).isEmpty();
        assertThat(CiShard.of(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/2", "3/2", "2", "-1/2", "a/b", "1/0", "99999999999/99999999999"})
    void what_is_no_shard_is_none(String text) {
        assertThat(Shard.of(text)).isEmpty();
    }
}
