package io.github.ocop.house;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of the listing: written here and not by {@code toString}, which is not the same on every JDK. */
final class Signature {
    private Signature() {}

    static String of(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        int modifiers = type.getModifiers();
        return Stream.of(
                        Modifier.isProtected(modifiers) ? "protected" : "public",
                        // an enum with bodies is not final, and an interface always abstract: neither says anything
                        Modifier.isAbstract(modifiers) && kind.equals("class") ? "abstract" : "",
                        Modifier.isFinal(modifiers) && kind.equals("class") ? "final" : "",
                        type.isSealed() && !type.isEnum() ? "sealed" : "",
                        kind,
                        type.getName() + variables(type.getTypeParameters()),
                        above(type),
                        permits(type))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String above(Class<?> type) {
        return Stream.concat(
                        Stream.ofNullable(type.getAnnotatedSuperclass())
                                .filter(above -> type.getSuperclass() != Object.class
                                        && type.getSuperclass() != Record.class
                                        && !type.isEnum()
                                        && ApiListing.isNameable(type.getSuperclass()))
                                .map(above -> "extends " + name(above)),
                        Arrays.stream(type.getAnnotatedInterfaces())
                                .map(Signature::name)
                                .sorted()
                                .map(above -> "is " + above))
                .collect(Collectors.joining(" "));
    }

    private static String permits(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(Class::getName)
                        .sorted()
                        .collect(Collectors.joining(", ", "permits ", ""))
                : "";
    }

    static String of(Field field) {
        return modifiers(field.getModifiers()) + name(field.getAnnotatedType()) + " " + field.getName();
    }

    static String of(Constructor<?> made) {
        return modifiers(made.getModifiers()) + "new" + call(made);
    }

    static String of(Method method) {
        String variables = variables(method.getTypeParameters());
        return modifiers(method.getModifiers())
                + (method.isDefault() ? "default " : "")
                + (variables.isEmpty() ? "" : variables + " ")
                + name(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + call(method);
    }

    private static String call(Executable called) {
        return Arrays.stream(called.getAnnotatedParameterTypes())
                        .map(Signature::name)
                        .collect(Collectors.joining(", ", "(", ")"))
                + Arrays.stream(called.getGenericExceptionTypes())
                        .map(Type::getTypeName)
                        .sorted()
                        .map(thrown -> " throws " + thrown)
                        .collect(Collectors.joining());
    }

    private static String modifiers(int modifiers) {
        return (Modifier.isProtected(modifiers) ? "protected " : "public ")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "");
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(Signature::variable).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String variable(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getAnnotatedBounds())
                .filter(bound -> bound.getType() != Object.class || bound.isAnnotationPresent(Nullable.class))
                .map(Signature::name)
                .collect(Collectors.joining(" & "));
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    /** Returns a type's name with what can be null in it; a type that stands inside another has its own arguments only. */
    private static String name(AnnotatedType type) {
        String name = type instanceof AnnotatedArrayType array
                ? name(array.getAnnotatedGenericComponentType()) + "[]"
                : type instanceof AnnotatedParameterizedType parameterized
                        ? raw(parameterized)
                                + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                        .map(Signature::name)
                                        .collect(Collectors.joining(", ", "<", ">"))
                        : type instanceof AnnotatedWildcardType wildcard
                                ? wildcard(wildcard)
                                : type.getType().getTypeName();
        return type.isAnnotationPresent(Nullable.class) ? "@Nullable " + name : name;
    }

    private static String raw(AnnotatedParameterizedType type) {
        return ((ParameterizedType) type.getType()).getRawType().getTypeName();
    }

    private static String wildcard(AnnotatedWildcardType wildcard) {
        if (wildcard.getAnnotatedLowerBounds().length > 0) {
            return "? super " + name(wildcard.getAnnotatedLowerBounds()[0]);
        }
        return Arrays.stream(wildcard.getAnnotatedUpperBounds())
                .filter(bound -> !Objects.equals(bound.getType(), Object.class))
                .map(bound -> "? extends " + name(bound))
                .findFirst()
                .orElse("?");
    }
}
