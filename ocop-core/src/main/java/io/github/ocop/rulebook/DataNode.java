package io.github.ocop.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An object of a data file, read key by key: a missing key, a wrong type and a key nobody read are errors. */
final class DataNode {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    private DataNode(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** Reads a whole object: what {@code reader} leaves unread or finds wrong is reported with file and key. */
    static <T> T read(String file, String path, JsonNode node, Function<DataNode, T> reader) {
        if (!node.isObject()) {
            throw new DataException(file, whole(path), "expected an object, given " + node.getNodeType());
        }
        DataNode object = new DataNode(file, path, node);
        T value;
        try {
            value = reader.apply(object);
        } catch (DataException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DataException(file, whole(path), e);
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!object.read.contains(name)) {
                throw new DataException(file, object.key(name), "unknown key");
            }
        }
        return value;
    }

    private static String whole(String path) {
        return path.isEmpty() ? "whole file" : path;
    }

    /** {@return that something is wrong at a place in the object} */
    DataException broken(String place, String reason) {
        return new DataException(file, key(place), reason);
    }

    /** {@return whether a key is there, which does not count as reading it} */
    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        JsonNode value = required(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(name, "text");
        }
        return value.textValue();
    }

    /** A text that may be empty and may be missing. */
    Optional<String> optionalAnyText(String name) {
        if (!node.has(name)) {
            return Optional.empty();
        }
        JsonNode value = required(name);
        if (!value.isTextual()) {
            throw wrong(name, "text");
        }
        return Optional.of(value.textValue());
    }

    /** A label: lower-case words joined by hyphens. */
    String label(String name) {
        String label = text(name);
        if (!LABEL.matcher(label).matches()) {
            throw wrong(name, "a label");
        }
        return label;
    }

    Optional<String> optionalText(String name) {
        return node.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    int number(String name) {
        JsonNode value = required(name);
        if (!value.isInt()) {
            throw wrong(name, "a whole number");
        }
        return value.intValue();
    }

    OptionalInt optionalNumber(String name) {
        return node.has(name) ? OptionalInt.of(number(name)) : OptionalInt.empty();
    }

    /** A flag that is true where it stands; only what is true is written down. */
    boolean optionalFlag(String name) {
        if (!node.has(name)) {
            return false;
        }
        if (!required(name).isBoolean() || !node.get(name).booleanValue()) {
            throw wrong(name, "true or no key");
        }
        return true;
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        return Enums.getIfPresent(words, text(name)).toJavaUtil().orElseThrow(() -> noWord(name, words));
    }

    <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> words) {
        return node.has(name) ? Optional.of(word(name, words)) : Optional.empty();
    }

    private DataException noWord(String name, Class<? extends Enum<?>> words) {
        return wrong(name, "one of " + Arrays.toString(words.getEnumConstants()));
    }

    <T> T object(String name, Function<DataNode, T> reader) {
        return read(file, key(name), required(name), reader);
    }

    <T> Optional<T> optionalObject(String name, Function<DataNode, T> reader) {
        return node.has(name) ? Optional.of(object(name, reader)) : Optional.empty();
    }

    <T> ImmutableList<T> objects(String name, Function<DataNode, T> reader) {
        return elements(name, (key, element) -> read(file, key, element, reader));
    }

    <T> ImmutableList<T> optionalObjects(String name, Function<DataNode, T> reader) {
        return node.has(name) ? objects(name, reader) : ImmutableList.of();
    }

    ImmutableList<String> texts(String name) {
        return elements(name, (key, element) -> {
            if (!element.isTextual() || element.textValue().isBlank()) {
                throw new DataException(file, key, "expected text, given " + element);
            }
            return element.textValue();
        });
    }

    ImmutableList<String> optionalTexts(String name) {
        return node.has(name) ? texts(name) : ImmutableList.of();
    }

    ImmutableList<Integer> numbers(String name) {
        return elements(name, (key, element) -> {
            if (!element.isInt()) {
                throw new DataException(file, key, "expected a whole number, given " + element);
            }
            return element.intValue();
        });
    }

    ImmutableList<Integer> optionalNumbers(String name) {
        return node.has(name) ? numbers(name) : ImmutableList.of();
    }

    <E extends Enum<E>> ImmutableList<E> words(String name, Class<E> words) {
        return texts(name).stream()
                .map(text -> Enums.getIfPresent(words, text).toJavaUtil().orElseThrow(() -> noWord(name, words)))
                .collect(ImmutableList.toImmutableList());
    }

    <E extends Enum<E>> ImmutableList<E> optionalWords(String name, Class<E> words) {
        return node.has(name) ? words(name, words) : ImmutableList.of();
    }

    /** The names of the object's keys, for objects whose keys are data. */
    ImmutableList<String> names() {
        return ImmutableList.copyOf(node.fieldNames());
    }

    private <T> ImmutableList<T> elements(String name, Element<T> reader) {
        JsonNode list = required(name);
        if (!list.isArray()) {
            throw wrong(name, "a list");
        }
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            elements.add(reader.read(key(name) + "[" + i + "]", list.get(i)));
        }
        return elements.build();
    }

    private JsonNode required(String name) {
        read.add(name);
        JsonNode value = node.get(name);
        if (value == null) {
            throw new DataException(file, key(name), "missing key");
        }
        return value;
    }

    private DataException wrong(String name, String expected) {
        return new DataException(file, key(name), "expected " + expected + ", given " + node.get(name));
    }

    private String key(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private interface Element<T> {
        T read(String key, JsonNode element);
    }
}
