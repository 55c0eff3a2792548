package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers that a command lacks. Only what its row shows can be written for the author. */
final class HeaderFixes {
    private static final List<String> OF_MEDIA = List.of("content-type", "accept");
    private static final Pattern MEDIA =
            Pattern.compile("\\b(application|text|image|multipart)/[\\w.+-]*\\w");

    private HeaderFixes() {}

    static Optional<Fix> sent(Finding finding) {
        if (finding.notes().isEmpty()) {
            return Optional.empty();
        }
        Span row = finding.notes().get(0).span();
        String name = row.text().replaceAll("[`*:\\s]", "");
        Matcher media = MEDIA.matcher(row.file().line(row.line()).text());
        boolean shown = OF_MEDIA.contains(name.toLowerCase(Locale.ROOT)) && media.find();
        if (!shown || !finding.span().text().equals("curl")) {
            return Optional.of(
                    Fix.proposal(finding, "send %s; its row says it is required".formatted(name)));
        }
        String option = " -H \"%s: %s\"".formatted(name, media.group());
        return Optional.of(Fix.of(finding, "send " + name, Edit.insert(finding.span(), option)));
    }
}
