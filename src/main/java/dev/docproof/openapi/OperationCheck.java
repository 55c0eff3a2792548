package dev.docproof.openapi;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.ResponseMember;
import dev.docproof.operation.StatusRow;
import dev.docproof.shape.Kind;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds one documented operation against the same operation of a specification. */
final class OperationCheck {
    private final Operation page;
    private final SpecOperation specified;

    OperationCheck(Operation page, SpecOperation specified) {
        this.page = page;
        this.specified = specified;
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        page.parameters().stream()
                .filter(Parameter::listed)
                .forEach(parameter -> verdicts.add(parameter(parameter)));
        page.statuses().forEach(row -> verdicts.add(status(row)));
        page.responseMembers().forEach(member -> verdicts.add(member(member)));
        forgotten().ifPresent(verdicts::add);
        return verdicts;
    }

    private Verdict parameter(Parameter parameter) {
        Claim claim =
                claim(
                        ClaimKind.PARAMETER,
                        parameter.span(),
                        "a request may carry " + parameter.name());
        if (isSaidElsewhere(parameter)) {
            return new Verdict.NotExercised(
                    claim,
                    "OpenAPI has no parameters for this header; it follows from other parts");
        }
        List<SpecMember> meant =
                meant(
                        specified.parameters().stream()
                                .filter(own -> isAt(own, parameter.place()))
                                .map(SpecParameter::member)
                                .toList(),
                        parameter.name());
        if (meant.isEmpty()) {
            return contradicted(
                    claim,
                    Rule.SPEC_PARAMETER_MISSING.at(
                            parameter.span(),
                            "%s of the specification has no %s%s"
                                    .formatted(
                                            specified.name(),
                                            parameter
                                                    .place()
                                                    .map(p -> p.label() + " parameter ")
                                                    .orElse(""),
                                            parameter.name())));
        }
        List<Finding> findings = new ArrayList<>();
        required(parameter, meant).ifPresent(findings::add);
        type(parameter.name(), parameter.type(), parameter.span(), meant).ifPresent(findings::add);
        return judged(claim, findings);
    }

    // OpenAPI 3.1, Parameter Object: definitions of these three headers are to be ignored.
    private static boolean isSaidElsewhere(Parameter parameter) {
        return parameter.place().filter(Place.HEADER::equals).isPresent()
                && List.of("accept", "content-type", "authorization")
                        .contains(parameter.name().toLowerCase(Locale.ROOT));
    }

    /** Differs only where no member of that name has what the page says. */
    private Optional<Finding> required(Parameter parameter, List<SpecMember> meant) {
        return parameter
                .required()
                .filter(said -> meant.stream().noneMatch(own -> own.required() == said))
                .map(
                        said ->
                                Rule.SPEC_REQUIRED_DIFFERS.at(
                                        parameter.row(),
                                        "documented %s, specified %s"
                                                .formatted(needed(said), needed(!said))));
    }

    private static String needed(boolean required) {
        return required ? "as required" : "as optional";
    }

    private Verdict status(StatusRow row) {
        Claim claim = claim(ClaimKind.STATUS, row.span(), row.label());
        if (row.code().isEmpty()) {
            return new Verdict.NotExercised(claim, "it is no HTTP status");
        }
        int code = row.code().getAsInt();
        if (specified.promises(code)) {
            return judged(claim, List.of());
        }
        return contradicted(
                claim,
                Rule.SPEC_STATUS_MISSING.at(
                        row.span(),
                        "%s of the specification has %s, not %d"
                                .formatted(
                                        specified.name(),
                                        String.join(", ", specified.statuses()),
                                        code)));
    }

    private Verdict member(ResponseMember member) {
        Claim claim = claim(ClaimKind.MEMBER, member.span(), "the response has " + member.name());
        if (specified.responseMembers().isEmpty()) {
            return new Verdict.NotExercised(
                    claim, "the specification says nothing of what the response holds");
        }
        List<SpecMember> meant = meant(specified.responseMembers(), member.name());
        if (meant.isEmpty()) {
            return contradicted(
                    claim,
                    Rule.SPEC_MEMBER_MISSING.at(
                            member.span(),
                            "the response of %s in the specification has no %s"
                                    .formatted(specified.name(), member.name())));
        }
        return judged(
                claim, type(member.name(), member.type(), member.span(), meant).stream().toList());
    }

    private static Optional<Finding> type(
            String name, Optional<String> words, Span span, List<SpecMember> meant) {
        Set<Kind> documented = words.map(Kind::named).orElse(Set.of());
        boolean fits =
                documented.isEmpty()
                        || meant.stream()
                                .anyMatch(
                                        own ->
                                                own.kinds().isEmpty()
                                                        || own.kinds().stream()
                                                                .anyMatch(documented::contains));
        return fits
                ? Optional.empty()
                : Optional.of(
                        Rule.SPEC_TYPE_DIFFERS.at(
                                span,
                                "%s: documented %s, specified %s"
                                        .formatted(name, words.orElse(""), labels(meant))));
    }

    private static String labels(List<SpecMember> meant) {
        return meant.stream()
                .flatMap(member -> member.kinds().stream())
                .map(Kind::label)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    /** Those at the very path that the page writes; else those that may be meant by it. */
    private static List<SpecMember> meant(List<SpecMember> members, String name) {
        List<SpecMember> exact = members.stream().filter(own -> own.isAt(name)).toList();
        return exact.isEmpty() ? members.stream().filter(own -> own.endsIn(name)).toList() : exact;
    }

    private static boolean isAt(SpecParameter parameter, Optional<Place> place) {
        return place.isEmpty() || place.get() == parameter.place();
    }

    /**
     * What the specification says and the page leaves out, where the page has such a list at all.
     */
    private Optional<Verdict> forgotten() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(forgottenParameters());
        findings.addAll(forgottenStatuses());
        findings.addAll(forgottenMembers());
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Claim claim =
                claim(
                        ClaimKind.OPERATION,
                        page.span(),
                        "the page says all that the specification says of " + page.name());
        return Optional.of(judged(claim, findings));
    }

    private List<Finding> forgottenParameters() {
        boolean lists = page.parameters().stream().anyMatch(Parameter::listed);
        return specified.parameters().stream()
                .filter(own -> own.member().required() || lists)
                .filter(own -> own.member().isOutermost())
                .filter(
                        own ->
                                page.parameters().stream()
                                        .noneMatch(p -> own.member().isKnownBy(p.name())))
                .map(
                        own ->
                                Rule.PARAMETER_UNDOCUMENTED
                                        .at(
                                                page.span(),
                                                "the page does not have the %s %s parameter %s"
                                                        .formatted(
                                                                own.member().required()
                                                                        ? "required"
                                                                        : "optional",
                                                                own.place().label(),
                                                                own.member().path()))
                                        .withSeverity(
                                                own.member().required()
                                                        ? Severity.ERROR
                                                        : Severity.WARNING))
                .toList();
    }

    private List<Finding> forgottenStatuses() {
        if (page.statuses().stream().noneMatch(row -> row.code().isPresent())) {
            return List.of();
        }
        return specified.statuses().stream()
                .filter(status -> status.matches("[1-5]\\d\\d"))
                .filter(
                        status ->
                                page.statuses().stream()
                                        .noneMatch(
                                                row ->
                                                        row.code().isPresent()
                                                                && row.code().getAsInt()
                                                                        == Integer.parseInt(
                                                                                status)))
                .map(
                        status ->
                                Rule.STATUS_UNDOCUMENTED
                                        .at(
                                                page.span(),
                                                "the page does not have the status " + status)
                                        .withSeverity(Severity.WARNING))
                .toList();
    }

    private List<Finding> forgottenMembers() {
        if (page.responseMembers().isEmpty()) {
            return List.of();
        }
        return specified.responseMembers().stream()
                .filter(
                        own ->
                                page.responseMembers().stream()
                                        .noneMatch(m -> own.isKnownBy(m.name())))
                .map(
                        own ->
                                Rule.FIELD_UNDOCUMENTED.at(
                                        page.span(),
                                        "the page does not have the response member " + own.path()))
                .toList();
    }

    private Claim claim(ClaimKind kind, Span span, String text) {
        return new Claim(kind, page.name(), span, text);
    }

    private static Verdict judged(Claim claim, List<Finding> findings) {
        boolean holds = findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
        return holds
                ? new Verdict.Confirmed(claim, Optional.empty(), findings)
                : new Verdict.Contradicted(claim, Optional.empty(), findings);
    }

    private static Verdict contradicted(Claim claim, Finding finding) {
        return new Verdict.Contradicted(claim, Optional.empty(), List.of(finding));
    }
}
