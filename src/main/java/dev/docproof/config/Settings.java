package dev.docproof.config;

import dev.docproof.finding.Ignore;
import dev.docproof.finding.Level;
import dev.docproof.finding.Rule;
import dev.docproof.finding.RuleLevels;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be configured.
 *
 * @param file empty where there is no configuration
 * @param targets by name, in the order they are written
 * @param secrets the values of environment variables that it uses
 */
public record Settings(
        Optional<SourceFile> file,
        Inputs inputs,
        Judging judging,
        List<TargetSettings> targets,
        List<String> secrets) {
    /** What {@code against} says for the folder of {@code contracts}. */
    public static final String CONTRACTS = "contracts";

    public Settings {
        targets = List.copyOf(targets);
        secrets = List.copyOf(secrets);
    }

    /**
     * What is read, and what it is held against.
     *
     * @param docs what is read where no input is named
     * @param contracts a folder
     * @param against a folder of contracts, the name of a target, or a URL
     * @param servers what the pages call the server
     * @param placeholders values for the placeholders of pages, by name
     */
    public record Inputs(
            Setting<List<String>> docs,
            Setting<String> contracts,
            Setting<String> against,
            Setting<List<String>> servers,
            Setting<Map<String, String>> placeholders) {
        static Inputs usual() {
            return new Inputs(
                    Setting.usual(List.of("docs")),
                    Setting.usual("contracts"),
                    Setting.usual(CONTRACTS),
                    Setting.usual(List.of()),
                    Setting.usual(Map.of()));
        }
    }

    /**
     * What is tried, and what weighs how much.
     *
     * @param strict whether values are compared too
     * @param rules levels that differ from those that rules have of themselves
     */
    public record Judging(
            Setting<ProbeChoice> probes,
            Setting<Boolean> strict,
            Setting<RuleLevels> rules,
            Setting<List<Ignore>> ignore) {
        static Judging usual() {
            return new Judging(
                    Setting.usual(ProbeChoice.AUTO),
                    Setting.usual(false),
                    Setting.usual(RuleLevels.usual()),
                    Setting.usual(List.of()));
        }

        /** The level of each rule; what was asked for by name counts more than {@code strict}. */
        public RuleLevels levels() {
            RuleLevels usual = RuleLevels.usual();
            return rules.value()
                    .over(
                            strict.value()
                                    ? usual.with(Rule.FIELD_UNDOCUMENTED, Level.ERROR)
                                    : usual);
        }
    }

    /** Those of somebody who configured nothing. */
    public static Settings usual() {
        return new Settings(
                Optional.empty(), Inputs.usual(), Judging.usual(), List.of(), List.of());
    }

    public Settings with(Inputs other) {
        return new Settings(file, other, judging, targets, secrets);
    }

    public Settings with(Judging other) {
        return new Settings(file, inputs, other, targets, secrets);
    }

    public Settings with(List<TargetSettings> others) {
        return new Settings(file, inputs, judging, others, secrets);
    }

    public Optional<TargetSettings> target(String name) {
        return targets.stream().filter(target -> target.name().equals(name)).findFirst();
    }
}
