package cn.jishen.audit.drl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a folder may name: the types of {@code callable.txt} and their public members, unless a member
 * takes or gives something that is not harmless. Immutable.
 */
final class Vocabulary {
    /** Of the JDK's types only these: others read properties, build texts without end or search by pattern. */
    private static final Set<String> OF_JDK = Token.words("""
            abs add asList compareTo contains divide doubleValue endsWith equals get indexOf intValue
            isBlank isEmpty iterator join lastIndexOf length longValue max min movePointLeft movePointRight
            multiply name negate next of ordinal signum size startsWith strip substring subtract
            toPlainString trim valueOf ZERO ONE TEN TRUE FALSE
            """);

    /** Read files or resources, or are of no use to a rule. */
    private static final Set<String> NEVER = Set.of("load", "builtIn", "main", "run", "hashCode", "clone", "finalize");

    /** Types of JDK values that members may take and give. */
    private static final Set<Class<?>> VALUES =
            Set.of(Object.class, Collection.class, Set.class, Map.class, Iterable.class, CharSequence.class);

    /** Read once: the types do not change while the program runs. Below the sets that reading needs. */
    static final Vocabulary SHIPPED = new Vocabulary(read());

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Set<String> members = new TreeSet<>(OF_JDK);

    private Vocabulary(List<Class<?>> listed) {
        listed.forEach(this::addType);
        types.values().stream().filter(type -> !isOfJdk(type)).forEach(this::addMembers);
    }

    private static List<Class<?>> read() {
        List<Class<?>> types = new ArrayList<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream("callable.txt")) {
            if (in == null) {
                throw new IllegalStateException("程序包中缺少 callable.txt\n建议：重新安装");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line :
                    lines.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] parts = line.split(":\\s*", 2);
                for (String name : parts[1].split("\\s+")) {
                    types.add(Class.forName(parts[0] + "." + name));
                }
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException("程序包中的 callable.txt 读不出\n建议：重新安装", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("callable.txt 列出的类型“" + e.getMessage() + "”不存在\n建议：改正后重新构建", e);
        }
    }

    private void addType(Class<?> type) {
        types.put(type.getSimpleName(), type);
        if (!isOfJdk(type)) {
            Stream.of(type.getDeclaredClasses())
                    .filter(nested -> Modifier.isPublic(nested.getModifiers()))
                    .forEach(this::addType);
        }
    }

    private static boolean isOfJdk(Class<?> type) {
        return type.getName().startsWith("java.");
    }

    private void addMembers(Class<?> type) {
        members(type).forEach(members::add);
    }

    private Stream<String> members(Class<?> type) {
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(this::isHarmless)
                .flatMap(Vocabulary::names);
        Stream<String> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && isValue(field.getType()))
                .map(Field::getName);
        return Stream.concat(methods, fields).filter(name -> !NEVER.contains(name));
    }

    /** {@code isFloor()} may also be asked for as {@code floor}. */
    private static Stream<String> names(Method method) {
        String name = method.getName();
        boolean property = method.getParameterCount() == 0 && name.matches("is[A-Z].*");
        return property ? Stream.of(name, Character.toLowerCase(name.charAt(2)) + name.substring(3)) : Stream.of(name);
    }

    private boolean isHarmless(Method method) {
        return isValue(method.getReturnType())
                && Stream.of(method.getParameterTypes()).allMatch(this::isValue);
    }

    private boolean isValue(Class<?> type) {
        return type.isArray()
                ? isValue(type.getComponentType())
                : type.isPrimitive() || VALUES.contains(type) || types.containsValue(type);
    }

    boolean isType(String name) {
        return types.containsKey(name);
    }

    /** Whether it is the property, method or constant of some type. */
    boolean isMember(String name) {
        return members.contains(name);
    }

    Set<String> types() {
        return types.keySet();
    }

    Set<String> members() {
        return members;
    }

    /** The members of one type; null when it is none of the types. */
    @Nullable
    Set<String> members(String type) {
        Class<?> known = types.get(type);
        return known == null || isOfJdk(known)
                ? null
                : new TreeSet<>(members(known).toList());
    }
}
