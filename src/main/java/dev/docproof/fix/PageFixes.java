package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be done about findings without asking a server. */
public final class PageFixes {
    private final Map<Rule, Function<Finding, Optional<Fix>>> fixers = new EnumMap<>(Rule.class);

    public PageFixes() {
        fixers.put(Rule.CURL_UNQUOTED_AMPERSAND, CommandFixes::quotedUrl);
        fixers.put(Rule.CURL_UNQUOTED_GLOB, CommandFixes::quotedUrl);
        fixers.put(Rule.CURL_JSON_CONTENT_TYPE, CommandFixes::contentType);
        fixers.put(Rule.CURL_GLUED_OPTION, CommandFixes::blankBefore);
        fixers.put(Rule.CURL_UNKNOWN_OPTION, CommandFixes::meantOption);
        fixers.put(Rule.CURL_SMART_QUOTES, CommandFixes::plainCharacter);
        fixers.put(Rule.CURL_SCHEME, CommandFixes::scheme);
        fixers.put(Rule.CURL_HOST_MISSPELT, CommandFixes::localhost);
        fixers.put(Rule.CURL_MISSING_CONTINUATION, CommandFixes::continued);
        fixers.put(Rule.HEADER_MISSING, HeaderFixes::sent);
        fixers.put(Rule.URL_DOUBLED_SLASH, UrlFixes::oneSlash);
        fixers.put(Rule.URL_QUERY_MARK, UrlFixes::queryMark);
        fixers.put(Rule.JSON_TRAILING_COMMA, JsonFixes::withoutComma);
        fixers.put(Rule.JSON_MISSING_COMMA, JsonFixes::withComma);
        fixers.put(Rule.JSON_QUOTES, JsonFixes::straightQuotes);
        fixers.put(Rule.JSON_UNQUOTED_NAME, JsonFixes::quotedName);
        fixers.put(Rule.JSON_INVALID, JsonFixes::escapedBackslash);
    }

    /** A header that seems to be missing may stand where another mistake has cut the command. */
    public List<Fix> of(List<Finding> findings) {
        List<Fix> fixes = findings.stream().flatMap(finding -> of(finding).stream()).toList();
        List<Fix> first =
                fixes.stream().filter(fix -> fix.finding().rule() != Rule.HEADER_MISSING).toList();
        return first.stream().allMatch(Fix::isProposal) ? fixes : first;
    }

    public Optional<Fix> of(Finding finding) {
        return Optional.ofNullable(fixers.get(finding.rule()))
                .flatMap(fixer -> fixer.apply(finding));
    }
}
