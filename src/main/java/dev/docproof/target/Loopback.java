package dev.docproof.target;

import dev.docproof.http.Origin;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells this machine from others by the addresses that a name really has. */
public final class Loopback {
    private Loopback() {}

    /**
     * Whether every address of the host is this machine. A name that resolves to nothing is not: it
     * may be anybody's tomorrow.
     */
    public static boolean isHost(Origin origin) {
        try {
            return Arrays.stream(InetAddress.getAllByName(origin.bareHost()))
                    .allMatch(Loopback::isThisMachine);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** A connection to 0.0.0.0 or [::] arrives at this machine too. */
    private static boolean isThisMachine(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress();
    }
}
