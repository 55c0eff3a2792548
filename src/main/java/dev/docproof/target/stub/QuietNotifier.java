package dev.docproof.target.stub;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Keeps WireMock's log off the console; what matters is in its answers. */
final class QuietNotifier implements Notifier {
    @Override
    public void info(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Throwable cause) {}
}
