package dev.docproof.users;

/** A request that cannot be carried out; it becomes the answer. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    Answer answer() {
        return Answer.error(status, getMessage());
    }
}
