package dev.docproof.cli;

import dev.docproof.cli.ShardOptions.Part;
import dev.docproof.input.SubjectFiles;
import dev.docproof.verify.Documented;
import dev.docproof.verify.Subjects;
import java.util.List;

/**
 * What of all that is there this run tries.
 *
 * @param files all of it
 * @param places of what is tried, among all
 * @param own what is tried, in that order
 * @param concerned how many there are in all parts together
 */
record Selection(SubjectFiles files, List<Integer> places, Subjects own, int concerned, Part part) {
    Selection {
        places = List.copyOf(places);
    }

    /** What all of it documents. */
    Documented documented() {
        return files.documented();
    }

    boolean isEverything() {
        return places.size() == files.size();
    }
}
