package dev.docproof.shape;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A value as a URL has it: text that may stand for a number or a truth value. */
public record TextValue(String text) {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,300}");
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,300}(\\.\\d{1,90})?([eE][+-]?\\d{1,4})?");
    private static final Set<String> TRUTH =
            Set.of("true", "false", "1", "0", "yes", "no", "on", "off", "t", "f");

    /** True, too, where the type is not understood, or no text tells. */
    public boolean fitsTypeOf(DocumentedMember row) {
        DocumentedType type = row.type().map(TypeWords::read).orElse(DocumentedType.anything());
        boolean known = !type.isAnything() && !type.loose();
        if (!known || !Set.of(Kind.NUMBER, Kind.BOOLEAN).containsAll(type.kinds())) {
            return true;
        }
        boolean number = type.kinds().contains(Kind.NUMBER) && isNumber(type.whole());
        return number || type.kinds().contains(Kind.BOOLEAN) && TRUTH.contains(text);
    }

    private boolean isNumber(boolean whole) {
        return text.length() < 400 && (whole ? WHOLE : NUMBER).matcher(text).matches();
    }

    /** True, too, where the row has no closed list. */
    public boolean isListedBy(DocumentedMember row) {
        List<String> closed = ClosedList.read(row.type(), row.description());
        return closed.isEmpty() || closed.contains(text);
    }
}
