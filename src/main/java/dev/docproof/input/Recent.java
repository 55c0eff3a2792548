package dev.docproof.input;

import dev.docproof.verify.Subject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/** Files that others have just asked for, and are likely to ask for again. */
final class Recent {
    private static final int MOST = 64;

    private final IntFunction<Subject> reading;
    private final IntToLongFunction size;
    private final long room;
    private final Map<Integer, Held> held = new LinkedHashMap<>(MOST, 0.75f, true);
    private long weight;

    /**
     * @param room for their texts, in bytes; the last one is held, however large it is
     */
    Recent(IntFunction<Subject> reading, IntToLongFunction size, long room) {
        this.reading = reading;
        this.size = size;
        this.room = room;
    }

    private record Held(Subject subject, long weight) {}

    synchronized Subject of(int place) {
        Held known = held.get(place);
        if (known != null) {
            return known.subject();
        }
        Held own = new Held(reading.apply(place), size.applyAsLong(place));
        held.put(place, own);
        weight += own.weight();
        letGo();
        return own.subject();
    }

    private void letGo() {
        Iterator<Held> eldest = held.values().iterator();
        while (held.size() > MOST || weight > room && held.size() > 1) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }
}
