package dev.docproof.operation;

import dev.docproof.annotation.TestBlock;
import dev.docproof.annotation.TestBlockReader;
import dev.docproof.curl.CurlReader;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.markdown.Page;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns a page into the operations it documents. */
public final class OperationReader {
    private final Placeholders placeholders;
    private final Function<SourceFile, Attachments> attachments;

    /**
     * @param placeholders values for what the pages leave open
     * @param attachments the files that a page may refer to
     */
    public OperationReader(
            Placeholders placeholders, Function<SourceFile, Attachments> attachments) {
        this.placeholders = placeholders;
        this.attachments = attachments;
    }

    public Reading<PageOperations> read(Page page) {
        Annotations annotations = Annotations.of(page);
        Reading<TestBlock> test =
                page.frontMatter()
                        .map(TestBlockReader::read)
                        .orElseGet(() -> Reading.of(TestBlock.NONE));
        Scene scene = new Scene(page);
        TestedPage tested = new TestedPage(scene, test.value().orElse(TestBlock.NONE));
        Reading<PageOperations> shown =
                new OperationReader(annotations.captured(placeholders), attachments)
                        .readShown(scene);
        Optional<PageOperations> value = shown.value().map(annotations::put).map(tested::put);
        List<Finding> findings = new ArrayList<>(shown.findings());
        findings.addAll(annotations.findings());
        findings.addAll(test.findings());
        findings.addAll(tested.findings());
        findings.sort(Finding.BY_PLACE);
        return new Reading<>(value, findings);
    }

    /** What readers see of the page. */
    private Reading<PageOperations> readShown(Scene scene) {
        Responses responses = new Responses();
        List<Finding> findings = new ArrayList<>();
        List<FoundRequest> requests = requests(scene, responses, findings);
        List<Declaration> declarations = declarations(scene);
        requests.addAll(new ConcreteLines(scene, placeholders).takeFrom(declarations));
        requests.sort(Comparator.comparingInt(FoundRequest::block));
        Owners owners = Owners.of(scene, declarations, requests);
        Areas areas = owners.areas();
        new StatusCollector(scene, areas).collect();
        Pairing pairing = new Pairing(scene, owners, responses, requests);
        pairing.pair();
        Listings listings = new Listings(scene, areas, pairing::isResponse);
        listings.read();
        findings.addAll(listings.findings());
        findings.addAll(pairing.findings());
        findings.addAll(responses.findings());
        List<Exchange> unowned = exchanges(scene, requests, owners, pairing);
        Synthesis synthesis =
                new Synthesis(
                        placeholders,
                        new ExampleValues(scene, areas.operations()),
                        (line, values) -> reread(scene, line, values),
                        areas.operations());
        areas.operations().forEach(synthesis::complete);
        SharedStatuses shared = new SharedStatuses(scene, areas);
        shared.collect();
        Optional<ResponseExample> error = new ErrorBody(scene, areas).find();
        error.ifPresent(body -> findings.removeIf(finding -> isOf(body, finding)));
        findings.sort(Finding.BY_PLACE);
        return Reading.of(
                new PageOperations(
                        scene.page().file(),
                        operations(areas),
                        unowned,
                        Original.in(scene),
                        new Refusals(shared.ofOtherPages(), error)),
                findings);
    }

    /** What every refusal looks like is claimed by all operations. */
    private static boolean isOf(ResponseExample body, Finding finding) {
        return finding.rule() == Rule.RESPONSE_NOT_CLAIMED && finding.span().equals(body.block());
    }

    private List<FoundRequest> requests(Scene scene, Responses responses, List<Finding> findings) {
        CurlRequests commands = commands(scene, placeholders, responses);
        Attachments files = attachments.apply(scene.page().file());
        List<RequestStyle> styles =
                List.of(
                        commands,
                        new MessageRequests(placeholders),
                        new SnippetRequests(commands, files),
                        new OtherClients());
        List<FoundRequest> found = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            for (RequestStyle style : styles) {
                RequestStyle.Requests requests = style.read(scene, i);
                found.addAll(requests.found());
                findings.addAll(requests.findings());
            }
        }
        return found;
    }

    private CurlRequests commands(Scene scene, Placeholders values, Responses responses) {
        Attachments files = attachments.apply(scene.page().file());
        ShownFiles shown = new ShownFiles(scene);
        return new CurlRequests(
                block -> new CurlReader(Servers.bound(values), files.or(shown.beside(block))),
                new Templates(values),
                responses);
    }

    private Optional<RequestExample> reread(Scene scene, RequestExample line, Placeholders values) {
        CurlRequests commands = commands(scene, values, new Responses());
        for (int i = 0; i < scene.size(); i++) {
            if (scene.block(i).span().equals(line.block())) {
                return commands.read(scene, i).found().stream()
                        .map(FoundRequest::example)
                        .filter(own -> own.span().equals(line.span()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static List<Declaration> declarations(Scene scene) {
        List<Declaration> declarations = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            for (DeclarationStyle style : DeclarationStyle.ALL) {
                declarations.addAll(style.read(scene, i));
            }
        }
        declarations.addAll(new ProseDeclarations(scene, declarations).read());
        return declarations;
    }

    private static List<Exchange> exchanges(
            Scene scene, List<FoundRequest> requests, Owners owners, Pairing pairing) {
        List<Exchange> unowned = new ArrayList<>();
        for (FoundRequest request : requests) {
            boolean filtered = OutputFilter.isBehind(scene, request);
            Optional<ResponseExample> answer =
                    pairing.answer(request).map(shown -> filtered ? shown.withoutJson() : shown);
            RequestExample example =
                    pairing.body(request)
                            .map(body -> Message.withBody(request.example(), body))
                            .orElse(request.example());
            Exchange exchange = new Exchange(example, answer);
            Optional<OperationBuilder> owner = owners.of(request);
            owner.ifPresent(operation -> operation.add(exchange));
            owner.ifPresent(operation -> answer.ifPresent(operation::addAnswer));
            if (owner.isEmpty()) {
                unowned.add(exchange);
            }
        }
        return unowned;
    }

    private static List<Operation> operations(Areas areas) {
        return areas.operations().stream()
                .map(OperationBuilder::build)
                .sorted(Comparator.comparing(Operation::span))
                .toList();
    }
}
