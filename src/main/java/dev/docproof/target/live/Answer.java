package dev.docproof.target.live;

import dev.docproof.http.Response;
import java.util.Optional;

/**
 * An answer and what was wrong with it as a message.
 *
 * @param flaw empty where it was whole
 */
record Answer(Response response, Optional<String> flaw) {}
