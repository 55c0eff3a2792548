package dev.docproof.curl;

import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What curl takes for a host name, and the form it sends it in. */
final class CurlHost {
    private static final String NOT_IN_NAMES = " \r\n\t/:#?!@{}[]\\$'\"^`*<>=;,+&()";

    private CurlHost() {}

    /** The host as it is sent; empty where curl refuses it. Wire strings. */
    static Optional<String> normalised(String host) {
        if (host.startsWith("[")) {
            return address(host);
        }
        Optional<String> ipv4 = ipv4(host);
        if (ipv4.isPresent()) {
            return ipv4;
        }
        String decoded = host.indexOf('%') >= 0 ? Percent.decoded(host) : host;
        for (int i = 0; i < decoded.length(); i++) {
            if (NOT_IN_NAMES.indexOf(decoded.charAt(i)) >= 0 || decoded.charAt(i) < 32) {
                return Optional.empty();
            }
        }
        return decoded.isEmpty() ? Optional.empty() : ascii(decoded);
    }

    private static Optional<String> ascii(String host) {
        return host.chars().allMatch(c -> c < 128)
                ? Optional.of(host)
                : InternationalName.ascii(Wire.text(host));
    }

    /** Whether a host in the form it is sent in is an address, not a name. */
    static boolean isAddress(String host) {
        return host.startsWith("[") || ipv4(host).isPresent();
    }

    /** Whether it is an IPv6 address in brackets. */
    static boolean isBracketedAddress(String text) {
        return text.startsWith("[") && address(text).isPresent();
    }

    private static Optional<String> address(String host) {
        if (!host.endsWith("]") || host.length() < 4) {
            return Optional.empty();
        }
        String inside = host.substring(1, host.length() - 1);
        int zone = inside.indexOf('%');
        String address = zone < 0 ? inside : inside.substring(0, zone);
        boolean plain =
                address.chars()
                        .allMatch(
                                c ->
                                        c < 128
                                                && (Character.digit(c, 16) >= 0
                                                        || c == ':'
                                                        || c == '.'));
        // Curl writes an address anew only where that makes it shorter.
        return plain
                ? Ipv6.normalised(address)
                        .map(text -> text.length() < address.length() ? text : address)
                        .map(text -> "[" + text + "]")
                : Optional.empty();
    }

    /** One to four numbers, decimal, octal or hexadecimal, as inet_aton reads them. */
    private static Optional<String> ipv4(String host) {
        if (host.isEmpty() || !ShellSyntax.isDigit(host.charAt(0))) {
            return Optional.empty();
        }
        List<Long> numbers = new ArrayList<>();
        for (String piece : host.split("\\.", -1)) {
            Optional<Long> number = number(piece);
            if (number.isEmpty() || numbers.size() == 4) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return dotted(numbers);
    }

    private static Optional<String> dotted(List<Long> numbers) {
        int last = numbers.size() - 1;
        long address = 0;
        for (int i = 0; i < last; i++) {
            if (numbers.get(i) > 255) {
                return Optional.empty();
            }
            address |= numbers.get(i) << (24 - 8 * i);
        }
        if (numbers.get(last) >> (32 - 8 * last) != 0) {
            return Optional.empty();
        }
        address |= numbers.get(last);
        return Optional.of(
                "%d.%d.%d.%d"
                        .formatted(
                                address >> 24,
                                address >> 16 & 255,
                                address >> 8 & 255,
                                address & 255));
    }

    private static Optional<Long> number(String text) {
        int radix = 10;
        String digits = text;
        if (text.startsWith("0x") || text.startsWith("0X")) {
            radix = 16;
            digits = text.substring(2);
        } else if (text.length() > 1 && text.startsWith("0")) {
            radix = 8;
        }
        if (digits.isEmpty() || digits.length() > 15) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), radix) : -1;
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * radix + digit;
        }
        return value > 0xffffffffL ? Optional.empty() : Optional.of(value);
    }
}
