package dev.docproof.operation;

import dev.docproof.annotation.Annotation;
import dev.docproof.annotation.Directive;
import dev.docproof.annotation.Directive.Any;
import dev.docproof.annotation.Directive.Partial;
import dev.docproof.annotation.Directive.Skip;
import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Page;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotation and the block of code right behind it.
 *
 * @param block empty where something else stands there, or nothing
 */
record PlacedAnnotation(Annotation annotation, Optional<Span> block) {
    /** Tags say nothing themselves: tabs and boxes may stand between. */
    static PlacedAnnotation on(Page page, Annotation annotation) {
        Optional<Span> next =
                page.blocks().stream()
                        .filter(block -> block.span().start() >= annotation.span().end())
                        .filter(block -> !(block instanceof Tag))
                        .findFirst()
                        .filter(Code.class::isInstance)
                        .map(Block::span);
        return new PlacedAnnotation(annotation, next);
    }

    boolean isOf(Exchange exchange) {
        return holds(exchange.request().block())
                || exchange.response().map(ResponseExample::block).filter(this::holds).isPresent();
    }

    boolean isOf(ResponseExample response) {
        return holds(response.block());
    }

    private boolean holds(Span part) {
        return block.filter(own -> own.contains(part)).isPresent();
    }

    Exchange put(Exchange exchange) {
        List<Directive> directives = new ArrayList<>(annotation.directives());
        directives.addAll(exchange.directives());
        RequestExample request = exchange.request();
        Optional<String> skip = all(Skip.class).stream().map(Skip::reason).findFirst();
        return new Exchange(
                skip.map(reason -> request.without("its page says to skip it: " + reason))
                        .orElse(request),
                exchange.response().map(this::put),
                directives);
    }

    ResponseExample put(ResponseExample response) {
        ResponseExample whole =
                response.leavingOpen(all(Any.class).stream().map(Any::path).toList());
        return all(Partial.class).isEmpty() ? whole : whole.partial();
    }

    private <D extends Directive> List<D> all(Class<D> kind) {
        return annotation.directives().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
