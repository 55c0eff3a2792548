package dev.docproof.verify;

import java.util.List;

/** Pages and contracts in the order they are tried, each read when its turn comes. */
public interface Subjects {
    int size();

    /**
     * Whoever asks for it is the one to let go of it. May be asked by several at a time.
     *
     * @param place from 0
     */
    Subject at(int place);

    /** Some that have been read and stay in memory. */
    static Subjects of(List<Subject> read) {
        return new Subjects() {
            @Override
            public int size() {
                return read.size();
            }

            @Override
            public Subject at(int place) {
                return read.get(place);
            }
        };
    }
}
