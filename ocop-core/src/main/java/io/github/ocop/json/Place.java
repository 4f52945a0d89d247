package io.github.ocop.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a record: {@code sheets[0].choices.1.1}. Written out only when something is told of it, since of a
 * record without fault nobody asks.
 */
final class Place {
    /** The record itself. */
    static final Place RECORD = new Place(null, "");

    private static final int IN_OBJECT = -1;

    private final @Nullable Place around;
    private final String name;
    private final int index;

    private Place(@Nullable Place around, String name) {
        this(around, name, IN_OBJECT);
    }

    private Place(@Nullable Place around, String name, int index) {
        this.around = around;
        this.name = name;
        this.index = index;
    }

    /** {@return the place of a field of the object that stands here} */
    Place under(String field) {
        return new Place(this, field);
    }

    /** {@return the place of an element of the list that stands here, first 0} */
    Place at(int element) {
        return new Place(this, "", element);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        if (around == null) {
            return;
        }
        around.write(text);
        if (index == IN_OBJECT) {
            text.append(text.isEmpty() ? "" : ".").append(name);
        } else {
            text.append('[').append(index).append(']');
        }
    }
}
