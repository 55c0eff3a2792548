package dev.docproof.probe;

import dev.docproof.claim.QueryWords;
import dev.docproof.http.Header;
import dev.docproof.http.Request;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.shape.ClosedList;
import dev.docproof.shape.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Probes about what the tables say of a request: what it requires, and of which type it is. */
final class TableProbes {
    private final ProbeBase base;
    private final Sisters sisters;

    /**
     * @param sisters all operations of the run
     */
    TableProbes(ProbeBase base, Sisters sisters) {
        this.base = base;
        this.sisters = sisters;
    }

    /** What is left out first, then what is of another type. */
    List<Probe> probes() {
        // Leaving out what narrows a DELETE could delete more than anybody meant.
        if (base.operation().method().equals("DELETE")) {
            return List.of();
        }
        List<Parameter> listed =
                base.operation().parameters().stream().filter(Parameter::listed).toList();
        return Stream.of(
                        listed.stream().filter(TableProbes::isRequired).map(this::leftOut),
                        credentials(listed),
                        listed.stream().map(this::filtered),
                        listed.stream().map(this::otherType),
                        listed.stream().map(this::otherValue),
                        listed.stream().filter(TableProbes::isRequired).map(this::otherMediaType))
                .flatMap(probes -> probes)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isRequired(Parameter parameter) {
        return parameter.required().orElse(false);
    }

    private Optional<Probe> leftOut(Parameter parameter) {
        String name = parameter.name();
        String member = base.member(parameter);
        String words = name + " left out";
        return switch (parameter.place().orElse(Place.PATH)) {
            case BODY ->
                    base.ownBody()
                            .filter(object -> JsonEdit.member(object, member).isPresent())
                            .map(
                                    object ->
                                            onExample(
                                                    Topic.MISSING_MEMBER,
                                                    words,
                                                    Payload.sending(
                                                            base.own(),
                                                            JsonEdit.without(object, member)),
                                                    parameter));
            case QUERY ->
                    Edit.query(base.example(), name)
                            .filter(value -> !isAnotherOperationWithout(name))
                            .map(
                                    value ->
                                            onExample(
                                                    Topic.MISSING_PARAMETER,
                                                    words,
                                                    Edit.withoutQuery(base.elsewhere(name), name),
                                                    parameter));
            case HEADER ->
                    base.example()
                            .headers()
                            .first(name)
                            .map(
                                    value ->
                                            onExample(
                                                    topicOfHeader(name),
                                                    words,
                                                    Edit.withoutHeader(base.own(), name),
                                                    parameter));
            case PATH -> Optional.empty();
        };
    }

    /** Whether the page documents what remains as something else: the list beside the record. */
    private boolean isAnotherOperationWithout(String name) {
        String path = base.operation().path();
        return sisters
                .of(base.operation().method(), RecordPaths.of(base.operation()).name())
                .stream()
                .map(Sister::role)
                .anyMatch(role -> role.path().equals(path) && !role.required().contains(name));
    }

    private Topic topicOfHeader(String name) {
        return Credentials.areIn(name) && base.promises(Topic.UNAUTHENTICATED)
                ? Topic.UNAUTHENTICATED
                : Topic.MISSING_HEADER;
    }

    /** A row about missing credentials, where the example has some that no table lists. */
    private Stream<Optional<Probe>> credentials(List<Parameter> listed) {
        if (!base.promises(Topic.UNAUTHENTICATED)) {
            return Stream.empty();
        }
        return base.example().headers().lines().stream()
                .map(Header::name)
                .filter(Credentials::areIn)
                .filter(name -> listed.stream().noneMatch(own -> own.name().equalsIgnoreCase(name)))
                .map(
                        name ->
                                Optional.of(
                                        Probe.onExample(
                                                Topic.UNAUTHENTICATED,
                                                name + " left out",
                                                Edit.withoutHeader(base.own(), name),
                                                Optional.empty())));
    }

    private Optional<Probe> otherType(Parameter parameter) {
        Optional<String> wrong = parameter.type().flatMap(WrongValues::instead);
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        Instead instead = new Instead(base, parameter);
        return switch (parameter.place().orElse(Place.HEADER)) {
            case BODY ->
                    WrongValues.isTextual(wrong.get()) || !base.sendsForm()
                            ? instead.in(Topic.WRONG_TYPE, wrong.get())
                            : Optional.empty();
            case QUERY ->
                    WrongValues.isTextual(wrong.get())
                            ? instead.in(Topic.INVALID_PARAMETER, wrong.get())
                            : Optional.empty();
            case PATH ->
                    WrongValues.isTextual(wrong.get()) && isPathTypeTold(parameter)
                            ? instead.in(Topic.INVALID_PARAMETER, wrong.get())
                            : Optional.empty();
            case HEADER -> Optional.empty();
        };
    }

    /** Without words about it, what is no number is a record that nobody has. */
    private boolean isPathTypeTold(Parameter parameter) {
        return base.operation().statuses().stream()
                .filter(row -> RowTopics.of(row).contains(Topic.INVALID_PARAMETER))
                .anyMatch(row -> RowScope.names(row, base.operation(), parameter));
    }

    /** A value that is not listed, or of another form, where a row says that it is refused. */
    private Optional<Probe> otherValue(Parameter parameter) {
        Topic topic = RowTopics.valueOf(parameter);
        Optional<Probe> probe =
                parameter
                        .place()
                        .filter(place -> place == Place.BODY || place == Place.QUERY)
                        .flatMap(place -> WrongValues.forbidden(parameter, base.value(parameter)))
                        .flatMap(wrong -> new Instead(base, parameter).in(topic, wrong));
        return probe.filter(made -> RefusalRows.promise(base.operation(), made))
                .filter(made -> parameter.place().get() == Place.BODY || isSaid(parameter));
    }

    /** Of a list's length or page many a server takes the nearest that it can do. */
    private boolean isSaid(Parameter parameter) {
        boolean listed =
                !ClosedList.read(parameter.type(), parameter.description()).isEmpty()
                        || base.value(parameter)
                                .flatMap(
                                        value ->
                                                Format.told(
                                                        parameter.type(),
                                                        parameter.description(),
                                                        value))
                                .isPresent();
        return listed
                || base.operation().statuses().stream()
                        .anyMatch(row -> RowScope.names(row, base.operation(), parameter));
    }

    /** Another of the listed values, where a row says that the list has only items with it. */
    private Optional<Probe> filtered(Parameter parameter) {
        if (!base.operation().method().equals("GET") || !QueryWords.isFilter(parameter)) {
            return Optional.empty();
        }
        List<String> listed = ClosedList.read(parameter.type(), parameter.description());
        Optional<String> sent = base.value(parameter).filter(listed::contains);
        return listed.stream()
                .filter(other -> !QueryWords.isForAny(other))
                .filter(other -> sent.filter(value -> !value.equals(other)).isPresent())
                .findFirst()
                .map(
                        other ->
                                onExample(
                                        Topic.FILTERED,
                                        parameter.name() + "=" + other,
                                        Edit.withQuery(base.example(), parameter.name(), other),
                                        parameter));
    }

    private Optional<Probe> otherMediaType(Parameter parameter) {
        boolean wantsJson =
                parameter.name().equalsIgnoreCase("Content-Type")
                        && parameter
                                .description()
                                .toLowerCase(Locale.ROOT)
                                .contains("application/json");
        return wantsJson && base.body().isPresent() && !base.sendsForm()
                ? Optional.of(
                        onExample(
                                Topic.WRONG_MEDIA_TYPE,
                                "Content-Type as text/plain",
                                Edit.withHeader(base.own(), "Content-Type", "text/plain"),
                                parameter))
                : Optional.empty();
    }

    private static Probe onExample(Topic topic, String words, Request request, Parameter subject) {
        return Probe.onExample(topic, words, request, Optional.of(subject));
    }
}
