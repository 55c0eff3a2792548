package dev.docproof.curl;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips what takes long unless asked for it with {@code -Ddocproof.long=true}. */
final class OnlyLong implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Boolean.getBoolean("docproof.long")
                ? SkipResult.doNotSkip()
                : SkipResult.skip("only with -Ddocproof.long=true");
    }
}
