package dev.docproof.operation;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Areas areas;
    private final Responses responses;
    private final Map<Integer, List<FoundRequest>> requests = new HashMap<>();
    private final Map<FoundRequest, ResponseExample> answers = new HashMap<>();
    private final Map<FoundRequest, String> bodies = new HashMap<>();
    private final Map<ResponseExample, Integer> unclaimed = new java.util.LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<FoundRequest> waiting = new ArrayList<>();
    private int area = -1;
    private boolean requestSeen;
    private boolean payloadSeen;
    private boolean responseSeen;

    Pairing(Scene scene, Areas areas, Responses responses, List<FoundRequest> found) {
        this.scene = scene;
        this.areas = areas;
        this.responses = responses;
        for (FoundRequest request : found) {
            requests.computeIfAbsent(request.block(), block -> new ArrayList<>()).add(request);
        }
    }

    /** Reads all blocks; responses and payloads go to the operations of their areas. */
    void pair() {
        for (int i = 0; i < scene.size(); i++) {
            if (areas.number(i) != area) {
                area = areas.number(i);
                waiting = new ArrayList<>();
                requestSeen = false;
                payloadSeen = false;
                responseSeen = false;
            }
            if (requests.containsKey(i)) {
                request(requests.get(i));
            } else if (scene.block(i) instanceof Code code) {
                code(i, code);
            }
        }
        claimEarlier();
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
        for (FoundRequest request : found) {
            if (request.output().isPresent()) {
                answers.put(request, request.output().get());
            } else if (!request.example().template()) {
                waiting.add(request);
            }
        }
        boolean alike = waiting.stream().allMatch(request -> isAlike(request, waiting.get(0)));
        if (!alike) {
            waiting = new ArrayList<>(waiting.subList(waiting.size() - 1, waiting.size()));
        }
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
        switch (kind(index, code)) {
            case RESPONSE -> response(index, code);
            case PAYLOAD -> {
                payloadSeen = true;
                join(code);
                for (OperationBuilder operation : withBody(areas.at(index))) {
                    operation.add(new Payload(code.span(), code.text(), code.language()));
                }
            }
            default -> {}
        }
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

    private void response(int index, Code code) {
        ResponseExample response = withStatus(index, responses.of(code));
        for (FoundRequest request : waiting) {
            answers.put(request, response);
        }
        if (waiting.isEmpty()) {
            unclaimed.put(response, index);
        }
        List<OperationBuilder> owners = areas.at(index);
        if (owners.isEmpty() && waiting.isEmpty()) {
            findings.add(
                    Rule.RESPONSE_NOT_CLAIMED.at(
                            code.span(), "no operation and no request claims this response"));
        }
        owners.forEach(operation -> operation.add(response));
        responseSeen = true;
        waiting = new ArrayList<>();
    }

    /**
     * A response that stands before the only request of its operation, for pages that put their
     * example last.
     */
    private void claimEarlier() {
        for (Map.Entry<ResponseExample, Integer> early : unclaimed.entrySet()) {
            int block = early.getValue();
            List<FoundRequest> after =
                    requests.values().stream()
                            .flatMap(List::stream)
                            .filter(request -> areas.number(request.block()) == areas.number(block))
                            .filter(request -> !request.example().template())
                            .toList();
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
        return StatusBeside.find(scene, index)
                .map(
                        row ->
                                new ResponseExample(
                                        response.kind(),
                                        response.block(),
                                        row.code(),
                                        Optional.of(row.span()),
                                        response.headers(),
                                        response.body(),
                                        response.json()))
                .orElse(response);
    }

    private enum Kind {
        RESPONSE,
        PAYLOAD,
        OTHER
    }

    private static final Set<String> PROGRAMS =
            Set.of(
                    "python",
                    "py",
                    "javascript",
                    "js",
                    "php",
                    "ruby",
                    "rb",
                    "go",
                    "java",
                    "csharp",
                    "cs",
                    "c#",
                    "rust",
                    "swift",
                    "dart",
                    "kotlin",
                    "typescript",
                    "ts",
                    "powershell",
                    "yaml",
                    "yml",
                    "toml",
                    "ini",
                    "sql",
                    "html",
                    "css",
                    "jsx",
                    "tsx",
                    "mermaid",
                    "diff",
                    "lua",
                    "perl",
                    "scala",
                    "hcl",
                    "makefile",
                    "dockerfile",
                    "properties",
                    "protobuf",
                    "proto",
                    "graphql",
                    "nginx",
                    "promql",
                    "logql");
    private static final Set<String> SHELLS =
            Set.of("shell", "bash", "sh", "console", "shell-session", "zsh", "terminal");

    private Kind kind(int index, Code code) {
        String text = code.text().text();
        if (text.isBlank() || code.style() == CodeStyle.CAPTURE || scene.isAside(index)) {
            return Kind.OTHER;
        }
        if (Responses.isHttp(text)) {
            return Kind.RESPONSE;
        }
        boolean json = Responses.looksLikeJson(text);
        if (!json && (PROGRAMS.contains(code.language()) || isDeclaration(index))) {
            return Kind.OTHER;
        }
        Set<Cue> label = Cue.in(scene.label(index));
        if (json && !label.contains(Cue.BODY) && StatusBeside.find(scene, index).isPresent()) {
            return Kind.RESPONSE;
        }
        Set<Cue> heading = scene.headingCues(index, areas.declaredAt(index) + 1);
        return json ? ofJson(index, label, heading) : ofText(code, label, heading);
    }

    private boolean isDeclaration(int index) {
        Block block = scene.block(index);
        return block instanceof Code code
                && Lines.of(code.text()).stream()
                        .filter(line -> !line.text().isBlank())
                        .allMatch(
                                line ->
                                        MethodLine.read(line.text()).isPresent()
                                                || Targets.isTarget(line.text().strip()));
    }

    private Kind ofJson(int index, Set<Cue> label, Set<Cue> heading) {
        Kind said = said(label);
        if (said == Kind.OTHER && label.isEmpty() || said == Kind.OTHER && !speaks(label)) {
            said = said(heading);
            if (said == Kind.OTHER && heading.contains(Cue.OBJECT)) {
                return Kind.OTHER;
            }
        }
        if (said != Kind.OTHER) {
            return said;
        }
        if (areas.number(index) < 0 && waiting.isEmpty()) {
            return Kind.OTHER;
        }
        return byPosition(index, label);
    }

    private static boolean speaks(Set<Cue> label) {
        return label.contains(Cue.RESPONSE)
                || label.contains(Cue.BODY)
                || label.contains(Cue.REQUEST);
    }

    private Kind byPosition(int index, Set<Cue> label) {
        if (!waiting.isEmpty()) {
            return Kind.RESPONSE;
        }
        boolean body =
                areas.at(index).stream().anyMatch(operation -> Methods.hasBody(operation.method()));
        if (!requestSeen && body && !payloadSeen) {
            return Kind.PAYLOAD;
        }
        boolean shape = label.contains(Cue.OBJECT) || label.contains(Cue.WHERE);
        return requestSeen || responseSeen || shape ? Kind.OTHER : Kind.RESPONSE;
    }

    private static Kind said(Set<Cue> cues) {
        if (cues.contains(Cue.RESPONSE)) {
            return Kind.RESPONSE;
        }
        boolean sent =
                cues.contains(Cue.BODY)
                        || cues.contains(Cue.REQUEST) && !cues.contains(Cue.ENDPOINT);
        if (sent && !cues.contains(Cue.URL)) {
            return Kind.PAYLOAD;
        }
        boolean failed = cues.contains(Cue.ERROR) || cues.contains(Cue.STATUS);
        return failed ? Kind.RESPONSE : Kind.OTHER;
    }

    /** Text that is no JSON is a response only where the page calls it one. */
    private Kind ofText(Code code, Set<Cue> label, Set<Cue> heading) {
        boolean called =
                label.contains(Cue.RESPONSE) || label.isEmpty() && heading.contains(Cue.RESPONSE);
        boolean command =
                SHELLS.contains(code.language()) && code.text().text().strip().startsWith("$ ");
        return called && !command && !waiting.isEmpty() ? Kind.RESPONSE : Kind.OTHER;
    }
}
