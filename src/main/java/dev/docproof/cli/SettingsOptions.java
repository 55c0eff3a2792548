package dev.docproof.cli;

import dev.docproof.config.Settings;
import dev.docproof.config.TargetSettings;
import dev.docproof.redact.Redactor;
import dev.docproof.setup.Configuration;
import dev.docproof.target.Base;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;

/** The configuration and every option that wins over it. */
final class SettingsOptions {
    @Mixin private ConfigOption config;

    @Mixin private InputOptions inputs;

    @Mixin private ServerOptions servers;

    @Mixin private JudgingOptions judging;

    @Mixin private LifeOptions life;

    @Mixin private AccessOptions access;

    @Mixin private PaceOptions pace;

    Configuration read() throws IOException {
        Configuration configuration =
                config.read()
                        .with(inputs::over)
                        .with(servers::over)
                        .with(judging::over)
                        .with(this::targets);
        config.masks().learn(configuration.secrets());
        return configuration;
    }

    /** Takes the known secrets out of a run before anybody shows it. */
    Redactor redactor() {
        return config.masks().redactor();
    }

    /** What is asked of the target counts for whichever it is. */
    private Settings targets(Settings settings) {
        List<TargetSettings> targets = new ArrayList<>(settings.targets());
        String against = settings.inputs().against().value();
        if (settings.target(against).isEmpty() && Base.of(against).isPresent()) {
            targets.add(TargetSettings.of(against, settings.inputs().against()));
        }
        return settings.with(targets.stream().map(this::asked).toList());
    }

    /** A target with what the command line asks of it. */
    TargetSettings asked(TargetSettings target) {
        return pace.over(access.over(life.over(target)));
    }
}
