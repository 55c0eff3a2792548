package dev.docproof.fix;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonElision;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON of a page brought up to date with an answer, in the page's own writing: the order of its
 * members, its indentation, its comments and what it leaves out all stay.
 */
final class JsonRenewal {
    private final JsonStyle style;
    private final Set<Span> stale;
    private final List<Edit> edits = new ArrayList<>();

    private JsonRenewal(JsonStyle style, Set<Span> stale) {
        this.style = style;
        this.stale = Set.copyOf(stale);
    }

    /**
     * @param stale where values stand that are not so any more; all others are kept where their
     *     type is still right
     */
    static List<Edit> edits(JsonValue page, JsonValue answer, Set<Span> stale) {
        JsonRenewal renewal = new JsonRenewal(JsonStyle.of(page), stale);
        renewal.value(page, answer);
        return List.copyOf(renewal.edits);
    }

    private void value(JsonValue page, JsonValue answer) {
        if (page instanceof JsonElision || page instanceof JsonPlaceholder) {
            return;
        }
        if (page instanceof JsonObject shown && answer instanceof JsonObject actual) {
            object(shown, actual);
        } else if (page instanceof JsonArray shown && answer instanceof JsonArray actual) {
            array(shown, actual);
        } else if (!page.getClass().equals(answer.getClass()) || isStale(page, answer)) {
            replace(page, answer);
        }
    }

    private boolean isStale(JsonValue page, JsonValue answer) {
        return stale.contains(page.span())
                && !style.render(page, "").equals(style.render(answer, ""));
    }

    private void replace(JsonValue page, JsonValue answer) {
        edits.add(new Edit(page.span(), style.render(answer, JsonStyle.lead(page.span()))));
    }

    /** The number of items is no claim, but for a list that is shown as empty. */
    private void array(JsonArray page, JsonArray answer) {
        if (page.items().isEmpty() && !page.elided() && !answer.items().isEmpty()) {
            JsonArray first = new JsonArray(answer.items().subList(0, 1), true, answer.span());
            replace(page, first);
            return;
        }
        for (int i = 0; i < page.items().size() && i < answer.items().size(); i++) {
            value(page.items().get(i), answer.items().get(i));
        }
    }

    private void object(JsonObject page, JsonObject answer) {
        List<Member> kept =
                page.members().stream().filter(member -> isKept(member, answer)).toList();
        if (kept.isEmpty() && !page.elided()) {
            if (!page.members().isEmpty() || !answer.members().isEmpty()) {
                replace(page, answer);
            }
            return;
        }
        for (Member member : kept) {
            value(member.value(), answer.get(member.name()).orElse(new JsonElision(page.span())));
        }
        remove(page, kept);
        if (!page.elided()) {
            add(page, kept, answer);
        }
    }

    private static boolean isKept(Member member, JsonObject answer) {
        return answer.get(member.name()).isPresent() || member.value() instanceof JsonElision;
    }

    /** Members in a row go together, with the comma that is too many then. */
    private void remove(JsonObject page, List<Member> kept) {
        List<Member> members = page.members();
        for (int i = 0; i < members.size(); i++) {
            int end = i;
            while (end < members.size() && !kept.contains(members.get(end))) {
                end++;
            }
            if (end > i) {
                edits.add(Edit.delete(run(members, i, end)));
                i = end - 1;
            }
        }
    }

    /** Up to the next member; behind the last, from the member before. */
    private static Span run(List<Member> members, int from, int to) {
        int start =
                to < members.size() || from == 0
                        ? members.get(from).nameSpan().start()
                        : members.get(from - 1).value().span().end();
        int end =
                to < members.size()
                        ? members.get(to).nameSpan().start()
                        : members.get(to - 1).value().span().end();
        return members.get(from).nameSpan().file().span(start, end);
    }

    private void add(JsonObject page, List<Member> kept, JsonObject answer) {
        Optional<Member> previous = Optional.empty();
        List<Member> missing = new ArrayList<>();
        for (Member member : answer.members()) {
            Optional<Member> there =
                    kept.stream()
                            .filter(one -> Objects.equals(one.name(), member.name()))
                            .reduce((first, last) -> last);
            if (there.isPresent()) {
                insert(page, kept, previous, missing);
                previous = there;
                missing = new ArrayList<>();
            } else {
                missing.add(member);
            }
        }
        insert(page, kept, previous, missing);
    }

    private void insert(
            JsonObject page, List<Member> kept, Optional<Member> after, List<Member> members) {
        if (members.isEmpty() || kept.isEmpty()) {
            return;
        }
        Member neighbour = after.orElse(kept.get(0));
        String lead = JsonStyle.lead(neighbour.nameSpan());
        boolean lines = JsonStyle.isFirstOnLine(neighbour.nameSpan());
        String glue = lines ? ",\n" + lead : style.comma();
        StringBuilder text = new StringBuilder();
        for (Member member : members) {
            String written =
                    new JsonStyle(style.unit(), style.colon(), style.comma(), lines)
                            .member(member, lead);
            text.append(after.isPresent() ? glue + written : written + glue);
        }
        if (after.isEmpty()) {
            edits.add(Edit.insertBefore(neighbour.nameSpan(), text.toString()));
        } else {
            behind(page, neighbour, text.toString());
        }
    }

    /** A comment behind the neighbour stays the neighbour's. */
    private void behind(JsonObject page, Member neighbour, String text) {
        Span value = neighbour.value().span();
        Span line = value.file().line(value.endPosition().line());
        int end = Math.min(line.end(), page.span().end() - 1);
        String rest = value.file().text().substring(value.end(), Math.max(value.end(), end));
        int comment = rest.indexOf("//") >= 0 ? rest.indexOf("//") : rest.indexOf('#');
        boolean comma = comment > 0 && rest.substring(0, comment).contains(",");
        if (comment < 0 || line.end() >= page.span().end()) {
            edits.add(Edit.insert(value, text));
        } else if (comma) {
            edits.add(Edit.insert(line, text.substring(1) + ","));
        } else {
            edits.add(Edit.insert(value, ","));
            edits.add(Edit.insert(line, text.substring(1)));
        }
    }
}
