package dev.docproof.target.live;

import dev.docproof.http.Response;
import dev.docproof.target.Flaw;
import java.util.Optional;

/**
 * An answer and what was wrong with it as a message.
 *
 * @param flaw empty where it was whole
 * @param streams whether it is the beginning of a stream, which has no end to wait for
 */
record Answer(Response response, Optional<Flaw> flaw, boolean streams) {}
