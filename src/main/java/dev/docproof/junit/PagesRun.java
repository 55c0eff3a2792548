package dev.docproof.junit;

import dev.docproof.claim.Judge;
import dev.docproof.config.Setting;
import dev.docproof.config.Settings.Judging;
import dev.docproof.config.TargetSettings;
import dev.docproof.config.TargetSettings.Access;
import dev.docproof.config.TargetSettings.Pace;
import dev.docproof.redact.Redactor;
import dev.docproof.setup.Approach;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.PageServers;
import dev.docproof.target.Base;
import dev.docproof.target.live.LiveTarget;
import dev.docproof.target.live.Proxies;
import dev.docproof.verify.Conduct;
import dev.docproof.verify.Ignored;
import dev.docproof.verify.ProbeOptions;
import dev.docproof.verify.Progress;
import dev.docproof.verify.Run;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Verifier;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tries pages as a test asks for it and a configuration has it. */
record PagesRun(Pages pages, Configuration configuration) {
    Run against(String server) throws IOException {
        long start = System.nanoTime();
        Approach approach = new Approach(asked(settings(server)), servers());
        Ignored ignored = configuration.ignored();
        try (LiveTarget live =
                new LiveTarget(
                        approach.limits(),
                        approach.trust(configuration),
                        new Proxies(name -> Optional.ofNullable(System.getenv(name))))) {
            List<SubjectRun> runs =
                    verifier(live, approach)
                            .verify(ReadPages.subjects(pages.paths(), servers()))
                            .stream()
                            .map(ignored::of)
                            .toList();
            return new Run(
                            approach.base().toString(),
                            live.disturbances(),
                            runs,
                            Duration.ofNanos(System.nanoTime() - start))
                    .masked(Redactor.of(configuration.secrets()));
        }
    }

    private PageServers servers() {
        return PageServers.of(configuration.settings().inputs()).and(pages.servers());
    }

    /** Those of a target with that name or at that address, else the address is all there is. */
    private TargetSettings settings(String server) {
        Optional<Base> address = Base.of(server);
        return configuration
                .settings()
                .target(server)
                .or(
                        () ->
                                configuration.settings().targets().stream()
                                        .filter(target -> address.isPresent())
                                        .filter(target -> isAt(target, address.get()))
                                        .findFirst())
                .or(() -> address.map(base -> TargetSettings.of(server, Setting.usual(server))))
                .orElseThrow(
                        () ->
                                new CannotRun(
                                        "%s is no http or https URL and no target of docproof.yml"
                                                .formatted(server)));
    }

    private static boolean isAt(TargetSettings target, Base address) {
        return Base.of(target.url().value()).filter(address::equals).isPresent();
    }

    private TargetSettings asked(TargetSettings target) {
        Access access = target.access();
        Pace pace = target.pace();
        Optional<Boolean> writes = pages.writes() ? Optional.of(true) : Optional.empty();
        return target.with(
                        new Access(
                                access.headers(),
                                access.allowWrites().or(writes, "allowingWrites"),
                                access.cacert(),
                                access.cert(),
                                access.key(),
                                access.insecure()))
                .with(
                        new Pace(
                                pace.timeout().or(pages.time(), "within"),
                                pace.timeLimit(),
                                pace.jobs(),
                                pace.retry()));
    }

    private Verifier verifier(LiveTarget live, Approach approach) {
        Judging judging = asked(configuration.settings().judging());
        return new Verifier(
                approach.to(live),
                new Judge(judging.strict().value()),
                probes(judging, approach),
                judging.levels(),
                // One page after the other: a server under test starts from what the test gave it.
                Conduct.usual().withRetries(approach.settings().pace().retry().value()),
                Progress.silent());
    }

    private Judging asked(Judging judging) {
        Optional<Boolean> strict = pages.strict() ? Optional.of(true) : Optional.empty();
        return new Judging(
                judging.probes(),
                judging.strict().or(strict, "comparingValues"),
                judging.rules(),
                judging.ignore());
    }

    private ProbeOptions probes(Judging judging, Approach approach) {
        return pages.probes() && judging.probes().value().isOn(approach.isOurs())
                ? new ProbeOptions(true, ProbeOptions.USUAL_MOST, true, System.nanoTime())
                : ProbeOptions.off();
    }
}
