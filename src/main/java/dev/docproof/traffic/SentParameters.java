package dev.docproof.traffic;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.http.Request;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a request sent that its operation does not list. Where the page lists nothing of a place,
 * nothing is said of it: the page then does not claim to be complete.
 */
final class SentParameters {
    private SentParameters() {}

    static List<Finding> undocumented(Operation operation, Request request) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(undocumented(operation, Place.QUERY, queryNames(request)));
        findings.addAll(undocumented(operation, Place.BODY, memberNames(request)));
        return findings;
    }

    private static List<Finding> undocumented(Operation operation, Place place, Set<String> sent) {
        List<String> listed =
                operation.parameters().stream()
                        .filter(parameter -> parameter.place().filter(place::equals).isPresent())
                        .map(Parameter::name)
                        .map(SentParameters::outermost)
                        .toList();
        if (listed.isEmpty()) {
            return List.of();
        }
        return sent.stream()
                .filter(name -> !listed.contains(name))
                .map(
                        name ->
                                Rule.PARAMETER_UNDOCUMENTED.at(
                                        operation.span(),
                                        "%s was sent %s in the %s; the page has %s"
                                                .formatted(
                                                        operation.name(),
                                                        name,
                                                        place.label(),
                                                        String.join(", ", listed))))
                .toList();
    }

    /** {@code address} of {@code address.city}, {@code tags} of {@code tags[]}. */
    private static String outermost(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
            end++;
        }
        return end == 0 ? name : name.substring(0, end);
    }

    private static Set<String> queryNames(Request request) {
        Set<String> names = new LinkedHashSet<>();
        int question = request.target().indexOf('?');
        if (question < 0) {
            return names;
        }
        for (String pair : request.target().substring(question + 1).split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                names.add(outermost(name));
            }
        }
        return names;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // No percent encoding after all; the name is what was sent.
            return name;
        }
    }

    private static Set<String> memberNames(Request request) {
        Optional<JsonValue> body =
                request.body().isEmpty()
                        ? Optional.empty()
                        : JsonReader.strict(
                                        Slice.of(new SourceFile("request", request.body().text())))
                                .value();
        Set<String> names = new LinkedHashSet<>();
        if (body.isPresent() && body.get() instanceof JsonObject object) {
            object.members().forEach(member -> names.add(member.name()));
        }
        return names;
    }
}
