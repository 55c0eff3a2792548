package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseMember;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows that a table of members lacks, and rows that it has too many. */
final class RowFixes {
    private RowFixes() {}

    static List<Fix> of(AnsweredExample example) {
        Optional<JsonValue> answer = example.answer();
        if (example.owner().isEmpty() || answer.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>(superfluous(example, example.owner().get()));
        missing(example, example.owner().get(), answer.get()).ifPresent(fixes::add);
        return fixes;
    }

    /** Whether a member is gone or only not always there is for the author to say. */
    private static List<Fix> superfluous(AnsweredExample example, Operation owner) {
        Set<Span> rows =
                owner.responseMembers().stream()
                        .map(ResponseMember::span)
                        .collect(Collectors.toSet());
        return example.findings().stream()
                .filter(finding -> finding.rule() == Rule.FIELD_MISSING)
                .filter(finding -> rows.contains(finding.span()))
                .map(
                        finding ->
                                Fix.proposal(
                                        finding,
                                        "the server does not send %s; take the row out, or say that it is optional"
                                                .formatted(finding.span().text())))
                .toList();
    }

    private static Optional<Fix> missing(
            AnsweredExample example, Operation owner, JsonValue answer) {
        Optional<Finding> finding =
                example.findings().stream()
                        .filter(one -> one.rule() == Rule.FIELD_UNDOCUMENTED)
                        .findFirst();
        List<ResponseMember> rows =
                owner.responseMembers().stream().filter(RowFixes::isTableRow).toList();
        if (finding.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        Set<String> names =
                owner.responseMembers().stream()
                        .map(member -> member.name().replace("`", ""))
                        .collect(Collectors.toSet());
        ResponseMember last = rows.get(rows.size() - 1);
        String text =
                Members.described(answer, names).stream()
                        .flatMap(object -> unlisted(object, names).stream())
                        .map(member -> "\n" + row(last, member, MemberTable.of(owner)))
                        .collect(Collectors.joining());
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fix.of(
                                finding.get(),
                                "add a row for what the server sends",
                                Edit.insert(last.row(), text)));
    }

    private static boolean isTableRow(ResponseMember member) {
        return member.row().text().indexOf('|') >= 0
                && member.row().text().indexOf('\n') < 0
                && MemberTable.typeCell(member).isPresent();
    }

    private static List<Member> unlisted(JsonObject object, Set<String> names) {
        return object.members().stream().filter(each -> !names.contains(each.name())).toList();
    }

    /** The last row with another name and type, and nothing in its other cells. */
    private static String row(ResponseMember like, Member member, MemberTable table) {
        Span row = like.row();
        Span type = MemberTable.typeCell(like).orElseThrow();
        String text = row.text();
        StringBuilder cells = new StringBuilder();
        int start = 0;
        while (start <= text.length()) {
            int pipe = text.indexOf('|', start);
            int end = pipe < 0 ? text.length() : pipe;
            Span cell = row.sub(start, end);
            if (cell.contains(like.span())) {
                cells.append(replaced(cell, like.span(), member.name()));
            } else if (cell.contains(type)) {
                cells.append(replaced(cell, type, table.typeWord(member.value())));
            } else if (!cell.text().isBlank()) {
                cells.append(' ');
            }
            cells.append(pipe < 0 ? "" : "|");
            start = end + 1;
        }
        return JsonStyle.lead(row) + cells.toString().stripTrailing();
    }

    private static String replaced(Span cell, Span part, String by) {
        return cell.text().substring(0, part.start() - cell.start())
                + by
                + cell.text().substring(part.end() - cell.start());
    }
}
