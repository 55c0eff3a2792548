package dev.docproof.config;

import static dev.docproof.finding.Rule.CONFIG_INVALID;

import dev.docproof.config.Settings.Judging;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Ignore;
import dev.docproof.finding.Level;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.PageGlob;
import dev.docproof.finding.Rule;
import dev.docproof.finding.RuleLevels;
import dev.docproof.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is tried, and what weighs how much. */
final class JudgingReader {
    private final Values values;

    JudgingReader(Values values) {
        this.values = values;
    }

    Judging read(Section section) {
        Judging usual = Judging.usual();
        return new Judging(
                section.get(
                        "probes", usual.probes(), node -> values.choice(node, ProbeChoice.class)),
                section.get("strict", usual.strict(), values::flag),
                section.get("rules", usual.rules(), this::levels),
                section.get("ignore", usual.ignore(), this::ignores));
    }

    private Optional<RuleLevels> levels(YamlNode node) {
        if (!node.isMapping()) {
            return values.wrong(node, "here belong rules and their levels");
        }
        Map<Rule, Level> levels = new LinkedHashMap<>();
        for (YamlNode.Entry entry : node.entries()) {
            Optional<Rule> rule = rule(entry.key());
            Optional<Level> level = values.choice(entry.value(), Level.class);
            if (rule.isPresent() && level.isPresent()) {
                levels.put(rule.get(), level.get());
            }
        }
        return Optional.of(new RuleLevels(levels));
    }

    private Optional<List<Ignore>> ignores(YamlNode node) {
        if (!node.isSequence()) {
            return values.wrong(node, "here belongs a list of what is ignored, each with a reason");
        }
        List<Ignore> ignores = new ArrayList<>();
        for (YamlNode item : node.items()) {
            Section.of(item, Keys.IGNORE, values).flatMap(this::ignore).ifPresent(ignores::add);
        }
        return Optional.of(ignores);
    }

    private Optional<Ignore> ignore(Section section) {
        Optional<PageGlob> page = section.get("page").flatMap(values::text).map(PageGlob::new);
        Optional<YamlNode> written = section.get("rule");
        Optional<Rule> rule = written.flatMap(this::rule);
        Optional<String> reason = section.required("reason", this::reason);
        if (written.isPresent() && rule.isEmpty()) {
            return Optional.empty();
        }
        if (page.isEmpty() && rule.isEmpty()) {
            return values.wrong(section.node(), "a page or a rule has to be named here");
        }
        return reason.map(why -> new Ignore(page, rule, why, section.node().span()));
    }

    private Optional<String> reason(YamlNode node) {
        return values.text(node)
                .flatMap(
                        text ->
                                text.isBlank()
                                        ? values.wrong(node, "the reason is empty")
                                        : Optional.of(text));
    }

    private Optional<Rule> rule(YamlNode node) {
        Optional<Rule> rule = Rule.withId(node.scalar());
        if (rule.isEmpty()) {
            Finding finding =
                    CONFIG_INVALID.at(
                            node.span(), "there is no rule '%s'".formatted(node.scalar()));
            List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
            values.add(
                    NearestName.of(node.scalar(), ids)
                            .map(near -> finding.withHint("did you mean '" + near + "'?"))
                            .orElse(finding));
        }
        return rule;
    }
}
