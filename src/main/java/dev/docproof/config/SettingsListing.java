package dev.docproof.config;

import dev.docproof.config.Settings.Inputs;
import dev.docproof.config.Settings.Judging;
import dev.docproof.config.TargetSettings.Access;
import dev.docproof.config.TargetSettings.Life;
import dev.docproof.config.TargetSettings.Pace;
import java.util.ArrayList;
import java.util.List;

/** Settings as the lines of a configuration that says the same, each with where it came from. */
public final class SettingsListing {
    /**
     * @param text {@code docs: ["docs"]}, indented as deep as it stands
     * @param source empty words where the line only opens a section
     */
    public record Line(String text, String source) {}

    private final List<Line> lines = new ArrayList<>();

    private SettingsListing() {}

    public static List<Line> of(Settings settings) {
        SettingsListing listing = new SettingsListing();
        listing.inputs(settings.inputs());
        listing.judging(settings.judging());
        if (!settings.targets().isEmpty()) {
            listing.open("targets:");
            settings.targets().forEach(listing::target);
        }
        return List.copyOf(listing.lines);
    }

    private void inputs(Inputs inputs) {
        add("", "docs", inputs.docs());
        add("", "contracts", inputs.contracts());
        add("", "against", inputs.against());
        add("", "servers", inputs.servers());
        add("", "placeholders", inputs.placeholders());
    }

    private void judging(Judging judging) {
        add("", "probes", judging.probes());
        add("", "strict", judging.strict());
        add("", "rules", judging.rules());
        add("", "ignore", judging.ignore());
    }

    private void target(TargetSettings target) {
        open("  " + FlowText.of(target.name()) + ":");
        add("    ", "url", target.url());
        life(target.life());
        access(target.access());
        pace(target.pace());
    }

    private void life(Life life) {
        add("    ", "start", life.start());
        add("    ", "ready", life.ready());
        add("    ", "ready-timeout", life.readyTimeout());
        add("    ", "reset", life.reset());
        add("    ", "reset-between", life.resetBetween());
    }

    private void access(Access access) {
        add("    ", "headers", access.headers());
        add("    ", "allow-writes", access.allowWrites());
        add("    ", "cacert", access.cacert());
        add("    ", "cert", access.cert());
        add("    ", "key", access.key());
        add("    ", "insecure", access.insecure());
    }

    private void pace(Pace pace) {
        add("    ", "timeout", pace.timeout());
        add("    ", "time-limit", pace.timeLimit());
        add("    ", "jobs", pace.jobs());
        add("    ", "retry", pace.retry());
    }

    private void open(String text) {
        lines.add(new Line(text, ""));
    }

    /** What is not there has no line. */
    private void add(String indent, String key, Setting<?> setting) {
        String value = FlowText.of(setting.value());
        if (!value.isEmpty()) {
            lines.add(new Line(indent + key + ": " + value, setting.source().label()));
        }
    }
}
