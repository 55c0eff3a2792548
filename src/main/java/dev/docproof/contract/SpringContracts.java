package dev.docproof.contract;

import dev.docproof.http.Body;
import dev.docproof.operation.BodyMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.cloud.contract.spec.Contract;
import org.springframework.cloud.contract.spec.internal.BodyMatchers;
import org.springframework.cloud.contract.spec.internal.Response;
import org.springframework.cloud.contract.verifier.converter.YamlContractConverter;
import org.springframework.cloud.contract.verifier.dsl.wiremock.WireMockStubStrategy;
import org.springframework.cloud.contract.verifier.file.ContractMetadata;

/** Lets Spring Cloud Contract read a file, so that the stub is the one that others get from it. */
final class SpringContracts {
    /** One contract as Spring Cloud Contract has it. */
    record Converted(String name, List<BodyMatcher> bodyMatchers, Optional<String> stubMapping) {
        Converted {
            bodyMatchers = List.copyOf(bodyMatchers);
        }
    }

    /** Spring Cloud Contract refused a contract. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final int index;

        /**
         * @param index of the contract in its file, as far as that is known
         */
        Refused(int index, Throwable cause) {
            super(words(cause), cause);
            this.index = index;
        }

        int index() {
            return index;
        }

        private static String words(Throwable cause) {
            Throwable root = cause;
            while (root.getCause() != null && root.getCause() != root) {
                root = root.getCause();
            }
            String message = root.getMessage();
            return message == null
                    ? root.getClass().getSimpleName()
                    : message.lines().findFirst().orElse("");
        }
    }

    private SpringContracts() {}

    /**
     * @param fileName without folders; names of contracts are made from it
     * @param attachments the files it takes bodies from, by the path it uses
     */
    static List<Converted> convert(String fileName, String text, Map<String, Body> attachments)
            throws Refused {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Path folder = Files.createTempDirectory("docproof-contract");
            try {
                Path file = folder.resolve(fileName);
                write(file, Body.of(text));
                for (Map.Entry<String, Body> attachment : attachments.entrySet()) {
                    write(folder.resolve(attachment.getKey()), attachment.getValue());
                }
                return convert(file);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot hand " + fileName + " over for reading", e);
        } finally {
            // The reader leaves a class loader of its own behind.
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static List<Converted> convert(Path file) throws Refused {
        List<Contract> contracts;
        try {
            contracts = List.copyOf(YamlContractConverter.INSTANCE.convertFrom(file.toFile()));
        } catch (RuntimeException e) {
            throw new Refused(0, e);
        }
        List<Converted> converted = new ArrayList<>();
        for (int i = 0; i < contracts.size(); i++) {
            try {
                converted.add(convert(file, contracts.get(i)));
            } catch (RuntimeException e) {
                throw new Refused(i, e);
            }
        }
        return converted;
    }

    private static Converted convert(Path file, Contract contract) {
        ContractMetadata metadata =
                new ContractMetadata(file, contract.getIgnored(), 0, null, List.of(contract));
        Object mapping =
                new WireMockStubStrategy(contract.getName(), metadata, contract)
                        .toWireMockClientStub();
        return new Converted(
                contract.getName(),
                bodyMatchers(contract.getResponse()),
                Optional.ofNullable(mapping).map(Object::toString));
    }

    private static List<BodyMatcher> bodyMatchers(Response response) {
        BodyMatchers matchers = response.getBodyMatchers();
        if (matchers == null) {
            return List.of();
        }
        return matchers.matchers().stream().map(SpringContracts::bodyMatcher).toList();
    }

    private static BodyMatcher bodyMatcher(
            org.springframework.cloud.contract.spec.internal.BodyMatcher matcher) {
        BodyMatcher.Kind kind =
                switch (matcher.matchingType()) {
                    case DATE -> BodyMatcher.Kind.DATE;
                    case TIME -> BodyMatcher.Kind.TIME;
                    case TIMESTAMP -> BodyMatcher.Kind.TIMESTAMP;
                    case REGEX -> BodyMatcher.Kind.REGEX;
                    case EQUALITY -> BodyMatcher.Kind.EQUALITY;
                    case TYPE -> BodyMatcher.Kind.TYPE;
                    case NULL -> BodyMatcher.Kind.NULL;
                    default -> BodyMatcher.Kind.ANYTHING;
                };
        return new BodyMatcher(
                matcher.path(), kind, Optional.ofNullable(matcher.value()).map(String::valueOf));
    }

    private static void write(Path file, Body content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content.bytes());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
