package dev.docproof.users;

import java.util.function.Supplier;

/** Where users are kept between two requests, or between two runs. */
interface Store {
    Snapshot load();

    /** Returns when what there is now is safe. */
    void save(Supplier<Snapshot> now);

    /** Keeps nothing beyond the life of the service. */
    static Store inMemory() {
        return new Store() {
            @Override
            public Snapshot load() {
                return Snapshot.first();
            }

            @Override
            public void save(Supplier<Snapshot> now) {
                // Whoever asks the service asks its users, and nobody does after its end.
            }
        };
    }
}
