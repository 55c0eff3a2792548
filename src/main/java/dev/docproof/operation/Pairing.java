package dev.docproof.operation;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.markdown.Block.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins requests and the responses shown for them, in the order of the page. A response belongs to
 * the request before it and never reaches across another one; a template has none.
 */
final class Pairing {
    private final Scene scene;
    private final Owners owners;
    private final Areas areas;
    private final Responses responses;
    private final InlineResponses inlines;
    private final CodeRoles roles;
    private final Map<Integer, List<FoundRequest>> requests = new HashMap<>();
    private final Map<FoundRequest, ResponseExample> answers = new HashMap<>();
    private final Map<FoundRequest, String> bodies = new HashMap<>();
    private final Map<ResponseExample, Integer> unclaimed = new java.util.LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> responseBlocks = new HashSet<>();
    private List<FoundRequest> waiting = new ArrayList<>();
    private int area = -1;
    private boolean requestSeen;
    private boolean payloadSeen;
    private boolean responseSeen;

    Pairing(Scene scene, Owners owners, Responses responses, List<FoundRequest> found) {
        this.scene = scene;
        this.owners = owners;
        this.areas = owners.areas();
        this.responses = responses;
        this.inlines = new InlineResponses(scene, responses);
        this.roles = new CodeRoles(scene, areas);
        for (FoundRequest request : found) {
            requests.computeIfAbsent(request.block(), block -> new ArrayList<>()).add(request);
        }
    }

    /** Reads all blocks; responses and payloads go to the operations of their areas. */
    void pair() {
        for (int i = 0; i < scene.size(); i++) {
            if (areas.number(i) != area) {
                enter(i);
            }
            if (!reaches(i)) {
                waiting = new ArrayList<>();
            }
            if (requests.containsKey(i)) {
                request(requests.get(i));
            } else if (scene.block(i) instanceof Code code) {
                code(i, code);
            } else {
                inline(i);
            }
        }
        claimEarlier();
    }

    private void enter(int index) {
        area = areas.number(index);
        requestSeen = false;
        payloadSeen = false;
        responseSeen = false;
    }

    /**
     * Whether what waits may still be answered: up to the next declaration, unless the page leaves
     * the section around the request first.
     */
    private boolean reaches(int index) {
        if (isWithin(index)) {
            return true;
        }
        int level = levelAround(waiting.get(0).block());
        int heading = Scene.levelOf(scene.block(index));
        boolean left = heading > 0 && heading < level;
        return !left && (areas.number(index) < 0 || index < areas.declaredAt(index));
    }

    /** Whether nothing waits, or a block is in the area of what does. */
    private boolean isWithin(int index) {
        return waiting.isEmpty() || areas.number(waiting.get(0).block()) == areas.number(index);
    }

    private int levelAround(int index) {
        int heading = scene.headingOf(index);
        return heading < 0 ? 0 : Scene.levelOf(scene.block(heading));
    }

    /** Whether a block shows a response. */
    boolean isResponse(int index) {
        return responseBlocks.contains(index);
    }

    Optional<ResponseExample> answer(FoundRequest request) {
        return Optional.ofNullable(answers.get(request));
    }

    List<Finding> findings() {
        return findings;
    }

    private void request(List<FoundRequest> found) {
        requestSeen = true;
        boolean twin =
                !waiting.isEmpty()
                        && found.stream().allMatch(request -> isTwin(request, waiting.get(0)));
        if (!twin) {
            waiting = new ArrayList<>();
        }
        int before = waiting.size();
        for (FoundRequest request : found) {
            if (request.output().isPresent()) {
                answers.put(request, request.output().get());
            } else if (isAnswered(request)) {
                waiting.add(request);
            }
        }
        // Those that waited before are alike already.
        boolean alike =
                waiting.subList(before, waiting.size()).stream()
                        .allMatch(request -> isAlike(request, waiting.get(0)));
        if (!alike) {
            waiting = new ArrayList<>(waiting.subList(waiting.size() - 1, waiting.size()));
        }
    }

    /** A template has no answer, and a file that is fetched or filled is not shown. */
    private boolean isAnswered(FoundRequest request) {
        return !request.example().template()
                && !Targets.isDownload(request.example().target())
                && !OutputFilter.isKept(scene, request);
    }

    /** The same request again, in another form. */
    private boolean isTwin(FoundRequest one, FoundRequest other) {
        return one.block() != other.block()
                && scene.headingOf(one.block()) == scene.headingOf(other.block())
                && one.example().method().equals(other.example().method())
                && PathTemplate.of(one.example().target())
                        .equals(PathTemplate.of(other.example().target()));
    }

    /** One response may serve several commands of a block if they do the same. */
    private static boolean isAlike(FoundRequest one, FoundRequest other) {
        return one.example().method().equals(other.example().method())
                && PathTemplate.of(one.example().target()).segments().size()
                        == PathTemplate.of(other.example().target()).segments().size();
    }

    private void code(int index, Code code) {
        switch (roles.of(index, code, moment(index))) {
            case RESPONSE -> response(index, withStatus(index, responses.of(code)));
            case PAYLOAD -> payload(index, code);
            default -> {}
        }
    }

    private void payload(int index, Code code) {
        List<Entry> described = DescribedBody.read(code.text());
        List<OperationBuilder> operations = withBody(areas.at(index));
        if (!described.isEmpty()) {
            for (Entry entry : described) {
                operations.forEach(own -> own.add(entry.parameter(entry.place())));
            }
            return;
        }
        payloadSeen = true;
        join(code);
        for (OperationBuilder operation : operations) {
            operation.add(new Payload(code.span(), code.text(), code.language()));
            Requiredness.ofAll(scene.label(index)).ifPresent(operation::bodyIsRequired);
        }
    }

    /** Between the areas only what is called a response is taken for one. */
    private CodeRoles.Moment moment(int index) {
        boolean waits = !waiting.isEmpty() && (areas.number(index) >= 0 || isWithin(index));
        return new CodeRoles.Moment(waits, requestSeen, payloadSeen, responseSeen);
    }

    /** A message that goes without a body in its own block takes the one behind it. */
    private void join(Code code) {
        for (FoundRequest request : waiting) {
            boolean message = !request.example().kind().equals("curl");
            boolean bodyless = request.example().body().equals("none");
            if (message && bodyless && Methods.hasBody(request.example().method())) {
                bodies.putIfAbsent(request, code.text().text().strip());
            }
        }
    }

    /** The body of a request, shown in another block. */
    Optional<String> body(FoundRequest request) {
        return Optional.ofNullable(bodies.get(request));
    }

    private static List<OperationBuilder> withBody(List<OperationBuilder> operations) {
        List<OperationBuilder> some =
                operations.stream().filter(o -> Methods.hasBody(o.method())).toList();
        return some.isEmpty() ? operations : some;
    }

    /** Words of an overview or a note, that no operation and no request is near, show nothing. */
    private void inline(int index) {
        for (ResponseExample response : inlines.in(index)) {
            if (!waiting.isEmpty() || areas.number(index) >= 0) {
                response(index, withStatus(index, response));
            }
        }
    }

    private void response(int index, ResponseExample response) {
        responseBlocks.add(index);
        for (FoundRequest request : waiting) {
            answers.put(request, response);
        }
        if (waiting.isEmpty()) {
            unclaimed.put(response, index);
        }
        List<OperationBuilder> operations = ownersAt(index);
        if (operations.isEmpty() && waiting.isEmpty()) {
            findings.add(
                    Rule.RESPONSE_NOT_CLAIMED.at(
                            response.block(), "no operation and no request claims this response"));
        }
        for (OperationBuilder operation : operations) {
            if (operations.size() == 1) {
                operation.addAnswer(response);
            } else {
                operation.add(response);
            }
        }
        responseSeen = true;
        waiting = new ArrayList<>();
    }

    /** The operations whose requests it answers, else those that its place speaks of. */
    private List<OperationBuilder> ownersAt(int index) {
        List<OperationBuilder> answered = new ArrayList<>();
        for (FoundRequest request : waiting) {
            owners.of(request)
                    .filter(own -> answered.stream().noneMatch(other -> other.is(own)))
                    .ifPresent(answered::add);
        }
        return answered.isEmpty() ? areas.at(index) : answered;
    }

    /**
     * A response that stands before the only request of its operation, for pages that put their
     * example last.
     */
    private void claimEarlier() {
        Map<Integer, List<FoundRequest>> byArea = new HashMap<>();
        requests.values().stream()
                .flatMap(List::stream)
                .filter(request -> !request.example().template())
                .forEach(
                        request ->
                                byArea.computeIfAbsent(
                                                areas.number(request.block()),
                                                number -> new ArrayList<>())
                                        .add(request));
        for (Map.Entry<ResponseExample, Integer> early : unclaimed.entrySet()) {
            int block = early.getValue();
            List<FoundRequest> after = byArea.getOrDefault(areas.number(block), List.of());
            boolean success = early.getKey().status().orElse(200) / 100 == 2;
            boolean only = after.size() == 1 && after.get(0).block() > block;
            if (areas.number(block) >= 0 && only && success) {
                answers.putIfAbsent(after.get(0), early.getKey());
            }
        }
    }

    /** The status in the label, the tab or the heading of a response that has none in itself. */
    private ResponseExample withStatus(int index, ResponseExample response) {
        if (response.status().isPresent()) {
            return response;
        }
        return StatusBeside.find(scene, index).map(response::with).orElse(response);
    }
}
