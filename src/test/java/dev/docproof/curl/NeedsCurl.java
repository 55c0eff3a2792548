package dev.docproof.curl;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips, visibly, what compares with a curl that is not on this machine. */
final class NeedsCurl implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return RealCurl.isHere()
                ? SkipResult.doNotSkip()
                : SkipResult.skip("there is no curl " + RealCurl.VERSION + " here");
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
