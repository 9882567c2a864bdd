package cn.jishen.audit.explain;

import cn.jishen.audit.drl.Arguments;
import cn.jishen.audit.explain.ConditionWords.Phrase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the properties that a condition names are worth in a fact. */
final class Values {
    /** A path of properties, of the fact or of a variable, that does not begin in the middle of another word. */
    private static final Pattern PATH = Pattern.compile("(?<![\\p{L}\\p{N}_$.])((?:\\$[\\p{L}\\p{N}_]+!?\\.)?"
            + "[a-z]\\w*(?:!?\\.[a-z]\\w*)*)(?:\\(\\))?(?![\\p{L}\\p{N}_(])");

    private static final Pattern DOT = Pattern.compile("!?\\.");
    private static final Object UNKNOWN = new Object();

    private Values() {}

    /**
     * “三级指标名称：“巡查里程”” for each property that the condition names, in their order.
     *
     * @param fact whose properties the condition looks at; null when there is no one fact
     * @param variables what was bound before, by name with its $
     */
    static List<String> in(
            String condition, @Nullable Object fact, Map<String, Object> variables, ConditionWords words) {
        Set<String> values = new LinkedHashSet<>();
        Matcher path = PATH.matcher(Arguments.blanked(condition));
        while (path.find()) {
            String[] properties = DOT.split(path.group(1));
            boolean variable = properties[0].startsWith("$");
            Object start = variable ? variables.get(properties[0]) : fact;
            List<String> left = List.of(properties).subList(variable ? 1 : 0, properties.length);
            Object value = start == null ? UNKNOWN : follow(start, left);
            if (value != UNKNOWN) {
                values.add(SpokenCondition.of(path.group(), words) + "：" + print(value, words));
            }
        }
        return List.copyOf(values);
    }

    private static @Nullable Object follow(Object fact, List<String> path) {
        Object at = fact;
        for (String property : path) {
            if (at == null) {
                return null;
            }
            at = read(at, property);
        }
        return at;
    }

    private static @Nullable Object read(Object fact, String property) {
        if (fact instanceof Collection<?> several && property.equals("size")) {
            return several.size();
        }
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        for (String name : List.of(property, "is" + capital, "get" + capital)) {
            try {
                Method method = fact.getClass().getMethod(name);
                return method.invoke(fact);
            } catch (NoSuchMethodException e) {
                // The next way of writing it may be there.
            } catch (IllegalAccessException | InvocationTargetException e) {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    private static String print(@Nullable Object value, ConditionWords words) {
        if (value == null) {
            return "无";
        }
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        if (value instanceof Enum<?> constant) {
            Phrase phrase = words.of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            return phrase == null ? constant.name() : phrase.text();
        }
        return "“" + value + "”";
    }
}
