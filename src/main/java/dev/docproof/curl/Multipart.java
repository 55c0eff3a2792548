package dev.docproof.curl;

import dev.docproof.curl.FormField.Content;
import dev.docproof.curl.FormField.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A form as curl's mime code writes it. */
final class Multipart {
    private final Supply supply;
    private final boolean backslashes;
    private Optional<String> missing = Optional.empty();

    private Multipart(Supply supply, boolean backslashes) {
        this.supply = supply;
        this.backslashes = backslashes;
    }

    /**
     * @param type the value of the {@code Content-Type} header
     * @param size negative where curl cannot tell before it is encoded
     * @param missing a file that is not there; curl then sends nothing
     */
    record Written(String type, String body, long size, Optional<String> missing) {}

    /** A part that was read: a leaf with its content, or a nested multipart. */
    private record Node(
            Optional<String> name,
            Optional<String> fileName,
            Optional<String> type,
            Optional<String> encoder,
            List<String> headers,
            String content,
            boolean file,
            Optional<List<Node>> children) {
        /** How long quoted-printable text is shows only when it is written. */
        boolean isSized() {
            boolean grows = encoder.filter("quoted-printable"::equalsIgnoreCase).isPresent();
            return children.map(all -> all.stream().allMatch(Node::isSized))
                    .orElse(content.isEmpty() || !grows);
        }
    }

    static Written write(Settings settings, Supply supply) {
        Multipart multipart = new Multipart(supply, settings.formEscape);
        List<Node> nodes = multipart.nodes(settings.form);
        String type =
                HeaderList.value(settings.headers, "Content-Type").orElse("multipart/form-data");
        String boundary = "-".repeat(24) + hash(nodes.toString());
        boolean form = isType(type, "multipart/form-data");
        String body = multipart.body(nodes, boundary, form ? "form-data" : "");
        return new Written(
                type + "; boundary=" + boundary,
                body,
                nodes.stream().allMatch(Node::isSized) ? body.length() : -1,
                multipart.missing);
    }

    // Curl's boundary is random; ours depends on the content, so that a run can be repeated.
    private static String hash(String content) {
        long hash = 1125899906842597L;
        for (int i = 0; i < content.length(); i++) {
            hash = 31 * hash + content.charAt(i);
        }
        return "%016x".formatted(hash);
    }

    private List<Node> nodes(List<FormField> fields) {
        Deque<List<Node>> open = new ArrayDeque<>();
        Deque<FormField> opened = new ArrayDeque<>();
        open.push(new ArrayList<>());
        for (FormField field : fields) {
            if (field.kind() == FormField.Kind.OPEN) {
                open.push(new ArrayList<>());
                opened.push(field);
            } else if (field.kind() == FormField.Kind.CLOSE) {
                if (!opened.isEmpty()) {
                    close(open, opened);
                }
            } else {
                open.element().add(node(field));
            }
        }
        while (!opened.isEmpty()) {
            close(open, opened);
        }
        return open.pop();
    }

    private static void close(Deque<List<Node>> open, Deque<FormField> opened) {
        FormField field = opened.pop();
        List<Node> children = open.pop();
        Content content = field.contents().get(0);
        open.element().add(group(field.name(), content.type(), content.headers(), children));
    }

    private static Node group(
            String name, Optional<String> type, List<String> headers, List<Node> children) {
        return new Node(
                named(name),
                Optional.empty(),
                type.or(() -> HeaderList.value(headers, "Content-Type")),
                Optional.empty(),
                headers,
                "",
                false,
                Optional.of(children));
    }

    private static Optional<String> named(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private Node node(FormField field) {
        if (field.contents().size() == 1) {
            return leaf(field.name(), field.contents().get(0));
        }
        List<Node> files = field.contents().stream().map(file -> leaf("", file)).toList();
        return group(field.name(), Optional.empty(), List.of(), files);
    }

    private Node leaf(String name, Content content) {
        boolean file = content.from() != Source.VALUE;
        Optional<String> fileName = content.fileName();
        if (content.from() == Source.FILE && fileName.isEmpty()) {
            fileName = Optional.of(baseName(content.source()));
        }
        return new Node(
                named(name),
                fileName,
                content.type().or(() -> guessed(content)),
                content.encoder(),
                content.headers(),
                file ? read(content.source()) : content.source(),
                file,
                Optional.empty());
    }

    private String read(String name) {
        Optional<String> content = supply.read(name);
        if (content.isEmpty()) {
            missing = missing.or(() -> Optional.of(name));
        }
        return content.orElse("");
    }

    static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Optional<String> guessed(Content content) {
        boolean userType = HeaderList.value(content.headers(), "Content-Type").isPresent();
        if (userType) {
            return HeaderList.value(content.headers(), "Content-Type");
        }
        boolean input = content.source().equals("-") && content.from() != Source.VALUE;
        boolean attached = content.from() == Source.FILE || content.fileName().isPresent();
        Optional<String> type =
                content.fileName()
                        .or(
                                () ->
                                        attached
                                                ? Optional.of(baseName(content.source()))
                                                : Optional.empty())
                        .flatMap(MediaTypes::ofName);
        if (content.from() != Source.VALUE && !input) {
            type = type.or(() -> MediaTypes.ofName(content.source()));
            if (attached) {
                type = type.or(() -> Optional.of("application/octet-stream"));
            }
        }
        // Plain text is what a part without a file name is anyway.
        return attached ? type : type.filter(t -> !t.equals("text/plain"));
    }

    private static boolean isType(String type, String wanted) {
        if (!type.regionMatches(true, 0, wanted, 0, wanted.length())) {
            return false;
        }
        return type.length() == wanted.length()
                || "\t\r\n ;".indexOf(type.charAt(wanted.length())) >= 0;
    }

    private String body(List<Node> nodes, String boundary, String disposition) {
        StringBuilder out = new StringBuilder();
        for (Node node : nodes) {
            out.append(out.isEmpty() ? "--" : "\r\n--").append(boundary).append("\r\n");
            part(node, boundary, disposition, out);
        }
        return out.append(out.isEmpty() ? "--" : "\r\n--")
                .append(boundary)
                .append("--\r\n")
                .toString();
    }

    private void part(Node node, String outer, String disposition, StringBuilder out) {
        String boundary = "-".repeat(24) + hash(outer + node);
        disposition(node, disposition, out);
        Optional<String> type = node.type();
        if (node.children().isPresent()) {
            type = Optional.of(type.orElse("multipart/mixed") + "; boundary=" + boundary);
        }
        type.ifPresent(t -> out.append("Content-Type: ").append(t).append("\r\n"));
        node.encoder()
                .ifPresent(e -> out.append("Content-Transfer-Encoding: ").append(e).append("\r\n"));
        for (String header : node.headers()) {
            if (!HeaderList.isNamed(header, "Content-Type")) {
                out.append(header).append("\r\n");
            }
        }
        out.append("\r\n");
        if (node.children().isPresent()) {
            boolean form = isType(node.type().orElse(""), "multipart/form-data");
            out.append(body(node.children().get(), boundary, form ? "form-data" : ""));
        } else {
            out.append(PartEncoding.encoded(node.content(), node.encoder().orElse("")));
        }
    }

    private void disposition(Node node, String given, StringBuilder out) {
        if (HeaderList.value(node.headers(), "Content-Disposition").isPresent()) {
            return;
        }
        boolean named = node.name().isPresent() || node.fileName().isPresent();
        String disposition = given.isEmpty() ? "attachment" : given;
        if (given.isEmpty() && !named) {
            return;
        }
        out.append("Content-Disposition: ").append(disposition);
        node.name().ifPresent(n -> out.append("; name=\"").append(escaped(n)).append('"'));
        node.fileName().ifPresent(n -> out.append("; filename=\"").append(escaped(n)).append('"'));
        out.append("\r\n");
    }

    private String escaped(String name) {
        return backslashes
                ? name.replace("\\", "\\\\").replace("\"", "\\\"")
                : name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
