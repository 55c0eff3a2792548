package dev.docproof.curl;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The time zones that {@code curl_getdate} knows by name. */
final class TimeZones {
    private static final String NAMED =
            """
            gmt 0 ut 0 utc 0 wet 0 bst -60 wat 60 ast 240 adt 180 est 300 edt 240 cst 360 cdt 300
            mst 420 mdt 360 pst 480 pdt 420 yst 540 ydt 480 hst 600 hdt 540 cat 600 ahst 600 nt 660
            idlw 720 cet -60 met -60 mewt -60 mest -120 cest -120 mesz -120 fwt -60 fst -120
            eet -120 wast -420 wadt -480 cct -480 jst -540 east -600 eadt -660 gst -600 nzt -720
            nzst -720 nzdt -780 idle -720 z 0
            """;

    // Curl has the military letters the other way round than RFC 822 meant them.
    private static final String EAST = "abcdefghiklm";
    private static final String WEST = "nopqrstuvwxy";

    private static final Map<String, Integer> MINUTES = minutes();

    private TimeZones() {}

    private static Map<String, Integer> minutes() {
        Map<String, Integer> minutes = new HashMap<>();
        String[] named = NAMED.strip().split("\\s+");
        for (int i = 0; i < named.length; i += 2) {
            minutes.put(named[i], Integer.valueOf(named[i + 1]));
        }
        for (int i = 0; i < EAST.length(); i++) {
            minutes.put(EAST.substring(i, i + 1), 60 * (i + 1));
            minutes.put(WEST.substring(i, i + 1), -60 * (i + 1));
        }
        return Map.copyOf(minutes);
    }

    /**
     * @param name lower case
     */
    static OptionalInt minutesWest(String name) {
        Integer minutes = MINUTES.get(name);
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }
}
