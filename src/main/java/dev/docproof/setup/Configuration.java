package dev.docproof.setup;

import dev.docproof.config.Setting;
import dev.docproof.config.Settings;
import dev.docproof.config.TargetSettings;
import dev.docproof.verify.Ignored;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The settings of a run.
 *
 * @param folder where the configuration lies; what it calls by a relative path lies below
 */
public record Configuration(Settings settings, Path folder) {
    public Configuration with(UnaryOperator<Settings> change) {
        return new Configuration(change.apply(settings), folder);
    }

    /** Paths of options count from the working folder, all others from the configuration's. */
    public Path path(Setting<?> setting, String path) {
        return setting.isAsked() ? Path.of(path) : folder.resolve(path).normalize();
    }

    /** What is held against, a path among it seen from the working folder. */
    public String against() {
        Setting<String> against = settings.inputs().against();
        boolean named =
                against.value().equals(Settings.CONTRACTS)
                        || against.value().contains("://")
                        || settings.target(against.value()).isPresent();
        return named ? against.value() : path(against, against.value()).toString();
    }

    /** What the configuration decided to live with; pages are named as seen from its folder. */
    public Ignored ignored() {
        Path from = folder.toAbsolutePath().normalize();
        return new Ignored(
                settings.judging().ignore().value(),
                page -> {
                    Path path = Path.of(page).toAbsolutePath().normalize();
                    return from.relativize(path).toString().replace('\\', '/');
                });
    }

    public List<Path> paths(Setting<List<String>> setting) {
        return setting.value().stream().map(path -> path(setting, path)).toList();
    }

    /**
     * What must not be shown: headers of the configuration are as secret as the variables in it.
     */
    public List<String> secrets() {
        List<String> secrets = new ArrayList<>(settings.secrets());
        for (TargetSettings target : settings.targets()) {
            for (String value : target.access().headers().value().values()) {
                secrets.add(value);
                secrets.add(value.substring(value.indexOf(' ') + 1));
            }
        }
        return secrets;
    }

    /** Whether the command line or the configuration names what the pages are held against. */
    public boolean asksForServer() {
        Setting<String> against = settings.inputs().against();
        return against.isAsked() || settings.target(against.value()).isPresent();
    }
}
