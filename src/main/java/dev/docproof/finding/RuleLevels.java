package dev.docproof.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The levels that were asked for. The findings of a rule that is not among them weigh what they
 * weigh.
 */
public record RuleLevels(Map<Rule, Level> levels) {
    public RuleLevels {
        levels = Map.copyOf(levels);
    }

    public static RuleLevels usual() {
        return new RuleLevels(Map.of());
    }

    public RuleLevels with(Rule rule, Level level) {
        return new RuleLevels(Map.of(rule, level)).over(this);
    }

    /** These, and the others for the rules that these say nothing of. */
    public RuleLevels over(RuleLevels others) {
        Map<Rule, Level> both = new EnumMap<>(Rule.class);
        both.putAll(others.levels);
        both.putAll(levels);
        return new RuleLevels(both);
    }

    /** The findings that are left, as much as they now weigh. */
    public List<Finding> weigh(List<Finding> findings) {
        return findings.stream().map(this::weigh).flatMap(Optional::stream).toList();
    }

    private Optional<Finding> weigh(Finding finding) {
        Level level = levels.get(finding.rule());
        return level == null ? Optional.of(finding) : level.severity().map(finding::withSeverity);
    }
}
