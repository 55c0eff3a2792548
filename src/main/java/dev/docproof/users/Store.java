package dev.docproof.users;

import java.util.concurrent.atomic.AtomicReference;

/** Where users are kept between two requests, or between two runs. */
interface Store {
    Snapshot load();

    /** Returns when the snapshot is safe. */
    void save(Snapshot snapshot);

    /** Keeps nothing beyond the life of the service. */
    static Store inMemory() {
        AtomicReference<Snapshot> kept = new AtomicReference<>(Snapshot.first());
        return new Store() {
            @Override
            public Snapshot load() {
                return kept.get();
            }

            @Override
            public void save(Snapshot snapshot) {
                kept.set(snapshot);
            }
        };
    }
}
