package dev.docproof.setup;

import dev.docproof.config.Setting;
import dev.docproof.config.TargetSettings;
import dev.docproof.config.TargetSettings.Access;
import dev.docproof.target.Base;
import dev.docproof.target.Deadline;
import dev.docproof.target.Loopback;
import dev.docproof.target.Readdressed;
import dev.docproof.target.ReadsOnly;
import dev.docproof.target.Redirects;
import dev.docproof.target.Target;
import dev.docproof.target.TimeLimited;
import dev.docproof.target.WithHeaders;
import dev.docproof.target.live.Limits;
import dev.docproof.target.live.Trust;
import dev.docproof.verify.StateReset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All that stands between pages and a server: where requests go, what is sent with them, what is
 * not sent at all, and until when.
 */
public record Approach(TargetSettings settings, PageServers servers, Deadline deadline) {
    /** One whose time, if it has a limit, runs from now. */
    public Approach(TargetSettings settings, PageServers servers) {
        this(
                settings,
                servers,
                settings.pace()
                        .timeLimit()
                        .value()
                        .map(limit -> Deadline.in(limit, System::nanoTime))
                        .orElseGet(Deadline::never));
    }

    /**
     * @throws CannotRun where the settings have no address of a server
     */
    public Base base() {
        return Base.of(settings.url().value())
                .orElseThrow(() -> new CannotRun(settings.url().value() + " is no URL"));
    }

    /** Whether it is on this machine, so that trying things on it hurts nobody. */
    public boolean isOurs() {
        return Loopback.isHost(base().origin());
    }

    public Target to(Target server) {
        Access access = settings.access();
        Target headed = new WithHeaders(server, access.headers().value());
        return following(new Readdressed(guarded(headed), base(), servers.servers()));
    }

    /** Redirects too are followed no longer than one answer may take. */
    public Target following(Target server) {
        return new Redirects(server, settings.pace().timeout().value(), System::nanoTime);
    }

    private Target guarded(Target server) {
        boolean writes = settings.access().allowWrites().value() || isOurs();
        return limited(writes ? server : new ReadsOnly(server));
    }

    /** A target that is asked nothing any more once the time is over. */
    public Target limited(Target target) {
        return settings.pace()
                .timeLimit()
                .value()
                .<Target>map(limit -> new TimeLimited(target, limit, deadline))
                .orElse(target);
    }

    /** A way back to the first state that is not gone any more once the time is over. */
    public StateReset limitedReset(StateReset reset) {
        return moment ->
                deadline.isOver() ? Optional.of("the run's time limit was over") : reset.at(moment);
    }

    /**
     * Whom to trust; files of the configuration lie where it says.
     *
     * @throws CannotRun where one is not there, or holds no certificates
     */
    public Trust trust(Configuration configuration) {
        Access access = settings.access();
        Trust trust =
                new Trust(
                        file(configuration, access.cacert()),
                        file(configuration, access.cert()),
                        file(configuration, access.key()),
                        access.insecure().value());
        try {
            trust.check();
        } catch (IOException e) {
            throw new CannotRun(e.getMessage(), e);
        }
        return trust;
    }

    private static Optional<Path> file(
            Configuration configuration, Setting<Optional<String>> setting) {
        return setting.value().map(path -> configuration.path(setting, path));
    }

    public Limits limits() {
        return Limits.standard().withTime(settings.pace().timeout().value()).until(deadline);
    }
}
