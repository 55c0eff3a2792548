package dev.docproof.config;

import static dev.docproof.finding.Rule.CONFIG_INVALID;

import dev.docproof.config.Settings.Inputs;
import dev.docproof.config.Settings.Judging;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Severity;
import dev.docproof.source.SourceFile;
import dev.docproof.yaml.YamlNode;
import dev.docproof.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code docproof.yml}. */
public final class SettingsReader {
    private final Environment environment;

    public SettingsReader(Environment environment) {
        this.environment = environment;
    }

    /** Without a value where anything in the file is an error. */
    public Reading<Settings> read(SourceFile file) {
        return new YamlText(file.all(), CONFIG_INVALID)
                .documents()
                .flatMap(documents -> read(file, documents));
    }

    private Reading<Settings> read(SourceFile file, List<YamlNode> documents) {
        if (documents.size() > 1) {
            return Reading.failed(
                    CONFIG_INVALID.at(
                            documents.get(1).span(), "a configuration is a single YAML document"));
        }
        Values values = new Values(environment);
        Settings settings =
                documents.stream()
                        .findFirst()
                        .flatMap(document -> Section.of(document, Keys.TOP, values))
                        .map(section -> settings(file, section, values))
                        .orElse(
                                new Settings(
                                        Optional.of(file),
                                        Inputs.usual(),
                                        Judging.usual(),
                                        List.of(),
                                        List.of()));
        boolean failed =
                values.findings().stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR);
        return failed ? Reading.failed(values.findings()) : Reading.of(settings, values.findings());
    }

    private static Settings settings(SourceFile file, Section section, Values values) {
        Inputs inputs = inputs(section, values);
        Judging judging = new JudgingReader(values).read(section);
        List<TargetSettings> targets = targets(section, values);
        return new Settings(Optional.of(file), inputs, judging, targets, values.secrets());
    }

    private static Inputs inputs(Section section, Values values) {
        Inputs usual = Inputs.usual();
        return new Inputs(
                section.get("docs", usual.docs(), values::texts),
                section.get("contracts", usual.contracts(), values::text),
                section.get("against", usual.against(), values::text),
                section.get("servers", usual.servers(), values::texts),
                section.get("placeholders", usual.placeholders(), values::pairs));
    }

    private static List<TargetSettings> targets(Section section, Values values) {
        List<TargetSettings> targets = new ArrayList<>();
        Optional<YamlNode> all = section.get("targets");
        if (all.isPresent() && !all.get().isMapping()) {
            values.wrong(all.get(), "here belong names of targets and their settings");
        }
        all.map(YamlNode::entries)
                .orElse(List.of())
                .forEach(entry -> new TargetReader(values).read(entry).ifPresent(targets::add));
        return targets;
    }
}
