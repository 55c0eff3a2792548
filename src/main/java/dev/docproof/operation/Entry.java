package dev.docproof.operation;

import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.Optional;

/**
 * A row of a table or an item of a list that names something and says what it is.
 *
 * @param name the name alone, marks and all words about it left out
 * @param place what the row itself says
 */
record Entry(
        String name,
        Span nameSpan,
        Optional<String> type,
        Optional<Boolean> required,
        Optional<Place> place,
        String description,
        Span row) {
    Entry withRequired(Optional<Boolean> other) {
        return new Entry(name, nameSpan, type, other, place, description, row);
    }

    Entry withType(String other) {
        String bare = other.endsWith(".") ? other.substring(0, other.length() - 1) : other;
        return new Entry(name, nameSpan, Optional.of(bare), required, place, description, row);
    }

    Entry withName(String other) {
        return new Entry(other, nameSpan, type, required, place, description, row);
    }

    Parameter parameter(Optional<Place> where) {
        return new Parameter(name, where, type, required, description, nameSpan, row, true);
    }

    ResponseMember member() {
        return new ResponseMember(name, type, required, description, nameSpan, row);
    }

    ResponseHeader header() {
        return new ResponseHeader(name, type, description, nameSpan);
    }

    static String words(Optional<Inline> cell) {
        return cell.map(text -> text.plain().strip()).orElse("");
    }
}
