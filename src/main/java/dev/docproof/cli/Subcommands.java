package dev.docproof.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * The commands of the program, in the order of its help. To read what a command is made of takes
 * longer than many a command itself, so only those are read that a run may ask for.
 */
final class Subcommands {
    private static final Map<String, Class<?>> ALL = all();

    /** What tells of all others. */
    private static final Set<String> OF_ALL = Set.of("completion", "man");

    private Subcommands() {}

    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        all.put("init", InitCommand.class);
        all.put("verify", VerifyCommand.class);
        all.put("config", ConfigCommand.class);
        all.put("lint", LintCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("extract", ExtractCommand.class);
        all.put("fix", FixCommand.class);
        all.put("watch", WatchCommand.class);
        all.put("lsp", LspCommand.class);
        all.put("contracts", ContractsCommand.class);
        all.put("merge", MergeCommand.class);
        all.put("stub", StubCommand.class);
        all.put("users-service", UsersServiceCommand.class);
        all.put("curl", CurlCommandLine.class);
        all.put("completion", CompletionCommand.class);
        all.put("man", ManCommand.class);
        return all;
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** Adds the command that is named first, or where that is none all there are. */
    static void add(CommandLine program, IFactory parts, List<String> args) {
        String first = args.isEmpty() ? "" : args.get(0);
        boolean one = ALL.containsKey(first) && !OF_ALL.contains(first);
        ALL.forEach(
                (name, type) -> {
                    if (!one || name.equals(first)) {
                        program.addSubcommand(name, new CommandLine(type, parts));
                    }
                });
    }
}
