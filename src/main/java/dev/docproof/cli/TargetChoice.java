package dev.docproof.cli;

import dev.docproof.config.Setting;
import dev.docproof.config.Settings;
import dev.docproof.config.Settings.Inputs;
import dev.docproof.config.TargetSettings;
import dev.docproof.config.TargetSettings.Access;
import dev.docproof.target.Base;
import dev.docproof.target.Loopback;
import dev.docproof.target.Readdressed;
import dev.docproof.target.ReadsOnly;
import dev.docproof.target.Redirects;
import dev.docproof.target.Target;
import dev.docproof.target.TimeLimited;
import dev.docproof.target.WithHeaders;
import dev.docproof.target.live.Limits;
import dev.docproof.target.live.LiveTarget;
import dev.docproof.target.live.Proxies;
import dev.docproof.target.live.Trust;
import dev.docproof.target.stub.ContractsOnly;
import dev.docproof.target.stub.Stub;
import dev.docproof.target.stub.StubServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What {@code --against} names: a folder of contracts, or a server. */
final class TargetChoice {
    private final Configuration configuration;
    private final SettingsOptions options;
    private final PageServers servers;

    TargetChoice(Configuration configuration, SettingsOptions options) {
        this.configuration = configuration;
        this.options = options;
        this.servers = PageServers.of(inputs());
    }

    /**
     * @throws CannotRun where nothing answers there, or the contracts cannot be read
     */
    OpenTarget open() throws IOException {
        String against = inputs().against().value();
        Optional<TargetSettings> target = configuration.settings().target(against);
        if (target.isPresent()) {
            return server(target.get());
        }
        if (against.contains("://")) {
            throw new CannotRun("--against " + against + " is no http or https URL");
        }
        return stub(contracts(against));
    }

    private Inputs inputs() {
        return configuration.settings().inputs();
    }

    private Path contracts(String against) {
        Inputs inputs = inputs();
        return against.equals(Settings.CONTRACTS)
                ? configuration.path(inputs.contracts(), inputs.contracts().value())
                : configuration.path(inputs.against(), against);
    }

    private OpenTarget server(TargetSettings settings) throws IOException {
        Base base = base(settings);
        LiveTarget live =
                new LiveTarget(
                        limits(settings),
                        trust(settings.access()),
                        new Proxies(name -> Optional.ofNullable(System.getenv(name))));
        Target server = new WithHeaders(live, settings.access().headers().value());
        TargetLife life = new TargetLife(settings, base, server, configuration.folder());
        try {
            life.begin();
        } catch (CannotRun e) {
            life.close();
            live.close();
            throw e;
        }
        return new OpenTarget(
                between(live, settings),
                base.toString(),
                Loopback.isHost(base.origin()),
                true,
                life.isStarted() ? Optional.of(life::stop) : Optional.empty(),
                life.stateReset(),
                settings.pace(),
                List.of(live, life));
    }

    /** All that stands between the pages and the server, for one that only looks on. */
    UnaryOperator<Target> between() {
        Optional<TargetSettings> settings =
                configuration.settings().target(inputs().against().value());
        return server ->
                settings.map(target -> between(server, target))
                        .orElseGet(
                                () ->
                                        new Readdressed(
                                                server, PageServers.USUAL, servers.servers()));
    }

    private Target between(Target server, TargetSettings settings) {
        Base base = base(settings);
        Target headed = new WithHeaders(server, settings.access().headers().value());
        return redirects(
                new Readdressed(guarded(headed, settings, base), base, servers.servers()),
                settings);
    }

    private static Target redirects(Target server, TargetSettings settings) {
        return new Redirects(server, settings.pace().timeout().value(), System::nanoTime);
    }

    private static Base base(TargetSettings settings) {
        return Base.of(settings.url().value())
                .orElseThrow(() -> new CannotRun(settings.url().value() + " is no URL"));
    }

    /** What may be sent there, and until when. */
    private static Target guarded(Target server, TargetSettings settings, Base base) {
        boolean writes = settings.access().allowWrites().value() || Loopback.isHost(base.origin());
        Target guarded = writes ? server : new ReadsOnly(server);
        return settings.pace()
                .timeLimit()
                .value()
                .<Target>map(limit -> new TimeLimited(guarded, limit, System::nanoTime))
                .orElse(guarded);
    }

    private OpenTarget stub(Path folder) throws IOException {
        List<Stub> stubs = new ContractStubs(folder).read();
        StubServer stub = StubServer.start(0, stubs);
        TargetSettings settings =
                options.asked(
                        TargetSettings.of(
                                Settings.CONTRACTS, Setting.usual(stub.origin().toString())));
        LiveTarget live = new LiveTarget(limits(settings));
        Base base = new Base(stub.origin(), "");
        String label = "%s (%d contracts) through a stub".formatted(folder, stubs.size());
        return new OpenTarget(
                redirects(
                        new Readdressed(new ContractsOnly(live), base, servers.servers()),
                        settings),
                label,
                true,
                false,
                Optional.of(stub::close),
                Optional.empty(),
                settings.pace(),
                List.of(live, stub));
    }

    private Trust trust(Access access) {
        return new Trust(
                file(access.cacert()),
                file(access.cert()),
                file(access.key()),
                access.insecure().value());
    }

    private Optional<Path> file(Setting<Optional<String>> setting) {
        return setting.value().map(path -> configuration.path(setting, path));
    }

    private static Limits limits(TargetSettings target) {
        Duration timeout = target.pace().timeout().value();
        Duration run = target.pace().timeLimit().value().orElse(timeout);
        return Limits.standard().withTime(run.compareTo(timeout) < 0 ? run : timeout);
    }
}
