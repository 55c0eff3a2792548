package dev.docproof.config;

import dev.docproof.config.TargetSettings.Access;
import dev.docproof.config.TargetSettings.Life;
import dev.docproof.config.TargetSettings.Pace;
import dev.docproof.http.Origin;
import dev.docproof.yaml.YamlNode;
import java.util.Optional;

/** Reads one of the targets. */
final class TargetReader {
    private static final int MOST_JOBS = 64;
    private static final int MOST_RETRIES = 100;

    private final Values values;

    TargetReader(Values values) {
        this.values = values;
    }

    Optional<TargetSettings> read(YamlNode.Entry entry) {
        Optional<Section> section = Section.of(entry.value(), Keys.TARGET, values);
        return section.flatMap(
                read ->
                        read.required("url", this::url)
                                .map(url -> read(entry.key().scalar(), url, read)));
    }

    private TargetSettings read(String name, String url, Section section) {
        Setting<String> written = section.get("url", Setting.usual(url), node -> Optional.of(url));
        return new TargetSettings(name, written, life(section), access(section), pace(section));
    }

    private Optional<String> url(YamlNode node) {
        return values.text(node)
                .flatMap(
                        url ->
                                Origin.of(url).isPresent()
                                        ? Optional.of(url)
                                        : values.wrong(node, "this is no http or https URL"));
    }

    private Life life(Section section) {
        Life usual = Life.usual();
        Life life =
                new Life(
                        section.get("start", usual.start(), values::command),
                        section.some("ready", this::path),
                        section.get("ready-timeout", usual.readyTimeout(), values::time),
                        section.some("reset", node -> new ResetReader(values).read(node)),
                        section.get(
                                "reset-between",
                                usual.resetBetween(),
                                node -> values.choice(node, ResetBetween.class)));
        boolean restarts =
                life.reset().value().filter(reset -> reset instanceof Reset.Restart).isPresent();
        if (restarts && life.start().value().isEmpty()) {
            section.get("reset")
                    .ifPresent(
                            node ->
                                    values.wrong(
                                            node,
                                            "only a target with 'start' can be started again"));
        }
        return life;
    }

    private Optional<String> path(YamlNode node) {
        return values.text(node)
                .flatMap(
                        path ->
                                path.startsWith("/")
                                        ? Optional.of(path)
                                        : values.wrong(
                                                node, "here belongs a path that begins with /"));
    }

    private Access access(Section section) {
        Access usual = Access.usual();
        return new Access(
                section.get("headers", usual.headers(), values::pairs),
                section.get("allow-writes", usual.allowWrites(), values::flag),
                section.some("cacert", values::text),
                section.some("cert", values::text),
                section.some("key", values::text),
                section.get("insecure", usual.insecure(), values::flag));
    }

    private Pace pace(Section section) {
        Pace usual = Pace.usual();
        return new Pace(
                section.get("timeout", usual.timeout(), values::time),
                section.some("time-limit", values::time),
                section.get("jobs", usual.jobs(), node -> values.number(node, 1, MOST_JOBS)),
                section.get("retry", usual.retry(), node -> values.number(node, 0, MOST_RETRIES)));
    }
}
