package dev.docproof.config;

import dev.docproof.finding.Ignore;
import dev.docproof.finding.RuleLevels;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The value of a setting as YAML has it on one line. */
final class FlowText {
    private FlowText() {}

    /** Empty for a value that is not there. */
    static String of(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(FlowText::of).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof Boolean || value instanceof Integer) {
            return value.toString();
        }
        return value instanceof String text ? quoted(text) : named(value);
    }

    private static String named(Object value) {
        if (value instanceof Duration time) {
            return TimeText.of(time);
        }
        if (value instanceof Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof RuleLevels levels) {
            Map<String, Object> named = new TreeMap<>();
            levels.levels().forEach((rule, level) -> named.put(rule.id(), level));
            return of(named);
        }
        return value instanceof Ignore ignore ? ignore(ignore) : reset((Reset) value);
    }

    private static String ignore(Ignore ignore) {
        Map<String, Object> parts = new LinkedHashMap<>();
        ignore.pages().ifPresent(pages -> parts.put("page", pages.text()));
        ignore.rule().ifPresent(rule -> parts.put("rule", rule.id()));
        parts.put("reason", ignore.reason());
        return of(parts);
    }

    private static String reset(Reset reset) {
        if (reset instanceof Reset.Copy copy) {
            Map<String, Object> files = new LinkedHashMap<>();
            files.put("from", copy.from());
            files.put("to", copy.to());
            return of(Map.of("copy", files));
        }
        if (reset instanceof Reset.Call call) {
            return of(Map.of("request", call.method() + " " + call.target()));
        }
        return reset instanceof Reset.Command command
                ? of(Map.of("command", command.words()))
                : "{ restart: true }";
    }

    /** Plain where YAML takes it for the text that it is. */
    private static String quoted(String text) {
        boolean plain =
                text.matches("[A-Za-z_./][A-Za-z0-9_./-]*")
                        && !text.matches("(?i)true|false|yes|no|on|off|null|y|n");
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
