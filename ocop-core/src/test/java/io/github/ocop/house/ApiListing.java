package io.github.ocop.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What others can name of the library: every public or protected type, constructor, method and field of the exported packages, a
 * line each, sorted. What a type inherits from one nobody can name, as builders do, is its own.
 */
final class ApiListing {
    private ApiListing() {}

    /** Returns the lines of the module whose classes are in a folder. */
    static List<String> of(Path classes) {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : types(classes)) {
            TreeSet<String> members = new TreeSet<>();
            constants(type).forEach(members::add);
            for (Constructor<?> made : type.getDeclaredConstructors()) {
                if (isOpen(made.getModifiers())) {
                    members.add(Signature.of(made));
                }
            }
            methods(type).values().forEach(method -> members.add(Signature.of(method)));
            lines.add(Signature.of(type));
            members.forEach(member -> lines.add("  " + member));
        }
        return lines;
    }

    /** Returns the types others can name, by name. */
    static List<Class<?>> types(Path classes) {
        ModuleReference module = ModuleFinder.of(classes).findAll().iterator().next();
        List<String> exported = module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
        try (ModuleReader reader = module.open();
                Stream<String> names = reader.list()) {
            return names.filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(ApiListing::load)
                    .filter(ApiListing::isNameable)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiListing.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isNameable(Class<?> type) {
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && !type.isSynthetic()
                && isOpen(type.getModifiers())
                && (type.getDeclaringClass() == null || isNameable(type.getDeclaringClass()));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> isOpen(field.getModifiers()) && !field.isSynthetic())
                .map(ApiListing::constant);
    }

    private static String constant(Field field) {
        return field.isEnumConstant() ? field.getName() : Signature.of(field);
    }

    /** Returns the methods of a type and those it has from types nobody can name, each once. */
    static Map<String, Method> methods(Class<?> type) {
        Map<String, Method> methods = new TreeMap<>();
        List<Class<?>> sources = new ArrayList<>(List.of(type));
        for (int i = 0; i < sources.size(); i++) {
            Class<?> source = sources.get(i);
            for (Method method : source.getDeclaredMethods()) {
                if (isOpen(method.getModifiers()) && !method.isSynthetic() && !isOfEveryEnum(method)) {
                    methods.putIfAbsent(method.getName() + Arrays.toString(method.getParameterTypes()), method);
                }
            }
            Stream.concat(Stream.ofNullable(source.getSuperclass()), Arrays.stream(source.getInterfaces()))
                    .filter(above -> above.getModule().equals(type.getModule()) && !isNameable(above))
                    .forEach(sources::add);
        }
        return new LinkedHashMap<>(methods);
    }

    private static boolean isOfEveryEnum(Method method) {
        return method.getDeclaringClass().isEnum()
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }
}
