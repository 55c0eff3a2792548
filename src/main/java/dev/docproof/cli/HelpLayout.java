package dev.docproof.cli;

import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command as one reads it: what it does, how it is used, and then all options. */
final class HelpLayout {
    private static final String OWN = "Options";

    private HelpLayout() {}

    /** Lays out the help of a command and of all its subcommands. */
    static void of(CommandLine command) {
        boolean hasSubcommands = !command.getSubcommands().isEmpty();
        command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        if (!hasSubcommands) {
            command.setHelpSectionKeys(
                    List.of(
                            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                            UsageMessageSpec.SECTION_KEY_FOOTER,
                            UsageMessageSpec.SECTION_KEY_OPTION_LIST));
            command.getHelpSectionMap()
                    .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpLayout::options);
        }
        command.getSubcommands().values().forEach(HelpLayout::of);
    }

    private static String options(Help help) {
        Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
        groups.put(OWN, new ArrayList<>());
        help.commandSpec().options().stream()
                .filter(option -> !option.hidden())
                .forEach(
                        option ->
                                groups.computeIfAbsent(heading(option), any -> new ArrayList<>())
                                        .add(option));
        StringBuilder text = new StringBuilder();
        groups.forEach(
                (heading, options) ->
                        text.append("%n%s:%n".formatted(heading))
                                .append(help.optionListExcludingGroups(options)));
        return text.toString();
    }

    /** Options that stand in the command itself, or that picocli adds, have no group. */
    private static String heading(OptionSpec option) {
        if (option.userObject() instanceof Member member) {
            OptionHeading heading = member.getDeclaringClass().getAnnotation(OptionHeading.class);
            return heading == null ? OWN : heading.value();
        }
        return OWN;
    }
}
