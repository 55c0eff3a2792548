package dev.docproof.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the parts of commands; those that learn of secrets share the masks of the run. */
final class CommandParts implements IFactory {
    private final Masks masks;

    CommandParts(Masks masks) {
        this.masks = masks;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ConfigOption.class) {
            return type.cast(new ConfigOption(masks));
        }
        return type == ReportOptions.class
                ? type.cast(new ReportOptions(masks))
                : CommandLine.defaultFactory().create(type);
    }
}
