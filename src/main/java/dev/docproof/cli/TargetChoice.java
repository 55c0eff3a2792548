package dev.docproof.cli;

import dev.docproof.config.Setting;
import dev.docproof.config.Settings;
import dev.docproof.config.Settings.Inputs;
import dev.docproof.config.TargetSettings;
import dev.docproof.setup.Approach;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.ContractFolder;
import dev.docproof.setup.PageServers;
import dev.docproof.target.Base;
import dev.docproof.target.Deadline;
import dev.docproof.target.Readdressed;
import dev.docproof.target.Target;
import dev.docproof.target.WithHeaders;
import dev.docproof.target.live.LiveTarget;
import dev.docproof.target.live.Proxies;
import dev.docproof.target.stub.ContractsOnly;
import dev.docproof.target.stub.Stub;
import dev.docproof.target.stub.StubServer;
import java.io.IOException;
import java.nio.file.Path;
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

    /** The folder of contracts that it names; empty where it is a server. */
    Optional<Path> contracts() {
        String against = inputs().against().value();
        return configuration.settings().target(against).isPresent() || against.contains("://")
                ? Optional.empty()
                : Optional.of(contracts(against));
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
        LiveTarget caretaker = live(new Approach(settings, servers, Deadline.never()));
        TargetLife life = life(settings, caretaker);
        try {
            life.begin();
        } catch (CannotRun e) {
            life.close();
            caretaker.close();
            throw e;
        }
        Approach approach = new Approach(settings, servers);
        LiveTarget live = live(approach);
        return new OpenTarget(
                approach.to(live),
                approach.base().toString(),
                approach.isOurs(),
                true,
                life.isStarted() ? Optional.of(life::stop) : Optional.empty(),
                life.stateReset().map(approach::limitedReset),
                settings.pace(),
                List.of(live, caretaker, life));
    }

    private LiveTarget live(Approach approach) {
        return new LiveTarget(approach.limits(), approach.trust(configuration), proxies());
    }

    private TargetLife life(TargetSettings settings, LiveTarget caretaker) {
        return new TargetLife(
                settings,
                new Approach(settings, servers).base(),
                new WithHeaders(caretaker, settings.access().headers().value()),
                configuration.folder(),
                proxies());
    }

    private static Proxies proxies() {
        return new Proxies(name -> Optional.ofNullable(System.getenv(name)));
    }

    /** All that stands between the pages and the server, for one that only looks on. */
    UnaryOperator<Target> between() {
        Optional<TargetSettings> settings =
                configuration.settings().target(inputs().against().value());
        return server ->
                settings.map(target -> new Approach(target, servers).to(server))
                        .orElseGet(
                                () ->
                                        new Readdressed(
                                                server, PageServers.USUAL, servers.servers()));
    }

    private OpenTarget stub(Path folder) throws IOException {
        List<Stub> stubs = new ContractFolder(folder).stubs();
        StubServer stub = StubServer.start(0, stubs);
        TargetSettings settings =
                options.asked(
                        TargetSettings.of(
                                Settings.CONTRACTS, Setting.usual(stub.origin().toString())));
        Approach approach = new Approach(settings, servers);
        LiveTarget live = new LiveTarget(approach.limits());
        Base base = new Base(stub.origin(), "");
        String label = "%s (%d contracts) through a stub".formatted(folder, stubs.size());
        return new OpenTarget(
                approach.following(
                        new Readdressed(
                                approach.limited(new ContractsOnly(live)),
                                base,
                                servers.servers())),
                label,
                true,
                false,
                Optional.of(stub::close),
                Optional.empty(),
                settings.pace(),
                List.of(live, stub));
    }
}
